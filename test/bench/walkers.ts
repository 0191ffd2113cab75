/** People who walk through the guide of one bot, so many at a time, and what their presses cost it. */
import { Agent, request } from "node:http";
import type { Update } from "grammy/types";
import { SECRET, type Subject } from "./subject.ts";
import { quantile } from "./table.ts";
import { newPerson } from "./updates.ts";

/** People who press at the same time. */
export const WIDTH = 32;

export interface PressCost {
  /** CPU of the bot's process alone. */
  readonly cpuMs: number;
  readonly perSecond: number;
  /** From the request of Telegram to its answer. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How a bot is spoken to. */
export interface Dialogue {
  /** What opens the guide; absent: nothing has to. */
  readonly open?: (person: number) => Update;
  /** Press number `n` (0, 1, 2 ...) of a person. */
  readonly press: (person: number, n: number) => Update;
}

export interface Walkers {
  readonly people: readonly number[];
  /** Everybody presses so many times more, one press after the other. */
  walk(presses: number): Promise<PressCost>;
}

const agent = new Agent({ keepAlive: true, maxSockets: WIDTH });

/** @returns the status of the answer, once it is complete */
export function deliver(url: string, update: Update): Promise<number> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(update);
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
      "x-telegram-bot-api-secret-token": SECRET,
    };
    const call = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode ?? 0));
    });
    call.once("error", (error: NodeJS.ErrnoException) => {
      // The bot closed the connection while it was idle, before it saw this request.
      if (call.reusedSocket && error.code === "ECONNRESET") resolve(deliver(url, update));
      else reject(error);
    });
    call.end(body);
  });
}

async function deliverOnce(url: string, update: Update): Promise<void> {
  const status = await deliver(url, update);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
}

async function atATime<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  const worker = async () => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: WIDTH }, worker));
}

/** New people, each with the guide open. */
export async function createWalkers(
  subject: Subject,
  { open, press }: Dialogue,
  count = WIDTH,
): Promise<Walkers> {
  const people = Array.from({ length: count }, newPerson);
  let done = 0;
  if (open) await atATime(people, (person) => deliverOnce(subject.webhook, open(person)));
  return {
    people,
    async walk(presses) {
      const times: number[] = [];
      const cpuBeforeMs = await subject.cpuMs();
      const startedMs = performance.now();
      await atATime(people, async (person) => {
        for (let n = done; n < done + presses; n++) {
          const beganMs = performance.now();
          await deliverOnce(subject.webhook, press(person, n));
          times.push(performance.now() - beganMs);
        }
      });
      const seconds = (performance.now() - startedMs) / 1000;
      const usedMs = (await subject.cpuMs()) - cpuBeforeMs;
      done += presses;
      return {
        cpuMs: usedMs / times.length,
        perSecond: times.length / seconds,
        p50Ms: quantile(times, 0.5),
        p99Ms: quantile(times, 0.99),
      };
    },
  };
}
