/** Turns one SQLite file into the store port: for one process on one machine, nothing to install. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { claimSeenBy, FINISHED, heldBy } from "../claims.ts";
import { assertOneTag, PROBE_KEY, PROBE_TTL_SECONDS } from "../keys.ts";
import { createListeners, type Listeners } from "../listeners.ts";
import { createRefusals } from "../refusals.ts";
import {
  checkedTtlSeconds,
  type Store,
  type Stored,
  StoreUnavailableError,
  type WriteResult,
} from "../store.ts";
import { errorCode, fileTrouble } from "./errors.ts";
import { databasePath, openDatabase } from "./file.ts";
import { createEmbeddedQueues } from "./queues.ts";
import { decodeText, type EntryRow, prepare } from "./sql.ts";

/** Where the data lies, and the clock that everything expires by. */
export interface EmbeddedStoreOptions {
  /** `DATA_DIR`; created when missing. */
  readonly dataDir: string;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** Told once per kind of trouble with the file, until it works again; for the log. */
  readonly onError?: (error: Error) => void;
}

/** What stores on the same folder say to each other; they are in one process, see `openEmbeddedStore`. */
const wires = new Map<string, Listeners>();

function wireOf(dataDir: string): Listeners {
  const folder = resolve(dataDir);
  const wire = wires.get(folder) ?? createListeners();
  wires.set(folder, wire);
  return wire;
}

/** How often expired rows are removed from the file, in milliseconds; they are never read anyway. */
export const SWEEP_EVERY_MS = 600_000;

/**
 * Opens the embedded store. Several processes may open one folder (each statement is atomic and waits its
 * turn), but the product runs as one.
 *
 * Deleted and expired bytes are gone from the folder after the next sweep or `close`, at the latest.
 *
 * @throws {StoreOpenError} with one line that names `DATA_DIR` and what is wrong with it
 */
