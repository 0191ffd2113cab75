// getUpdates, setWebhook, deleteWebhook, getWebhookInfo.

import { z } from "zod";
import { bool, int, json, text } from "../../formats/args.ts";
import { badRequest, conflict } from "../../formats/errors.ts";
import {
  DEFAULT_WEBHOOK_CONNECTIONS,
  MAX_POLL_SECONDS,
  MAX_POLL_UPDATES,
  MAX_SECRET_TOKEN_CHARS,
  MAX_WEBHOOK_CONNECTIONS,
} from "../../formats/limits.ts";
import type { Backend } from "../../world/backend.ts";
import { DescribedResult, defineMethod } from "./method.ts";

const allowedUpdates = json(z.array(z.string())).optional();
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function unsetWebhook(backend: Backend): DescribedResult {
  const wasSet = backend.webhook.state() !== undefined;
  backend.webhook.unset();
  return new DescribedResult(true, wasSet ? "Webhook was deleted" : "Webhook is already deleted");
}

export const receivingMethods = [
  defineMethod(
    "getUpdates",
    z.object({
      offset: int().optional(),
      limit: int().optional(),
      timeout: int().optional(),
      allowed_updates: allowedUpdates,
    }),
    (args, backend, _raw, signal) => {
      if (backend.webhook.state() !== undefined) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      backend.updates.setAllowed(args.allowed_updates);
      return backend.updates.poll({
        offset: args.offset ?? 0,
        limit: clamp(args.limit ?? MAX_POLL_UPDATES, 1, MAX_POLL_UPDATES),
        timeoutMs: clamp(args.timeout ?? 0, 0, MAX_POLL_SECONDS) * 1000,
        signal,
      });
    },
  ),
  defineMethod(
    "setWebhook",
    z.object({
      url: text.optional(),
      secret_token: text.optional(),
      max_connections: int().optional(),
      allowed_updates: allowedUpdates,
      drop_pending_updates: bool,
    }),
    (args, backend) => {
      if (args.drop_pending_updates) backend.updates.clear();
      if (!args.url) return unsetWebhook(backend);
      const url = URL.canParse(args.url) ? new URL(args.url) : undefined;
      if (url === undefined) throw badRequest("bad webhook: invalid webhook URL specified");
      // Plain http is allowed as on a Bot API server that runs locally.
      if (url.protocol !== "https:" && url.protocol !== "http:") {
        throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
      }
      const secret = args.secret_token ?? "";
      if (secret.length > MAX_SECRET_TOKEN_CHARS) throw badRequest("secret token is too long");
      if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
      backend.updates.setAllowed(args.allowed_updates);
      backend.updates.endPoll(conflict("terminated by setWebhook request"));
      const before = backend.webhook.state();
      const settings = {
        url: url.href,
        secretToken: secret === "" ? undefined : secret,
        maxConnections: clamp(
          args.max_connections ?? DEFAULT_WEBHOOK_CONNECTIONS,
          1,
          MAX_WEBHOOK_CONNECTIONS,
        ),
      };
      backend.webhook.set(settings);
      const same = before?.url === settings.url && before.secretToken === settings.secretToken;
      return new DescribedResult(true, same ? "Webhook is already set" : "Webhook was set");
    },
  ),
  defineMethod("deleteWebhook", z.object({ drop_pending_updates: bool }), (args, backend) => {
    if (args.drop_pending_updates) backend.updates.clear();
    return unsetWebhook(backend);
  }),
  defineMethod("getWebhookInfo", z.object({}), (_args, backend) => {
    const state = backend.webhook.state();
    const allowed = backend.updates.allowed();
    return {
      url: state?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: backend.updates.pending().length,
      ...(state === undefined ? {} : { max_connections: state.maxConnections }),
      ...(state?.lastError === undefined
        ? {}
        : {
            last_error_date: Math.floor(state.lastError.atMs / 1000),
            last_error_message: state.lastError.text,
          }),
      ...(allowed.length === 0 ? {} : { allowed_updates: allowed }),
    };
  }),
];
