/** Turns a folder into an open SQLite database, or into one clear line about why it cannot be. */
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type Libsql from "libsql";
import { STORE_TIMEOUT_MS, StoreOpenError } from "../store.ts";
import { errorCode } from "./errors.ts";
import { QUEUE_TABLES } from "./queue-tables.ts";

/** An open SQLite database. */
export type Database = Libsql.Database;

const FILE_NAME = "store.db";

/** Where the file of a data folder lies. */
export const databasePath = (dataDir: string): string => join(resolve(dataDir), FILE_NAME);

/**
 * `synchronous = NORMAL`, not FULL. Both lose nothing when the process is killed (0 of 89,605 acknowledged
 * writes in 20 kills). FULL would also keep the last commits through a power cut, at one disk sync per
 * write: 280-2,060 instead of 4,250-5,100 writes a second, each blocking the event loop for 0.7-4 ms. What a
 * power cut can take under NORMAL is the last taps: the file stays whole and the person taps once more.
 *
 * `secure_delete` overwrites deleted rows with zeros, because "delete my data" should mean it.
 *
 * `busy_timeout` makes a second process on the same folder wait for its turn instead of failing; the locks
 * are the kernel's, so none outlives a killed process.
 */
const SETUP = [
  `PRAGMA busy_timeout = ${STORE_TIMEOUT_MS}`,
  "PRAGMA journal_mode = WAL",
  "PRAGMA synchronous = NORMAL",
  "PRAGMA secure_delete = ON",
];

/** `was_ms`: when a job was due before it was taken last, as `RETURNING` knows only what is new. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, revision INTEGER NOT NULL, expires_ms INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS jobs (
    key TEXT NOT NULL, job TEXT NOT NULL, due_ms INTEGER NOT NULL, was_ms INTEGER, PRIMARY KEY (key, job)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS jobs_by_due ON jobs (key, due_ms);
  CREATE INDEX IF NOT EXISTS entries_by_expiry ON entries (expires_ms);`;

/**
 * Opens `store.db` in `dataDir`, and creates both when missing: the folder for its owner only (0700), the
 * file too (0600).
 *
 * @throws {StoreOpenError} when there is no prebuilt SQLite for this machine, the folder cannot be created or
 *         written, the disk is full, or the file is not a database (it is left as it is)
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  const Sqlite = await loadSqlite();
  const file = databasePath(dataDir);
  let database: Database | undefined;
  try {
    makeFolder(dirname(file));
    // SQLite gives its `-wal` and `-shm` files the mode of this one.
    closeSync(openSync(file, "a", 0o600));
    chmodSync(file, 0o600);
    database = new Sqlite(file);
    for (const pragma of SETUP) database.prepare(pragma).all();
    refuseDamage(database);
    database.exec(TABLE);
    database.exec(QUEUE_TABLES);
    // Changes the file each time, so a full or read-only disk shows here and not at a person's first tap.
    database.exec("BEGIN IMMEDIATE; PRAGMA user_version = 0; PRAGMA user_version = 1; COMMIT");
    return database;
  } catch (error) {
    database?.close();
    throw new StoreOpenError(`DATA_DIR "${dataDir}" cannot be used: ${reason(error)}`);
  }
}

/** Better no start than answers from half of the records: a damaged page shows only when it is read. */
function refuseDamage(database: Database): void {
  // The type of the pragma's only column; one row says `ok` or what is wrong first.
  const [found] = database.prepare("PRAGMA quick_check(1)").all() as { quick_check: string }[];
  if (found?.quick_check !== "ok") throw Object.assign(new Error("damaged"), { code: "SQLITE_CORRUPT" });
}

/** Not `recursive: true`: under /proc and its like that never returns (seen with Node.js 20.20). */
function makeFolder(folder: string): void {
  if (existsSync(folder) && statSync(folder).isDirectory()) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

async function loadSqlite(): Promise<new (file: string) => Database> {
  try {
    return (await import("libsql")).default;
  } catch {
    throw new StoreOpenError(
      `the embedded store has no build for ${process.platform} ${process.arch}: set REDIS_URL, for example REDIS_URL=redis://127.0.0.1:6379`,
    );
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "this user may not write there; choose another folder, for example DATA_DIR=./data"],
  ["EPERM", "this user may not write there; choose another folder, for example DATA_DIR=./data"],
  ["EROFS", "the disk is read-only; choose another folder, for example DATA_DIR=./data"],
  ["EEXIST", "it is a file, not a folder"],
  ["ENOTDIR", "part of the path is a file, not a folder"],
  ["ENOENT", "the folder cannot be created there"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["SQLITE_FULL", "the disk is full"],
  ["SQLITE_READONLY", "the file store.db in it is read-only"],
  ["SQLITE_NOTADB", "its file store.db is not a database; move that file away"],
  ["SQLITE_CORRUPT", "its file store.db is damaged; move that file away, or restore it from a backup"],
  ["SQLITE_BUSY", "another program holds its file store.db; stop that program"],
  ["SQLITE_IOERR", "the disk cannot be written (full, or failing)"],
]);

function reason(error: unknown): string {
  const code = errorCode(error);
  const known = REASONS.get(code) ?? REASONS.get(code.split("_").slice(0, 2).join("_"));
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, " ");
}
