// Long polling as Telegram does it: waiting, confirming, one poller at a time.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import {
  type Answer,
  oneButton,
  type PlaygroundHarness,
  startPlayground,
  TOKEN,
} from "../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let nowMs = Date.now();

beforeEach(async () => {
  playground = await startPlayground({ nowMs: () => nowMs });
  ana = await playground.person();
});
afterEach(() => playground.close());

const poll = (args: Record<string, unknown> = {}) => playground.call("getUpdates", args);
const texts = (answer: Answer) => answer.result.map((u: { message?: { text: string } }) => u.message?.text);

describe("getUpdates", () => {
  it("gives the same updates again until the next offset confirms them", async () => {
    await ana.says("one");
    await ana.says("two");
    const first = await poll();
    expect(texts(first)).toEqual(["one", "two"]);
    expect(texts(await poll())).toEqual(["one", "two"]);
    const [one, two] = first.result;
    expect(texts(await poll({ offset: two.update_id }))).toEqual(["two"]);
    expect(two.update_id).toBe(one.update_id + 1);
    expect(texts(await poll({ offset: two.update_id + 1 }))).toEqual([]);
  });

  it("respects the limit, and a negative offset forgets all but the last", async () => {
    for (const text of ["a", "b", "c"]) await ana.says(text);
    expect(texts(await poll({ limit: 2 }))).toEqual(["a", "b"]);
    expect(texts(await poll({ offset: -1 }))).toEqual(["c"]);
    expect(texts(await poll())).toEqual(["c"]);
  });

  it("waits, and a new update ends the wait at once", async () => {
    const waiting = poll({ timeout: 30 });
    await playground.polled();
    await ana.says("now");
    expect(texts(await waiting)).toEqual(["now"]);
  });

  it("ends the first of two pollers with 409", async () => {
    const first = poll({ timeout: 30 });
    await playground.polled();
    const second = poll({ timeout: 30 });
    expect(await first).toEqual({
      ok: false,
      error_code: 409,
      description:
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    });
    await ana.says("x");
    expect(texts(await second)).toEqual(["x"]);
  });

  it("loses nothing when the asking bot dies in the middle of its wait", async () => {
    const dying = new AbortController();
    const lost = fetch(`${playground.url}/bot${TOKEN}/getUpdates?timeout=30`, { signal: dying.signal }).catch(
      () => "gone",
    );
    await playground.polled();
    dying.abort();
    expect(await lost).toBe("gone");
    await ana.says("after");
    expect(texts(await poll({ timeout: 5 }))).toEqual(["after"]);
  });

  it("is refused while a webhook is set", async () => {
    await playground.call("setWebhook", { url: "http://127.0.0.1:9/" });
    expect(await playground.why("getUpdates")).toBe(
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    await playground.call("deleteWebhook");
    expect(await playground.why("getUpdates")).toBe("ok");
  });

  it("is ended by a webhook that is set meanwhile", async () => {
    const waiting = poll({ timeout: 30 });
    await playground.polled();
    await playground.call("setWebhook", { url: "http://127.0.0.1:9/" });
    expect((await waiting).description).toBe("Conflict: terminated by setWebhook request");
  });

  it("gives only the kinds that were asked for, and remembers the choice", async () => {
    await poll({ allowed_updates: ["edited_message"] });
    const said = await ana.says("quiet");
    await ana.edits(said.messageId, "louder");
    const { result } = await poll();
    expect(result).toHaveLength(1);
    expect(result[0].edited_message).toMatchObject({ text: "louder", message_id: said.messageId });
  });

  it("forgets presses after 150 seconds and messages after a day", async () => {
    await ana.says("old");
    const reply_markup = oneButton({ callback_data: "go" });
    await playground.call("sendMessage", { chat_id: ana.id, text: "x", reply_markup });
    ana.taps("Go").catch(() => "the playground closed");
    await expect.poll(async () => (await poll()).result.length).toBe(2);
    nowMs += 151_000;
    expect(texts(await poll())).toEqual(["old"]);
    nowMs += 24 * 3600 * 1000;
    expect(texts(await poll())).toEqual([]);
  });

  it("delivers a raw update as it is, even one with a used id", async () => {
    await ana.says("first");
    const { result } = await poll();
    await poll({ offset: result[0].update_id + 1 });
    const twice = { ...result[0] };
    expect(await playground.update(twice)).toEqual({ updateId: twice.update_id });
    expect((await poll({ offset: twice.update_id + 1 })).result).toEqual([twice]);
    expect((await poll({ offset: twice.update_id + 1 })).result).toEqual([]);
  });

  it("carries the person's language and finds commands", async () => {
    const li = await playground.person({ firstName: "李", languageCode: "zh-hans", username: "li_wei" });
    await li.says("/start abc");
    const { message } = (await poll()).result[0];
    expect(message).toMatchObject({
      from: { id: li.id, is_bot: false, first_name: "李", username: "li_wei", language_code: "zh-hans" },
      chat: { id: li.id, type: "private" },
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    });
  });
});
