/**
 * Queues on the store port: items in the order of their ids, worked on by one process at a time.
 *
 * Whoever puts an item in a queue that nobody works on holds it from then on, for a short lease that is renewed. When
 * the lease lapses, anybody may take the queue over. All keys of one call have the same hash tag, and each call is one
 * round trip that is atomic and safe to send twice.
 */
import type { Stored } from "./stored.ts";

export interface QueueItem {
  /** Grows with the order in which items shall be worked on. */
  readonly id: number;
  readonly value: string;
  /** How often `countAttempt` was called for it. */
  readonly attempts: number;
}

export interface QueueHold {
  /** The process that works; different for every start. */
  readonly owner: string;
  /** How long the queue is held without being renewed, in milliseconds. */
  readonly leaseMs: number;
}

export interface PutItem extends QueueHold {
  readonly id: number;
  readonly value: string;
  /** Lifetime of the whole queue from now, in seconds. */
  readonly ttlSeconds: number;
  /** It is put again although it was finished. */
  readonly isAgain?: boolean;
  /** Keys of the same hash tag to read in the same round trip. */
  readonly read: readonly string[];
}

export interface PutResult {
  /** `known`: it waits in the queue already; `finished`: it was finished before, and is not put again. */
  readonly standing: "new" | "known" | "finished";
  /** Whether `owner` holds the queue now. Always `false` for `finished`. */
  readonly isHeld: boolean;
  /** What stands at `read`, in the same order. */
  readonly values: readonly (Stored | undefined)[];
}

export interface Queues {
  /** Puts an item in a queue unless it is or was there, holds the queue if it is free, and reads beside it. */
  putItem(queue: string, item: PutItem): Promise<PutResult>;
  /**
   * Takes a finished item out and remembers its id, unless it was removed meanwhile.
   *
   * @param rememberSeconds how long `putItem` answers `finished` for it
   * @returns the next item, while `owner` holds the queue; an empty queue is held by nobody
   */
  finishItem(
    queue: string,
    id: number,
    hold: QueueHold & { readonly rememberSeconds: number },
  ): Promise<QueueItem | undefined>;
  /** Counts one more attempt at an item. @returns how many there are now; 0 when it is gone */
  countAttempt(queue: string, id: number): Promise<number>;
  /**
   * Takes a queue that is free, or renews the own lease.
   *
   * @param dead processes that are known to be gone: what they hold is free
   *
   * @returns its items in order; `undefined` when another process holds it or nothing is in it
   */
  holdQueue(
    queue: string,
    hold: QueueHold,
    dead?: readonly string[],
  ): Promise<readonly QueueItem[] | undefined>;
  /** Reads the items in order, whoever holds the queue. */
  readQueue(queue: string): Promise<readonly QueueItem[]>;
  /** Names every queue that starts with `prefix` and holds something: for taking over what a dead process left. */
  queueNames(prefix: string): AsyncIterable<string>;
  /** Gives the lease back, if `owner` has it; the items stay. */
  releaseQueue(queue: string, owner: string): Promise<void>;
}

/** Where it is remembered which items of a queue were finished: one more key, removed with the queue. */
export const finishedKey = (queue: string): string => `${queue}:done`;
