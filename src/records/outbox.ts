/**
 * What waits to be passed on between a person and the staff, and what was passed on: durable, in order, each
 * direction on its own.
 *
 * Messages are kept as ids (Telegram copies them); words only where Telegram needs them again: edits, masked
 * texts and the bot's own notices, until they are sent. All of it lies under the person's keys.
 */
import { z } from "zod";
import type { Pair } from "../core/handoff/message-map.ts";
import {
  agendaKey,
  banKey,
  laneLockKey,
  movedChatKey,
  personKeys,
  retentionTtlSeconds,
  threadKey,
} from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { changePart, type Place } from "./beside-person.ts";
import { createOpenPeople } from "./open-tickets.ts";
import {
  EMPTY_LANE,
  type Item,
  type Lane,
  LaneRecord,
  type NewItem,
  waitingIn,
  withAdded,
  withDone,
  withReplaced,
} from "./outbox-items.ts";
import { decodePerson } from "./person-record.ts";

export type { Formatted, Item, Lane, NewItem } from "./outbox-items.ts";

const PairsRecord = z.array(z.tuple([z.int(), z.int()]));
const BanRecord = z.object({ untilMs: z.int() });
const MovedRecord = z.object({ chatId: z.int() });

/** What could not be passed on for so long is given up; Telegram itself keeps updates for a day only. */
const KEPT_DAYS = 7;
/** One process at a time works on a lane; after a crash another one may, this many seconds later. */
export const LANE_LOCK_SECONDS = 60;

export type Job = { readonly kind: Lane | "timer"; readonly personId: number };

/**
 * `full`: so much waits already that nobody seems to be there; `nobody`: the person has no record, they may have
 * deleted everything meanwhile. In both cases nothing was added.
 */
export type Added = "added" | "full" | "nobody";

export interface Relay {
  /**
   * Puts items in a lane, in order, and makes its job due. Items whose id is known are left out. The way from the
   * person's forum topic to them lives on as well.
   */
  add(personId: number, lane: Lane, items: readonly NewItem[]): Promise<Added>;
  waiting(personId: number, lane: Lane): Promise<readonly Item[]>;
  /** These items are through, or given up. */
  done(personId: number, lane: Lane, ids: readonly string[]): Promise<void>;
  /** Puts others in the place of an item that still waits, e.g. because its message was edited meanwhile. */
  replace(personId: number, lane: Lane, id: string, items: readonly NewItem[]): Promise<void>;
  pairs(personId: number): Promise<readonly Pair[]>;
  addPairs(personId: number, change: (pairs: readonly Pair[]) => readonly Pair[]): Promise<void>;

  personOfThread(chatId: number, threadId: number): Promise<number | undefined>;
  bindThread(personId: number, chatId: number, threadId: number): Promise<void>;
  unbindThread(chatId: number, threadId: number): Promise<void>;

  ban(personId: number, untilMs: number): Promise<void>;
  unban(personId: number): Promise<void>;
  /** Unix milliseconds; `undefined` when the person is not banned. */
  bannedUntilMs(personId: number): Promise<number | undefined>;

  /** A group became a supergroup with another id. */
  moveChat(fromChatId: number, toChatId: number): Promise<void>;
  /** Where a group is now; itself when it never moved. */
  chatNow(chatId: number): Promise<number>;

  /** Keeps the list of people with an open ticket. */
  markOpen(personId: number, open: boolean): Promise<void>;
  /** At most 1,000, in no order; without those whose record is gone. */
  openPeople(): Promise<readonly number[]>;

  schedule(job: Job, dueMs: number): Promise<void>;
  /** @returns due jobs, each with the time until which it is leased */
  take(limit: number): Promise<readonly (Job & { readonly leasedMs: number })[]>;
  /**
   * Makes every job due and every lane free: what a process that died had in hand waits no longer. Only for a
   * process that is the only one.
   */
  takeOver(): Promise<void>;
  /** Ends a job, unless it was scheduled anew since it was taken. */
  end(job: Job, leasedMs?: number): Promise<void>;
  /** @returns whether this call has the lane now; also `false` when another call of the same owner has it */
  lock(personId: number, lane: Lane, owner: string): Promise<boolean>;
  unlock(personId: number, lane: Lane, owner: string): Promise<void>;
  /** Removes what lies outside the person's own keys: jobs and the way from their topic to them. */
  forget(personId: number, thread?: { readonly chatId: number; readonly id: number }): Promise<void>;
}

