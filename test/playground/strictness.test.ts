// One row per rule that Telegram enforces, with the exact text it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import {
  type Answer,
  BOT,
  type Harness,
  PNG_BASE64,
  startHarness,
  TOKEN,
} from "../support/playground-harness.ts";

let play: Harness;
let ana: PersonClient;
let textId: number;
let photoId: number;
let herId: number;
let nowMs = Date.now();

beforeAll(async () => {
  play = await startHarness({ nowMs: () => nowMs });
  ana = await play.person();
  herId = (await ana.says("hello")).messageId;
  textId = (
    await play.call("sendMessage", {
      chat_id: ana.id,
      text: "hi",
      reply_markup: button({ callback_data: "x" }),
    })
  ).result.message_id;
  photoId = (await sendPhoto(Buffer.from(PNG_BASE64, "base64"))).result.message_id;
});
afterAll(() => play.close());

const button = (fields: Record<string, unknown>) => ({ inline_keyboard: [[{ text: "Go", ...fields }]] });

async function sendPhoto(bytes: Buffer): Promise<Answer> {
  const form = new FormData();
  form.set("chat_id", String(ana.id));
  form.set("photo", new Blob([new Uint8Array(bytes)]), "x.png");
  const response = await fetch(`${play.url}/bot${TOKEN}/sendPhoto`, { method: "POST", body: form });
  return (await response.json()) as Answer;
}

const NOT_MODIFIED =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

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
    expect(await play.why("sendMessage", { chat_id: ana.id, ...args })).toBe(expected);
  });
});

describe("keyboards", () => {
  const parse = "Bad Request: can't parse inline keyboard button: ";
  it.each<[string, unknown, string]>([
    ["64 bytes of data", button({ callback_data: "x".repeat(64) }), "ok"],
    ["65 bytes of data", button({ callback_data: "x".repeat(65) }), "Bad Request: BUTTON_DATA_INVALID"],
    [
      "33 Arabic letters, which are 66 bytes",
      button({ callback_data: "ش".repeat(33) }),
      "Bad Request: BUTTON_DATA_INVALID",
    ],
    [
      "empty data",
      button({ callback_data: "" }),
      `${parse}Text buttons are unallowed in the inline keyboard`,
    ],
    ["no action", button({}), `${parse}Text buttons are unallowed in the inline keyboard`],
    [
      "two actions",
      button({ callback_data: "x", url: "https://a.b" }),
      `${parse}Only one of url, callback_data is allowed`,
    ],
    ["no label", { inline_keyboard: [[{ callback_data: "x" }]] }, `${parse}Can't find field "text"`],
    [
      "a blank label",
      button({ text: " ", callback_data: "x" }),
      "Bad Request: inline keyboard button text must be non-empty",
    ],
    [
      "data that is a number",
      button({ callback_data: 5 }),
      `${parse}Field "callback_data" must be of type String`,
    ],
    [
      "rows that are no arrays",
      { inline_keyboard: [{ text: "x" }] },
      'Bad Request: field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ],
    ["no object", [], "Bad Request: object expected as reply markup"],
    ["text that is no JSON", "{", "Bad Request: can't parse reply keyboard markup JSON object"],
    ["JSON text", JSON.stringify(button({ callback_data: "x" })), "ok"],
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
      button({ url: "http://localhost:8080" }),
      "Bad Request: inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL",
    ],
    ["an address of this machine", button({ url: "http://127.0.0.1:8080/c/x" }), "ok"],
    [
      "a Web App without https",
      button({ web_app: { url: "http://a.b" } }),
      "Bad Request: inline keyboard button Web App URL 'http://a.b' is invalid: Only HTTPS links are allowed",
    ],
    [
      "a copy button with 257 characters",
      button({ copy_text: { text: "x".repeat(257) } }),
      "Bad Request: BUTTON_COPY_TEXT_INVALID",
    ],
    ["a disabled, coloured button", button({ disabled: {}, style: "success" }), "ok"],
    [
      "an unknown colour",
      button({ callback_data: "x", style: "pink" }),
      `${parse}Field "style" has an invalid value`,
    ],
    ["an empty keyboard", { inline_keyboard: [] }, "ok"],
    ["a reply keyboard", { keyboard: [["a", { text: "b" }]] }, "ok"],
    ["its removal", { remove_keyboard: true }, "ok"],
  ])("%s", async (_name, reply_markup, expected) => {
    expect(await play.why("sendMessage", { chat_id: ana.id, text: "x", reply_markup })).toBe(expected);
  });
});

