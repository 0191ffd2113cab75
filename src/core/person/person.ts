/** What is kept about one person, and the small rules that change it. */
import type { GuideId, PersonFacts } from "../guide/guide.ts";
import type { Progress } from "../guide/progress.ts";
import type { Ticket } from "../handoff/ticket.ts";
import { dayOf } from "./day.ts";

/** How many update ids a record remembers. */
export const MAX_APPLIED = 8;
/** How many topics a record remembers as shown. */
export const MAX_RECENT_TOPICS = 3;

/** Everything kept about one person: no name, no number, no message text. */
export interface Person {
  readonly v: 1;
  /** Language chosen by the person; absent means "as Telegram says". */
  readonly locale?: string;
  readonly facts: PersonFacts;
  readonly guides: Readonly<Record<GuideId, Progress>>;
  /** The guide that the person is in. */
  readonly active?: { readonly guide: GuideId; readonly paused: boolean };
  /** How often a report of this day was not understood; none is kept of other days. */
  readonly misses?: { readonly day: string; readonly count: number };
  /** The hand-off to people, open or the last one. */
  readonly ticket?: Ticket;
  /** A hand-off that this release cannot read: kept as it is until the person has another one. */
  readonly unreadTicket?: unknown;
  /** The topics that were shown last, newest last, for the staff; at most `MAX_RECENT_TOPICS`. */
  readonly recent?: readonly string[];
  /** The last day (UTC) on which a second device may be linked: on later days nobody listens. */
  readonly linkedDay?: string;
  /** The live message; `media`: it is a picture with a caption. */
  readonly card?: {
    readonly chatId: number;
    readonly messageId: number;
    readonly media: boolean;
    /** It shows something else than the step or its pause; while no device is linked, that is not always noted. */
    readonly aside?: true;
  };
  /** The last updates whose effect is in this record, oldest first, so that a repeated one changes nothing. */
  readonly applied: readonly number[];
  /** Days in UTC, `YYYY-MM-DD`: never finer, it is nobody's business at what hour people travel. */
  readonly createdDay: string;
  readonly seenDay: string;
}

/** A person who was never seen before; `day` is `YYYY-MM-DD` in UTC. */
export function newPerson(day: string): Person {
  return { v: 1, facts: {}, guides: {}, applied: [], createdDay: day, seenDay: day };
}

/** Whether the effect of this update is in the record already. */
export function wasApplied(person: Person, updateId: number): boolean {
  return person.applied.includes(updateId);
}

/** Remembers an update whose effect is in the record; forgets the oldest beyond `MAX_APPLIED`. */
export function withApplied(person: Person, updateId: number): Person {
  return { ...person, applied: [...person.applied, updateId].slice(-MAX_APPLIED) };
}

/** Remembers that a topic was shown. */
export function withRecent(person: Person, topic: string): Person {
  if (person.recent?.at(-1) === topic) return person;
  const others = (person.recent ?? []).filter((known) => known !== topic);
  return { ...person, recent: [...others, topic].slice(-MAX_RECENT_TOPICS) };
}

/** Notes whether the card shows something else than the step or its pause. */
export function withOverlay(person: Person, isOverlay: boolean): Person {
  const { card } = person;
  if (card === undefined || (card.aside === true) === isOverlay) return person;
  const { chatId, messageId, media } = card;
  return { ...person, card: { chatId, messageId, media, ...(isOverlay ? { aside: true } : {}) } };
}

/**
 * Leaves out what only makes the guides nicer to use: earlier choices of answers that were stepped back
 * over, and ticks of checklists that are done. Places, answers and facts stay.
 */
export function slimPerson(person: Person): Person {
  const guides = Object.entries(person.guides).map(([guide, progress]) => {
    const open = Object.entries(progress.ticks).filter(([step]) => !Object.hasOwn(progress.done, step));
    return [guide, { ...progress, kept: {}, ticks: Object.fromEntries(open) }] as const;
  });
  return { ...person, guides: Object.fromEntries(guides) };
}

/** Whether anybody can be watching this person's guide on a second device. */
export function isLinked({ linkedDay }: Person, nowMs: number): boolean {
  return linkedDay !== undefined && linkedDay >= dayOf(nowMs);
}
