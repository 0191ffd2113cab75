/** The tables that queues live in. */

/** Part of the file's tables. */
export const QUEUE_TABLES = `
  CREATE TABLE IF NOT EXISTS queue_items (
    queue TEXT NOT NULL, id INTEGER NOT NULL, value TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0,
    expires_ms INTEGER NOT NULL, PRIMARY KEY (queue, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS finished_items (
    queue TEXT NOT NULL, id INTEGER NOT NULL, expires_ms INTEGER NOT NULL, PRIMARY KEY (queue, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS queue_leases (
    queue TEXT PRIMARY KEY, owner TEXT NOT NULL, until_ms INTEGER NOT NULL
  ) WITHOUT ROWID;`;
