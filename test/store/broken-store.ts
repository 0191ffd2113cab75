/** A store in memory that is right, or wrong in exactly one way: it shows that the contract suite notices. */
import { claimSeenBy, FINISHED, heldBy } from "../../src/store/claims.ts";
import { assertOneTag } from "../../src/store/keys.ts";
import { checkedTtlSeconds } from "../../src/store/limits.ts";
import { type Store, type Stored, StoreUnavailableError } from "../../src/store/store.ts";
import type { StoreLab } from "./contract.ts";

/** Each defect, with the check that must notice it (others may, too). */
export const DEFECTS = {
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
  "clients are islands": "what one client writes, another one sees",
  "scan lists everything": "a scan finds every living key of a prefix, and no other",
  "scan lists nothing": "a scan finds every living key of a prefix, and no other",
  "never there": "it answers when asked whether it is there",
  "works after closing": "after closing, which may happen twice, it is unavailable",
} as const;

export type Defect = keyof typeof DEFECTS;

interface Entry extends Stored {
  readonly expiresMs: number;
}

/** @param defect what is wrong with it; without one it keeps the contract */
export async function openMemoryLab(defect?: Defect): Promise<StoreLab> {
  const shared = new Map<string, Entry>();
  let nowMs = 0;
  return {
    tag: "memory",
    async open() {
      const entries = defect === "clients are islands" ? new Map<string, Entry>() : shared;
      return memoryStore(entries, () => nowMs, defect);
    },
    async passSeconds(seconds) {
      nowMs += seconds * 1_000;
    },
    async close() {},
  };
}

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

function memoryStore(entries: Map<string, Entry>, now: () => number, defect: Defect | undefined): Store {
  let closed = false;
  const removed = new Map<string, number>();

  function living(key: string): Entry | undefined {
    if (closed && defect !== "works after closing") throw new StoreUnavailableError("closed");
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

    async *keys(prefix) {
      if (defect === "scan lists nothing") return;
      for (const key of entries.keys()) {
        if (living(key) !== undefined && (key.startsWith(prefix) || defect === "scan lists everything"))
          yield key;
      }
    },

    async ping() {
      if (defect === "never there") throw new StoreUnavailableError("never there");
      living("");
    },

    async close() {
      closed = true;
    },
  };
}
