// Waiting updates -> POST requests to the bot's address, one at a time per queue, repeated until it says 2xx.

import type { Fields, QueuedUpdate, UpdateQueue } from "./updates.ts";

/** Bot API `setWebhook`, checked. */
export interface WebhookSettings {
  url: string;
  /** Sent as `X-Telegram-Bot-Api-Secret-Token`. */
  secretToken?: string | undefined;
  maxConnections: number;
}

export interface WebhookState extends WebhookSettings {
  /** `atMs` is Unix time in milliseconds. */
  lastError?: { atMs: number; text: string };
}

export interface Webhook {
  /** Begins to deliver what waits, and what comes. */
  set(settings: WebhookSettings): void;
  /** Stops; requests under way still end by themselves. */
  unset(): void;
  /** `undefined` iff no webhook is set. */
  state(): WebhookState | undefined;
  /** Stops for good and cuts the requests that are under way. */
  close(): void;
}

/** Bot API server source: the connection is closed after a minute without an answer. */
const ANSWER_TIMEOUT_MS = 60_000;
/** Bot API server source, as the rule of `nextAttempt`. */
const MAX_DELAY_UNITS = 60;
const MAX_RETRY_AFTER_UNITS = 3600;

/** How often a delivery failed, and how long to wait before the next; one unit is a second outside of tests. */
interface Backoff {
  fails: number;
  delayUnits: number;
  waitUnits: number;
}
type Attempt = Backoff & { wakeMs: number };

/**
 * Decides how long to wait before the next attempt: the first repetition comes at once, then after 2, 4, ... up to
 * 60 units, unless the bot named a time (Bot API server source).
 *
 * @param before           `undefined` after the first failure
 * @param retryAfterUnits  the bot's `Retry-After`, or 0
 */
export function nextAttempt(before: Backoff | undefined, retryAfterUnits: number): Backoff {
  const { fails, delayUnits } = before ?? { fails: 0, delayUnits: 1 };
  if (retryAfterUnits > 0 || fails === 0) {
    return { fails: fails + 1, delayUnits, waitUnits: Math.min(retryAfterUnits, MAX_RETRY_AFTER_UNITS) };
  }
  const doubled = Math.min(MAX_DELAY_UNITS, delayUnits * 2);
  return { fails: fails + 1, delayUnits: doubled, waitUnits: doubled };
}

/**
 * Delivers queued updates to the bot's address over HTTP: one at a time for each queue key, several keys side by side.
 *
 * @param options.retryUnitMs  what one second of Telegram's waiting lasts; 1000 except in tests
 * @param options.onReply      a Bot API call that the bot wrote into its answer
 */
export function createWebhook(options: {
  updates: UpdateQueue;
  nowMs: () => number;
  retryUnitMs: number;
  onReply: (method: string, fields: Fields) => void;
}): Webhook {
  const attempts = new Map<QueuedUpdate, Attempt>();
  const inFlight = new Map<string, AbortController>();
  let settings: WebhookState | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  /** Begins a request for the oldest update of each queue that is neither under way nor waiting to be repeated. */
  function sendDue(): void {
    clearTimeout(timer);
    if (settings === undefined || closed) return;
    const seen = new Set(inFlight.keys());
    let nextWakeMs = Number.POSITIVE_INFINITY;
    const now = performance.now();
    for (const update of options.updates.pending()) {
      if (seen.has(update.queueKey)) continue;
      seen.add(update.queueKey);
      const wakeMs = attempts.get(update)?.wakeMs ?? 0;
      if (wakeMs > now) nextWakeMs = Math.min(nextWakeMs, wakeMs);
      else if (inFlight.size < settings.maxConnections) void send(update, settings);
    }
    if (Number.isFinite(nextWakeMs)) {
      timer = setTimeout(sendDue, nextWakeMs - now + 1);
      timer.unref();
    }
  }

  async function send(update: QueuedUpdate, to: WebhookState): Promise<void> {
    const abort = new AbortController();
    inFlight.set(update.queueKey, abort);
    const outcome = await post(update, to, abort.signal);
    inFlight.delete(update.queueKey);
    if (closed) return;
    if (outcome.kind === "ok") {
      attempts.delete(update);
      options.updates.remove(update);
      if (outcome.reply !== undefined) options.onReply(outcome.reply.method, outcome.reply.fields);
    } else {
      to.lastError = { atMs: options.nowMs(), text: outcome.text };
      postpone(update, outcome.retryAfterUnits);
    }
    sendDue();
  }

  function postpone(update: QueuedUpdate, retryAfterUnits: number): void {
    const next = nextAttempt(attempts.get(update), retryAfterUnits);
    attempts.set(update, { ...next, wakeMs: performance.now() + next.waitUnits * options.retryUnitMs });
  }

  options.updates.onAdded(sendDue);
  return {
    set(next) {
      settings = { ...next };
      sendDue();
    },
    unset() {
      settings = undefined;
      attempts.clear();
      clearTimeout(timer);
    },
    state: () => settings,
    close() {
      closed = true;
      clearTimeout(timer);
      for (const abort of inFlight.values()) abort.abort();
    },
  };
}

type Outcome =
  | { kind: "ok"; reply?: { method: string; fields: Fields } }
  | { kind: "failed"; text: string; retryAfterUnits: number };

async function post(update: QueuedUpdate, to: WebhookSettings, closing: AbortSignal): Promise<Outcome> {
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (to.secretToken !== undefined) headers["x-telegram-bot-api-secret-token"] = to.secretToken;
  try {
    const response = await fetch(to.url, {
      method: "POST",
      headers,
      body: JSON.stringify(update.body),
      redirect: "manual",
      signal: AbortSignal.any([closing, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
    });
    const body = await response.text();
    if (response.ok) return { kind: "ok", ...readReply(body) };
    const retryAfter = Number(response.headers.get("retry-after") ?? 0);
    return {
      kind: "failed",
      text: `Wrong response from the webhook: ${response.status} ${response.statusText}`,
      retryAfterUnits: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : 0,
    };
  } catch (error) {
    const timedOut = error instanceof Error && error.name === "TimeoutError";
    return {
      kind: "failed",
      text: timedOut ? "Read timeout expired" : "Connection failed",
      retryAfterUnits: 0,
    };
  }
}

/** Calls that Telegram accepts inside the answer to a webhook; the result is lost. */
function readReply(body: string): { reply?: { method: string; fields: Fields } } {
  if (!body.trimStart().startsWith("{")) return {};
  try {
    // The body starts with a brace, so what parses is an object.
    const { method, ...fields } = JSON.parse(body) as Fields;
    if (typeof method !== "string" || /^(get|setwebhook|deletewebhook|close|logout)/i.test(method)) return {};
    return { reply: { method, fields } };
  } catch {
    return {};
  }
}
