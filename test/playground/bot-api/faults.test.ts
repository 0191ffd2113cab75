// Faults that somebody ordered, the flood limit, and the list of calls.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { type PlaygroundHarness, startPlayground } from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeEach(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("/start");
});
afterEach(() => playground.close());

const send = (text: string, chat_id = ana.id) => playground.why("sendMessage", { chat_id, text });
const fromBot = async () => (await ana.sees()).filter((m) => m.from === "bot").map((m) => m.text);

describe("faults", () => {
  it("hit the next matching calls only", async () => {
    await playground.fault({ method: "sendMessage", errorCode: 403, times: 2 });
    expect(await playground.why("sendChatAction", { chat_id: ana.id, action: "typing" })).toBe("ok");
    expect(await send("1")).toBe("Forbidden: bot was blocked by the user");
    expect(await send("2")).toBe("Forbidden: bot was blocked by the user");
    expect(await send("3")).toBe("ok");
    expect(await fromBot()).toEqual(["3"]);
  });

  it("can be bound to a chat, carry their own words, and be cleared", async () => {
    const ben = await playground.person();
    await ben.says("/start");
    await playground.fault({
      method: "*",
      chatId: ben.id,
      errorCode: 400,
      description: "Bad Request: because",
      times: 9,
    });
    expect(await send("x")).toBe("ok");
    expect(await send("x", ben.id)).toBe("Bad Request: because");
    await playground.clearFaults();
    expect(await send("x", ben.id)).toBe("ok");
  });

  it("tell the bot to wait", async () => {
    await playground.fault({ method: "sendMessage", errorCode: 429, retryAfterSeconds: 3 });
    expect(await playground.call("sendMessage", { chat_id: ana.id, text: "x" })).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters: { retry_after: 3 },
    });
  });

  it("can be bound to what a call says", async () => {
    await playground.fault({ method: "sendMessage", payloadIncludes: "secret", errorCode: 500, times: 9 });
    expect(await send("hello")).toBe("ok");
    expect(await send("my secret")).toBe("Internal Server Error");
  });

  it("name the id that a group has now", async () => {
    const fault = { method: "sendMessage", errorCode: 400, description: "Bad Request: moved" };
    await playground.fault({ ...fault, migrateToChatId: -1001 });
    expect(await playground.call("sendMessage", { chat_id: ana.id, text: "x" })).toMatchObject({
      description: "Bad Request: moved",
      parameters: { migrate_to_chat_id: -1001 },
    });
  });

  it("cut the connection before or after the message was sent", async () => {
    await playground.fault({ method: "sendMessage", drop: "before" });
    await expect(send("never")).rejects.toThrow();
    await playground.fault({ method: "sendMessage", drop: "after" });
    await expect(send("sent, but who knows")).rejects.toThrow();
    expect(await fromBot()).toEqual(["sent, but who knows"]);
    expect(await send("alive")).toBe("ok");
  });

  it("delay an answer without changing it", async () => {
    await playground.fault({ method: "sendMessage", payloadIncludes: "slow", delayMs: 50 });
    const askedMs = performance.now();
    const slow = send("slow").then((answer) => ({ answer, tookMs: performance.now() - askedMs }));
    expect(await send("quick")).toBe("ok");
    const { answer, tookMs } = await slow;
    expect(answer).toBe("ok");
    // Only the lower bound: a busy machine makes everything slower, nothing faster.
    expect(tookMs).toBeGreaterThan(45);
    expect((await fromBot()).sort()).toEqual(["quick", "slow"]);
  });

  it("do not touch the polling unless they name it", async () => {
    await playground.fault({ method: "*", errorCode: 500 });
    expect(await playground.why("getUpdates")).toBe("ok");
    expect(await send("x")).toBe("Internal Server Error");
    await playground.fault({ method: "getUpdates", errorCode: 502 });
    expect(await playground.why("getUpdates")).toBe("Bad Gateway");
  });

  it("limit the flood when asked to", async () => {
    const strict = await startPlayground({ flood: { messages: 2, windowMs: 60_000 } });
    const eve = await strict.person();
    await eve.says("/start");
    const answers = [];
    for (const text of ["1", "2", "3"])
      answers.push(await strict.call("sendMessage", { chat_id: eve.id, text }));
    expect(answers.map((a) => a.error_code)).toEqual([undefined, undefined, 429]);
    expect(answers[2]?.parameters?.retry_after).toBeGreaterThan(0);
    await strict.close();
  });
});

describe("the list of calls", () => {
  it("holds each call with its outcome, and can be read from a point on", async () => {
    await send("one");
    await send("");
    const calls = await playground.calls();
    expect(calls).toMatchObject([
      { method: "sendMessage", payload: { chat_id: ana.id, text: "one" }, ok: true },
      { method: "sendMessage", ok: false, errorCode: 400, description: "Bad Request: message text is empty" },
    ]);
    const last = calls.at(-1);
    await send("two");
    expect((await playground.calls((last?.index ?? 0) + 1)).map((c) => c.payload.text)).toEqual(["two"]);
  });
});
