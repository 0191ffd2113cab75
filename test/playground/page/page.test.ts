// The playground page in a real browser, with a small bot behind it -> what a newcomer sees and can do.

import { Bot, InlineKeyboard } from "grammy";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPlayground } from "../../../src/playground/server.ts";
import { LAPTOP, PHONE } from "../../support/browser-harness.ts";
import { BOT, TOKEN } from "../../support/playground-harness.ts";
import { maySkipBrowser, PAGE_DIR, usePlaygroundPage } from "../../support/playground-page-harness.ts";

const ARABIC = "الخطوة الأولى: افتح تطبيق Alipay.";

/** Answers everything with one card, in Arabic for people with an Arabic app. */
function createCardBot(apiRoot: string): Bot {
  const bot = new Bot(TOKEN, { client: { apiRoot } });
  bot.on("message:text", async function sendCard(ctx) {
    const arabic = ctx.from.language_code === "ar";
    const keyboard = new InlineKeyboard()
      .text("Done", "done")
      .text("Menu", "menu")
      .row()
      .text("Forget it", "forget");
    const start = `https://t.me/${ctx.me.username}?start=card`;
    const text = arabic
      ? ARABIC
      : `<b>Step 1</b>\nYou said ${ctx.msg.text.length} letters, <a href="${start}">again</a>`;
    await ctx.reply(text, { reply_markup: keyboard, parse_mode: "HTML" });
  });
  bot.callbackQuery("done", async function editCard(ctx) {
    await ctx.editMessageText("Step 2", { reply_markup: new InlineKeyboard().text("Back", "back") });
    await ctx.answerCallbackQuery("Saved");
  });
  bot.callbackQuery("menu", (ctx) => ctx.answerCallbackQuery({ text: "Read this first", show_alert: true }));
  bot.callbackQuery("forget", async function deleteCard(ctx) {
    await ctx.deleteMessage();
    await ctx.answerCallbackQuery();
  });
  return bot;
}

