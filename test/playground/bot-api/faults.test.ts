// Ordered faults, the list of calls, the page's doors, and how the control API refuses nonsense.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { PlaygroundEvent } from "../../../src/playground/protocol.ts";
import { createPlayground } from "../../../src/playground/server.ts";
import { BOT, type Harness, startHarness, TOKEN } from "../../support/playground-harness.ts";

let play: Harness;
let ana: PersonClient;

beforeEach(async () => {
  play = await startHarness({ pressTimeoutMs: 50 });
  ana = await play.person();
  await ana.says("/start");
});
afterEach(() => play.close());

const send = (text: string, chat_id = ana.id) => play.why("sendMessage", { chat_id, text });
const fromBot = async () => (await ana.sees()).filter((m) => m.from === "bot").map((m) => m.text);

describe("faults", () => {
  it("hit the next matching calls only", async () => {
    await play.fault({ method: "sendMessage", errorCode: 403, times: 2 });
    expect(await play.why("sendChatAction", { chat_id: ana.id, action: "typing" })).toBe("ok");
    expect(await send("1")).toBe("Forbidden: bot was blocked by the user");
    expect(await send("2")).toBe("Forbidden: bot was blocked by the user");
    expect(await send("3")).toBe("ok");
    expect(await fromBot()).toEqual(["3"]);
  });

  it("can be bound to a chat, carry their own words, and be cleared", async () => {
    const ben = await play.person();
    await ben.says("/start");
    await play.fault({
      method: "*",
      chatId: ben.id,
      errorCode: 400,
      description: "Bad Request: because",
      times: 9,
    });
    expect(await send("x")).toBe("ok");
    expect(await send("x", ben.id)).toBe("Bad Request: because");
    await play.clearFaults();
    expect(await send("x", ben.id)).toBe("ok");
  });

  it("tell the bot to wait", async () => {
    await play.fault({ method: "sendMessage", errorCode: 429, retryAfterSeconds: 3 });
    expect(await play.call("sendMessage", { chat_id: ana.id, text: "x" })).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 3",
      parameters: { retry_after: 3 },
    });
  });

  it("can be bound to what a call says", async () => {
    await play.fault({ method: "sendMessage", payloadIncludes: "secret", errorCode: 500, times: 9 });
    expect(await send("hello")).toBe("ok");
    expect(await send("my secret")).toBe("Internal Server Error");
  });

  it("name the id that a group has now", async () => {
    const fault = { method: "sendMessage", errorCode: 400, description: "Bad Request: moved" };
    await play.fault({ ...fault, migrateToChatId: -1001 });
    expect(await play.call("sendMessage", { chat_id: ana.id, text: "x" })).toMatchObject({
      description: "Bad Request: moved",
      parameters: { migrate_to_chat_id: -1001 },
    });
  });

  it("cut the connection before or after the message was sent", async () => {
    await play.fault({ method: "sendMessage", drop: "before" });
    await expect(send("never")).rejects.toThrow();
    await play.fault({ method: "sendMessage", drop: "after" });
    await expect(send("sent, but who knows")).rejects.toThrow();
    expect(await fromBot()).toEqual(["sent, but who knows"]);
    expect(await send("alive")).toBe("ok");
  });

  it("delay an answer without changing it", async () => {
    await play.fault({ method: "sendMessage", delayMs: 30 });
    const slow = send("slow");
    const quick = send("quick");
    expect(await Promise.all([slow, quick])).toEqual(["ok", "ok"]);
    expect((await fromBot()).sort()).toEqual(["quick", "slow"]);
  });

  it("do not touch the polling unless they name it", async () => {
    await play.fault({ method: "*", errorCode: 500 });
    expect(await play.why("getUpdates")).toBe("ok");
    expect(await send("x")).toBe("Internal Server Error");
    await play.fault({ method: "getUpdates", errorCode: 502 });
    expect(await play.why("getUpdates")).toBe("Bad Gateway");
  });

  it("limit the flood when asked to", async () => {
    const strict = await startHarness({ flood: { messages: 2, windowMs: 60_000 } });
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
    const calls = await play.calls();
    expect(calls).toMatchObject([
      { method: "sendMessage", payload: { chat_id: ana.id, text: "one" }, ok: true },
      { method: "sendMessage", ok: false, errorCode: 400, description: "Bad Request: message text is empty" },
    ]);
    const last = calls.at(-1);
    await send("two");
    expect((await play.calls((last?.index ?? 0) + 1)).map((c) => c.payload.text)).toEqual(["two"]);
  });
});

describe("a press", () => {
  it("gives up after a while when the bot does not answer", async () => {
    const inline_keyboard = [
      [
        { text: "Go", callback_data: "go" },
        { text: "Site", url: "https://example.com/" },
      ],
    ];
    await play.call("sendMessage", { chat_id: ana.id, text: "x", reply_markup: { inline_keyboard } });
    expect(await ana.taps("Go")).toEqual({ answered: false });
    expect(await ana.taps("Site")).toEqual({ answered: true, url: "https://example.com/" });
    await expect(ana.taps("Nowhere")).rejects.toThrow('no button "Nowhere"; there are ["Go","Site"]');
  });

  it("on a reply keyboard sends its label as a message", async () => {
    await play.call("sendMessage", { chat_id: ana.id, text: "x", reply_markup: { keyboard: [["Yes"]] } });
    await ana.taps("Yes");
    expect((await ana.sees()).at(-1)).toMatchObject({ from: String(ana.id), text: "Yes" });
  });
});

