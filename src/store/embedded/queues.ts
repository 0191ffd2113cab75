/** The queues of the store port in SQLite. */
import { assertOneTag } from "../keys.ts";
import { finishedKey, type QueueItem, type Queues } from "../queues.ts";
import { checkedTtlSeconds, type Stored } from "../store.ts";
import type { Database } from "./file.ts";
import { decodeText } from "./sql.ts";

export interface EmbeddedQueuesDeps {
  readonly database: Database;
  /** Runs one statement or transaction, and turns what SQLite says into the port's errors. */
  readonly run: <T>(work: () => T) => T;
  readonly readOne: (key: string) => Stored | undefined;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

export interface EmbeddedQueues extends Queues {
  /** Removes a queue with everything in it, or the ids that are remembered for it. */
  removeKey(key: string): void;
  /** Removes what has expired. */
  sweep(): void;
}

/** Sorts after every character of a key: prefixes become ranges. */
const LAST_CHARACTER = "\u{10ffff}";

const FINISHED_SUFFIX = finishedKey("");

interface ItemRow {
  readonly id: number;
  readonly value: Uint8Array;
  readonly attempts: number;
}

export function createEmbeddedQueues({ database, run, readOne, now }: EmbeddedQueuesDeps): EmbeddedQueues {
  const insert = database.prepare(
    "INSERT INTO queue_items (queue, id, value, expires_ms) VALUES (?, ?, ?, ?)",
  );
  const extend = database.prepare("UPDATE queue_items SET expires_ms = ? WHERE queue = ?");
  const remove = database.prepare("DELETE FROM queue_items WHERE queue = ? AND id = ?");
  const attempt = database.prepare(
    "UPDATE queue_items SET attempts = attempts + 1 WHERE queue = ? AND id = ? AND expires_ms > ? RETURNING attempts",
  );
  const all = database.prepare(
    "SELECT id, CAST(value AS BLOB) AS value, attempts FROM queue_items WHERE queue = ? AND expires_ms > ? ORDER BY id",
  );
  const removeAll = database.prepare("DELETE FROM queue_items WHERE queue = ?");
  const names = database.prepare(
    "SELECT DISTINCT queue FROM queue_items WHERE queue >= ? AND queue < ? AND expires_ms > ?",
  );
  const expire = database.prepare("DELETE FROM queue_items WHERE expires_ms <= ?");
  const remember = database.prepare(
    "INSERT INTO finished_items (queue, id, expires_ms) VALUES (?, ?, ?) ON CONFLICT (queue, id) DO UPDATE SET expires_ms = excluded.expires_ms",
  );
  const finished = database.prepare(
    "SELECT id FROM finished_items WHERE queue = ? AND id = ? AND expires_ms > ?",
  );
  const forgetOne = database.prepare("DELETE FROM finished_items WHERE queue = ? AND id = ?");
  const forget = database.prepare("DELETE FROM finished_items WHERE queue = ?");
  const expireFinished = database.prepare("DELETE FROM finished_items WHERE expires_ms <= ?");
  const lease = database.prepare("SELECT owner FROM queue_leases WHERE queue = ? AND until_ms > ?");
  const setLease = database.prepare(
    "INSERT INTO queue_leases (queue, owner, until_ms) VALUES (?, ?, ?) ON CONFLICT (queue) DO UPDATE SET owner = excluded.owner, until_ms = excluded.until_ms",
  );
  const dropLease = database.prepare("DELETE FROM queue_leases WHERE queue = ?");
  const expireLeases = database.prepare("DELETE FROM queue_leases WHERE until_ms <= ?");

  // Rows have the types of the tables above, whose columns are NOT NULL.
  const itemsOf = (queue: string) =>
    (all.all(queue, now()) as ItemRow[]).map(
      ({ id, value, attempts }): QueueItem => ({ id, value: decodeText(value), attempts }),
    );
  const holderOf = (queue: string) => (lease.all(queue, now())[0] as { owner: string } | undefined)?.owner;
  const hold = (queue: string, owner: string, leaseMs: number) => setLease.run(queue, owner, now() + leaseMs);

  const namesOf = (prefix: string) =>
    (names.all(prefix, `${prefix}${LAST_CHARACTER}`, now()) as { queue: string }[]).map(({ queue }) => queue);

  /** All of it or nothing; one process at a time. */
  function transaction<T>(work: () => T): T {
    return run(() => {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        if (database.inTransaction) database.exec("ROLLBACK");
        throw error;
      }
    });
  }

  return {
    async putItem(queue, { id, value, owner, leaseMs, ttlSeconds, isAgain = false, read }) {
      assertOneTag([queue, ...read]);
      const expiresMs = now() + checkedTtlSeconds(ttlSeconds) * 1_000;
      return transaction(() => {
        const values = read.map(readOne);
        if (isAgain) forgetOne.run(queue, id);
        if (finished.all(queue, id, now()).length > 0) return { standing: "finished", isHeld: false, values };
        const isKnown = itemsOf(queue).some((item) => item.id === id);
        if (!isKnown) {
          remove.run(queue, id);
          insert.run(queue, id, value, expiresMs);
          extend.run(expiresMs, queue);
        }
        const holder = holderOf(queue);
        const isHeld = holder === undefined || holder === owner;
        if (isHeld) hold(queue, owner, leaseMs);
        return { standing: isKnown ? "known" : "new", isHeld, values };
      });
    },

    async finishItem(queue, id, { owner, leaseMs, rememberSeconds }) {
      const expiresMs = now() + checkedTtlSeconds(rememberSeconds) * 1_000;
      return transaction(() => {
        if (itemsOf(queue).some((item) => item.id === id)) remember.run(queue, id, expiresMs);
        remove.run(queue, id);
        const [next] = itemsOf(queue);
        if (next === undefined) {
          dropLease.run(queue);
          return undefined;
        }
        if (holderOf(queue) !== owner) return undefined;
        hold(queue, owner, leaseMs);
        return next;
      });
    },

    countAttempt: async (queue, id) =>
      run(() => (attempt.all(queue, id, now())[0] as { attempts: number } | undefined)?.attempts ?? 0),

    async holdQueue(queue, { owner, leaseMs }, dead = []) {
      return transaction(() => {
        const items = itemsOf(queue);
        const holder = holderOf(queue);
        if (items.length === 0) return undefined;
        if (holder !== undefined && holder !== owner && !dead.includes(holder)) return undefined;
        hold(queue, owner, leaseMs);
        return items;
      });
    },

    readQueue: async (queue) => run(() => itemsOf(queue)),

    async *queueNames(prefix) {
      for (const name of run(() => namesOf(prefix))) yield name;
    },

    async releaseQueue(queue, owner) {
      transaction(() => {
        if (holderOf(queue) === owner) dropLease.run(queue);
      });
    },

    removeKey(key) {
      removeAll.run(key);
      dropLease.run(key);
      if (key.endsWith(FINISHED_SUFFIX)) forget.run(key.slice(0, -FINISHED_SUFFIX.length));
    },
    sweep() {
      expire.run(now());
      expireLeases.run(now());
      expireFinished.run(now());
    },
  };
}
