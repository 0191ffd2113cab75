/**
 * Works through the outboxes and timers of all hand-offs, in every process: takes what is due, passes it on, and
 * ends it only when Telegram has said OK. What became of each item is decided in `deliver.ts`.
 *
 * One process works on an outbox at a time.
 */

import { randomUUID } from "node:crypto";
import { withPairs } from "../../core/handoff/message-map.ts";
import type { Job, Recipient } from "../../records/outbox.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import { createDelivery } from "./delivery.ts";
import type { WorkerDeps } from "./deps.ts";
import { asPair } from "./send.ts";
import { runTimer } from "./timer.ts";

export interface Worker {
  /** Stops taking work and waits for what is in hand. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 500;
const MOST_AT_ONCE = 16;
/** An outbox is given back after this long, before its lock could lapse, in milliseconds. */
const LONGEST_TURN_MS = 20_000;
const BUSY_RETRY_MS = 300;
/** After trouble with the store, say, in milliseconds. */
const FAILED_RETRY_MS = 5_000;
const REFRESH_EVERY_MS = 30_000;

export function startWorker(deps: WorkerDeps): Worker {
  const { handoff, log } = deps;
  const { outbox, messageMap } = handoff;
  const owner = randomUUID();
  const { deliver } = createDelivery(deps);
  const inWork = new Set<Promise<void>>();
  let stopped = false;
  let wake = () => {};
  handoff.onWork(() => wake());

  /** @returns when the outbox wants to be worked on again, in milliseconds from now; `undefined` when it is empty */
  async function drain(recipient: Recipient, personId: number): Promise<number | undefined> {
    const endMs = Date.now() + LONGEST_TURN_MS;
    while (!stopped && Date.now() < endMs) {
      const items = await outbox.waiting(personId, recipient);
      const [first] = items;
      if (first === undefined) return undefined;
      const outcome = await deliver(recipient, personId, items, first);
      if (outcome.kind === "later") {
        if (outcome.delayMs > 0) return outcome.delayMs;
        continue;
      }
      if (outcome.kind === "through" && outcome.sent.length > 0) {
        const pairs = outcome.sent.map((pair) => asPair(recipient, pair));
        await messageMap.change(personId, (known) => withPairs(known, pairs));
      }
      await outbox.done(personId, recipient, outcome.ids);
    }
    return 0;
  }

  async function workOnOutbox(recipient: Recipient, personId: number, leasedMs: number): Promise<void> {
    const job = { kind: recipient, personId };
    if (!(await outbox.lock(personId, recipient, owner)))
      return outbox.schedule(job, handoff.now() + BUSY_RETRY_MS);
    try {
      const againMs = await drain(recipient, personId);
      if (againMs === undefined) await outbox.end(job, leasedMs);
      else await outbox.schedule(job, handoff.now() + againMs);
    } finally {
      await outbox.unlock(personId, recipient, owner);
    }
    return undefined;
  }

  async function work(job: Awaited<ReturnType<typeof outbox.take>>[number]): Promise<void> {
    try {
      if (job.kind === "timer") await runTimer(deps, job.personId, job.leasedMs);
      else await workOnOutbox(job.kind, job.personId, job.leasedMs);
    } catch (error) {
      log.warn({ event: "support.work_delayed", job: job.kind, error });
      await comesAgain(job);
    }
  }

  async function comesAgain(job: Job): Promise<void> {
    try {
      await outbox.schedule(job, handoff.now() + FAILED_RETRY_MS);
    } catch (error) {
      // Then its lease brings it back.
      log.warn({ event: "support.work_not_scheduled", job: job.kind, error });
    }
  }

  async function run(): Promise<void> {
    let refreshMs = 0;
    let takesOver = deps.takesOver;
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_EVERY_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      try {
        if (takesOver) await outbox.takeOver();
        takesOver = false;
        if (Date.now() >= refreshMs) {
          await handoff.refresh();
          refreshMs = Date.now() + REFRESH_EVERY_MS;
        }
        const free = MOST_AT_ONCE - inWork.size;
        for (const job of free > 0 ? await outbox.take(free) : []) {
          const working = work(job).finally(() => {
            inWork.delete(working);
            wake();
          });
          inWork.add(working);
        }
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) log.error({ event: "support.courier_failed", error });
      }
      await woken;
    }
    await Promise.all(inWork);
  }

  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
