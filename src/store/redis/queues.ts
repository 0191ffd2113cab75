/** The queues of the store port on Redis. */
import { assertOneTag } from "../keys.ts";
import { finishedKey, type QueueItem, type Queues } from "../queues.ts";
import { checkedTtlSeconds } from "../store.ts";
import {
  COUNT_ATTEMPT,
  FINISH_ITEM,
  HOLD_QUEUE,
  PUT_ITEM,
  READ_QUEUE,
  RELEASE_QUEUE,
} from "./queue-scripts.ts";
import { parseStored, type Script } from "./scripts.ts";

type RunScript = (script: Script, keys: readonly string[], ...args: (string | number)[]) => Promise<unknown>;

/** Names the keys of all nodes that start with `prefix` and have this type. */
export type Scan = (prefix: string, type?: string) => AsyncIterable<string>;

/** @param run sends a script over keys of one hash tag */
export function createRedisQueues(run: RunScript, scan: Scan): Queues {
  return {
    async putItem(queue, { id, value, owner, leaseMs, ttlSeconds, isAgain, read }) {
      const keys = [queue, finishedKey(queue), ...read];
      assertOneTag(keys);
      const seconds = checkedTtlSeconds(ttlSeconds);
      const again = isAgain ? 1 : 0;
      const put = await run(PUT_ITEM, keys, id, value, seconds, owner, leaseMs, again);
      const [standing, held, ...raws] = asList(put);
      return {
        standing: standing === "finished" || standing === "known" ? standing : "new",
        isHeld: Number(held) === 1,
        values: read.map((_, index) => {
          const raw = raws[index];
          return typeof raw === "string" ? parseStored(raw) : undefined;
        }),
      };
    },

    async finishItem(queue, id, { owner, leaseMs, rememberSeconds }) {
      const keys = [queue, finishedKey(queue)];
      const seconds = checkedTtlSeconds(rememberSeconds);
      const next = await run(FINISH_ITEM, keys, id, seconds, owner, leaseMs);
      return next === null ? undefined : asItem(next);
    },

    countAttempt: async (queue, id) => Number(await run(COUNT_ATTEMPT, [queue], id)),

    async holdQueue(queue, { owner, leaseMs }, dead = []) {
      const items = await run(HOLD_QUEUE, [queue], owner, leaseMs, ...dead);
      return items === null ? undefined : asList(items).map(asItem);
    },

    readQueue: async (queue) => asList(await run(READ_QUEUE, [queue])).map(asItem),

    // Nothing else of ours is a hash.
    queueNames: (prefix) => scan(prefix, "hash"),

    async releaseQueue(queue, owner) {
      await run(RELEASE_QUEUE, [queue], owner);
    },
  };
}

const asList = (reply: unknown): readonly unknown[] => (Array.isArray(reply) ? reply : []);

function asItem(reply: unknown): QueueItem {
  const [id, value, attempts] = asList(reply).map(String);
  return { id: Number(id), value: value ?? "", attempts: Number(attempts ?? 0) };
}
