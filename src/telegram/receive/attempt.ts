/** What handlers may know about how an update came to them. */
import type { Update } from "grammy/types";
import type { Stored } from "../../store/store.ts";

export interface Attempt {
  /** A fault of our own is told to the person now: there is no further attempt. */
  readonly isLast: boolean;
  /** The store could not take the update: the person is told, and the update comes again. */
  readonly isStoreAway: boolean;
  /** The person's records as they were when the update was put down; absent when they may have changed since. */
  readonly read?: { readonly person: Stored | undefined; readonly talk: Stored | undefined };
  /** Whether the person was told of an outage that this update met; nobody is told twice. */
  isOutageTold: boolean;
}

const attempts = new WeakMap<Update, Attempt>();

/** Notes about the update object that is handed to the bot next. */
export function noteAttempt(update: Update, attempt: Attempt): void {
  attempts.set(update, attempt);
}

/** @returns the last attempt with nothing read, for updates that came without a note (measurements, tests) */
export function attemptOf(update: Update): Attempt {
  const known = attempts.get(update) ?? { isLast: true, isStoreAway: false, isOutageTold: false };
  attempts.set(update, known);
  return known;
}
