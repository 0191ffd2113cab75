// What Telegram refuses of a keyboard, with the exact words that it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { oneButton, type PlaygroundHarness, startPlayground } from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeAll(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("hello");
});
afterAll(() => playground.close());

describe("keyboards", () => {
  const parse = "Bad Request: can't parse inline keyboard button: ";
  it.each<[string, unknown, string]>([
    ["64 bytes of data", oneButton({ callback_data: "x".repeat(64) }), "ok"],
    ["65 bytes of data", oneButton({ callback_data: "x".repeat(65) }), "Bad Request: BUTTON_DATA_INVALID"],
    [
      "33 Arabic letters, which are 66 bytes",
      oneButton({ callback_data: "ش".repeat(33) }),
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "empty data",
      oneButton({ callback_data: "" }),
      `${parse}Text buttons are unallowed in the inline keyboard`,
    ],
    ["no action", oneButton({}), `${parse}Text buttons are unallowed in the inline keyboard`],
    [
      "two actions",
      oneButton({ callback_data: "x", url: "https://a.b" }),
      `${parse}Only one of url, callback_data is allowed`,
    ],
    ["no label", { inline_keyboard: [[{ callback_data: "x" }]] }, `${parse}Can't find field "text"`],
    [
      "a blank label",
      oneButton({ text: " ", callback_data: "x" }),
      "Bad Request: inline keyboard button text must be non-empty",
    ],
    [
      "data that is a number",
      oneButton({ callback_data: 5 }),
      `${parse}Field "callback_data" must be of type String`,
    ],
    [
      "rows that are no arrays",
      { inline_keyboard: [{ text: "x" }] },
      'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    ["no object", [], "Bad Request: object expected as reply markup"],
    ["text that is no JSON", "{", "Bad Request: can't parse reply keyboard markup JSON object"],
    ["JSON text", JSON.stringify(oneButton({ callback_data: "x" })), "ok"],
    [
      "101 buttons",
      { inline_keyboard: Array.from({ length: 101 }, () => [{ text: "x", callback_data: "x" }]) },
      "Bad Request: reply markup is too long",
    ],
    [
      "100 buttons",
      { inline_keyboard: Array.from({ length: 100 }, () => [{ text: "x", callback_data: "x" }]) },
      "ok",
    ],
    [
      "an address without a dot",
      oneButton({ url: "http://localhost:8080" }),
      "Bad Request: inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL",
    ],
    ["an address of this machine", oneButton({ url: "http://127.0.0.1:8080/c/x" }), "ok"],
    [
      "a Web App without https",
      oneButton({ web_app: { url: "http://a.b" } }),
      "Bad Request: inline keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed",
    ],
    [
      "a copy button with 257 characters",
      oneButton({ copy_text: { text: "x".repeat(257) } }),
      "Bad Request: BUTTON_COPY_TEXT_INVALID",
    ],
    ["a disabled, coloured button", oneButton({ disabled: {}, style: "success" }), "ok"],
    [
      "an unknown colour",
      oneButton({ callback_data: "x", style: "pink" }),
      `${parse}Field "style" has an invalid value`,
    ],
    ["an empty keyboard", { inline_keyboard: [] }, "ok"],
    ["a reply keyboard", { keyboard: [["a", { text: "b" }]] }, "ok"],
    ["its removal", { remove_keyboard: true }, "ok"],
  ])("%s", async (_name, reply_markup, expected) => {
    expect(await playground.why("sendMessage", { chat_id: ana.id, text: "x", reply_markup })).toBe(expected);
  });
});
