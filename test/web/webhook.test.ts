/** The webhook as Telegram, a stranger and an operator meet it. */
import { describe, expect, it } from "vitest";
import { createLogger } from "../../src/log.ts";
import { webhookRoutes } from "../../src/web/webhook.ts";
import { logSink } from "../support/bot-harness.ts";

const SECRET = "s".repeat(32);
const HEADERS = { "x-telegram-bot-api-secret-token": SECRET, "content-type": "application/json" };
const lengthOf = (body: string) => ({ "content-length": String(Buffer.byteLength(body)) });

/** @param keep takes the update; `handle` does what it asks for, as long as it likes */
function endpoint(
  keep: (id: number) => Promise<void>,
  { handle = async () => {}, timeoutMs = 1_000 }: { handle?: () => Promise<void>; timeoutMs?: number } = {},
) {
  const app = webhookRoutes({
    secret: SECRET,
    accept: ({ update_id }) => ({ kept: keep(update_id), handled: handle() }),
    log: createLogger("silent"),
    timeoutMs,
  });
  return (body: string, init: RequestInit = {}) =>
    app.request("/telegram/webhook", {
      method: "POST",
      headers: { ...HEADERS, ...lengthOf(body) },
      body,
      ...init,
    });
}
const fine = async () => {};

describe("POST /telegram/webhook", () => {
  it("is answered 200 when the update is ours for good, not before", async () => {
    let finish = () => {};
    const post = endpoint(() => new Promise<void>((resolve) => (finish = resolve)));
    let answered = false;
    const response = Promise.resolve(post('{"update_id":1}')).then((r) => {
      answered = true;
      return r;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(answered).toBe(false);
    finish();
    expect((await response).status).toBe(200);
  });

  it.each([
    ["no secret", {}],
    ["a wrong secret", { "x-telegram-bot-api-secret-token": "wrong" }],
    ["a secret of another length", { "x-telegram-bot-api-secret-token": `${SECRET}x` }],
  ])("refuses %s before it reads anything", async (_what, headers) => {
    const handled: number[] = [];
    const post = endpoint(async (id) => void handled.push(id));
    expect((await post('{"update_id":1}', { headers })).status).toBe(401);
    expect(handled).toEqual([]);
  });

  it.each([
    "",
    "null",
    "[]",
    "{}",
    "{broken",
    '{"update_id":"1"}',
    '{"update_id":1.5}',
    '{"update_id":-1}',
    "\u0000",
  ])("says what is wrong with the body %j", async (body) => {
    const response = await endpoint(fine)(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("expected a JSON object");
  });

  it("refuses a body that no update has", async () => {
    expect((await endpoint(fine)(`{"update_id":1,"x":"${"y".repeat(1_100_000)}"}`)).status).toBe(413);
  });

  it("refuses a body of unknown length", async () => {
    expect((await endpoint(fine)('{"update_id":1}', { headers: HEADERS })).status).toBe(411);
  });

  it("carries one method call in its answer, as Telegram allows", async () => {
    const app = webhookRoutes({
      secret: SECRET,
      accept: (_update, reply) => {
        reply.send?.('{"method":"answerCallbackQuery"}');
        return { kept: Promise.resolve(), handled: Promise.resolve() };
      },
      log: createLogger("silent"),
    });
    const body = '{"update_id":1}';
    const headers = { ...HEADERS, ...lengthOf(body) };
    const response = await app.request("/telegram/webhook", { method: "POST", headers, body });
    expect(await response.json()).toEqual({ method: "answerCallbackQuery" });
  });

  it("asks for another delivery when the update could not be put down", async () => {
    const failing = await endpoint(() => Promise.reject(new Error("no")))('{"update_id":1}');
    expect([failing.status, failing.headers.get("retry-after")]).toEqual([503, "2"]);
  });

  it("answers for an update that takes long, and from then on carries no call", async () => {
    const seen: { send?: (call: string) => void }[] = [];
    const app = webhookRoutes({
      secret: SECRET,
      accept: (_update, reply) => {
        seen.push(reply);
        return { kept: Promise.resolve(), handled: new Promise(() => undefined) };
      },
      log: createLogger("silent"),
      timeoutMs: 20,
    });
    const body = '{"update_id":2}';
    const headers = { ...HEADERS, ...lengthOf(body) };
    const response = await app.request("/telegram/webhook", { method: "POST", headers, body });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(seen[0]).not.toHaveProperty("send");
  });

  it("knows no other method and says nothing about itself", async () => {
    expect((await endpoint(fine)("", { method: "PUT" })).status).toBe(404);
  });

  it("logs no body", async () => {
    const sink = logSink();
    const app = webhookRoutes({
      secret: SECRET,
      accept: () => ({ kept: Promise.reject(new Error("marmalade")), handled: Promise.resolve() }),
      log: sink.logger,
    });
    const body = '{"update_id":1,"message":{"text":"marmalade"}}';
    const headers = { ...HEADERS, ...lengthOf(body) };
    await app.request("/telegram/webhook", { method: "POST", headers, body });
    expect(sink.text()).toContain("telegram.update_delayed");
    expect(sink.text()).not.toContain("marmalade");
  });
});
