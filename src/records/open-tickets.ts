/**
 * The list of people with an open ticket, as ids. Each stands there until the retention time after they were put
 * there or looked at; then it is looked whether they still have a record.
 */
import { openTicketsKey, personKeys } from "../store/keys.ts";
import type { Store } from "../store/store.ts";

/** Both operations reject with `StoreUnavailableError` when the store is away. */
export interface OpenTickets {
  /** Puts the person on the list, or takes them off. */
  mark(personId: number, open: boolean): Promise<void>;
  /** At most 1,000, in no order; without those whose record is gone. */
  list(): Promise<readonly number[]>;
}

const MOST_LISTED = 1_000;
/** How many are looked at again whenever one is put on the list. */
const LOOKED_AT_AGAIN = 5;

/** The list of one bot; it is what the staff see with `/open`, and expires with nobody's record. */
export function createOpenTickets({
  store,
  botId,
  keptSeconds,
  now,
}: {
  readonly store: Store;
  readonly botId: number;
  /** The retention time. */
  readonly keptSeconds: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): OpenTickets {
  const agenda = openTicketsKey(botId);
  const againMs = () => now() + keptSeconds * 1_000;

  /** A ticket that waits for people is closed by nobody when its person's data expire: they leave the list here. */
  async function look(dueMs: number, limit: number): Promise<readonly number[]> {
    const leasedMs = againMs();
    const ids = await store.takeJobs(agenda, dueMs, leasedMs, limit);
    const found = await Promise.all(
      ids.map(async (id) => ({ id, record: await store.read(personKeys(botId, Number(id)).person) })),
    );
    for (const { id, record } of found) if (record === undefined) await store.dropJob(agenda, id, leasedMs);
    return found.flatMap(({ id, record }) => (record === undefined ? [] : [Number(id)]));
  }

  return {
    async mark(personId, open) {
      if (!open) return store.dropJob(agenda, String(personId));
      await store.scheduleJob(agenda, String(personId), againMs());
      await look(now(), LOOKED_AT_AGAIN);
      return undefined;
    },
    list: () => look(Number.MAX_SAFE_INTEGER, MOST_LISTED),
  };
}
