/** What every handler finds on `ctx`: the visit (person, language, store) and the pressed action. */
import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Companion } from "../companion/companion.ts";
import type { RecordChanges } from "../companion/record-changes.ts";
import type { Content } from "../content/content.ts";
import type { MatcherPort } from "../core/matcher/matcher-port.ts";
import type { Person } from "../core/person/person.ts";
import type { Action, Text, View } from "../core/view/view.ts";
import type { Logger } from "../log.ts";
import type { Albums } from "../records/albums.ts";
import type { Groups } from "../records/groups.ts";
import type { Pairings } from "../records/pairings.ts";
import type { People } from "../records/people.ts";
import type { RateLimits } from "../records/rate-limits.ts";
import type { Unanswered } from "../records/unanswered.ts";
import type { Store } from "../store/store.ts";
import type { LiveCards } from "./cards/live-cards.ts";
import type { GroupSender } from "./groups/group-sender.ts";
import type { HandoffService } from "./handoff/service.ts";
import type { ReadWord, WordIntent } from "./typed-words.ts";

/** What linking and following need. */
export interface Devices {
  readonly pairings: Pairings;
  readonly companion: Companion;
  readonly live: RecordChanges;
  /** Where the companion page is, without a trailing slash. */
  readonly publicUrl: string;
  /** `PAIRING_HOURS` */
  readonly hours: number;
}

/** Everything the bot's handlers need from outside; built once by `main.ts` or a test. */
export interface BotDeps {
  readonly content: Content;
  readonly people: People;
  readonly store: Store;
  readonly log: Logger;
  /** Logs and counts something that happened: ids and kinds only. Never fails. */
  readonly record: (event: string, about?: Readonly<Record<string, string | number>>) => void;
  readonly readWord: ReadWord;
  readonly matcher: MatcherPort;
  readonly unanswered: Unanswered;
  readonly groups: Groups;
  readonly albums: Albums;
  readonly rateLimits: RateLimits;
  /** Phrases in which accounts are offered for money; see `isPaidOffer`. */
  readonly offerWords: readonly string[];
  readonly devices: Devices;
  /** Absent where nobody's card can be moved from elsewhere, as in a measurement of presses alone. */
  readonly liveCards?: LiveCards;
  /** Absent: no people are configured, and the bot says so. */
  readonly support?: HandoffService;
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Short code that a person can quote and an operator can find in the log. */
  readonly newIncident: () => string;
}

/** One person at the bot, for the time of one update. */
export interface Visit {
  readonly personId: number;
  /** `new`: nothing is kept yet; `damaged`/`future`: a record exists that cannot be read. */
  standing: "known" | "new" | "damaged" | "future";
  /** Their record as last read or written; an empty one for a new person. */
  person: Person;
  locale: string;
  /**
   * Changes the record with compare-and-set; `edit` may run again on a newer record, so it must be pure.
   * Returning the same object saves nothing.
   */
  change(edit: (person: Person) => Person): Promise<Person>;
}

interface BotFlavor {
  visit: Visit;
  /** The decoded button; `undefined` for other updates and for buttons this version does not know. */
  action: Action | undefined;
  /** What a short typed message asks for, e.g. "next". */
  word: WordIntent | undefined;
  /** Shown as a short note when the press is answered. */
  toast: Text | undefined;
  pressAnswered: boolean;
  /** The guided conversation has looked at this update: it is not about a guide. */
  guidePassed: boolean | undefined;
  /** What went wrong inside the conversation, if anything did. */
  turnError: unknown;
  readonly deps: BotDeps;
  /** How the bot speaks in groups. */
  readonly groupSender: GroupSender;
}

export type BotContext = ConversationFlavor<Context & BotFlavor>;

/** Inside a conversation grammY builds a bare context; everything is done on the outer one. */
export type InnerContext = Context;

export type { Action, Text, View };
