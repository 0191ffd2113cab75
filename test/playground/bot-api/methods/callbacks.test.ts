// How a bot may answer a press, with the exact words that Telegram answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../../src/playground/control/client.ts";
import {
  BOT,
  oneButton,
  type PlaygroundHarness,
  startPlayground,
} from "../../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let nowMs = Date.now();

beforeAll(async () => {
  playground = await startPlayground({ nowMs: () => nowMs });
  ana = await playground.person();
  await ana.says("hello");
});
afterAll(() => playground.close());

describe("callback queries", () => {
  const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

  async function pressed(): Promise<string> {
    await playground.call("sendMessage", {
      chat_id: ana.id,
      text: "press",
      reply_markup: oneButton({ callback_data: "p" }),
    });
    ana.taps("p").catch(() => "not answered before the playground closed");
    return (await playground.nextPress()).id;
  }

  it("can be answered twice while they are young, and not when they are old or unknown", async () => {
    const callback_query_id = await pressed();
    expect(await playground.why("answerCallbackQuery", { callback_query_id })).toBe("ok");
    expect(await playground.why("answerCallbackQuery", { callback_query_id })).toBe("ok");
    nowMs += 61_000;
    expect(await playground.why("answerCallbackQuery", { callback_query_id })).toBe(TOO_OLD);
    expect(await playground.why("answerCallbackQuery", { callback_query_id: "1" })).toBe(TOO_OLD);
    expect(await playground.why("answerCallbackQuery", {})).toBe(TOO_OLD);
  });

  it("take 200 characters, not 201, and only links to the bot itself", async () => {
    const callback_query_id = await pressed();
    expect(await playground.why("answerCallbackQuery", { callback_query_id, text: "x".repeat(201) })).toBe(
      "Bad Request: MESSAGE_TOO_LONG",
    );
    expect(
      await playground.why("answerCallbackQuery", { callback_query_id, url: "https://example.com" }),
    ).toBe("Bad Request: URL_INVALID");
    expect(
      await playground.why("answerCallbackQuery", {
        callback_query_id,
        url: `https://t.me/${BOT.username}?start=x`,
      }),
    ).toBe("ok");
  });
});
