/**
 * POST /telegram/webhook: takes an update in, answers 200 only when its effect is durable.
 *
 * Whatever arrives, the process lives: a wrong secret, a huge or broken body, a throwing handler.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Update } from "grammy/types";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import type { Logger } from "../log.ts";

export interface WebhookDeps {
  readonly secret: string;
  /**
   * Resolves when the effect is durable; rejects when Telegram shall deliver the update again.
   * ! Must queue the update before its first `await`, or the order of a chat is lost.
   */
  readonly handle: (update: Update) => Promise<void>;
  readonly log: Logger;
  /** How long a request may be held, in milliseconds; Telegram gives up after 60 s and sends it again. */
  readonly timeoutMs?: number;
}

/** Telegram's updates are a few kB; the largest seen with long captions and entities stay far below. */
const MAX_BODY_BYTES = 1_000_000;
const TIMEOUT_MS = 50_000;
/** `Retry-After`, in seconds, for an update that shall come again. */
const RETRY_AFTER_SECONDS = 2;
const SECRET_HEADER = "x-telegram-bot-api-secret-token";

/** Only what is needed to tell an update from noise; grammY reads the rest. */
const UpdateShape = z.looseObject({ update_id: z.number().int().nonnegative() });

const digest = (text: string) => createHash("sha256").update(text).digest();

export function webhookRoutes({ secret, handle, log, timeoutMs = TIMEOUT_MS }: WebhookDeps): Hono {
  const app = new Hono();
  const expected = digest(secret);

  app.post(
    "/telegram/webhook",
    async (c, next) => {
      // Hashes have one length, so neither the time nor the length of the comparison tells anything.
      if (!timingSafeEqual(digest(c.req.header(SECRET_HEADER) ?? ""), expected))
        return c.text("wrong secret token", 401);
      return next();
    },
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => c.text(`body over ${MAX_BODY_BYTES} bytes`, 413) }),
    async (c) => {
      const update = readUpdate(await c.req.text());
      if (!update) return c.text("not an update: expected a JSON object with update_id", 400);
      const timeout = new Promise<"late">((resolve) => setTimeout(resolve, timeoutMs, "late").unref());
      const handled = handle(update).then(
        () => "done" as const,
        (error: unknown) => {
          log.warn({ event: "telegram.update_delayed", updateId: update.update_id, error });
          return "again" as const;
        },
      );
      const outcome = await Promise.race([handled, timeout]);
      if (outcome === "done") return c.body(null, 200);
      return c.text("not handled yet, deliver again", 503, { "retry-after": String(RETRY_AFTER_SECONDS) });
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
