/** How the bot reaches the Bot API server: undici's keep-alive pool, at about a third of node-fetch's CPU a call. */
import { STATUS_CODES } from "node:http";
import type { Readable } from "node:stream";
import { Agent, request } from "undici";

/** What grammY hands to its `fetch`: a POST with JSON, or with a multipart stream when a file is sent. */
interface Call {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  readonly signal: AbortSignal;
}

/** The part of a fetch response that grammY reads. */
interface HttpAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  json(): Promise<unknown>;
}

/** Telegram drops idle connections after a minute or so; long polling holds one for up to a minute. */
const dispatcher = new Agent({ keepAliveTimeout: 30_000, headersTimeout: 0, bodyTimeout: 0 });

/** A `fetch` with just what grammY uses of one. */
export const httpFetch = async (url: string, init: Call): Promise<HttpAnswer> => {
  // grammY also passes node-fetch's own options, which undici refuses.
  const { method, headers, signal } = init;
  const { statusCode, body } = await request(url, { method, headers, body: init.body, signal, dispatcher });
  return {
    ok: statusCode < 400,
    status: statusCode,
    statusText: STATUS_CODES[statusCode] ?? "",
    json: () => body.json(),
  };
};
