/** All that an embedded store holds, read past the product. */
import { join } from "node:path";
import Sqlite from "libsql";

interface StoredRows {
  readonly entries: readonly { readonly key: string; readonly value: string }[];
  readonly jobs: readonly { readonly job: string; readonly due_ms: number }[];
  /** Updates that wait to be handled. */
  readonly waiting: readonly { readonly queue: string; readonly value: string }[];
}

export function storedRows(dataDir: string): StoredRows {
  const database = new Sqlite(join(dataDir, "store.db"), { readonly: true });
  try {
    return {
      entries: database.prepare("SELECT key, value FROM entries").all() as StoredRows["entries"],
      jobs: database.prepare("SELECT job, due_ms FROM jobs").all() as StoredRows["jobs"],
      waiting: database.prepare("SELECT queue, value FROM queue_items").all() as StoredRows["waiting"],
    };
  } finally {
    database.close();
  }
}

/** All keys, values and jobs as one text, to look for what must or must not be kept. */
export const storedText = (dataDir: string): string => JSON.stringify(storedRows(dataDir));
