// What Telegram refuses of a text that is sent, with the exact words that it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../../src/playground/control/client.ts";
import { type PlaygroundHarness, startPlayground } from "../../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeAll(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("hello");
});
afterAll(() => playground.close());

describe("sending", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["no text", {}, "Bad Request: message text is empty"],
    ["an empty text", { text: "" }, "Bad Request: message text is empty"],
    ["blanks only", { text: " \n " }, "Bad Request: text must be non-empty"],
    ["only invisible characters", { text: "\u200b\u2060" }, "Bad Request: text must be non-empty"],
    ["tags without a text", { text: "<b></b>", parse_mode: "HTML" }, "Bad Request: text must be non-empty"],
    ["4097 characters", { text: "x".repeat(4097) }, "Bad Request: message is too long"],
    ["4096 characters", { text: "x".repeat(4096) }, "ok"],
    ["2049 emoji, which are 4098 units", { text: "😀".repeat(2049) }, "Bad Request: message is too long"],
    [
      "4096 characters after the tags are gone",
      { text: `<b>${"x".repeat(4096)}</b>`, parse_mode: "HTML" },
      "ok",
    ],
    [
      "bad HTML",
      { text: "<b>x", parse_mode: "HTML" },
      "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ],
    ["an unknown parse mode", { text: "x", parse_mode: "BBCode" }, "Bad Request: unsupported parse_mode"],
    ["an unknown chat", { chat_id: 12345, text: "x" }, "Bad Request: chat not found"],
    ["no chat", { chat_id: undefined, text: "x" }, "Bad Request: chat_id is empty"],
    ["a chat by name", { chat_id: "@nobody", text: "x" }, "Bad Request: chat not found"],
    [
      "a reply to nothing",
      { text: "x", reply_parameters: { message_id: 999 } },
      "Bad Request: message to be replied not found",
    ],
    [
      "a reply to nothing that may go without",
      { text: "x", reply_parameters: { message_id: 999, allow_sending_without_reply: true } },
      "ok",
    ],
    [
      "a thread in a private chat",
      { text: "x", message_thread_id: 5 },
      "Bad Request: message thread not found",
    ],
    ["a text that is no string", { text: 5 }, 'Bad Request: wrong parameter "text" in the request'],
    ["unknown fields", { text: "x", no_such_field: { a: 1 } }, "ok"],
    [
      "options that do nothing here",
      {
        text: "x",
        disable_notification: true,
        protect_content: true,
        link_preview_options: { is_disabled: true },
      },
      "ok",
    ],
  ])("%s", async (_name, args, expected) => {
    expect(await playground.why("sendMessage", { chat_id: ana.id, ...args })).toBe(expected);
  });
});

describe("people", () => {
  it("can not be written to before they wrote, nor after they blocked the bot", async () => {
    const ben = await playground.person({ firstName: "Ben" });
    const send = () => playground.why("sendMessage", { chat_id: ben.id, text: "x" });
    expect(await send()).toBe("Forbidden: bot can't initiate conversation with a user");
    await ben.says("/start");
    expect(await send()).toBe("ok");
    await ben.blocksBot();
    expect(await send()).toBe("Forbidden: bot was blocked by the user");
    await ben.blocksBot(false);
    expect(await send()).toBe("ok");
  });
});
