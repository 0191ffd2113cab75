// People who press buttons, without a bot that answers.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { type PlaygroundHarness, startPlayground } from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeEach(async () => {
  playground = await startPlayground({ pressTimeoutMs: 50 });
  ana = await playground.person();
  await ana.says("/start");
});
afterEach(() => playground.close());

describe("a press", () => {
  it("gives up after a while when the bot does not answer", async () => {
    const inline_keyboard = [
      [
        { text: "Go", callback_data: "go" },
        { text: "Site", url: "https://example.com/" },
      ],
    ];
    await playground.call("sendMessage", { chat_id: ana.id, text: "x", reply_markup: { inline_keyboard } });
    expect(await ana.taps("Go")).toEqual({ answered: false });
    expect(await ana.taps("Site")).toEqual({ answered: true, url: "https://example.com/" });
    await expect(ana.taps("Nowhere")).rejects.toThrow('no button "Nowhere"; there are ["Go","Site"]');
  });

  it("on a reply keyboard sends its label as a message", async () => {
    await playground.call("sendMessage", {
      chat_id: ana.id,
      text: "x",
      reply_markup: { keyboard: [["Yes"]] },
    });
    await ana.taps("Yes");
    expect((await ana.sees()).at(-1)).toMatchObject({ from: String(ana.id), text: "Yes" });
  });
});
