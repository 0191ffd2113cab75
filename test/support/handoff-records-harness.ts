/** What is kept of hand-offs, on a real store with a clock that tests move, and the records of two people. */
import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { createHandoffRecords, type HandoffRecords } from "../../src/records/handoff-records.ts";
import type { NewItem, Recipient } from "../../src/records/outbox.ts";
import { createPeople, type People } from "../../src/records/people.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { openRedisStore } from "../../src/store/redis/store.ts";
import type { Store } from "../../src/store/store.ts";
import { sharedRedisUrl } from "./shared-redis.ts";
import { scan } from "./store-harness.ts";
import { tempDir } from "./temp-dir.ts";

export const ME = 1001;
export const YOU = 1002;
export const STAFF_CHAT = -1_001_234;
export const THREAD = 77;
export const RETENTION_DAYS = 30;
export const DAY_MS = 86_400_000;

export const copy = (id: string, messageId = 1): NewItem => ({ kind: "copy", id, messageId });

export interface HandoffRecordsHarness extends HandoffRecords {
  readonly botId: number;
  readonly store: Store;
  readonly people: People;
  now(): number;
  pass(ms: number): void;
  /** One more process of the bot, by default on the same store. */
  another(store?: Store): Promise<HandoffRecords>;
  /** The person has a record, with a ticket that waits. */
  isHere(personId: number, thread?: { readonly chatId: number; readonly id: number }): Promise<void>;
  /** Ids of what waits. */
  waiting(recipient?: Recipient, personId?: number): Promise<readonly string[]>;
  /** Every key of this bot that names the person. */
  keysOf(personId: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** @param kind Redis keeps its own time: only tests that let no time pass use it */
export async function openHandoffRecords(
  kind: "embedded" | "redis" = "embedded",
): Promise<HandoffRecordsHarness> {
  const botId = randomInt(1_000_000, 900_000_000);
  const dataDir = tempDir();
  const stores: Store[] = [];
  let nowMs = Date.UTC(2026, 10, 2, 9);
  const now = () => nowMs;
  const open = async () => {
    const opened =
      kind === "embedded"
        ? await openEmbeddedStore({ dataDir, now })
        : await openRedisStore({ urls: [sharedRedisUrl()], onError: () => undefined });
    stores.push(opened);
    return opened;
  };
  const store = await open();
  const deps = (used: Store) => ({ store: used, botId, retentionDays: RETENTION_DAYS, now });
  const people = createPeople(deps(store));
  const records = createHandoffRecords(deps(store));

  async function isHere(personId: number, thread?: { readonly chatId: number; readonly id: number }) {
    const ticket = {
      state: "waiting",
      reason: "asked",
      locale: "en",
      openedMs: nowMs,
      personMs: nowMs,
      ...(thread === undefined ? {} : { thread }),
    } as const;
    await people.changePerson(personId, (person) => ({ person: { ...person, ticket }, result: undefined }));
  }

  await isHere(ME);
  return {
    ...records,
    botId,
    store,
    people,
    now,
    pass(ms) {
      nowMs += ms;
    },
    another: async (used) => createHandoffRecords(deps(used ?? (await open()))),
    isHere,
    waiting: async (recipient = "staff", personId = ME) =>
      (await records.outbox.waiting(personId, recipient)).map(({ id }) => id),
    async keysOf(personId) {
      const keys = await scan(store, "aa:1:");
      return keys.filter((key) => key.includes(`{${botId}:`) && key.includes(`:${personId}`));
    },
    async close() {
      for (const each of stores) await each.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
