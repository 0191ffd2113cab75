/**
 * POST /telegram/webhook: takes an update in, answers 200 only when it is ours for good.
 *
 * Whatever arrives, the process lives: a wrong secret, a huge or broken body, a throwing handler.
 */
import { timingSafeEqual } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { z } from "zod";
import type { Logger } from "../log.ts";

/** What the webhook stands on. */
export interface WebhookDeps {
  readonly secret: string;
  /**
   * Takes an update in. `kept` resolves when it is ours for good, and rejects when Telegram shall deliver it again;
   * `handled` resolves when there is nothing more to wait for.
   * ! Must put the update in its place before its first `await`, or the order of a chat is lost.
   *
   * @param reply takes one method call as JSON, which travels in the answer to Telegram's request, until that is sent
   */
  readonly accept: (
    update: Update,
    reply: { send?: (call: string) => void },
  ) => { readonly kept: Promise<void>; readonly handled: Promise<void> };
  readonly log: Logger;
  /** How long a request is held for its answer, in milliseconds; Telegram sends no other update of the chat meanwhile. */
  readonly timeoutMs?: number;
}

/** Telegram's updates are a few kB; the largest seen with long captions and entities stay far below. */
const MAX_BODY_BYTES = 1_000_000;
const TIMEOUT_MS = 5_000;
/** `Retry-After`, in seconds, for an update that shall come again. */
const RETRY_AFTER_SECONDS = 2;
const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** Only what is needed to tell an update from noise; grammY reads the rest. */
const UpdateShape = z.looseObject({ update_id: z.number().int().nonnegative() });

/** The time of the comparison tells nothing but the length, which is no secret. */
function isSame(given: string, expected: Buffer): boolean {
  const bytes = Buffer.from(given);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}

/**
 * Takes updates that Telegram sends. Answers 200 with at most one method call once the update is kept, 503 when it shall
 * come again, and 400, 401, 411 or 413 for what is no update of Telegram's.
 */
export function webhookRoutes({ secret, accept, log, timeoutMs = TIMEOUT_MS }: WebhookDeps): Hono {
  const app = new Hono();
  const expected = Buffer.from(secret);

  app.post(
    "/telegram/webhook",
    async (c, next) => {
      if (!isSame(c.req.header(SECRET_HEADER) ?? "", expected)) return c.text("wrong secret token", 401);
      return next();
    },
    async (c) => {
      // By its announced length, which Node's parser holds the sender to: Hono's `bodyLimit` makes a web stream
      // of every body, a quarter of what a press costs.
      const length = c.req.header("content-length");
      if (length === undefined) return c.text("the body needs a Content-Length", 411);
      if (Number(length) > MAX_BODY_BYTES) return c.text(`body over ${MAX_BODY_BYTES} bytes`, 413);
      const update = readUpdate(await c.req.text());
      if (!update) return c.text("not an update: expected a JSON object with update_id", 400);
      let call: string | null = null;
      const reply: { send?: (json: string) => void } = {
        send: (json) => {
          call = json;
        },
      };
      const { kept, handled } = accept(update, reply);
      try {
        await kept;
      } catch (error) {
        log.warn({ event: "telegram.update_delayed", updateId: update.update_id, error });
        return c.text("not taken, deliver again", 503, { "retry-after": String(RETRY_AFTER_SECONDS) });
      }
      await Promise.race([handled, sleep(timeoutMs, undefined, { ref: false })]);
      // From here on an answer travels by itself.
      delete reply.send;
      return c.body(call, 200, { "content-type": "application/json" });
    },
  );
  return app;
}

function readUpdate(body: string): Update | undefined {
  try {
    const parsed = UpdateShape.safeParse(JSON.parse(body));
    // The rest of the shape is Telegram's promise; every handler checks the fields that it reads.
    return parsed.success ? (parsed.data as unknown as Update) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
