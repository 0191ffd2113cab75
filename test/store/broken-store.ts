/** A store in memory that is right, or wrong in exactly one way: it shows that the contract suite notices. */
import { claimSeenBy, FINISHED, heldBy } from "../../src/store/claims.ts";
import { assertOneTag, PROBE_KEY, PROBE_TTL_SECONDS } from "../../src/store/keys.ts";
import { checkedTtlSeconds, type Store, type Stored, StoreUnavailableError } from "../../src/store/store.ts";
import type { StoreHarness } from "../support/store-harness.ts";
import { type Agendas, JOB_DEFECTS, memoryJobs } from "./broken-jobs.ts";
import { type MemoryQueue, memoryQueues, QUEUE_DEFECTS } from "./broken-queues.ts";
import { memoryWire, WIRE_DEFECTS, type Wire } from "./broken-wire.ts";

const COUNT_WINDOW =
  "counting starts anew after the window, which begins with the first count and is not prolonged by others";

const PROBE = "it writes when asked whether it takes writes, and what it wrote does not stay";

/** Each defect, with the check that must notice it (others may, too). */
export const DEFECTS = {
  ...JOB_DEFECTS,
  ...WIRE_DEFECTS,
  ...QUEUE_DEFECTS,
  "absent reads as empty": "a key that was never written reads as nothing",
  "trims values": "what was written is read back, character for character",
  "revision stands still": "each write raises the revision by one, starting at 1",
  "ignores the expected revision":
    "a write with another revision than the current one changes nothing and says so",
  "zero overwrites": "revision 0 writes only where nothing is",
  "any conflicts": "any revision overwrites what is there, or starts it",
  "pauses inside a write": "of many clients that write at once, exactly one wins each revision",
  "leaves out gaps": "several keys of one person are read in the order asked, gaps included",
  "mixes persons": "keys of two persons in one command are refused",
  "removes only the first": "removing takes all named keys, and only those",
  "removes everything": "removing takes all named keys, and only those",
  "late write revives": "a removed key does not come back by a late write, and starts anew at 1",
  "keeps expired values": "a value is gone after its lifetime, and not before",
  "expires at once": "a value is gone after its lifetime, and not before",
  "first lifetime counts": "each write starts the lifetime anew, a refused one does not",
  "lifetimes unchecked": "nothing may live for ever",
  "claims always succeed": "a claim belongs to the first who asks, who may ask again",
  "pauses inside a claim": "of many who claim at once, exactly one gets it",
  "release reopens": "a finished update is finished for everybody, and no release reopens it",
  "finish needs a claim": "an update whose claim has lapsed can still be finished",
  "anybody releases": "a claim is given up by its owner only",
  "asking prolongs a claim": "a claim lapses after its lifetime, and its late owner cannot take it back",
  "finish keeps the lifetime": "finished is remembered for its own lifetime, not for that of the claim",
  "counting starts at 0": "counting starts at 1 and goes up by one, for all clients together",
  "counts stop at ten": "counting starts at 1 and goes up by one, for all clients together",
  "pauses inside a count": "of many who count at once, each gets a number of its own",
  "counts for ever": COUNT_WINDOW,
  "counting prolongs the window": COUNT_WINDOW,
  "clients are islands": "what one client writes, another one sees",
  "scan lists everything": "a scan finds every living key of a prefix, and no other",
  "scan lists nothing": "a scan finds every living key of a prefix, and no other",
  "never there": PROBE,
  "says it writes and does not": PROBE,
  "keeps what it wrote to see": PROBE,
  "works after closing": "after closing, which may happen twice, it is unavailable",
} as const;

export type Defect = keyof typeof DEFECTS;

interface Entry extends Stored {
  readonly expiresMs: number;
}

interface Data {
  readonly entries: Map<string, Entry>;
  readonly agendas: Agendas;
  readonly queues: Map<string, MemoryQueue>;
  readonly finished: Map<string, Map<number, number>>;
  readonly wire: Wire;
}

const newData = (): Data => ({
  entries: new Map(),
  agendas: new Map(),
  queues: new Map(),
  finished: new Map(),
  wire: { entries: [], said: [], dead: new Set() },
});

/** Nothing here takes time: who has heard nothing by then never will. */
const PATIENCE_MS = 200;

