/** Where a person stands in a guide, as every screen counts it. */

import type { Advance } from "../core/guide/engine.ts";
import type { Guide, PersonFact, PersonFacts } from "../core/guide/guide.ts";
import { countRemaining, type Place } from "../core/guide/path.ts";

/** What a step needs to be shown; `advance` returns all of it but the guide and the person facts' values. */
export interface StepInput extends Pick<Advance, "progress" | "facts" | "place"> {
  readonly guide: Guide;
  readonly personFacts: ReadonlyMap<string, PersonFact>;
}

/** "Step n of m" for this person's path; at the end n = m. */
export function countSteps(
  guide: Guide,
  place: Place,
  facts: PersonFacts,
): { stepNumber: number; stepCount: number } {
  const done = place.visited.length;
  const stepCount = Math.max(1, done + countRemaining(guide, place, facts));
  return { stepNumber: Math.min(done + 1, stepCount), stepCount };
}
