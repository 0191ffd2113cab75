/**
 * Long polling that loses nothing: an update is confirmed to Telegram only when its effect is durable.
 *
 * Updates of different chats are handled at the same time (their order per person is kept by the bot's first
 * middleware). `getUpdates` confirms everything below its `offset`, so the offset stays at the oldest update
 * that is still in work: after a crash Telegram delivers from there again.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "../../log.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";

/** `getUpdates.timeout`: how long Telegram may hold an empty answer, in seconds. */
const LONG_POLL_SECONDS = 30;
/** `getUpdates.limit`, which is also the most updates that are in work at once. */
const MAX_IN_WORK = 100;
/** How long to wait before asking again for updates that are all in work already, in milliseconds. */
const RECHECK_MS = 100;
/** First and longest pause after trouble, in milliseconds. */
const MIN_PAUSE_MS = 500;
const MAX_PAUSE_MS = 30_000;
/** After so many failed deliveries an update is given up and logged, so that it cannot block others for ever. */
const MAX_DELIVERIES = 5;

export interface PollingDeps {
  readonly api: Api;
  /** Rejects with `DeliverAgainError` when the update must come again; any other rejection is final. */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Logger;
  readonly allowedUpdates: readonly Exclude<keyof Update, "update_id">[];
}

export interface Polling {
  /** Resolves when polling has ended for good: stopped, or refused by Telegram (wrong token). */
  readonly ended: Promise<"stopped" | "refused">;
  /** Stops receiving, waits for what is in work, confirms it. */
  stop(): Promise<void>;
}

export function startPolling({ api, handle, log, allowedUpdates }: PollingDeps): Polling {
  const stopping = new AbortController();
  const inWork = new Map<number, Promise<void>>();
  /** Handled, but above an update that is still in work. */
  const doneAhead = new Set<number>();
  const deliveries = new Map<number, number>();
  const notBefore = new Map<number, number>();
  let newest = -1;

  /** Everything below it is handled. */
  function offset(): number {
    return Math.min(newest + 1, ...inWork.keys(), ...notBefore.keys());
  }

  async function work(update: Update): Promise<void> {
    const id = update.update_id;
    try {
      await handle(update);
      settle(id);
    } catch (error) {
      const count = (deliveries.get(id) ?? 0) + 1;
      const again = error instanceof DeliverAgainError && count < MAX_DELIVERIES;
      log[again ? "warn" : "error"]({
        event: again ? "telegram.update_delayed" : "telegram.update_given_up",
        updateId: id,
        count,
        error,
      });
      if (!again) return settle(id);
      deliveries.set(id, count);
      notBefore.set(id, Date.now() + MIN_PAUSE_MS * 2 ** count);
    } finally {
      inWork.delete(id);
    }
  }

  function settle(id: number): void {
    doneAhead.add(id);
    deliveries.delete(id);
    notBefore.delete(id);
  }

  /** @returns whether anything new was taken into work */
  function take(updates: readonly Update[]): boolean {
    let taken = false;
    for (const update of updates) {
      const id = update.update_id;
      newest = Math.max(newest, id);
      if (inWork.has(id) || doneAhead.has(id) || (notBefore.get(id) ?? 0) > Date.now()) continue;
      notBefore.delete(id);
      inWork.set(id, work(update));
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
        const taken = take(await fetchUpdates(busy ? 0 : LONG_POLL_SECONDS));
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
