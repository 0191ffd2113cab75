// The control API: how it refuses nonsense and other sites, its stream of events, and the files of the page.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { PlaygroundEvent } from "../../../src/playground/protocol.ts";
import { createPlayground } from "../../../src/playground/server.ts";
import { BOT, type PlaygroundHarness, startPlayground, TOKEN } from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeEach(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("/start");
});
afterEach(() => playground.close());

describe("the control API", () => {
  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${playground.url}/playground/api${path}`, {
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

  it("says so when there is no such path", async () => {
    expect(await ask("GET", "/nothing")).toEqual({
      status: 404,
      body: { error: "there is no GET /playground/api/nothing" },
    });
  });

  it("refuses requests that a page of another site sends", async () => {
    const person = '{"firstName":"Eve"}';
    expect((await ask("POST", "/people", person, { origin: "https://evil.example" })).status).toBe(403);
    expect((await ask("POST", "/people", person, { origin: "null" })).status).toBe(403);
    expect((await ask("POST", "/people", person, { origin: playground.url })).status).toBe(200);
  });

  it("keeps people from doing what their app would not let them", async () => {
    const { messageId } = await ana.says("mine");
    const ben = await playground.person();
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
    const ben = await playground.person();
    const stop = new AbortController();
    const response = await fetch(`${playground.url}/playground/api/events?person=${ana.id}`, {
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
    await playground.call("sendChatAction", { chat_id: ana.id, action: "typing" });
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
    const paged = await startPlayground({ pageDir });
    const page = await fetch(`${paged.url}/`);
    expect([page.status, await page.text()]).toEqual([200, "<!doctype html><title>Playground</title>"]);
    expect((await fetch(`${paged.url}/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect(await paged.why("getMe")).toBe("ok");
    await paged.close();
    await rm(pageDir, { recursive: true });
  });
});
