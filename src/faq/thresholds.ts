/** The two scores that split reports into answer, ask and hand over. */

export interface Thresholds {
  /** From this score on the report is answered at once (0..1). */
  readonly answer: number;
  /** From this score on the person is asked "did you mean"; below it people take over (0..1). */
  readonly ask: number;
}

/** Chosen on cross-validated phrases and on HINT3; `npm run evaluate` prints the curve they come from. */
export const THRESHOLDS: Thresholds = { answer: 0.57, ask: 0.15 };
