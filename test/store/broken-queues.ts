/** The queues of the store in memory, right or wrong in one way; see `broken-store.ts`. */
import { assertOneTag } from "../../src/store/keys.ts";
import { finishedKey, type QueueItem, type Queues } from "../../src/store/queues.ts";
import { checkedTtlSeconds, type Stored } from "../../src/store/store.ts";

const FIRST = "who puts the first item holds the queue, and reads beside it in the same step";
const ONCE = "an item is put once, whoever brings it, and not again after it was finished";
const NEXT = "what others put meanwhile comes to the holder, in the order of ids";
const TAKEN = "a queue whose holder is gone is taken over, and the late holder gets nothing more";
const DEAD = "what is held by a process that is known to be gone is free at once, and nothing else";
const LEASE = "a lease is longer by being renewed, and given back by its holder only";
const LIFE = "a queue is gone after its lifetime, which each item starts anew";
const REMOVED = "what was removed with its queue is not remembered";
const NAMES = "a scan names a queue once, as long as something is in it; removing takes all of it";

/** Each defect, with the check that must notice it. */
export const QUEUE_DEFECTS = {
  "everybody holds the queue": FIRST,
  "a put reads nothing": FIRST,
  "puts what it knows": ONCE,
  "puts what was finished": ONCE,
  "gives the newest first": NEXT,
  "sorts ids as text": NEXT,
  "hides what others put": NEXT,
  "an empty queue stays held": NEXT,
  "holds a queue for ever": TAKEN,
  "takes over at once": TAKEN,
  "the late holder goes on": TAKEN,
  "believes nobody dead": DEAD,
  "a lease cannot be renewed": LEASE,
  "anybody gives a lease back": LEASE,
  "pauses inside a put": "of many who put at once exactly one holds the queue, and nothing is lost",
  "nothing is put again": "a finished item can be put again on purpose",
  "counts no attempts": "attempts are counted for each item, as long as it is there",
  "queues live for ever": LIFE,
  "the first item's lifetime counts": LIFE,
  "finished is remembered for ever": "a finished item is remembered for its own time",
  "scan names empty queues": NAMES,
  "removing leaves the lease": NAMES,
  "remembers what was removed": REMOVED,
  "removing remembers": REMOVED,
  "queues of two persons meet": "keys of two persons do not meet in one put",
} as const;

export type QueueDefect = keyof typeof QUEUE_DEFECTS;

export interface MemoryQueue {
  readonly items: Map<number, QueueItem>;
  lease?: { readonly owner: string; readonly untilMs: number };
  expiresMs: number;
}

export interface MemoryQueueDeps {
  readonly queues: Map<string, MemoryQueue>;
  /** Until when each finished id is remembered, in milliseconds, by queue. */
  readonly finished: Map<string, Map<number, number>>;
  readonly now: () => number;
  readonly defect: string | undefined;
  /** Throws when the store is closed. */
  readonly look: () => void;
  readonly read: (key: string) => Promise<Stored | undefined>;
}

const FINISHED_SUFFIX = finishedKey("");

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