describe("editing", () => {
  it.each<[string, string, () => Record<string, unknown>, string]>([
    [
      "the same text and keyboard",
      "editMessageText",
      () => ({ message_id: textId, text: "hi", reply_markup: button({ callback_data: "x" }) }),
      NOT_MODIFIED,
    ],
    [
      "the same, but for the preview of a link that is not there",
      "editMessageText",
      () => ({
        message_id: textId,
        text: "hi",
        link_preview_options: { is_disabled: true },
        reply_markup: button({ callback_data: "x" }),
      }),
      NOT_MODIFIED,
    ],
    [
      "the same after trimming",
      "editMessageText",
      () => ({ message_id: textId, text: " hi ", reply_markup: button({ callback_data: "x" }) }),
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
      () => ({ message_id: textId, reply_markup: button({ callback_data: "x" }) }),
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
    expect(await play.why(method, { chat_id: ana.id, ...args() })).toBe(expected);
  });

  it("removes the keyboard when none is given", async () => {
    const sent = await play.call("sendMessage", {
      chat_id: ana.id,
      text: "a",
      reply_markup: button({ callback_data: "x" }),
    });
    const edited = await play.call("editMessageText", {
      chat_id: ana.id,
      message_id: sent.result.message_id,
      text: "b",
    });
    expect(edited.result).toMatchObject({ text: "b" });
    expect(edited.result.edit_date).toBeGreaterThan(0);
    expect(edited.result).not.toHaveProperty("reply_markup");
    const again = { chat_id: ana.id, message_id: sent.result.message_id };
    expect(await play.why("editMessageReplyMarkup", again)).toBe(NOT_MODIFIED);
  });

  it("refuses a message with a reply keyboard", async () => {
    const sent = await play.call("sendMessage", {
      chat_id: ana.id,
      text: "a",
      reply_markup: { keyboard: [["x"]] },
    });
    const args = { chat_id: ana.id, message_id: sent.result.message_id, text: "b" };
    expect(await play.why("editMessageText", args)).toBe("Bad Request: message can't be edited");
  });
});

describe("pictures and files", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["no photo", {}, "Bad Request: there is no photo in the request"],
    ["an address", { photo: "https://example.com/x.png" }, "Bad Request: failed to get HTTP URL content"],
    ["an unknown file", { photo: "AgACAgIAAx" }, "Bad Request: wrong file identifier/HTTP URL specified"],
    [
      "a caption that is too long",
      { photo: "x", caption: "x".repeat(1025) },
      "Bad Request: message caption is too long",
    ],
  ])("%s", async (_name, args, expected) => {
    expect(await play.why("sendPhoto", { chat_id: ana.id, ...args })).toBe(expected);
  });

  it("refuses bytes that are no picture, empty files and extreme sizes", async () => {
    expect((await sendPhoto(Buffer.from("not a picture"))).description).toBe(
      "Bad Request: IMAGE_PROCESS_FAILED",
    );
    expect((await sendPhoto(Buffer.alloc(0))).description).toBe("Bad Request: file must be non-empty");
    const wide = Buffer.from(PNG_BASE64, "base64");
    wide.writeUInt32BE(5000, 16);
    expect((await sendPhoto(wide)).description).toBe("Bad Request: PHOTO_INVALID_DIMENSIONS");
  });

  it("sends a file again by its id, but not as another kind", async () => {
    const { result } = await sendPhoto(Buffer.from(PNG_BASE64, "base64"));
    const photo = result.photo.at(-1).file_id;
    expect(await play.why("sendPhoto", { chat_id: ana.id, photo })).toBe("ok");
    expect(await play.why("sendDocument", { chat_id: ana.id, document: photo })).toBe(
      "Bad Request: can't use file of type Photo as Document",
    );
    expect(await play.why("getFile", { file_id: "x" })).toBe("Bad Request: invalid file_id");
  });

  it("refuses an upload over the limit in Telegram's form", async () => {
    const answer = await sendPhoto(Buffer.alloc(21 * 1024 * 1024));
    expect(answer).toEqual({ ok: false, error_code: 413, description: "Request Entity Too Large" });
  });
});

