/** What one person has done in one guide: plain JSON, kept in the store, the only truth about their place. */
import type { OptionId, StepId } from "./guide.ts";

export interface Progress {
  /** Grows with every transition, also across restart; printed on every button, so old buttons are known. */
  readonly rev: number;
  /** Answers by step. Answers of steps off the current path stay but do not count. */
  readonly done: Readonly<Record<StepId, OptionId>>;
  /** Answers that were stepped back over: shown as the earlier choice, not counted. */
  readonly kept: Readonly<Record<StepId, OptionId>>;
  /** Ticked items by checklist step. */
  readonly ticks: Readonly<Record<StepId, readonly string[]>>;
  /** Where the person was last shown to be: a cache for the "guide changed" notice, never the truth. */
  readonly at: StepId;
  /** `Guide.semanticHash` at that time. */
  readonly sem: string;
}
