/** How updates reach the bot: by long polling or by Telegram's webhook; measured on the way. */
import type { Api } from "grammy";
import { type Logger, updateKind } from "../log.ts";
import { DeliverAgainError } from "../telegram/deliver-again-error.ts";
import type { Dispatcher, DispatcherDeps } from "../telegram/receive/dispatcher.ts";
import { startPolling } from "../telegram/receive/polling.ts";
import type { Metrics } from "../web/metrics.ts";
import { tellTelegram } from "./checks.ts";

/** The kinds of updates that the bot reads. */
const ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"] as const;

export type HandleUpdate = DispatcherDeps["handle"];

export interface Receiving {
  /** Resolves when Telegram refused the bot for good (wrong token). */
  readonly refused: Promise<void>;
  /** Takes nothing new and waits for what is in work. */
  stop(): Promise<void>;
}

/** Measures and counts what the bot does with an update. */
export function watched(handle: HandleUpdate, metrics: Metrics): HandleUpdate {
  return async (update, reply) => {
    const startedMs = performance.now();
    const seconds = () => (performance.now() - startedMs) / 1000;
    try {
      await handle(update, reply);
      metrics.updateHandled(updateKind(update), "done", seconds());
    } catch (thrown) {
      // grammY wraps what its middleware throws.
      const error = thrown instanceof Error && "error" in thrown ? thrown.error : thrown;
      metrics.updateHandled(
        updateKind(update),
        error instanceof DeliverAgainError ? "again" : "failed",
        seconds(),
      );
      throw error;
    }
  };
}

/** @throws {StartError} when Telegram does not let the old webhook go */
export async function receiveByPolling(api: Api, dispatcher: Dispatcher, log: Logger): Promise<Receiving> {
  // A webhook left from before would make Telegram refuse to be polled; waiting updates stay.
  await tellTelegram("BOT_MODE: Telegram did not let the webhook go, so the bot cannot poll", () =>
    api.deleteWebhook(),
  );
  const polling = startPolling({
    api,
    accept: (update) => dispatcher.accept(update).kept,
    log,
    allowedUpdates: ALLOWED_UPDATES,
  });
  return {
    refused: new Promise((resolve) => void polling.ended.then((how) => how === "refused" && resolve())),
    stop: () => polling.stop(),
  };
}

/**
 * Registers the webhook's address; its route must be served already.
 *
 * @throws {StartError} when Telegram does not take the address
 */
export async function receiveByWebhook(
  api: Api,
  publicUrl: string,
  secret: string | undefined,
): Promise<Receiving> {
  await tellTelegram(
    "PUBLIC_URL: Telegram did not take it as the webhook's address; it must be https and reachable",
    () =>
      api.setWebhook(`${publicUrl}/telegram/webhook`, {
        secret_token: secret ?? "",
        allowed_updates: ALLOWED_UPDATES,
      }),
  );
  // The port closes after what is in work.
  return { refused: new Promise(() => undefined), stop: async () => {} };
}