describe("deleting, copying, reacting, pinning", () => {
  it.each<[string, string, () => Record<string, unknown>, string]>([
    [
      "deletes nothing",
      "deleteMessage",
      () => ({ message_id: 999 }),
      "Bad Request: message to delete not found",
    ],
    [
      "deletes without ids",
      "deleteMessages",
      () => ({ message_ids: [] }),
      "Bad Request: message identifiers are not specified",
    ],
    ["deletes what is there, skips what is not", "deleteMessages", () => ({ message_ids: [998, 999] }), "ok"],
    [
      "copies nothing",
      "copyMessage",
      () => ({ from_chat_id: ana.id, message_id: 999 }),
      "Bad Request: message to copy not found",
    ],
    [
      "forwards nothing",
      "forwardMessage",
      () => ({ from_chat_id: ana.id, message_id: 999 }),
      "Bad Request: message to forward not found",
    ],
    ["copies a message", "copyMessage", () => ({ from_chat_id: ana.id, message_id: herId }), "ok"],
    ["forwards a message", "forwardMessage", () => ({ from_chat_id: ana.id, message_id: herId }), "ok"],
    [
      "reacts",
      "setMessageReaction",
      () => ({ message_id: herId, reaction: [{ type: "emoji", emoji: "👍" }] }),
      "ok",
    ],
    [
      "reacts with anything",
      "setMessageReaction",
      () => ({ message_id: herId, reaction: [{ type: "emoji", emoji: "🛂" }] }),
      "Bad Request: REACTION_INVALID",
    ],
    ["pins nothing", "pinChatMessage", () => ({ message_id: 999 }), "Bad Request: message to pin not found"],
    ["unpins nothing", "unpinChatMessage", () => ({}), "Bad Request: message to unpin not found"],
    [
      "does something unknown",
      "sendChatAction",
      () => ({ action: "dancing" }),
      "Bad Request: wrong parameter action in request",
    ],
  ])("%s", async (_name, method, args, expected) => {
    expect(await play.why(method, { chat_id: ana.id, ...args() })).toBe(expected);
  });

  it("refuses to delete what is older than 48 hours, and to touch what is deleted", async () => {
    const { result } = await play.call("sendMessage", { chat_id: ana.id, text: "old" });
    const fresh = await play.call("sendMessage", { chat_id: ana.id, text: "fresh" });
    const gone = { chat_id: ana.id, message_id: fresh.result.message_id };
    expect(await play.why("deleteMessage", gone)).toBe("ok");
    expect(await play.why("deleteMessage", gone)).toBe("Bad Request: message to delete not found");
    expect(await play.why("editMessageText", { ...gone, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
    nowMs += 48 * 3600 * 1000 + 1;
    const old = { chat_id: ana.id, message_id: result.message_id };
    expect(await play.why("deleteMessage", old)).toBe("Bad Request: message can't be deleted");
  });
});

describe("callback queries", () => {
  const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

  async function pressed(): Promise<string> {
    await play.call("sendMessage", {
      chat_id: ana.id,
      text: "press",
      reply_markup: button({ callback_data: "p" }),
    });
    ana.taps("p").catch(() => "not answered before the playground closed");
    for (;;) {
      const { result } = await play.call("getUpdates", { timeout: 1 });
      const query = result.find((u: Record<string, unknown>) => "callback_query" in u);
      await play.call("getUpdates", { offset: result.at(-1).update_id + 1 });
      if (query !== undefined) return query.callback_query.id;
    }
  }

  it("can be answered twice while they are young, and not when they are old or unknown", async () => {
    const callback_query_id = await pressed();
    expect(await play.why("answerCallbackQuery", { callback_query_id })).toBe("ok");
    expect(await play.why("answerCallbackQuery", { callback_query_id })).toBe("ok");
    nowMs += 61_000;
    expect(await play.why("answerCallbackQuery", { callback_query_id })).toBe(TOO_OLD);
    expect(await play.why("answerCallbackQuery", { callback_query_id: "1" })).toBe(TOO_OLD);
    expect(await play.why("answerCallbackQuery", {})).toBe(TOO_OLD);
  });

  it("take 200 characters, not 201, and only links to the bot itself", async () => {
    const callback_query_id = await pressed();
    expect(await play.why("answerCallbackQuery", { callback_query_id, text: "x".repeat(201) })).toBe(
      "Bad Request: MESSAGE_TOO_LONG",
    );
    expect(await play.why("answerCallbackQuery", { callback_query_id, url: "https://example.com" })).toBe(
      "Bad Request: URL_INVALID",
    );
    expect(
      await play.why("answerCallbackQuery", {
        callback_query_id,
        url: `https://t.me/${BOT.username}?start=x`,
      }),
    ).toBe("ok");
  });
});

describe("profile and menus", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      "a command with a capital",
      "setMyCommands",
      { commands: [{ command: "Start", description: "x" }] },
      "Bad Request: BOT_COMMAND_INVALID",
    ],
    [
      "a command of 33 characters",
      "setMyCommands",
      { commands: [{ command: "a".repeat(33), description: "x" }] },
      "Bad Request: BOT_COMMAND_INVALID",
    ],
    [
      "an empty description",
      "setMyCommands",
      { commands: [{ command: "a", description: " " }] },
      "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ],
    [
      "101 commands",
      "setMyCommands",
      { commands: Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: "x" })) },
      "Bad Request: BOT_COMMANDS_TOO_MUCH",
    ],
    [
      "a language of three letters",
      "setMyCommands",
      { commands: [], language_code: "eng" },
      "Bad Request: invalid language code specified",
    ],
    [
      "a language with a region",
      "setMyCommands",
      { commands: [], language_code: "zh-hans" },
      "Bad Request: invalid language code specified",
    ],
    [
      "an unknown scope",
      "setMyCommands",
      { commands: [], scope: { type: "mars" } },
      "Bad Request: can't parse BotCommandScope: unsupported type specified",
    ],
    [
      "a scope of an unknown chat",
      "setMyCommands",
      { commands: [], scope: { type: "chat", chat_id: 5 } },
      "Bad Request: chat not found",
    ],
    ["a long name", "setMyName", { name: "x".repeat(65) }, "Bad Request: name is too long"],
    [
      "a long short description",
      "setMyShortDescription",
      { short_description: "x".repeat(121) },
      "Bad Request: short description is too long",
    ],
    [
      "a long description",
      "setMyDescription",
      { description: "x".repeat(513) },
      "Bad Request: description is too long",
    ],
    ["a menu button", "setChatMenuButton", { menu_button: { type: "commands" } }, "ok"],
  ])("%s", async (_name, method, args, expected) => {
    expect(await play.why(method, args)).toBe(expected);
  });

  it("keeps menus apart by scope and language", async () => {
    const commands = [{ command: "start", description: "Start" }];
    const arabic = [{ command: "start", description: "ابدأ" }];
    await play.call("setMyCommands", { commands });
    await play.call("setMyCommands", {
      commands: arabic,
      scope: { type: "all_private_chats" },
      language_code: "ar",
    });
    expect((await play.call("getMyCommands", {})).result).toEqual(commands);
    expect((await play.call("getMyCommands", { language_code: "ar" })).result).toEqual([]);
    expect((await play.state("ar-EG")).commands).toEqual(arabic);
    expect((await play.state("fr")).commands).toEqual(commands);
  });
});

