/**
 * The store port: a key-value store with compare-and-set, expiry and claims. Two adapters implement it
 * (`redis/`, `embedded/`); one contract suite (`test/store/contract.ts`) runs against both.
 *
 * Every operation settles within `STORE_TIMEOUT_MS` plus a reconnect, never hangs, and rejects with
 * `StoreUnavailableError` when the store cannot be reached.
 */

import type { Queues } from "./queues.ts";
import type { Stored } from "./stored.ts";

export type { Stored } from "./stored.ts";

/** Longest wait for one operation, in milliseconds; a line to Redis that is slower than this gets more. */
export const STORE_TIMEOUT_MS = 500;

/** What came of a write. */
export type WriteResult =
  | { readonly kind: "written"; readonly revision: number }
  /** Somebody else wrote since `expectedRevision` was read; nothing was changed. */
  | { readonly kind: "conflict" };

/**
 * The port.
 *
 * @example
 * const before = await store.read(key);
 * const written = await store.write(key, "new", before?.revision ?? 0, 86_400);
 * if (written.kind === "conflict") console.log("somebody else was first: read again");
 */
export interface Store extends Queues {
  /** @returns the value, or `undefined` when the key does not exist or has expired */
  read(key: string): Promise<Stored | undefined>;
  /** Reads several keys of ONE person (same hash tag) in one round trip; same order as `keys`. */
  readMany(keys: readonly string[]): Promise<(Stored | undefined)[]>;
  /**
   * Compare-and-set.
   *
   * @param expectedRevision revision that was read; 0 means "the key must not exist"; `"any"` overwrites
   * @param ttlSeconds       lifetime from now, in seconds, 1 or more
   */
  write(
    key: string,
    value: string,
    expectedRevision: number | "any",
    ttlSeconds: number,
  ): Promise<WriteResult>;
  /** Deletes keys of ONE person (same hash tag); absent keys are ignored. */
  remove(keys: readonly string[]): Promise<void>;
  /**
   * Claims a key for `owner` for `ttlSeconds`, unless it is claimed or finished already.
   *
   * @returns `claimed`, `yours` (this owner holds it already), `taken` (another owner holds it) or
   *          `finished` (see `finish`)
   */
  claim(key: string, owner: string, ttlSeconds: number): Promise<"claimed" | "yours" | "taken" | "finished">;
  /** Marks a claimed key as finished for `ttlSeconds`, whoever claimed it. */
  finish(key: string, ttlSeconds: number): Promise<void>;
  /** Gives a claim up, if `owner` still holds it. */
  release(key: string, owner: string): Promise<void>;
  /**
   * Counts something in a fixed window, shared by all processes.
   *
   * @param windowSeconds lifetime of the counter from its first count, in seconds, 1 or more
   * @returns how often it was counted in this window, with this one; 1 or more
   */
  count(key: string, windowSeconds: number): Promise<number>;
  /**
   * Puts a job on the agenda `key`, due at `dueMs` (Unix time); a job that is there already moves to `dueMs`.
   * The agenda itself never expires: whoever takes a job puts it anew or ends it with `dropJob`.
   */
  scheduleJob(key: string, job: string, dueMs: number): Promise<void>;
  /**
   * Takes up to `limit` jobs that are due at `nowMs`, earliest first. Each becomes due again at `leasedMs`, in
   * case the taker dies; two takers never get the same job at once.
   */
  takeJobs(key: string, nowMs: number, leasedMs: number, limit: number): Promise<string[]>;
  /**
   * Removes a job.
   *
   * @param ifDueMs only when it is still due at that time, i.e. nobody scheduled it anew since it was taken
   */
  dropJob(key: string, job: string, ifDueMs?: number): Promise<void>;
  /**
   * Tells every process that listens on `channel`; who does not listen now never hears of it. At most 8 kB. What
   * one client says on one channel, one after the other, is heard in that order.
   */
  publish(channel: string, message: string): Promise<void>;
  /**
   * Listens on `channel`, also after a lost connection came back (what was said meanwhile is lost), until it is
   * stopped or the store is closed. The same listener may listen twice, and hears everything twice then.
   *
   * @param listener must not throw
   * @returns how to stop listening; never rejects
   */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  /** Every key that starts with `prefix`, for scans by tests and the operator; not for hot paths. */
  keys(prefix: string): AsyncIterable<string>;
  /** Writes something small that soon expires; resolves when the store took it. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The store did not answer in time, cannot be reached, or refuses for reasons of its own (full, read-only, damaged).
 * Nothing is known about the effect of a write. The message is one line that says why.
 */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}

/**
 * The store cannot be opened with this configuration. The message is one line for the operator: which
 * setting, what is wrong, what to do. It never contains a password.
 */
export class StoreOpenError extends Error {
  override readonly name = "StoreOpenError";
}

/**
 * Checks a lifetime that a caller hands to a store, in whole seconds.
 *
 * @throws {RangeError} when it is less than 1 or not whole: nothing in the store may live for ever
 */
export function checkedTtlSeconds(ttlSeconds: number): number {
  if (!Number.isSafeInteger(ttlSeconds) || ttlSeconds < 1) {
    throw new RangeError(`a lifetime must be a whole number of seconds, 1 or more: ${ttlSeconds}`);
  }
  return ttlSeconds;
}
