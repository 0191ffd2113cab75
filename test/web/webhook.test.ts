/** The webhook as Telegram, a stranger and an operator meet it. */
import { describe, expect, it } from "vitest";
import { createLogger } from "../../src/log.ts";
import { webhookRoutes } from "../../src/web/webhook.ts";
import { logSink } from "../support/bot-harness.ts";

const SECRET = "s".repeat(32);
const HEADERS = { "x-telegram-bot-api-secret-token": SECRET, "content-type": "application/json" };
const lengthOf = (body: string) => ({ "content-length": String(Buffer.byteLength(body)) });

function endpoint(handle: (id: number) => Promise<void>, timeoutMs = 1_000) {
  const app = webhookRoutes({
    secret: SECRET,
    handle: ({ update_id }) => handle(update_id),
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
  it("is answered 200 when the update's effect is durable, not before", async () => {
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
      handle: async (_update, reply) => reply('{"method":"answerCallbackQuery"}'),
      log: createLogger("silent"),
    });
    const body = '{"update_id":1}';
    const headers = { ...HEADERS, ...lengthOf(body) };
    const response = await app.request("/telegram/webhook", { method: "POST", headers, body });
    expect(await response.json()).toEqual({ method: "answerCallbackQuery" });
  });

  it("asks for another delivery when the handler fails or takes too long, and lives on when it fails later", async () => {
    const failing = await endpoint(() => Promise.reject(new Error("no")))('{"update_id":1}');
    expect([failing.status, failing.headers.get("retry-after")]).toEqual([503, "2"]);
    let fail = (_error: Error) => {};
    const late = endpoint(() => new Promise<void>((_resolve, reject) => (fail = reject)), 20);
    expect((await late('{"update_id":2}')).status).toBe(503);
    fail(new Error("much later"));
    await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it("knows no other method and says nothing about itself", async () => {
    expect((await endpoint(fine)("", { method: "PUT" })).status).toBe(404);
  });

  it("logs no body", async () => {
    const sink = logSink();
    const app = webhookRoutes({
      secret: SECRET,
      handle: () => Promise.reject(new Error("marmalade")),
      log: sink.logger,
    });
    const body = '{"update_id":1,"message":{"text":"marmalade"}}';
    const headers = { ...HEADERS, ...lengthOf(body) };
    await app.request("/telegram/webhook", { method: "POST", headers, body });
    expect(sink.text()).toContain("telegram.update_delayed");
    expect(sink.text()).not.toContain("marmalade");
  });
});
