/** Every record that lies under a person's keys: what the export shows of it, and what goes with it elsewhere. */
import type { PersonKeys } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { exportWaitingForPerson } from "./outbox-items.ts";
import { exportPairings, forgetPairings } from "./pairing-lists.ts";
import { exportPersonRecord } from "./person-record.ts";
import { asJson } from "./readable.ts";
import { exportUnanswered } from "./unanswered.ts";

/** What one of the records says about itself. */
export interface PersonalRecord {
  /** Its name in the export; people keep exports, so that it never changes. */
  readonly name: string;
  /** What the person sees of the stored text. */
  export(text: string): unknown;
  /** Removes what leads to it from outside the person's keys; they themselves are removed afterwards. */
  forget?(deps: ForgetDeps, personId: number): Promise<void>;
}

/** What forgetting needs. */
export interface ForgetDeps {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** The name of a key in `PersonKeys`. */
export type PersonKeyName = Exclude<keyof PersonKeys, "all">;

/** In the order of the export. A key without an entry does not compile; `undefined`: not shown. */
const RECORDS: Readonly<Record<PersonKeyName, PersonalRecord | undefined>> = {
  person: { name: "person", export: exportPersonRecord },
  talk: { name: "talk", export: asJson },
  damagedCopy: { name: "aside", export: asJson },
  unanswered: { name: "unanswered", export: exportUnanswered },
  toStaff: { name: "toStaff", export: asJson },
  toPerson: { name: "toPerson", export: exportWaitingForPerson },
  messageMap: { name: "pairs", export: asJson },
  // The count of the last minute is gone before anybody has read it.
  rate: undefined,
  devices: { name: "devices", export: exportPairings, forget: forgetPairings },
  follows: { name: "follows", export: exportPairings },
  // A queue, which `People.exportPerson` reads by itself.
  inbox: undefined,
  // Ids of updates, which mean nothing to anybody but the bot.
  handled: undefined,
  quarantine: { name: "quarantine", export: asJson },
};

/** The records that an export shows, in its order, each with where its key is found. */
export const PERSONAL_RECORDS: readonly (PersonalRecord & { readonly key: PersonKeyName })[] = Object.entries(
  RECORDS,
).flatMap(([key, one]) =>
  // The keys of a constant object.
  one === undefined ? [] : [{ ...one, key: key as PersonKeyName }],
);
