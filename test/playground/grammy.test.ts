// A real grammY bot over HTTP against the playground.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Bot, GrammyError, InlineKeyboard, InputFile, webhookCallback } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { BOT, type PlaygroundHarness, startPlayground, TOKEN } from "../support/playground-harness.ts";
import { PIXEL } from "../support/samples.ts";

let playground: PlaygroundHarness;
let bot: Bot;
let running: Promise<void>;

async function start(setUp: (bot: Bot) => void): Promise<void> {
  bot = new Bot(TOKEN, { client: { apiRoot: playground.url } });
  setUp(bot);
  await new Promise<void>((ready) => {
    running = bot.start({ onStart: () => ready(), drop_pending_updates: false });
  });
}

beforeEach(async () => {
  playground = await startPlayground();
});
afterEach(async () => {
  await bot.stop();
  await running;
  await playground.close();
});

describe("a grammY bot in the playground", () => {
  it("answers a command, edits the message on a tap and shows a toast", async () => {
    await start((b) => {
      b.command("start", (ctx) =>
        ctx.reply(`<b>Hello</b> ${ctx.from?.language_code ?? "?"} ${ctx.match}`, {
          parse_mode: "HTML",
          reply_markup: new InlineKeyboard().text("Next", "next:1"),
        }),
      );
      b.callbackQuery("next:1", async (ctx) => {
        await ctx.editMessageText("Second");
        await ctx.answerCallbackQuery({ text: "Done", show_alert: true });
      });
    });
    const ana = await playground.person({ languageCode: "ar" });
    await ana.says("/start deep-link");
    await playground.settled();
    const [, card] = await ana.sees();
    expect(card).toMatchObject({
      from: "bot",
      text: "Hello ar deep-link",
      entities: [{ type: "bold", offset: 0, length: 5 }],
      rows: [[{ label: "Next", data: "next:1" }]],
    });
    expect(await ana.taps("Next")).toEqual({ answered: true, toast: "Done", alert: true });
    await playground.settled();
    const after = await ana.sees();
    expect(after.at(-1)).toMatchObject({ messageId: card?.messageId, text: "Second", rows: [] });
    expect(after).toHaveLength(2);
  });

  it("uploads a picture with a caption and downloads what a person sent", async () => {
    let received = 0;
    await start((b) => {
      b.command("start", (ctx) =>
        ctx.replyWithPhoto(new InputFile(Buffer.from(PIXEL, "base64"), "card.png"), {
          caption: "صورة <b>مهمة</b>",
          parse_mode: "HTML",
        }),
      );
      b.on("message:photo", async (ctx) => {
        const file = await ctx.getFile();
        const response = await fetch(`${playground.url}/file/bot${TOKEN}/${file.file_path}`);
        received = (await response.arrayBuffer()).byteLength;
        await ctx.react("👍");
        await ctx.reply(ctx.msg.caption ?? "no caption");
      });
    });
    const ana = await playground.person();
    await ana.says("/start");
    const photo = await ana.waitFor((m) => m.kind === "photo");
    expect(photo).toMatchObject({ text: "صورة مهمة", entities: [{ type: "bold", offset: 5, length: 4 }] });
    const shown = await fetch(playground.url + (photo.mediaUrl ?? ""));
    expect(shown.headers.get("content-type")).toBe("image/png");
    await ana.says({ photo: PIXEL, caption: "my screen" });
    await ana.waitFor((m) => m.text === "my screen" && m.from === "bot");
    expect(received).toBe(Buffer.from(PIXEL, "base64").length);
  });

  it("gets Telegram's errors as GrammyError, with parameters", async () => {
    await start(() => {});
    await playground.fault({ method: "sendMessage", errorCode: 429, retryAfterSeconds: 7 });
    const error = await bot.api.sendMessage(1, "x").catch((e: unknown) => e);
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({
      error_code: 429,
      description: "Too Many Requests: retry after 7",
      parameters: { retry_after: 7 },
    });
  });

  it("replaces a text by a picture and edits its caption", async () => {
    await start((b) => {
      b.command("start", async (ctx) => {
        const sent = await ctx.reply("text");
        const media = { type: "photo", media: new InputFile(Buffer.from(PIXEL, "base64")) } as const;
        await ctx.api.editMessageMedia(ctx.chat.id, sent.message_id, media);
        await ctx.api.editMessageCaption(ctx.chat.id, sent.message_id, { caption: "under it" });
      });
    });
    const ana = await playground.person();
    await ana.says("/start");
    expect(await ana.waitFor((m) => m.text === "under it")).toMatchObject({ kind: "photo", from: "bot" });
  });

  it("knows who it is", async () => {
    await start(() => {});
    expect(await bot.api.getMe()).toMatchObject({ ...{ id: BOT.id, username: BOT.username }, is_bot: true });
  });
});

describe("a grammY bot behind a webhook", () => {
  it("gets updates with the secret and answers a press", async () => {
    bot = new Bot(TOKEN, { client: { apiRoot: playground.url } });
    running = Promise.resolve();
    bot.command("start", (ctx) => ctx.reply("hi", { reply_markup: new InlineKeyboard().text("Go", "go") }));
    bot.callbackQuery("go", (ctx) => ctx.answerCallbackQuery("gone"));
    const server = createServer(webhookCallback(bot, "http", { secretToken: "s" }));
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    // A server that listens on a port has an address of this shape.
    const { port } = server.address() as AddressInfo;
    await bot.api.setWebhook(`http://127.0.0.1:${port}/`, { secret_token: "s" });
    const ana = await playground.person();
    await ana.says("/start");
    await playground.settled();
    expect(await ana.taps("Go")).toEqual({ answered: true, toast: "gone" });
    await bot.api.deleteWebhook();
    server.closeAllConnections();
    server.close();
  });
});
