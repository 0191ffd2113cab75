// Requests to the Bot API: who is let in, and in which forms arguments come.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import {
  type Answer,
  type PlaygroundHarness,
  startPlayground,
  TOKEN,
} from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeAll(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("hello");
});
afterAll(() => playground.close());

describe("a request of the bot", () => {
  it("refuses a wrong token and an unknown method in Telegram's form", async () => {
    const wrong = await fetch(`${playground.url}/bot1:wrong/getMe`);
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: "Unauthorized" },
    ]);
    const unknown = await fetch(`${playground.url}/bot${TOKEN}/sendHologram`);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { ok: false, error_code: 404, description: "Not Found: method not found" },
    ]);
    expect((await fetch(`${playground.url}/file/bot${TOKEN}/photos/none.png`)).status).toBe(404);
    expect((await fetch(`${playground.url}/file/bot1:wrong/photos/none.png`)).status).toBe(401);
  });

  it("takes arguments from the query, from a form and in any case of the method's name", async () => {
    const query = await fetch(`${playground.url}/bot${TOKEN}/SENDMESSAGE?chat_id=${ana.id}&text=query`);
    expect(((await query.json()) as Answer).result.text).toBe("query");
    const body = new URLSearchParams({ chat_id: String(ana.id), text: "form", disable_notification: "true" });
    const form = await fetch(`${playground.url}/bot${TOKEN}/sendMessage`, { method: "POST", body });
    expect(((await form.json()) as Answer).result.text).toBe("form");
  });

  it("answers broken bodies with 400 and lives on", async () => {
    const send = (type: string, body: string) =>
      fetch(`${playground.url}/bot${TOKEN}/sendMessage`, {
        method: "POST",
        headers: { "content-type": type },
        body,
      });
    for (const [type, body] of [
      ["application/json", "{"],
      ["application/json", "[]"],
      ["application/json", "null"],
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=a", "--a\r\nnothing"],
    ] as const) {
      const response = await send(type, body);
      expect(response.status, `${type} ${body}`).toBe(400);
      expect(((await response.json()) as Answer).description).toMatch(/^Bad Request: [^\n]+$/);
    }
    expect(await playground.why("getMe")).toBe("ok");
  });
});
