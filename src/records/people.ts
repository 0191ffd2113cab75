/** Keeps person records in the store: reads, changes, forgets, and never mistakes a damaged record for a new person. */

import { dayOf } from "../core/person/day.ts";
import { newPerson, type Person, slimPerson } from "../core/person/person.ts";
import { personKeys, retentionTtlSeconds } from "../store/keys.ts";
import { retryConflicts } from "../store/record.ts";
import type { Store, Stored } from "../store/store.ts";
import { decodePerson, encodePerson, MAX_PERSON_BYTES } from "./person-record.ts";
import { PERSONAL_RECORDS } from "./personal-records.ts";
import { asJson } from "./readable.ts";

/** What people stand on. */
export interface PeopleDeps {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** `RETENTION_DAYS` */
  readonly retentionDays: number;
}

/** @param person as it was written; `undefined`: it was deleted */
export type PersonListener = (personId: number, person: Person | undefined, revision: number) => void;

/** A record as it was read; `undefined`: there was none. */
export interface ReadRecord {
  readonly stored: Stored | undefined;
}

/** What is kept of a person. `revision` is for `savePerson`. */
export type LoadedPerson =
  | { readonly kind: "known"; readonly person: Person; readonly revision: number }
  | { readonly kind: "new" }
  /** Set aside for repair; stays so until the person agrees to `startAfresh`. */
  | { readonly kind: "damaged"; readonly reason: "corrupt" | "future" };

/** What came of a write; `person` is what was written, with today as `seenDay`. */
export type SavedPerson =
  | { readonly kind: "saved"; readonly person: Person; readonly revision: number }
  | { readonly kind: "conflict" }
  /** Nothing was written: the record would exceed `MAX_PERSON_BYTES`. */
  | { readonly kind: "too-large"; readonly bytes: number };

/** `result` is for the caller only, e.g. the view to show or the events to count. */
export interface Change<T> {
  readonly person: Person;
  readonly result: T;
}

/** What came of a change: only with `changed` anything of it is kept. */
export type ChangedPerson<T> =
  | { readonly kind: "changed"; readonly person: Person; readonly revision: number; readonly result: T }
  | { readonly kind: "damaged"; readonly reason: "corrupt" | "future" }
  | { readonly kind: "too-large"; readonly bytes: number }
  /** Others wrote again and again meanwhile; nothing of this change was kept. */
  | { readonly kind: "contended" };

/**
 * What `/export_my_data` hands out: each record under its name, in readable form (`personal-records.ts`); text that is
 * not JSON as it is.
 */
export type PersonExport = Readonly<Record<string, unknown>>;

/** Operations on the records of one bot's people. Each rejects with `StoreUnavailableError` when the store is away. */
export interface People {
  /** @param known what was read of the record just now, beside something else; without it the store is asked */
  loadPerson(personId: number, known?: ReadRecord): Promise<LoadedPerson>;
  /**
   * Writes if nobody else did since `expectedRevision` was read (0: there was no record). Sets `seenDay`
   * and starts the retention time anew. A record over the cap is tried again without the parts that
   * `slimPerson` leaves out.
   */
  savePerson(personId: number, person: Person, expectedRevision: number): Promise<SavedPerson>;
  /**
   * The normal way to write: loads, changes, saves, and starts over after a conflict.
   *
   * @param change pure, as it may be called several times. Handing back the very person it got means
   *               "nothing to keep": then nothing is written, except once a day, so that the retention time
   *               of people who only look starts anew too.
   */
  changePerson<T>(
    personId: number,
    change: (person: Person, isNew: boolean) => Change<T>,
  ): Promise<ChangedPerson<T>>;
  /** Replaces a damaged record by a new one, after the person agreed; a readable record stays as it is. */
  startAfresh(personId: number): Promise<LoadedPerson>;
  /** Deletes every key of the person, and the keys that lead to them from elsewhere. */
  forgetPerson(personId: number): Promise<void>;
  /** @param exceptUpdateId the update that asks for it: it waits only until the export is there */
  exportPerson(personId: number, exceptUpdateId?: number): Promise<PersonExport>;
  /** Adds a listener to every write of a record. It must be cheap and must not throw: presses wait for it. */
  onChange(listener: PersonListener): void;
}

/**
 * The people of one bot.
 *
 * @example
 * const people = createPeople({ store, botId, now: Date.now, retentionDays: 180 });
 * const changed = await people.changePerson(personId, (person) => ({
 *   person: { ...person, locale: "de" },
 *   result: undefined,
 * }));
 * if (changed.kind === "changed") console.log(changed.person.locale); // "de"
 */
