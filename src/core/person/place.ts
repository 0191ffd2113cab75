/** Where a person is: in which guide, at which step of it, and whether the bot may move them now. */
import { type Advance, advance } from "../guide/engine.ts";
import type { Guide, GuideId } from "../guide/guide.ts";
import type { Progress } from "../guide/progress.ts";
import type { Person } from "./person.ts";

/** What the person has done in a guide; `undefined` when they never opened it. */
export function progressOf(person: Person, guide: GuideId): Progress | undefined {
  return Object.hasOwn(person.guides, guide) ? person.guides[guide] : undefined;
}

/**
 * Finds where the person is in a guide, without moving them. A guide that they never opened begins at its first step.
 *
 * @example whereIs(person, guide).place.at.id // "install"
 */
export function whereIs(person: Person, guide: Guide): Advance {
  return advance(guide, progressOf(person, guide.id), person.facts, { kind: "open" });
}

/** The guide that the person has open, paused or not; `undefined` when none is, or when it no longer exists. */
export function activeGuide(guides: ReadonlyMap<GuideId, Guide>, { active }: Person): Guide | undefined {
  return active && guides.get(active.guide);
}

/** Whether people own the person's ticket: then the bot is silent, and their guide can be read but not moved. */
export const isHeld = ({ ticket }: Person): boolean => ticket?.state === "owned";