export async function openEmbeddedStore({
  dataDir,
  now,
  onError = () => undefined,
}: EmbeddedStoreOptions): Promise<Store> {
  const database = await openDatabase(dataDir);
  const refusals = createRefusals(onError);
  const path = databasePath(dataDir);
  const opened = statSync(path);
  const statements = prepare(database);
  const wire = wireOf(dataDir);
  /** How to stop everything that still listens through this store. */
  const listening = new Set<() => void>();
  let closed = false;

  function refused(code: string, why: string): StoreUnavailableError {
    const message = `the embedded store failed: ${why}`;
    refusals.tell(code, message);
    return new StoreUnavailableError(message);
  }

  /** SQLite would go on with a file that has no name any more, and all of it would be gone at the next start. */
  function assertSameFile(): void {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.ino === opened.ino && found.dev === opened.dev) return;
    throw refused("moved", "its file store.db is gone or was replaced; put it back, or start again");
  }

  /** Statements are synchronous: one runs to its end before another starts. */
  function run<T>(statement: () => T): T {
    if (closed) throw new StoreUnavailableError("the embedded store is closed");
    assertSameFile();
    try {
      return statement();
    } catch (error) {
      const trouble = fileTrouble(error);
      if (trouble === "mistake") throw error;
      const code = errorCode(error);
      throw trouble === "busy"
        ? new StoreUnavailableError(`the embedded store failed: ${code}`)
        : refused(code, code);
    }
  }

  const readOne = (key: string) => toStored(statements.read.get(key, now()));
  const queues = createEmbeddedQueues({
    database,
    run,
    readOne,
    now,
  });
  const { removeKey: _removeKey, sweep: _sweepQueues, ...port } = queues;

  function sweep(): void {
    statements.sweep.run(now());
    queues.sweep();
    // Moves what was deleted out of the log, which would otherwise still hold its bytes.
    statements.checkpoint.all();
  }

  run(sweep);
  const sweeping = setInterval(() => {
    try {
      sweep();
    } catch {
      // Nobody waits for this one: the next sweep tries again, and a damaged file shows at the next read.
    }
  }, SWEEP_EVERY_MS).unref();

  const expiry = (ttlSeconds: number) => now() + checkedTtlSeconds(ttlSeconds) * 1_000;

  return {
    read: async (key) => run(() => readOne(key)),

    async readMany(keys) {
      assertOneTag(keys);
      return run(() => keys.map(readOne));
    },

    async write(key, value, expectedRevision, ttlSeconds): Promise<WriteResult> {
      const expiresMs = expiry(ttlSeconds);
      const row = run(() => {
        if (expectedRevision === "any") return statements.put.change(key, value, expiresMs, now());
        if (expectedRevision === 0) return statements.create.change(key, value, expiresMs, now());
        return statements.replace.change(value, expiresMs, key, expectedRevision, now());
      });
      return row === undefined ? { kind: "conflict" } : { kind: "written", revision: row.revision };
    },

    async remove(keys) {
      assertOneTag(keys);
      run(() => {
        for (const key of keys) {
          statements.remove.run(key);
          statements.dropAll.run(key);
          queues.removeKey(key);
        }
      });
    },

    async claim(key, owner, ttlSeconds) {
      const expiresMs = expiry(ttlSeconds);
      return run(() => {
        // One statement decides who holds the claim; a loser then looks who won.
        if (statements.create.change(key, heldBy(owner), expiresMs, now()) !== undefined) return "claimed";
        const holder = readOne(key);
        return holder === undefined ? "taken" : claimSeenBy(owner, holder.value);
      });
    },

    async finish(key, ttlSeconds) {
      const expiresMs = expiry(ttlSeconds);
      run(() => statements.put.change(key, FINISHED, expiresMs, now()));
    },

    async release(key, owner) {
      run(() => statements.release.run(key, heldBy(owner)));
    },

    async count(key, windowSeconds) {
      const expiresMs = expiry(windowSeconds);
      const row = run(() => statements.count.change(key, expiresMs, now()));
      return Number(row?.value ?? 1);
    },

    async scheduleJob(key, job, dueMs) {
      run(() => statements.schedule.run(key, job, dueMs));
    },

    async takeJobs(key, nowMs, leasedMs, limit) {
      const taken = run(() => statements.take.all(leasedMs, key, nowMs, limit));
      // SQLite returns the changed rows in no order.
      return taken.sort((a, b) => a.was_ms - b.was_ms).map(({ job }) => job);
    },

    async dropJob(key, job, ifDueMs) {
      run(() => statements.drop.run(key, job, ifDueMs ?? null, ifDueMs ?? null));
    },

    ...port,

    async publish(channel, message) {
      run(() => wire.tell(channel, message));
    },

    async subscribe(channel, listener) {
      const stop = run(() => wire.add(channel, listener));
      listening.add(stop);
      return async () => {
        listening.delete(stop);
        stop();
      };
    },

    async *keys(prefix) {
      const before = `${prefix}${LAST_CHARACTER}`;
      const rows = run(() => [
        ...statements.keys.all(prefix, before, now()),
        ...statements.agendas.all(prefix, before),
      ]);
      for (const row of rows) yield row.key;
      yield* queues.queueNames(prefix);
    },

    async probe() {
      const expiresMs = expiry(PROBE_TTL_SECONDS);
      run(() => statements.put.change(PROBE_KEY, "", expiresMs, now()));
      refusals.clear();
    },

    async close() {
      if (closed) return;
      closed = true;
      for (const stop of listening) stop();
      clearInterval(sweeping);
      try {
        sweep();
      } catch (error) {
        if (fileTrouble(error) === "mistake") throw error;
      } finally {
        database.close();
      }
    },
  };
}

/** Sorts after every character of a key: prefixes become ranges, as LIKE would give `_` and `%` a meaning. */
const LAST_CHARACTER = "\u{10ffff}";

function toStored(row: EntryRow | undefined): Stored | undefined {
  // Picked by name: libsql adds a `_metadata` field to its rows.
  return row === undefined ? undefined : { value: decodeText(row.value), revision: row.revision };
}
