// HTTP requests of the bot (`/bot<token>/<method>`, `/file/bot<token>/<path>`) -> Telegram's answers.

import { setTimeout as sleep } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import type { RawArgs } from "../formats/args.ts";
import { ApiError } from "../formats/errors.ts";
import { readRequest } from "../formats/request-body.ts";
import type { Backend } from "../world/backend.ts";
import type { CallLog } from "./call-log.ts";
import { type Faults, faultError } from "./faults.ts";
import { DescribedResult } from "./methods/method.ts";
import { findMethod } from "./methods/registry.ts";

export interface BotApiDeps {
  /** The only token that is let in. */
  token: string;
  backend: Backend;
  calls: CallLog;
  faults: Faults;
  /** Where an unexpected error of the playground itself is reported. */
  onCrash: (error: unknown) => void;
}

type Env = { Bindings: Partial<HttpBindings> };
type Answer =
  | { ok: true; result: unknown; description?: string }
  | ({ ok: false } & ReturnType<typeof failure>);

function failure(error: ApiError) {
  return {
    error_code: error.code,
    description: error.description,
    ...(error.parameters === undefined ? {} : { parameters: error.parameters }),
  };
}

/** Runs one call as the bot would over HTTP, without faults; errors become Telegram's answers. */
export async function runCall(
  deps: BotApiDeps,
  name: string,
  raw: RawArgs,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const method = findMethod(name);
    if (method === undefined) throw new ApiError(404, "Not Found: method not found");
    const result = await method.run(raw, deps.backend, signal);
    if (result instanceof DescribedResult)
      return { ok: true, result: result.result, description: result.description };
    return { ok: true, result };
  } catch (error) {
    if (error instanceof ApiError) return { ok: false, ...failure(error) };
    deps.onCrash(error);
    return { ok: false, error_code: 500, description: "Internal Server Error: the playground itself failed" };
  }
}

/** Serves the Bot API: answers as Telegram does, with ordered faults in between, and logs the calls. */
export function botApiRoutes(deps: BotApiDeps): Hono<Env> {
  const app = new Hono<Env>();

  app.on(["GET", "POST"], "/:bot{bot[^/]+}/:method", async (c) => {
    if (c.req.param("bot") !== `bot${deps.token}`) return reply(unauthorized());
    return await answerCall(c, c.req.param("method"));
  });

  app.get("/file/:bot{bot[^/]+}/:path{.+}", (c) => {
    if (c.req.param("bot") !== `bot${deps.token}`) return reply(unauthorized());
    const file = deps.backend.files.findByPath(c.req.param("path"));
    if (file === undefined) return reply({ ok: false, error_code: 404, description: "Not Found" });
    return c.body(new Uint8Array(file.bytes), 200, { "content-type": "application/octet-stream" });
  });

  async function answerCall(c: Context<Env>, name: string): Promise<Response> {
    const isPoll = name.toLowerCase() === "getupdates";
    const done = isPoll ? () => {} : deps.calls.begin();
    try {
      const raw = await readRequest(c.req.raw);
      const fault = deps.faults.take(name, raw.fields);
      if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
      const error = fault === undefined ? undefined : faultError(fault);
      if (fault?.drop === "before") {
        record(name, raw, {
          ok: false,
          error_code: 0,
          description: "connection cut before the call took effect",
        });
        return cut(c);
      }
      const signal = c.req.raw.signal;
      const answer: Answer =
        error === undefined ? await runCall(deps, name, raw, signal) : { ok: false, ...failure(error) };
      // Empty polls would fill the list and say nothing.
      if (!isPoll || !answer.ok) record(name, raw, answer);
      return fault?.drop === "after" ? cut(c) : reply(answer);
    } catch (error) {
      if (error instanceof ApiError) return reply({ ok: false, ...failure(error) });
      deps.onCrash(error);
      return reply({ ok: false, error_code: 500, description: "Internal Server Error" });
    } finally {
      done();
    }
  }

  function record(method: string, raw: RawArgs, answer: Answer): void {
    const uploads = [...raw.uploads].map(([name, { fileName, bytes }]) => ({
      name,
      fileName,
      bytes: bytes.length,
    }));
    deps.calls.add({
      method,
      payload: uploads.length === 0 ? raw.fields : { ...raw.fields, uploads },
      ok: answer.ok,
      ...(answer.ok ? {} : { errorCode: answer.error_code, description: answer.description }),
      atMs: deps.backend.nowMs(),
    });
  }

  return app;
}

const unauthorized = (): Answer => ({ ok: false, error_code: 401, description: "Unauthorized" });

function reply(answer: Answer): Response {
  const status = answer.ok ? 200 : answer.error_code;
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (!answer.ok && answer.parameters?.retry_after !== undefined) {
    headers["retry-after"] = String(answer.parameters.retry_after);
  }
  return new Response(JSON.stringify(answer), {
    status: status >= 200 && status < 600 ? status : 500,
    headers,
  });
}

/** Ends the connection without an answer; without a real connection (in-process tests) a 502 stands for it. */
function cut(c: Context<Env>): Response {
  const socket = c.env?.incoming?.socket;
  if (socket === undefined) return new Response("connection cut", { status: 502 });
  socket.destroy();
  return RESPONSE_ALREADY_SENT;
}