export interface RelayDeps {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/**
 * A job that was taken becomes due again after this long, in milliseconds: its worker may have died, or never
 * have heard of it. Should the worker only be slow, its lock keeps the others out.
 */
export const LEASE_MS = 5_000;

export function createRelay({ store, botId, retentionDays, now }: RelayDeps): Relay {
  const keptSeconds = retentionTtlSeconds(retentionDays);
  const laneSeconds = retentionTtlSeconds(Math.min(KEPT_DAYS, retentionDays));
  const agenda = agendaKey(botId);
  const openPeople = createOpenPeople({ store, botId, keptSeconds, now });
  /** The lanes that a call of this process works on. */
  const held = new Set<string>();

  const laneOf = (personId: number, lane: Lane): Place<LaneRecord> => ({
    key: personKeys(botId, personId)[lane === "staff" ? "toStaff" : "toPerson"],
    schema: LaneRecord,
    empty: EMPTY_LANE,
    ttlSeconds: laneSeconds,
  });

  const bindThread = (personId: number, chatId: number, threadId: number) =>
    store.write(threadKey(botId, chatId, threadId), String(personId), "any", keptSeconds);

  const schedule = (job: Job, dueMs: number) => store.scheduleJob(agenda, jobName(job), dueMs);

  return {
    async add(personId, lane, items) {
      const addedMs = now();
      let isFull = false;
      const record = await changePart({ store, botId }, personId, laneOf(personId, lane), (waiting) => {
        const after = withAdded(waiting, items, addedMs);
        isFull = after === "full";
        return after === "full" ? waiting : after;
      });
      if (record === undefined) return "nobody";
      const decoded = decodePerson(record.value);
      const thread = decoded.kind === "ok" ? decoded.person.ticket?.thread : undefined;
      if (thread !== undefined) await bindThread(personId, thread.chatId, thread.id);
      // Also for a repeated update: the crash may have come between the two writes.
      await schedule({ kind: lane, personId }, addedMs);
      return isFull ? "full" : "added";
    },
    async waiting(personId, lane) {
      const stored = await store.read(laneOf(personId, lane).key);
      return waitingIn(readAs(LaneRecord, stored?.value, EMPTY_LANE));
    },
    async done(personId, lane, ids) {
      await changePart({ store, botId }, personId, laneOf(personId, lane), (record, isThere) =>
        isThere ? withDone(record, ids) : record,
      );
    },
    async replace(personId, lane, id, items) {
      const addedMs = now();
      await changePart({ store, botId }, personId, laneOf(personId, lane), (record) =>
        withReplaced(record, id, items, addedMs),
      );
    },
    async pairs(personId) {
      const stored = await store.read(personKeys(botId, personId).messageMap);
      return readAs(PairsRecord, stored?.value, []);
    },
    async addPairs(personId, change) {
      const { messageMap: key } = personKeys(botId, personId);
      const place: Place<readonly Pair[]> = { key, schema: PairsRecord, empty: [], ttlSeconds: keptSeconds };
      await changePart({ store, botId }, personId, place, change);
    },

    async personOfThread(chatId, threadId) {
      const stored = await store.read(threadKey(botId, chatId, threadId));
      const personId = Number(stored?.value ?? Number.NaN);
      return Number.isSafeInteger(personId) ? personId : undefined;
    },
    async bindThread(personId, chatId, threadId) {
      await bindThread(personId, chatId, threadId);
    },
    unbindThread: (chatId, threadId) => store.remove([threadKey(botId, chatId, threadId)]),

    async ban(personId, untilMs) {
      const seconds = Math.max(1, Math.ceil((untilMs - now()) / 1000));
      await store.write(banKey(botId, personId), JSON.stringify({ untilMs }), "any", seconds);
    },
    unban: (personId) => store.remove([banKey(botId, personId)]),
    async bannedUntilMs(personId) {
      const stored = await store.read(banKey(botId, personId));
      const { untilMs } = readAs(BanRecord, stored?.value, { untilMs: 0 });
      return untilMs > now() ? untilMs : undefined;
    },

    async moveChat(fromChatId, toChatId) {
      await store.write(
        movedChatKey(botId, fromChatId),
        JSON.stringify({ chatId: toChatId }),
        "any",
        MOVED_SECONDS,
      );
    },
    async chatNow(chatId) {
      const stored = await store.read(movedChatKey(botId, chatId));
      return readAs(MovedRecord, stored?.value, { chatId }).chatId;
    },

    markOpen: openPeople.mark,
    openPeople: openPeople.list,

    schedule,
    async take(limit) {
      const nowMs = now();
      const leasedMs = nowMs + LEASE_MS;
      const names = await store.takeJobs(agenda, nowMs, leasedMs, limit);
      return names.flatMap((name) => {
        const job = readJob(name);
        return job === undefined ? [] : [{ ...job, leasedMs }];
      });
    },
    async takeOver() {
      const names = await store.takeJobs(agenda, Number.MAX_SAFE_INTEGER, now(), MOST_TAKEN_OVER);
      for (const job of names.map(readJob)) {
        if (job === undefined || job.kind === "timer") continue;
        await store.remove([laneLockKey(botId, job.personId, job.kind)]);
      }
    },
    end: (job, leasedMs) => store.dropJob(agenda, jobName(job), leasedMs),
    async lock(personId, lane, owner) {
      const key = laneLockKey(botId, personId, lane);
      // The store tells owners apart, not the calls of one.
      if (held.has(key)) return false;
      held.add(key);
      let isOurs = false;
      try {
        const claimed = await store.claim(key, owner, LANE_LOCK_SECONDS);
        isOurs = claimed === "claimed" || claimed === "yours";
      } finally {
        if (!isOurs) held.delete(key);
      }
      return isOurs;
    },
    async unlock(personId, lane, owner) {
      const key = laneLockKey(botId, personId, lane);
      try {
        await store.release(key, owner);
      } finally {
        held.delete(key);
      }
    },
    async forget(personId, thread) {
      for (const kind of ["staff", "person", "timer"] as const)
        await store.dropJob(agenda, jobName({ kind, personId }));
      await openPeople.mark(personId, false);
      if (thread) await store.remove([threadKey(botId, thread.chatId, thread.id)]);
    },
  };
}

/** Whatever is beyond it becomes free by itself, a minute later. */
const MOST_TAKEN_OVER = 10_000;
/** Ten years: as good as for ever, and nothing personal. */
const MOVED_SECONDS = 10 * 365 * 86_400;

const jobName = ({ kind, personId }: Job) => `${kind}:${personId}`;

function readJob(name: string): Job | undefined {
  const [, kind, id] = /^(staff|person|timer):(\d+)$/.exec(name) ?? [];
  return kind === "staff" || kind === "person" || kind === "timer"
    ? { kind, personId: Number(id) }
    : undefined;
}
