/** One message of the bot, through a strict Bot API: sent, changed in place, closed. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { ShownMessage } from "../../../src/playground/protocol.ts";
import {
  closeMessage,
  dropButtons,
  editMessage,
  senderTo,
  sendMessage,
} from "../../../src/telegram/cards/card-message.ts";
import type { Rendered } from "../../../src/telegram/cards/render.ts";
import { type PlaygroundHarness, startPlayground, TOKEN } from "../../support/playground-harness.ts";
import { labels } from "../../support/reading.ts";
import { PIXEL } from "../../support/samples.ts";
import { tempDir } from "../../support/temp-dir.ts";

const mediaDir = tempDir();
let telegram: PlaygroundHarness;
let api: Api;
beforeAll(async () => {
  for (const name of ["one.png", "two.png"])
    writeFileSync(join(mediaDir, name), Buffer.from(PIXEL, "base64"));
  telegram = await startPlayground();
  api = new Api(TOKEN, { apiRoot: telegram.url });
});
afterAll(async () => {
  await telegram.close();
  rmSync(mediaDir, { recursive: true, force: true });
});

const rendered = (html: string, media?: string): Rendered => ({
  html,
  keyboard: { inline_keyboard: [[{ text: "Done", callback_data: "1m" }]] },
  ...(media === undefined ? {} : { media }),
});

/** Somebody to whom the bot may write. */
async function reader(): Promise<PersonClient> {
  const person = await telegram.person();
  await person.says("/start");
  return person;
}
const send = (person: PersonClient, html: string, media?: string) =>
  sendMessage(senderTo(api, person.chatId), rendered(html, media), mediaDir);
const edit = (person: PersonClient, card: Awaited<ReturnType<typeof send>>, html: string, media?: string) =>
  editMessage(api, person.chatId, card, rendered(html, media), mediaDir);
const fromBot = async (person: PersonClient): Promise<ShownMessage[]> =>
  (await person.sees()).filter(({ from }) => from === "bot");
/** What the bot asked of Telegram during `act`. */
async function callsOf(act: () => Promise<unknown>) {
  const since = (await telegram.calls()).length;
  await act();
  return telegram.calls(since);
}

describe("a new message", () => {
  it("has its words, its formatting and its buttons", async () => {
    const person = await reader();
    const card = await send(person, "<b>Step</b> 1");
    const [message] = await fromBot(person);
    expect(card).toEqual({ messageId: message?.messageId, media: false });
    expect(message).toMatchObject({ kind: "text", text: "Step 1", entities: [{ type: "bold" }] });
    expect(labels(message)).toEqual(["Done"]);
  });

  it("has a picture, which is uploaded once and then only named", async () => {
    const [first, second] = [await reader(), await reader()];
    expect(await send(first, "look", "one.png")).toMatchObject({ media: true });
    const [again] = await callsOf(() => send(second, "look", "one.png"));
    const [other] = await callsOf(() => send(second, "look", "two.png"));
    expect([again, other].map((call) => [call?.method, call?.ok])).toEqual([
      ["sendPhoto", true],
      ["sendPhoto", true],
    ]);
    // What is uploaded goes along as another part of the form.
    expect(other?.payload.photo).toMatch(/^attach:/);
    expect(again?.payload.photo).not.toMatch(/^attach:/);
    expect((await fromBot(second))[0]).toMatchObject({ kind: "photo", text: "look" });
  });
});

describe("a message that is changed", () => {
  it("stays where it is, with other words and buttons", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    expect(await edit(person, card, "step 2")).toBe("shown");
    expect((await fromBot(person)).map(({ messageId, text }) => [messageId, text])).toEqual([
      [card.messageId, "step 2"],
    ]);
    expect(labels((await fromBot(person))[0])).toEqual(["Done"]);
  });

  it("to what it says already is shown, and nobody is troubled", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    expect(await edit(person, card, "step 1")).toBe("shown");
  });

  it("can get another picture with other words", async () => {
    const person = await reader();
    const card = await send(person, "look", "one.png");
    expect(await edit(person, card, "look here", "two.png")).toBe("shown");
    const [message, ...more] = await fromBot(person);
    expect(more).toEqual([]);
    expect(message).toMatchObject({ messageId: card.messageId, kind: "photo", text: "look here" });
    expect(labels(message)).toEqual(["Done"]);
  });

  it("can not become a picture, nor a picture words: Telegram is not even asked", async () => {
    const person = await reader();
    const [words, picture] = [await send(person, "words"), await send(person, "look", "one.png")];
    const calls = await callsOf(async () => {
      expect(await edit(person, words, "look", "one.png")).toBe("impossible");
      expect(await edit(person, picture, "words")).toBe("impossible");
    });
    expect(calls).toEqual([]);
  });

  it("and was deleted meanwhile needs a new one", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    await person.deletes(card.messageId);
    expect(await edit(person, card, "step 2")).toBe("impossible");
  });

  it("of somebody who blocked the bot is refused, and that is not taken for a lost message", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    await person.blocksBot();
    await expect(edit(person, card, "step 2")).rejects.toMatchObject({ error_code: 403 });
  });
});

describe("a message that has ended", () => {
  it("says its last words and has no buttons", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    await closeMessage(api, person.chatId, card, "This link has <b>ended</b>");
    expect((await fromBot(person))[0]).toMatchObject({ text: "This link has ended", rows: [] });
  });

  it("keeps its picture", async () => {
    const person = await reader();
    const card = await send(person, "look", "one.png");
    await closeMessage(api, person.chatId, card, "ended");
    expect((await fromBot(person))[0]).toMatchObject({ kind: "photo", text: "ended", rows: [] });
  });

  it("and is gone, or ended already, troubles nobody; one that cannot be reached does", async () => {
    const person = await reader();
    const card = await send(person, "step 1");
    await closeMessage(api, person.chatId, card, "ended");
    await closeMessage(api, person.chatId, card, "ended");
    await person.deletes(card.messageId);
    await closeMessage(api, person.chatId, card, "ended again");
    await person.blocksBot();
    await expect(closeMessage(api, person.chatId, card, "ended")).rejects.toMatchObject({ error_code: 403 });
  });
});

describe("the buttons of an old message", () => {
  it("go, and its words stay", async () => {
    const person = await reader();
    const { messageId } = await send(person, "step 1");
    await dropButtons(api, person.chatId, messageId);
    expect((await fromBot(person))[0]).toMatchObject({ text: "step 1", rows: [] });
  });

  it("that are gone, or whose message is, trouble nobody", async () => {
    const person = await reader();
    const { messageId } = await send(person, "step 1");
    await dropButtons(api, person.chatId, messageId);
    await dropButtons(api, person.chatId, messageId);
    await person.deletes(messageId);
    await dropButtons(api, person.chatId, messageId);
    expect(await fromBot(person)).toEqual([]);
  });

  it("are told of when Telegram cannot be reached", async () => {
    const person = await reader();
    const { messageId } = await send(person, "step 1");
    await telegram.fault({ method: "editMessageReplyMarkup", chatId: person.chatId, errorCode: 502 });
    await expect(dropButtons(api, person.chatId, messageId)).rejects.toMatchObject({ error_code: 502 });
  });
});