export function memoryQueues({ queues, finished, now, defect, look, read }: MemoryQueueDeps): Queues & {
  remove(keys: readonly string[]): void;
  names(): string[];
} {
  function living(queue: string): MemoryQueue {
    look();
    const found = queues.get(queue);
    if (found !== undefined && (found.expiresMs > now() || defect === "queues live for ever")) return found;
    const fresh: MemoryQueue = { items: new Map(), expiresMs: Number.POSITIVE_INFINITY };
    queues.set(queue, fresh);
    return fresh;
  }

  function inOrder({ items }: MemoryQueue): QueueItem[] {
    const all = [...items.values()].sort((a, b) => a.id - b.id);
    if (defect === "gives the newest first") return all.reverse();
    return defect === "sorts ids as text" ? all.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)) : all;
  }

  function holderOf({ lease }: MemoryQueue): string | undefined {
    if (lease === undefined || defect === "takes over at once") return undefined;
    return lease.untilMs > now() || defect === "holds a queue for ever" ? lease.owner : undefined;
  }

  function hold(queue: MemoryQueue, owner: string, leaseMs: number): void {
    queue.lease = { owner, untilMs: now() + leaseMs };
  }

  const names = () =>
    [...queues].flatMap(([name, { items }]) =>
      items.size > 0 || defect === "scan names empty queues" ? [name] : [],
    );

  return {
    async putItem(name, { id, value, owner, leaseMs, ttlSeconds, isAgain, read: keys }) {
      if (defect !== "queues of two persons meet") assertOneTag([name, ...keys]);
      const seconds = checkedTtlSeconds(ttlSeconds);
      const queue = living(name);
      const holder = holderOf(queue);
      if (defect === "pauses inside a put") await pause();
      // Begun before anything changes, awaited at the end: in between nothing may pause.
      const reading = Promise.all(
        defect === "a put reads nothing" ? keys.map(() => undefined) : keys.map(read),
      );
      if (isAgain && defect !== "nothing is put again") finished.get(name)?.delete(id);
      const isFinished = (finished.get(name)?.get(id) ?? 0) > now();
      if (isFinished && defect !== "puts what was finished")
        return { standing: "finished", isHeld: false, values: await reading };
      const isKnown = queue.items.has(id);
      if (!isKnown || defect === "puts what it knows") {
        const isFirst = queue.items.size === 0;
        queue.items.set(id, { id, value, attempts: 0 });
        if (isFirst || defect !== "the first item's lifetime counts")
          queue.expiresMs = now() + seconds * 1_000;
      }
      const isHeld = holder === undefined || holder === owner || defect === "everybody holds the queue";
      if (isHeld) hold(queue, owner, leaseMs);
      return { standing: isKnown ? "known" : "new", isHeld, values: await reading };
    },

    async finishItem(name, id, { owner, leaseMs, rememberSeconds }) {
      const queue = living(name);
      const seconds = checkedTtlSeconds(rememberSeconds);
      if (queue.items.delete(id) || defect === "remembers what was removed") {
        const untilMs =
          defect === "finished is remembered for ever" ? Number.POSITIVE_INFINITY : now() + seconds * 1_000;
        finished.set(name, (finished.get(name) ?? new Map<number, number>()).set(id, untilMs));
      }
      const [next] = inOrder(queue);
      if (next === undefined) {
        if (defect !== "an empty queue stays held" && defect !== "scan names empty queues")
          queues.delete(name);
        return undefined;
      }
      if (holderOf(queue) !== owner && defect !== "the late holder goes on") return undefined;
      hold(queue, owner, leaseMs);
      return defect === "hides what others put" ? undefined : next;
    },

    async countAttempt(name, id) {
      const { items } = living(name);
      const found = items.get(id);
      if (found === undefined) return 0;
      const attempts = defect === "counts no attempts" ? 0 : found.attempts + 1;
      items.set(id, { ...found, attempts });
      return attempts;
    },

    async holdQueue(name, { owner, leaseMs }, dead = []) {
      const queue = living(name);
      const items = inOrder(queue);
      const holder = holderOf(queue);
      if (items.length === 0) return undefined;
      const isGone = holder !== undefined && dead.includes(holder) && defect !== "believes nobody dead";
      if (holder !== undefined && holder !== owner && !isGone) return undefined;
      if (holder !== owner || defect !== "a lease cannot be renewed") hold(queue, owner, leaseMs);
      return items;
    },

    async releaseQueue(name, owner) {
      const queue = living(name);
      if (holderOf(queue) === owner || defect === "anybody gives a lease back") delete queue.lease;
    },

    readQueue: async (name) => inOrder(living(name)),

    async *queueNames(prefix) {
      look();
      for (const name of names()) if (name.startsWith(prefix)) yield name;
    },

    remove(keys) {
      for (const key of keys) {
        if (key.endsWith(FINISHED_SUFFIX) && defect !== "removing remembers")
          finished.delete(key.slice(0, -FINISHED_SUFFIX.length));
        const queue = queues.get(key);
        if (defect === "removing leaves the lease") queue?.items.clear();
        else queues.delete(key);
      }
    },
    names,
  };
}
