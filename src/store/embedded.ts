/** Turns one SQLite file into the store port: for one process on one machine, nothing to install. */
import { claimSeenBy, FINISHED, heldBy } from "./claims.ts";
import { type Database, errorCode, openDatabase } from "./embedded-file.ts";
import { assertOneTag, PROBE_KEY } from "./keys.ts";
import { checkedTtlSeconds } from "./limits.ts";
import { type Store, type Stored, StoreUnavailableError, type WriteResult } from "./store.ts";

export interface EmbeddedStoreOptions {
  /** `DATA_DIR`; created when missing. */
  readonly dataDir: string;
  /** Unix time in milliseconds. */
  readonly now: () => number;
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
export async function openEmbeddedStore({ dataDir, now }: EmbeddedStoreOptions): Promise<Store> {
  const database = await openDatabase(dataDir);
  const statements = prepare(database);
  let closed = false;

  /** Statements are synchronous: one runs to its end before another starts. */
  function run<T>(statement: () => T): T {
    if (closed) throw new StoreUnavailableError("the embedded store is closed");
    try {
      return statement();
    } catch (error) {
      if (isUnavailable(error))
        throw new StoreUnavailableError(`the embedded store failed: ${errorCode(error)}`);
      throw error;
    }
  }

  function sweep(): void {
    statements.sweep.run(now());
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
  const readOne = (key: string) => toStored(statements.read.get(key, now()));

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
        for (const key of keys) statements.remove.run(key);
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

    async *keys(prefix) {
      for (const row of run(() => statements.keys.all(prefix, `${prefix}${LAST_CHARACTER}`, now()))) {
        yield row.key;
      }
    },

    async ping() {
      run(() => readOne(PROBE_KEY));
    },

    async close() {
      if (closed) return;
      closed = true;
      clearInterval(sweeping);
      try {
        sweep();
      } catch (error) {
        if (!isUnavailable(error)) throw error;
      } finally {
        database.close();
      }
    },
  };
}

/** Sorts after every character of a key: prefixes become ranges, as LIKE would give `_` and `%` a meaning. */
const LAST_CHARACTER = "\u{10ffff}";

interface EntryRow {
  readonly value: string;
  readonly revision: number;
}

function toStored(row: EntryRow | undefined): Stored | undefined {
  // Picked by name: libsql adds a `_metadata` field to its rows.
  return row === undefined ? undefined : { value: row.value, revision: row.revision };
}

/** Statements that read and write in one go, so that no other process can come between. */
function prepare(database: Database) {
  /** The columns are those of the SQL text beside it, and the table's types are declared NOT NULL. */
  const typed = <P extends unknown[], Row>(sql: string) => {
    const statement = database.prepare<P>(sql);
    return {
      get: (...bound: P) => statement.get(...bound) as Row | undefined,
      all: (...bound: P) => statement.all(...bound) as Row[],
      // ! A writing statement must be read to its end: libsql 0.5.29 drops the error of the commit after
      // `get`, and a full disk would look like success (2,000 of 2,000 acknowledged, 15 written).
      change: (...bound: P) => statement.all(...bound)[0] as Row | undefined,
      run: (...bound: P) => statement.run(...bound),
    };
  };
  return {
    read: typed<[key: string, nowMs: number], EntryRow>(
      "SELECT value, revision FROM entries WHERE key = ? AND expires_ms > ?",
    ),
    put: typed<[key: string, value: string, expiresMs: number, nowMs: number], { revision: number }>(
      `INSERT INTO entries (key, value, revision, expires_ms) VALUES (?1, ?2, 1, ?3)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_ms = excluded.expires_ms,
         revision = CASE WHEN entries.expires_ms > ?4 THEN entries.revision + 1 ELSE 1 END
       RETURNING revision`,
    ),
    create: typed<[key: string, value: string, expiresMs: number, nowMs: number], { revision: number }>(
      `INSERT INTO entries (key, value, revision, expires_ms) VALUES (?1, ?2, 1, ?3)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_ms = excluded.expires_ms, revision = 1
         WHERE entries.expires_ms <= ?4
       RETURNING revision`,
    ),
    replace: typed<
      [value: string, expiresMs: number, key: string, revision: number, nowMs: number],
      { revision: number }
    >(
      `UPDATE entries SET value = ?, expires_ms = ?, revision = revision + 1
       WHERE key = ? AND revision = ? AND expires_ms > ? RETURNING revision`,
    ),
    remove: typed<[key: string], never>("DELETE FROM entries WHERE key = ?"),
    release: typed<[key: string, value: string], never>("DELETE FROM entries WHERE key = ? AND value = ?"),
    keys: typed<[from: string, before: string, nowMs: number], { key: string }>(
      "SELECT key FROM entries WHERE key >= ? AND key < ? AND expires_ms > ?",
    ),
    sweep: typed<[nowMs: number], never>("DELETE FROM entries WHERE expires_ms <= ?"),
    checkpoint: typed<[], unknown>("PRAGMA wal_checkpoint(TRUNCATE)"),
  };
}

/** SQLite's names for "somebody else is writing", "the disk is full" and "the disk does not answer". */
const UNAVAILABLE_CODES = [
  "SQLITE_BUSY",
  "SQLITE_FULL",
  "SQLITE_IOERR",
  "SQLITE_CANTOPEN",
  "SQLITE_READONLY",
];

function isUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  return UNAVAILABLE_CODES.some((known) => code === known || code.startsWith(`${known}_`));
}
