/** Runs commands on a client so that each one settles in time, and turns what ioredis throws into our errors. */
import { Redis } from "ioredis";
import { createRefusals } from "../refusals.ts";
import { STORE_TIMEOUT_MS, StoreUnavailableError } from "../store.ts";
import type { RedisClient } from "./client.ts";
import { createScrubber, redisTrouble, replyCode } from "./errors.ts";
import { createPatience, startCountdown } from "./patience.ts";

/** The only way to a client: no error of ioredis gets past it. */
export interface RedisConnection {
  /**
   * Waits for the connection, runs the command, and gives up after `2 * STORE_TIMEOUT_MS` in all, on a slow line
   * after 2,500 ms; time in which this process stood still does not count.
   *
   * @throws {StoreUnavailableError} when Redis cannot be reached, does not answer in time, or refuses
   * @throws {Error} when the command itself is wrong; only its message, never the command
   */
  run<T>(command: () => Promise<T>): Promise<T>;
  /** Redis takes writes: the next refusal is news again. */
  works(): void;
  /** Waits for running commands, then ends the connection. Never rejects, never hangs. */
  close(): Promise<void>;
}

/** @param secrets passwords, which no message may contain */
export function createRedisConnection(
  client: RedisClient,
  secrets: readonly string[],
  onError: (error: Error) => void,
): RedisConnection {
  const scrub = createScrubber(secrets);
  const running = new Set<Promise<unknown>>();
  const reported = new Set<string>();
  // Apart from `reported`: a refusal may cost the connection, and the new one is refused the same.
  const refusals = createRefusals(onError);
  const patience = createPatience();
  let connectedMs = performance.now();
  let lastTrouble = "";
  let closed = false;

  function report(message: string): void {
    lastTrouble = message;
    // Once per message and outage: a client that retries each second would fill the log.
    if (reported.has(message)) return;
    reported.add(message);
    try {
      onError(new Error(`Redis: ${message}`));
    } catch {
      // A logger that throws must not end the process from inside an event.
    }
  }
  // Without a listener an `error` event of a Cluster would end the process.
  client.on("error", (error: unknown) => report(scrub(error)));
  client.on("connect", () => {
    connectedMs = performance.now();
  });
  client.on("ready", () => {
    // In between ioredis asked one question.
    patience.answered(performance.now() - connectedMs);
    reported.clear();
    lastTrouble = "";
  });

  function unavailable(what: string): StoreUnavailableError {
    const detail = lastTrouble === "" || what.includes(lastTrouble) ? "" : ` (${lastTrouble})`;
    return new StoreUnavailableError(`Redis: ${what}${detail}`);
  }

  function toOurs(error: unknown): Error {
    if (error instanceof StoreUnavailableError) return error;
    const message = scrub(error);
    if (message.startsWith("MOVED ") && client instanceof Redis) {
      return new Error(
        "Redis: this server is part of a Cluster; REDIS_URL needs the addresses of several of its nodes",
      );
    }
    const trouble = redisTrouble(error);
    if (trouble === "mistake") return new Error(`Redis: ${message}`);
    if (trouble === "refused") refusals.tell(replyCode(message), `Redis refuses: ${message}`);
    return unavailable(message);
  }

  async function run<T>(command: () => Promise<T>): Promise<T> {
    if (closed) throw unavailable("the store is closed");
    const work = settle(command);
    running.add(work);
    try {
      return await work;
    } catch (error) {
      throw toOurs(error);
    } finally {
      running.delete(work);
    }
  }

  function settle<T>(command: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const giveUp = () => {
        client.off("ready", start);
        reject(unavailable(`no connection within ${STORE_TIMEOUT_MS} ms`));
      };
      const connecting = startCountdown(STORE_TIMEOUT_MS, giveUp);
      const start = () => {
        connecting.stop();
        answerInTime(command).then(resolve, reject);
      };
      if (client.status === "ready") start();
      else client.once("ready", start);
    });
  }

  function answerInTime<T>(command: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const startedMs = performance.now();
      const limitMs = patience.ms();
      let late = false;
      const answering = startCountdown(limitMs, () => {
        late = true;
        reject(unavailable(`no answer within ${limitMs} ms`));
      });
      // `async` so that what ioredis throws at once becomes a rejection too.
      (async () => {
        const answer = await command();
        patience.answered(late ? performance.now() - startedMs : answering.countedMs());
        resolve(answer);
      })()
        .catch(reject)
        .finally(answering.stop);
    });
  }

  async function close(): Promise<void> {
    if (closed) return;
    closed = true;
    await Promise.allSettled(running);
    if (client.status === "ready") {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, STORE_TIMEOUT_MS);
      });
      const quit = client.quit().catch((error: unknown) => report(scrub(error)));
      await Promise.race([quit, late]).finally(() => clearTimeout(timer));
    }
    client.disconnect();
  }

  // Each waiting command listens for `ready`; their number is bounded by the time they may wait.
  client.setMaxListeners(0);
  return { run, works: refusals.clear, close };
}
