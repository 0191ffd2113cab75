/** The SQL of the embedded store: each statement reads and writes in one go, so that no other process can come between. */
import type { Database } from "./file.ts";

/**
 * One value as SQLite gives it back. In bytes: of text that a damaged disk made no UTF-8, libsql 0.5.29 ends the
 * process (a panic in Rust), at every start anew.
 */
export interface EntryRow {
  readonly value: Uint8Array;
  readonly revision: number;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @throws {Error} with SQLite's own code for a damaged file, when the bytes are no text */
export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw Object.assign(new Error("a stored text is damaged", { cause }), { code: "SQLITE_CORRUPT" });
  }
}

/** Every statement of the adapter, prepared once; each is one transaction. */
export function prepare(database: Database) {
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
      "SELECT CAST(value AS BLOB) AS value, revision FROM entries WHERE key = ? AND expires_ms > ?",
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
    count: typed<[key: string, expiresMs: number, nowMs: number], { value: string }>(
      `INSERT INTO entries (key, value, revision, expires_ms) VALUES (?1, '1', 1, ?2)
       ON CONFLICT (key) DO UPDATE SET
         value = CASE WHEN entries.expires_ms > ?3 THEN CAST(entries.value AS INTEGER) + 1 ELSE 1 END,
         expires_ms = CASE WHEN entries.expires_ms > ?3 THEN entries.expires_ms ELSE excluded.expires_ms END
       RETURNING value`,
    ),
    schedule: typed<[key: string, job: string, dueMs: number], never>(
      `INSERT INTO jobs (key, job, due_ms) VALUES (?, ?, ?)
       ON CONFLICT (key, job) DO UPDATE SET due_ms = excluded.due_ms`,
    ),
    take: typed<
      [leasedMs: number, key: string, nowMs: number, limit: number],
      { job: string; was_ms: number }
    >(
      `UPDATE jobs SET due_ms = ?1, was_ms = due_ms WHERE key = ?2 AND job IN
         (SELECT job FROM jobs WHERE key = ?2 AND due_ms <= ?3 ORDER BY due_ms LIMIT ?4)
       RETURNING job, was_ms`,
    ),
    drop: typed<[key: string, job: string, dueMs: number | null, dueMs2: number | null], never>(
      "DELETE FROM jobs WHERE key = ? AND job = ? AND (? IS NULL OR due_ms = ?)",
    ),
    dropAll: typed<[key: string], never>("DELETE FROM jobs WHERE key = ?"),
    agendas: typed<[from: string, before: string], { key: string }>(
      "SELECT DISTINCT key FROM jobs WHERE key >= ? AND key < ?",
    ),
    release: typed<[key: string, value: string], never>("DELETE FROM entries WHERE key = ? AND value = ?"),
    keys: typed<[from: string, before: string, nowMs: number], { key: string }>(
      "SELECT key FROM entries WHERE key >= ? AND key < ? AND expires_ms > ?",
    ),
    sweep: typed<[nowMs: number], never>("DELETE FROM entries WHERE expires_ms <= ?"),
    checkpoint: typed<[], unknown>("PRAGMA wal_checkpoint(TRUNCATE)"),
  };
}
