/** The two scores that split reports into answer, ask and hand over. */

export interface Thresholds {
  /** From this score on the report is answered at once (0..1). */
  readonly answer: number;
  /** From this score on the person is asked "did you mean"; below it people take over (0..1). */
  readonly ask: number;
}

/**
 * Chosen on the curve of the development sets (`test/core/matcher/dev/threshold-curve.json`, `npm run evaluate -- --curve`):
 * around 80 % are answered, with room on both sides for messages that are harder than ours.
 */
export const THRESHOLDS: Thresholds = { answer: 0.53, ask: 0.15 };