describe("the control API", () => {
  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${play.url}/playground/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, body: (await response.json()) as { error?: string } };
  };

  it.each([
    ["POST", "/people", "{", "the body must be JSON"],
    ["POST", "/people", undefined, "the body must be JSON"],
    ["POST", "/people", "{}", /^firstName: /],
    ["POST", "/groups", '{"title":"x","by":1,"members":[],"kind":"group"}', "there is no person 1"],
    ["PATCH", "/groups/5", "{}", "there is no chat 5"],
    ["GET", "/chats/x/messages", undefined, "chat id must be a number"],
    ["POST", "/faults", '{"method":"x","drop":"later"}', /^drop: /],
    ["GET", "/calls?since=x", undefined, "since must be a number"],
    ["GET", "/media/none", undefined, "there is no such file"],
  ])("answers %s %s %s with one clear line", async (method, path, body, expected) => {
    const answer = await ask(method, path, body);
    expect(answer.status).toBe(400);
    if (typeof expected === "string") expect(answer.body).toEqual({ error: expected });
    else expect(answer.body.error).toMatch(expected);
  });

  it("says so when there is no such door", async () => {
    expect(await ask("GET", "/nothing")).toEqual({
      status: 404,
      body: { error: "there is no GET /playground/api/nothing" },
    });
  });

  it("refuses requests that a page of another site sends", async () => {
    const person = '{"firstName":"Eve"}';
    expect((await ask("POST", "/people", person, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask("POST", "/people", person, { origin: "null" })).status).toBe(403);
    expect((await ask("POST", "/people", person, { origin: play.url })).status).toBe(200);
  });

  it("keeps people from doing what their app would not let them", async () => {
    const { messageId } = await ana.says("mine");
    const ben = await play.person();
    const path = `/chats/${ana.id}/messages`;
    expect((await ask("POST", path, JSON.stringify({ by: ben.id, text: "x" }))).body.error).toContain(
      "is not in chat",
    );
    expect((await ask("POST", path, JSON.stringify({ by: ana.id }))).body.error).toContain("exactly one of");
    expect((await ask("POST", path, JSON.stringify({ by: ana.id, text: " " }))).body.error).toContain(
      "empty",
    );
    expect(
      (await ask("PATCH", `${path}/${messageId}`, JSON.stringify({ by: ben.id, text: "x" }))).status,
    ).toBe(400);
    await ana.blocksBot();
    await expect(ana.says("x")).rejects.toThrow("unblock it first");
  });

  it("streams what a person would see, and nothing of other chats", async () => {
    const ben = await play.person();
    const stop = new AbortController();
    const response = await fetch(`${play.url}/playground/api/events?person=${ana.id}`, {
      signal: stop.signal,
    });
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const events: PlaygroundEvent[] = [];
    const reading = (async () => {
      let text = "";
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        const parts = text.split("\n\n");
        text = parts.pop() ?? "";
        for (const part of parts)
          if (part.startsWith("data: ")) events.push(JSON.parse(part.slice(6)) as PlaygroundEvent);
      }
    })().catch(() => "closed");
    await ben.says("secret");
    const said = await ana.says("hello");
    await play.call("sendChatAction", { chat_id: ana.id, action: "typing" });
    await ana.deletes(said.messageId);
    await expect.poll(() => events.map((e) => e.kind)).toEqual(["message", "typing", "deleted"]);
    expect(JSON.stringify(events)).not.toContain("secret");
    stop.abort();
    await reading;
  });

  it("works inside a larger web application, and without a network", async () => {
    const inner = createPlayground({ token: TOKEN, bot: BOT });
    const app = new Hono();
    app.get("/healthz", (c) => c.text("ok"));
    app.route("/", inner.app);
    const health = await app.request("/healthz");
    expect(await health.text()).toBe("ok");
    const me = await app.request(`/bot${TOKEN}/getMe`);
    expect(await me.json()).toMatchObject({ ok: true, result: { username: BOT.username } });
    const wrong = await app.request("/playground/api/people", { method: "POST", body: "{" });
    expect([wrong.status, await wrong.json()]).toEqual([400, { error: "the body must be JSON" }]);
    inner.close();
  });

  it("serves the files of the page beside everything else", async () => {
    const pageDir = await mkdtemp(join(tmpdir(), "playground-page-"));
    await writeFile(join(pageDir, "index.html"), "<!doctype html><title>Playground</title>");
    const paged = await startHarness({ pageDir });
    const page = await fetch(`${paged.url}/`);
    expect([page.status, await page.text()]).toEqual([200, "<!doctype html><title>Playground</title>"]);
    expect((await fetch(`${paged.url}/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect(await paged.why("getMe")).toBe("ok");
    await paged.close();
    await rm(pageDir, { recursive: true });
  });
});