describe("the door", () => {
  it("refuses a wrong token and an unknown method in Telegram's form", async () => {
    const wrong = await fetch(`${play.url}/bot1:wrong/getMe`);
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: "Unauthorized" },
    ]);
    const unknown = await fetch(`${play.url}/bot${TOKEN}/sendHologram`);
    expect([unknown.status, await unknown.json()]).toEqual([
      404,
      { ok: false, error_code: 404, description: "Not Found: method not found" },
    ]);
    expect((await fetch(`${play.url}/file/bot${TOKEN}/photos/none.png`)).status).toBe(404);
    expect((await fetch(`${play.url}/file/bot1:wrong/photos/none.png`)).status).toBe(401);
  });

  it("takes arguments from the query, from a form and in any case of the method's name", async () => {
    const query = await fetch(`${play.url}/bot${TOKEN}/SENDMESSAGE?chat_id=${ana.id}&text=query`);
    expect(((await query.json()) as Answer).result.text).toBe("query");
    const body = new URLSearchParams({ chat_id: String(ana.id), text: "form", disable_notification: "true" });
    const form = await fetch(`${play.url}/bot${TOKEN}/sendMessage`, { method: "POST", body });
    expect(((await form.json()) as Answer).result.text).toBe("form");
  });

  it("answers broken bodies with 400 and lives on", async () => {
    const send = (type: string, body: string) =>
      fetch(`${play.url}/bot${TOKEN}/sendMessage`, {
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
    expect(await play.why("getMe")).toBe("ok");
  });
});

describe("people", () => {
  it("can not be written to before they wrote, nor after they blocked the bot", async () => {
    const ben = await play.person({ firstName: "Ben" });
    const send = () => play.why("sendMessage", { chat_id: ben.id, text: "x" });
    expect(await send()).toBe("Forbidden: bot can't initiate conversation with a user");
    await ben.says("/start");
    expect(await send()).toBe("ok");
    await ben.blocksBot();
    expect(await send()).toBe("Forbidden: bot was blocked by the user");
    await ben.blocksBot(false);
    expect(await send()).toBe("ok");
  });
});