/** @param defect what is wrong with it; without one it keeps the contract */
export async function openMemoryHarness(defect?: Defect): Promise<StoreHarness> {
  const shared = newData();
  let nowMs = 0;
  return {
    tag: "memory",
    patienceMs: PATIENCE_MS,
    async open() {
      const own = newData();
      const data = {
        ...shared,
        ...(defect === "clients are islands" ? { entries: own.entries } : {}),
        ...(defect === "agendas are islands" ? { agendas: own.agendas } : {}),
      };
      return memoryStore(data, () => nowMs, defect);
    },
    async passSeconds(seconds) {
      nowMs += seconds * 1_000;
    },
    async close() {},
  };
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

function memoryStore(
  { entries, agendas, queues, finished, wire }: Data,
  now: () => number,
  defect: Defect | undefined,
): Store {
  let closed = false;
  const removed = new Map<string, number>();
  const jobs = memoryJobs(agendas, now, defect, look);
  const messages = memoryWire(wire, defect, look);
  const waiting = memoryQueues({
    queues,
    finished,
    now,
    defect,
    look,
    read: (key) => read(key),
  });

  function look(): void {
    if (closed && defect !== "works after closing") throw new StoreUnavailableError("closed");
  }

  function living(key: string): Entry | undefined {
    look();
    const entry = entries.get(key);
    return entry === undefined || (entry.expiresMs <= now() && defect !== "keeps expired values")
      ? undefined
      : entry;
  }

  function put(key: string, value: string, ttlSeconds: number, revision: number): void {
    const expiresMs = defect === "expires at once" ? now() : now() + ttlSeconds * 1_000;
    const first = defect === "first lifetime counts" ? living(key)?.expiresMs : undefined;
    entries.set(key, { value, revision, expiresMs: first ?? expiresMs });
  }

  const lifetime = (ttlSeconds: number) =>
    defect === "lifetimes unchecked" ? ttlSeconds : checkedTtlSeconds(ttlSeconds);
  const oneTag = (keys: readonly string[]) => {
    if (defect !== "mixes persons") assertOneTag(keys);
  };

  async function read(key: string): Promise<Stored | undefined> {
    const entry = living(key);
    if (entry === undefined)
      return defect === "absent reads as empty" ? { value: "", revision: 0 } : undefined;
    const { value, revision } = entry;
    return { value: defect === "trims values" ? value.trim() : value, revision };
  }

  return {
    read,

    async readMany(keys) {
      oneTag(keys);
      const found = await Promise.all(keys.map(read));
      return defect === "leaves out gaps" ? found.filter((entry) => entry !== undefined) : found;
    },

    async write(key, value, expectedRevision, ttlSeconds) {
      const seconds = lifetime(ttlSeconds);
      const revision = living(key)?.revision ?? 0;
      if (defect === "pauses inside a write") await pause();
      const revives = defect === "late write revives" && removed.get(key) === expectedRevision;
      const overwrites = defect === "zero overwrites" && expectedRevision === 0;
      const matches = expectedRevision === "any" ? defect !== "any conflicts" : expectedRevision === revision;
      if (!matches && !revives && !overwrites && defect !== "ignores the expected revision")
        return { kind: "conflict" };
      const next = defect === "revision stands still" ? Math.max(revision, 1) : revision + 1;
      put(key, value, seconds, next);
      return { kind: "written", revision: next };
    },

    async remove(keys) {
      oneTag(keys);
      for (const key of defect === "removes only the first" ? keys.slice(0, 1) : keys) {
        removed.set(key, living(key)?.revision ?? 0);
        entries.delete(key);
      }
      if (defect === "removes everything" && keys.length > 0) entries.clear();
      jobs.remove(keys);
      waiting.remove(keys);
    },

    async claim(key, owner, ttlSeconds) {
      const seconds = lifetime(ttlSeconds);
      const held = living(key);
      if (defect === "pauses inside a claim") await pause();
      if (held === undefined || defect === "claims always succeed") {
        put(key, heldBy(owner), seconds, 1);
        return "claimed";
      }
      const seen = claimSeenBy(owner, held.value);
      if (seen === "yours" && defect === "asking prolongs a claim") put(key, heldBy(owner), seconds, 1);
      return seen;
    },

    async finish(key, ttlSeconds) {
      const seconds = lifetime(ttlSeconds);
      const held = living(key);
      if (held === undefined && defect === "finish needs a claim") return;
      put(key, FINISHED, seconds, 1);
      if (held !== undefined && defect === "finish keeps the lifetime")
        entries.set(key, { ...held, value: FINISHED });
    },

    async release(key, owner) {
      const held = living(key)?.value;
      const owned = held === heldBy(owner);
      if (owned || (defect === "release reopens" && held === FINISHED) || defect === "anybody releases") {
        entries.delete(key);
      }
    },

    async count(key, windowSeconds) {
      const seconds = lifetime(windowSeconds);
      const counted = living(key);
      if (defect === "pauses inside a count") await pause();
      const count = Number(counted?.value ?? (defect === "counting starts at 0" ? -1 : 0)) + 1;
      const value = String(defect === "counts stop at ten" ? Math.min(count, 10) : count);
      if (counted === undefined || defect === "counting prolongs the window") put(key, value, seconds, 1);
      else entries.set(key, { ...counted, value });
      if (defect === "counts for ever") put(key, value, 1e9, 1);
      return Number(value);
    },

    scheduleJob: jobs.scheduleJob,
    takeJobs: jobs.takeJobs,
    dropJob: jobs.dropJob,
    putItem: waiting.putItem,
    finishItem: waiting.finishItem,
    countAttempt: waiting.countAttempt,
    holdQueue: waiting.holdQueue,
    releaseQueue: waiting.releaseQueue,
    readQueue: waiting.readQueue,
    queueNames: waiting.queueNames,
    publish: messages.publish,
    subscribe: messages.subscribe,

    async *keys(prefix) {
      look();
      for (const key of [...jobs.names(), ...waiting.names()]) if (key.startsWith(prefix)) yield key;
      if (defect === "scan lists nothing") return;
      for (const key of entries.keys()) {
        if (living(key) !== undefined && (key.startsWith(prefix) || defect === "scan lists everything"))
          yield key;
      }
    },

    async probe() {
      if (defect === "never there") throw new StoreUnavailableError("never there");
      look();
      const seconds = defect === "keeps what it wrote to see" ? 1e9 : PROBE_TTL_SECONDS;
      if (defect !== "says it writes and does not") put(PROBE_KEY, "", seconds, 1);
    },

    async close() {
      closed = true;
      messages.close();
    },
  };
}
