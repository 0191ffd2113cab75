// What Telegram refuses of an edit, with the exact words that it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../../src/playground/control/client.ts";
import {
  oneButton,
  type PlaygroundHarness,
  photoForm,
  startPlayground,
} from "../../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let herId: number;
let textId: number;
let photoId: number;

beforeAll(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  herId = (await ana.says("hello")).messageId;
  const text = { text: "hi", reply_markup: oneButton({ callback_data: "x" }) };
  textId = (await playground.call("sendMessage", { chat_id: ana.id, ...text })).result.message_id;
  photoId = (await playground.call("sendPhoto", photoForm(ana.id))).result.message_id;
});
afterAll(() => playground.close());

const NOT_MODIFIED =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

describe("editing", () => {
  it.each<[string, string, () => Record<string, unknown>, string]>([
    [
      "the same text and keyboard",
      "editMessageText",
      () => ({ message_id: textId, text: "hi", reply_markup: oneButton({ callback_data: "x" }) }),
      NOT_MODIFIED,
    ],
    [
      "the same, but for the preview of a link that is not there",
      "editMessageText",
      () => ({
        message_id: textId,
        text: "hi",
        link_preview_options: { is_disabled: true },
        reply_markup: oneButton({ callback_data: "x" }),
      }),
      NOT_MODIFIED,
    ],
    [
      "the same after trimming",
      "editMessageText",
      () => ({ message_id: textId, text: " hi ", reply_markup: oneButton({ callback_data: "x" }) }),
      NOT_MODIFIED,
    ],
    [
      "a message that is not there",
      "editMessageText",
      () => ({ message_id: 999, text: "x" }),
      "Bad Request: message to edit not found",
    ],
    [
      "no message",
      "editMessageText",
      () => ({ text: "x" }),
      "Bad Request: message identifier is not specified",
    ],
    [
      "a person's message",
      "editMessageText",
      () => ({ message_id: herId, text: "x" }),
      "Bad Request: message can't be edited",
    ],
    [
      "the text of a photo",
      "editMessageText",
      () => ({ message_id: photoId, text: "x" }),
      "Bad Request: there is no text in the message to edit",
    ],
    [
      "the caption of a text",
      "editMessageCaption",
      () => ({ message_id: textId, caption: "x" }),
      "Bad Request: there is no caption in the message to edit",
    ],
    [
      "a text that is too long",
      "editMessageText",
      () => ({ message_id: textId, text: "x".repeat(4097) }),
      "Bad Request: MESSAGE_TOO_LONG",
    ],
    [
      "a caption that is too long",
      "editMessageCaption",
      () => ({ message_id: photoId, caption: "x".repeat(1025) }),
      "Bad Request: message caption is too long",
    ],
    [
      "an empty text",
      "editMessageText",
      () => ({ message_id: textId, text: "" }),
      "Bad Request: message text is empty",
    ],
    [
      "a reply keyboard",
      "editMessageText",
      () => ({ message_id: textId, text: "y", reply_markup: { keyboard: [["a"]] } }),
      "Bad Request: inline keyboard expected",
    ],
    [
      "the same keyboard",
      "editMessageReplyMarkup",
      () => ({ message_id: textId, reply_markup: oneButton({ callback_data: "x" }) }),
      NOT_MODIFIED,
    ],
    [
      "media of an unknown kind",
      "editMessageMedia",
      () => ({ message_id: photoId, media: { type: "hologram", media: "x" } }),
      "Bad Request: the playground knows only media of type photo and document",
    ],
    [
      "media that is not there",
      "editMessageMedia",
      () => ({ message_id: photoId, media: { type: "photo", media: "attach://x" } }),
      "Bad Request: wrong file identifier/HTTP URL specified",
    ],
  ])("%s", async (_name, method, args, expected) => {
    expect(await playground.why(method, { chat_id: ana.id, ...args() })).toBe(expected);
  });

  it("removes the keyboard when none is given", async () => {
    const sent = await playground.call("sendMessage", {
      chat_id: ana.id,
      text: "a",
      reply_markup: oneButton({ callback_data: "x" }),
    });
    const edited = await playground.call("editMessageText", {
      chat_id: ana.id,
      message_id: sent.result.message_id,
      text: "b",
    });
    expect(edited.result).toMatchObject({ text: "b" });
    expect(edited.result.edit_date).toBeGreaterThan(0);
    expect(edited.result).not.toHaveProperty("reply_markup");
    const again = { chat_id: ana.id, message_id: sent.result.message_id };
    expect(await playground.why("editMessageReplyMarkup", again)).toBe(NOT_MODIFIED);
  });

  it("refuses a message with a reply keyboard", async () => {
    const sent = await playground.call("sendMessage", {
      chat_id: ana.id,
      text: "a",
      reply_markup: { keyboard: [["x"]] },
    });
    const args = { chat_id: ana.id, message_id: sent.result.message_id, text: "b" };
    expect(await playground.why("editMessageText", args)).toBe("Bad Request: message can't be edited");
  });
});
