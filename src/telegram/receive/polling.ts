/**
 * Long polling that loses nothing: an update is confirmed to Telegram only when it is put down durably.
 *
 * `getUpdates` confirms everything below its `offset`, so the offset stays at the oldest update that could not be put
 * down: after a crash Telegram delivers from there again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../../log.ts";

/** `getUpdates.timeout`: how long Telegram may hold an empty answer, in seconds. */
const LONG_POLL_SECONDS = 30;
/** `getUpdates.limit`, which is also the most updates that are in work at once. */
const MAX_IN_WORK = 100;
/** How long to wait before asking again for updates that are all in work already, in milliseconds. */
const RECHECK_MS = 100;
/** First and longest pause after trouble, in milliseconds. */
const MIN_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;
/** An update that the store could not take is tried again after this long, in milliseconds. */
const REFUSED_PAUSE_MS = 1_000;

export interface PollingDeps {
  readonly api: Api;
  /** Resolves when the update is ours for good; rejects when Telegram must keep it. */
  readonly accept: (update: Update) => Promise<void>;
  readonly log: Logger;
  readonly allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
}

export interface Polling {
  /** Resolves when polling has ended for good: stopped, or refused by Telegram (wrong token). */
  readonly ended: Promise<"stopped" | "refused">;
  /** Stops receiving, waits for what is in work, confirms it. */
  stop(): Promise<void>;
}

export function startPolling({ api, accept, log, allowedUpdates }: PollingDeps): Polling {
  const stopping = new AbortController();
  /** Being put down, or refused by the store: Telegram still has them. */
  const inWork = new Map<number, Promise<void>>();
  /** Ours, but above an update that is not. */
  const doneAhead = new Set<number>();
  const notBefore = new Map<number, number>();
  let newest = -1;

  /** Everything below it is ours. */
  function offset(): number {
    return Math.min(newest + 1, ...inWork.keys(), ...notBefore.keys());
  }

  async function take(update: Update): Promise<void> {
    const id = update.update_id;
    try {
      await accept(update);
      doneAhead.add(id);
      notBefore.delete(id);
    } catch (error) {
      // Without an end: nobody else has it.
      log.warn({ event: "telegram.update_delayed", updateId: id, error });
      notBefore.set(id, Date.now() + REFUSED_PAUSE_MS);
    } finally {
      inWork.delete(id);
    }
  }

  /** @returns whether anything new was taken into work */
  function takeAll(updates: readonly Update[]): boolean {
    let taken = false;
    for (const update of updates) {
      const id = update.update_id;
      newest = Math.max(newest, id);
      if (inWork.has(id) || doneAhead.has(id) || (notBefore.get(id) ?? 0) > Date.now()) continue;
      inWork.set(id, take(update));
      taken = true;
    }
    const confirmed = offset();
    for (const id of doneAhead) if (id < confirmed) doneAhead.delete(id);
    return taken;
  }

  async function fetchUpdates(timeoutSeconds: number): Promise<Update[]> {
    return api.getUpdates(
      {
        offset: Math.max(0, offset()),
        limit: MAX_IN_WORK,
        timeout: timeoutSeconds,
        allowed_updates: allowedUpdates,
      },
      // grammY's type is the one of the abort-controller package; at run time both are the same signal.
      stopping.signal as Parameters<Api["getUpdates"]>[1],
    );
  }

  async function run(): Promise<"stopped" | "refused"> {
    let pauseMs = MIN_PAUSE_MS;
    while (!stopping.signal.aborted) {
      try {
        // With work left over the answer comes at once, so only an idle bot may wait long.
        const busy = inWork.size > 0 || notBefore.size > 0;
        const taken = takeAll(await fetchUpdates(busy ? 0 : LONG_POLL_SECONDS));
        pauseMs = MIN_PAUSE_MS;
        if (!taken && (inWork.size > 0 || notBefore.size > 0)) {
          await Promise.race([sleep(RECHECK_MS, undefined, { signal: stopping.signal }), ...inWork.values()]);
        }
      } catch (error) {
        if (stopping.signal.aborted) break;
        const code = error instanceof GrammyError ? error.error_code : undefined;
        log.error({ event: "telegram.polling_failed", code, error });
        if (code === 401 || code === 404) return "refused";
        const asked = error instanceof GrammyError ? error.parameters.retry_after : undefined;
        await sleep(asked === undefined ? pauseMs : asked * 1000, undefined, {
          signal: stopping.signal,
        }).catch(() => undefined);
        pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
      }
    }
    return "stopped";
  }

  async function confirm(): Promise<void> {
    await Promise.all(inWork.values());
    if (newest < 0) return;
    try {
      await api.getUpdates({ offset: offset(), limit: 1, timeout: 0 });
    } catch (error) {
      // Telegram will deliver them again and the store knows that they are handled.
      log.warn({ event: "telegram.not_confirmed", error });
    }
  }

  const ended = run();
  return {
    ended,
    async stop() {
      stopping.abort();
      await ended;
      await confirm();
    },
  };
}
