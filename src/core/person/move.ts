/** Moves a person in a guide: what the engine says becomes the person's record. */
import { type Advance, advance, type Input, type Outcome } from "../guide/engine.ts";
import type { Guide } from "../guide/guide.ts";
import { type Person, wasApplied, withApplied, withOverlay } from "./person.ts";
import { isHeld, progressOf } from "./place.ts";

/**
 * - `card`: the person's own message moves the guide, which is open from then on, or paused. `updateId` is remembered
 *   in the record: the same update again moves nothing.
 * - `companion`: a second device moves it. What the person has open in the chat stays open there.
 */
export type MovedBy =
  | { readonly kind: "card"; readonly updateId: number; readonly paused?: boolean }
  | { readonly kind: "companion" };

export interface Moved {
  /** The very same object when nothing is to be kept. */
  readonly person: Person;
  /** `held`: people own the ticket, so nothing moved. */
  readonly result: Advance | "held";
}

/** Whether the person is at another place, or ticked something, after this. */
export const isMove = (outcome: Outcome): boolean => outcome === "moved" || outcome === "ticked";

/**
 * The person's record after an input in a guide.
 *
 * @example
 * const { person, result } = moved(before, guide, { kind: "done" }, { kind: "card", updateId: 7 });
 */
export function moved(person: Person, guide: Guide, input: Input, by: MovedBy): Moved {
  if (isHeld(person)) return { person, result: "held" };
  return by.kind === "card"
    ? movedOnCard(person, guide, input, by.updateId, by.paused ?? false)
    : movedByCompanion(person, guide, input);
}

function movedOnCard(person: Person, guide: Guide, input: Input, updateId: number, paused: boolean): Moved {
  const before = progressOf(person, guide.id);
  const once: Input = wasApplied(person, updateId) ? { kind: "open" } : input;
  const result = advance(guide, before, person.facts, once);
  const sameActive = person.active?.guide === guide.id && person.active.paused === paused;
  // Whatever is shown after a move is the step or its pause.
  const onCard = withOverlay(person, false);
  if (result.progress === before && result.facts === person.facts && sameActive)
    return { person: onCard, result };
  const after = { ...withProgress(onCard, guide, result), active: { guide: guide.id, paused } };
  return { person: withApplied(after, updateId), result };
}

/** Whoever moves the guide goes on with it: a pause ends. Another guide that the person has open stays open. */
function movedByCompanion(person: Person, guide: Guide, input: Input): Moved {
  const result = advance(guide, progressOf(person, guide.id), person.facts, input);
  if (!isMove(result.outcome)) return { person, result };
  const after = withProgress(person, guide, result);
  const isOther = person.active !== undefined && person.active.guide !== guide.id;
  return {
    person: isOther ? after : { ...after, active: { guide: guide.id, paused: false } },
    result,
  };
}

const withProgress = (person: Person, guide: Guide, { facts, progress }: Advance): Person => ({
  ...person,
  facts,
  guides: { ...person.guides, [guide.id]: progress },
});