export function createPeople({ store, botId, now, retentionDays }: PeopleDeps): People {
  const listeners: PersonListener[] = [];
  const ttlSeconds = retentionTtlSeconds(retentionDays);
  const today = () => dayOf(now());

  /** Like `loadPerson`, with the revision of a damaged record, which `startAfresh` replaces. */
  async function read(personId: number, known?: ReadRecord) {
    const keys = personKeys(botId, personId);
    const stored = known === undefined ? await store.read(keys.person) : known.stored;
    if (stored === undefined) return { kind: "new", revision: 0 } as const;
    const decoded = decodePerson(stored.value);
    if (decoded.kind === "ok") {
      return { kind: "known", person: decoded.person, revision: stored.revision } as const;
    }
    // Revision 0: the first copy stays, whatever happens to the record afterwards.
    await store.write(keys.damagedCopy, stored.value, 0, ttlSeconds);
    return { kind: "damaged", reason: decoded.kind, revision: stored.revision } as const;
  }

  async function loadPerson(personId: number, known?: ReadRecord): Promise<LoadedPerson> {
    const found = await read(personId, known);
    if (found.kind === "known") return found;
    return found.kind === "new" ? { kind: "new" } : { kind: "damaged", reason: found.reason };
  }

  async function savePerson(
    personId: number,
    person: Person,
    expectedRevision: number,
  ): Promise<SavedPerson> {
    const fitted = fitPerson({ ...person, seenDay: today() });
    if (fitted.kind === "too-large") return fitted;
    const key = personKeys(botId, personId).person;
    const written = await store.write(key, fitted.text, expectedRevision, ttlSeconds);
    if (written.kind === "conflict") return written;
    for (const tell of listeners) tell(personId, fitted.person, written.revision);
    return { kind: "saved", person: fitted.person, revision: written.revision };
  }

  async function changePerson<T>(
    personId: number,
    changeOnce: (person: Person, isNew: boolean) => Change<T>,
  ): Promise<ChangedPerson<T>> {
    const changed = await retryConflicts<ChangedPerson<T>>(async () => {
      const found = await read(personId);
      if (found.kind === "damaged") return { kind: "damaged", reason: found.reason };
      const before = found.kind === "new" ? newPerson(today()) : found.person;
      const { person, result } = changeOnce(before, found.kind === "new");
      if (person === before && (found.kind === "new" || before.seenDay === today())) {
        return { kind: "changed", person, revision: found.revision, result };
      }
      const saved = await savePerson(personId, person, found.revision);
      if (saved.kind === "conflict") return "conflict";
      return saved.kind === "saved" ? { ...saved, kind: "changed", result } : saved;
    });
    return changed === "contended" ? { kind: "contended" } : changed;
  }

  async function startAfresh(personId: number): Promise<LoadedPerson> {
    const found = await read(personId);
    if (found.kind === "known") return found;
    const saved = await savePerson(personId, newPerson(today()), found.revision);
    // A conflict means that another tap of the same person was first: what it left is the answer.
    return saved.kind === "saved" ? { ...saved, kind: "known" } : loadPerson(personId);
  }

  return {
    loadPerson,
    savePerson,
    changePerson,
    startAfresh,
    async forgetPerson(personId) {
      for (const record of PERSONAL_RECORDS) await record.forget?.({ store, botId, now }, personId);
      await store.remove(personKeys(botId, personId).all);
      for (const tell of listeners) tell(personId, undefined, 0);
    },
    async exportPerson(personId, exceptUpdateId) {
      const keys = personKeys(botId, personId);
      const stored = await store.readMany(PERSONAL_RECORDS.map(({ key }) => keys[key]));
      const shown = PERSONAL_RECORDS.flatMap((record, index) => {
        const text = stored[index]?.value;
        return text === undefined ? [] : [[record.name, record.export(text)] as const];
      });
      const waiting = (await store.readQueue(keys.inbox)).filter(({ id }) => id !== exceptUpdateId);
      const inbox =
        waiting.length === 0 ? [] : [["inbox", waiting.map(({ value }) => asJson(value))] as const];
      return Object.fromEntries([...shown, ...inbox]);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}

type Fitted =
  | { readonly kind: "fits"; readonly person: Person; readonly text: string }
  | { readonly kind: "too-large"; readonly bytes: number };

function fitPerson(person: Person): Fitted {
  const text = encodePerson(person);
  if (Buffer.byteLength(text) <= MAX_PERSON_BYTES) return { kind: "fits", person, text };
  const slim = slimPerson(person);
  const slimText = encodePerson(slim);
  const bytes = Buffer.byteLength(slimText);
  return bytes <= MAX_PERSON_BYTES
    ? { kind: "fits", person: slim, text: slimText }
    : { kind: "too-large", bytes };
}