describe.skipIf(maySkipBrowser)("the playground page", { timeout: 30_000 }, () => {
  const { playground, open, takeComplaints } = usePlaygroundPage();
  let bot: Bot;
  let polling: Promise<void>;

  beforeEach(() => {
    bot = createCardBot(playground().url);
    polling = bot.start();
  });
  afterEach(async () => {
    await bot.stop();
    await polling;
  });

  const key = (page: Page, label: string) =>
    page.getByTestId("inline-button").filter({ hasText: label }).last();
  const lastText = (page: Page) => page.getByTestId("message-text").last();

  it("makes a first person whose START says /start to the bot", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    await key(page, "Done").waitFor();
    const [person] = (await playground().state()).people;
    expect(person).toMatchObject({ firstName: "You", languageCode: "en" });
    const said = await playground().messages(person?.id ?? 0);
    expect(said.map(({ text }) => text)).toEqual(["/start", "Step 1\nYou said 6 letters, again"]);
    expect(await lastText(page).locator("strong").textContent()).toBe("Step 1");
  });

  it("shows the toast of a press, and the card that changed in place", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    await key(page, "Done").click();
    await page.getByTestId("toast").filter({ hasText: "Saved" }).waitFor();
    await key(page, "Back").waitFor();
    await page.getByTestId("edited").waitFor();
    expect(await page.getByTestId("message-text").allTextContents()).toEqual(["/start", "Step 2"]);
  });

  it("shows an alert until it is confirmed, and takes a deleted card away", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    await key(page, "Menu").click();
    await page.getByTestId("alert").getByText("Read this first").waitFor();
    await page.getByRole("button", { name: "OK" }).click();
    await page.getByTestId("alert").waitFor({ state: "detached" });
    await key(page, "Forget it").click();
    await page.locator('[data-from="bot"]').waitFor({ state: "detached" });
  });

  it("says /start with the payload when a deep link to the bot is followed", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    await page.getByRole("link", { name: "again" }).click();
    await page.getByTestId("message").filter({ hasText: "/start card" }).waitFor();
  });

  it("sends with Enter, breaks the line with Shift and Enter, and never treats words as markup", async () => {
    const page = await open();
    await page.getByTestId("composer").fill("<img src=x onerror=alert(1)>");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("second line");
    await page.keyboard.press("Enter");
    await key(page, "Done").waitFor();
    expect(await page.getByTestId("message-text").first().textContent()).toContain(
      "<img src=x onerror=alert(1)>",
    );
    expect(await page.locator("[data-testid=message-text] img").count()).toBe(0);
    expect(await page.getByTestId("composer").inputValue()).toBe("");
  });

  it("writes an Arabic message from right to left", async () => {
    const page = await open({ ...LAPTOP, locale: "ar" });
    await page.getByTestId("start").click();
    await lastText(page).getByText("Alipay").waitFor();
    expect(await lastText(page).textContent()).toBe(ARABIC);
    const direction = await page.evaluate(
      'getComputedStyle(document.querySelector("[data-from=bot] .line")).direction',
    );
    expect(direction).toBe("rtl");
    expect(await page.locator('[data-from="bot"]').getAttribute("lang")).toBe("ar");
  });

  it("fits a phone: one screen for the chat, one for the list, no scrolling sideways", async () => {
    const page = await open(PHONE);
    const overflow = () => page.evaluate("document.documentElement.scrollWidth - innerWidth");
    await page.getByTestId("start").tap();
    await key(page, "Done").waitFor();
    expect(await page.getByTestId("chat-list").isVisible()).toBe(false);
    expect(await overflow()).toBe(0);
    await page.getByTestId("back").tap();
    await page.getByTestId("chat-list").waitFor();
    expect(await page.getByTestId("composer").isVisible()).toBe(false);
    expect(await overflow()).toBe(0);
    await page.getByTestId("chat").tap();
    await page.getByTestId("composer").waitFor();
  });

  it("lets two people sit side by side in one forum group, each seeing what the other says", async () => {
    const page = await open();
    await page.getByTestId("start").waitFor();
    const [you] = (await playground().state()).people;
    const ana = await playground().person({ firstName: "Ana" });
    const group = await playground().group({
      title: "Staff",
      by: ana.id,
      members: [you?.id ?? 0],
      kind: "supergroup",
      forum: true,
    });
    const threadId = await group.topic(ana.id, "Ticket");
    await page.getByTestId("panes-2").click();
    const [mine, hers] = [page.getByTestId("pane").first(), page.getByTestId("pane").nth(1)];
    for (const pane of [mine, hers]) {
      await pane.getByTestId("back").click();
      await pane.locator(`[data-thread-id="${threadId}"]`).click();
    }
    await hers.getByTestId("composer").fill("hello from Ana");
    await hers.getByTestId("send").click();
    await mine.locator(`[data-from="${ana.id}"]`).filter({ hasText: "hello from Ana" }).waitFor();
    await hers.locator('[data-from="me"]').filter({ hasText: "hello from Ana" }).waitFor();
  });

  it("breaks a call on purpose and lists it among the Bot API calls", async () => {
    const page = await open();
    await page.getByTestId("tool-fault").click();
    await page.locator("select[name=kind]").selectOption("429");
    await page.locator("select[name=method]").selectOption("deleteMessage");
    await page.getByTestId("fault-add").click();
    await page.getByTestId("fault-status").filter({ hasText: "Ready" }).waitFor();
    expect(await playground().why("deleteMessage", { chat_id: 1, message_id: 1 })).toMatch(
      /Too Many Requests/,
    );
    await page.getByTestId("tool-calls").click();
    await page.getByTestId("call").filter({ hasText: "deleteMessage" }).filter({ hasText: "429" }).waitFor();
  });

  it("shows what the bot's process has to say, also to whoever opens the page later, until it is over", async () => {
    const page = await open();
    const notice = page.getByTestId("notice");
    await notice.waitFor({ state: "hidden" });
    playground().showNotice("The bot is learning to read French.");
    await notice.filter({ hasText: "learning to read French" }).waitFor();
    const later = await open();
    await later.getByTestId("notice").filter({ hasText: "learning to read French" }).waitFor();
    playground().showNotice("");
    await notice.waitFor({ state: "hidden" });
    await later.getByTestId("notice").waitFor({ state: "hidden" });
  });

  it("says that the connection is lost, and begins afresh with a server that forgot everybody", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    await key(page, "Done").waitFor();
    await bot.stop();
    await polling;
    await playground().close();
    await page.getByTestId("connection-lost").waitFor();
    const next = createPlayground({ token: TOKEN, bot: BOT, pageDir: PAGE_DIR });
    const listening = await next.listen({ port: playground().port });
    await page.getByTestId("start").waitFor();
    await page.getByTestId("connection-lost").waitFor({ state: "hidden" });
    expect(await page.getByTestId("person-switch").locator("option").allTextContents()).toEqual(["You"]);
    await page.close();
    await listening.close();
    const others = takeComplaints().filter((line) => !line.startsWith("Failed to load resource"));
    expect(others).toEqual([]);
  });
});
