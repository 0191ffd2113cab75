/** Updates that were put aside after too many faults, without secrets, until an operator has them tried again. */
import { z } from "zod";
import { KEY_PREFIX, personKeys, processesKey } from "../store/keys.ts";
import { readAs, record } from "../store/record.ts";
import type { Store } from "../store/store.ts";

const QUARANTINE_TTL_SECONDS = 30 * 86_400;
/** How long an update that was handed back waits at most, in seconds. */
const AGAIN_TTL_SECONDS = 86_400;
/** Updates that are kept aside for one chat; older ones make room. */
const MOST_IN_QUARANTINE = 20;

const QuarantinedUpdate = z.object({
  updateId: z.int(),
  /** Kind of update, see `updateKind`. */
  kind: z.string(),
  /** Unix time in milliseconds. */
  atMs: z.int(),
  /** The code under which the fault is in the log, and which the person was told. */
  incident: z.string(),
  /** The update as JSON, without secrets. */
  update: z.string(),
});
export type QuarantinedUpdate = z.output<typeof QuarantinedUpdate>;
const Quarantine = z.array(QuarantinedUpdate);

/** Whose updates they are: a person's, or a group's. */
export interface ChatPlace {
  readonly botId: number;
  readonly chatId: number;
}

export interface QuarantinedChat extends ChatPlace {
  readonly updates: readonly QuarantinedUpdate[];
}

const quarantineOf = (store: Store, { botId, chatId }: ChatPlace) =>
  record({
    store,
    key: personKeys(botId, chatId).quarantine,
    schema: Quarantine,
    empty: [],
    ttlSeconds: (kept) => (kept.length === 0 ? 0 : QUARANTINE_TTL_SECONDS),
  });

/** Puts an update aside; the same one again changes nothing. */
export async function putAside(store: Store, at: ChatPlace, update: QuarantinedUpdate): Promise<void> {
  await quarantineOf(store, at).change((before) =>
    before.some(({ updateId }) => updateId === update.updateId)
      ? before
      : [...before, update].slice(-MOST_IN_QUARANTINE),
  );
}

/** Everything that was put aside, of all bots that share the store. */
export async function* listQuarantined(store: Store): AsyncIterable<QuarantinedChat> {
  for await (const key of store.keys(`${KEY_PREFIX}{`)) {
    const [, botId, chatId] = /\{(\d+):(-?\d+)\}:quarantine$/.exec(key) ?? [];
    if (botId === undefined || chatId === undefined) continue;
    const updates = readAs(Quarantine, (await store.read(key))?.value, []);
    if (updates.length > 0) yield { botId: Number(botId), chatId: Number(chatId), updates };
  }
}

/**
 * Hands updates back to the running bot, which finds them as if a process had died with them in hand.
 *
 * @param now Unix time in milliseconds
 */
export async function putBack(
  store: Store,
  { botId, chatId, updates }: QuarantinedChat,
  now: () => number,
): Promise<void> {
  const { inbox } = personKeys(botId, chatId);
  const owner = `quarantine-${now()}`;
  for (const { updateId, update } of updates) {
    const put = {
      id: updateId,
      value: update,
      owner,
      leaseMs: 1,
      ttlSeconds: AGAIN_TTL_SECONDS,
      isAgain: true,
      read: [],
    };
    await store.putItem(inbox, put);
  }
  await quarantineOf(store, { botId, chatId }).change((kept) =>
    kept.filter(({ updateId }) => !updates.some((one) => one.updateId === updateId)),
  );
  await store.scheduleJob(processesKey(botId), owner, 0);
}
