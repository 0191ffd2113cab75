/** Every state that a person can reach in a guide by pressing forward, one per way there. */
import { type Advance, advance } from "../../src/core/guide/engine.ts";
import { DONE, type Guide, type PersonFact, UNKNOWN } from "../../src/core/guide/guide.ts";

export interface Reached extends Advance {
  readonly guide: Guide;
}

/** What can be pressed to go on; options that lead back (`redo`) are left out. */
function forwardOptions({ place }: Advance, personFacts: ReadonlyMap<string, PersonFact>): readonly string[] {
  switch (place.at.kind) {
    case "do":
    case "checklist":
      return [DONE];
    case "ask":
      return personFacts.get(place.at.fact)?.values ?? [UNKNOWN];
    case "choice":
      return place.at.options.filter((option) => "to" in option).map(({ id }) => id);
    case "end":
      return [];
  }
}

export function reachableStates(guide: Guide, personFacts: ReadonlyMap<string, PersonFact>): Reached[] {
  const states: Reached[] = [];
  const open: Advance[] = [advance(guide, undefined, {}, { kind: "open" })];
  for (let state = open.pop(); state; state = open.pop()) {
    states.push({ guide, ...state });
    for (const option of forwardOptions(state, personFacts)) {
      const { progress, facts, place } = state;
      open.push(
        advance(guide, progress, facts, { kind: "choose", step: place.at.id, option, rev: progress.rev }),
      );
    }
  }
  return states;
}
