// The page of a playground with staff: both sides of a hand-off, topics, and what a group shows to one person only.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { PHONE } from "../../support/browser-harness.ts";
import { oneButton } from "../../support/playground-harness.ts";
import { maySkipBrowser, usePlaygroundPage } from "../../support/playground-page-harness.ts";
import { PIXEL } from "../../support/samples.ts";

const WIDE: BrowserContextOptions = { viewport: { width: 1900, height: 900 } };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(maySkipBrowser)("the page of a playground with staff", { timeout: 30_000 }, () => {
  const { playground, open } = usePlaygroundPage({ staffGroup: true });
  const pane = (page: Page, index: number) => page.getByTestId("pane").nth(index);
  const whoIn = (page: Page, index: number) =>
    pane(page, index)
      .getByTestId("person-switch")
      .evaluate((select) => {
        const { selectedOptions } = select as unknown as { selectedOptions: { textContent: string }[] };
        return selectedOptions[0]?.textContent;
      });
  const titleIn = (page: Page, index: number) => pane(page, index).getByTestId("chat-title").textContent();
  const choose = async (page: Page, index: number, testId: string) => {
    await pane(page, index).getByTestId("chat-menu").click();
    await page.getByTestId(testId).click();
  };

  /** You and the staff side by side, with a topic that is open on the staff's side. */
  async function withTopic() {
    const page = await open(WIDE);
    await page.getByTestId("start").waitFor();
    await page.getByTestId("staff").click();
    const { team, sam, mei } = await playground().support();
    const topic = await playground().call("createForumTopic", { chat_id: team.id, name: "You · en" });
    const threadId: number = topic.result.message_thread_id;
    const at = { chat_id: team.id, message_thread_id: threadId };
    await playground().call("sendMessage", { ...at, text: "card of the person" });
    await pane(page, 1).locator(`[data-thread-id="${threadId}"]`).click();
    await pane(page, 1).getByText("card of the person").last().waitFor();
    return { page, team, sam, mei, threadId, at };
  }

  it("begins as You with the bot, with the travellers' group at hand and the staff's out of sight", async () => {
    const page = await open();
    await page.getByTestId("start").waitFor();
    expect(await whoIn(page, 0)).toBe("You");
    const list = page.getByTestId("chat-list");
    await list.getByText("Travellers in China").click();
    await page.getByTestId("composer").fill("hello from Xi'an");
    await page.getByTestId("send").click();
    await page.getByTestId("message-text").filter({ hasText: "hello" }).waitFor();
    expect(await list.getByText("Support team").count()).toBe(0);
    expect((await playground().updates()).map((u) => u.message?.text)).toEqual(["hello from Xi'an"]);
  });

  it("opens the staff's side with one press, and closes it with another", async () => {
    const page = await open();
    await page.getByTestId("start").waitFor();
    await page.getByTestId("staff").click();
    await pane(page, 1).getByTestId("topic").filter({ hasText: "General" }).waitFor();
    expect(await whoIn(page, 1)).toBe("Sam");
    expect(await page.getByTestId("staff").getAttribute("aria-pressed")).toBe("true");
    await page.getByTestId("staff").click();
    await pane(page, 1).waitFor({ state: "detached" });
    expect(await whoIn(page, 0)).toBe("You");
  });

  it("changes sides on a phone, where only one fits", async () => {
    const page = await open(PHONE);
    await page.getByTestId("start").waitFor();
    await page.getByTestId("staff").tap();
    await page.getByTestId("topic").filter({ hasText: "General" }).waitFor();
    expect(await whoIn(page, 0)).toBe("Sam");
    await page.getByTestId("staff").tap();
    await page.getByTestId("current-person").filter({ hasText: "You" }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
  });

  it("puts bot, staff and travellers side by side", async () => {
    const page = await open(WIDE);
    await page.getByTestId("start").waitFor();
    await page.getByTestId("panes-3").click();
    await pane(page, 2).getByTestId("chat-title").filter({ hasText: "Travellers in China" }).waitFor();
    expect([await whoIn(page, 0), await whoIn(page, 1), await whoIn(page, 2)]).toEqual(["You", "Sam", "You"]);
    expect(await titleIn(page, 1)).toBe("General");
  });

  it("closes, reopens, renames and deletes a topic from its menu", async () => {
    const { page, mei, team, threadId, at } = await withTopic();
    await choose(page, 1, "topic-close");
    await pane(page, 1).getByTestId("service-message").filter({ hasText: "closed the topic" }).waitFor();
    await page.getByTestId("panes-3").click();
    await pane(page, 2).getByTestId("back").click();
    await pane(page, 2).getByTestId("person-switch").selectOption(String(mei.id));
    await pane(page, 2).locator(`[data-thread-id="${threadId}"]`).click();
    await pane(page, 2).getByTestId("topic-closed").waitFor();
    expect(await pane(page, 2).getByTestId("composer").isVisible()).toBe(false);
    await choose(page, 1, "topic-close");
    await pane(page, 2).getByTestId("composer").waitFor();
    await choose(page, 1, "topic-rename");
    await page.getByTestId("topic-name").fill("You · solved");
    await page.getByTestId("dialog-submit").click();
    await pane(page, 2).getByTestId("chat-title").filter({ hasText: "You · solved" }).waitFor();
    await choose(page, 1, "topic-delete");
    for (const index of [1, 2]) {
      await pane(page, index).getByTestId("chat-title").filter({ hasText: "General" }).waitFor();
    }
    expect(await playground().why("sendMessage", { ...at, text: "x" })).toBe(
      "Bad Request: message thread not found",
    );
    expect((await playground().state()).chats.find(({ id }) => id === team.id)?.topics).toEqual([]);
  });

  it("lets an administrator write anonymously", async () => {
    const { page, sam, threadId } = await withTopic();
    await choose(page, 1, "anonymous");
    const composer = pane(page, 1).getByTestId("composer");
    await expect.poll(() => composer.getAttribute("placeholder")).toBe("Message as Support team");
    await composer.fill("we take care of it");
    await composer.press("Enter");
    await pane(page, 1).getByText("as Support team").waitFor();
    const said = (await playground().updates()).at(-1).message;
    expect(said).toMatchObject({ message_thread_id: threadId, sender_chat: { title: "Support team" } });
    expect(JSON.stringify(said)).not.toContain(String(sam.id));
    await choose(page, 1, "anonymous");
    await expect.poll(() => composer.getAttribute("placeholder")).toBe("Message");
  });

  it("shows an ephemeral message to the person it is for, with a mark and working buttons", async () => {
    const page = await open(WIDE);
    await page.getByTestId("start").waitFor();
    await page.getByTestId("panes-2").click();
    const { travellers, sam } = await playground().support();
    const you = await playground().known("You");
    for (const [index, person] of [you, sam].entries()) {
      await pane(page, index).getByTestId("person-switch").selectOption(String(person.id));
      await pane(page, index).locator(`[data-chat-id="${travellers.id}"]`).click();
    }
    await playground().call("sendMessage", {
      chat_id: travellers.id,
      text: "your own way on",
      ephemeral_message_parameters: { receiver_user_id: you.id },
      reply_markup: oneButton({ callback_data: "on" }, "Go on"),
    });
    await playground().call("sendMessage", { chat_id: travellers.id, text: "for everybody" });
    for (const index of [0, 1]) {
      await pane(page, index).getByTestId("message-text").filter({ hasText: "for everybody" }).waitFor();
    }
    expect(await pane(page, 0).getByTestId("message-text").allTextContents()).toEqual([
      "your own way on",
      "for everybody",
    ]);
    expect(await pane(page, 1).getByTestId("message-text").allTextContents()).toEqual(["for everybody"]);
    expect(await pane(page, 0).getByTestId("only-you").count()).toBe(1);
    await pane(page, 0).getByTestId("inline-button").click();
    const query = await playground().nextPress();
    expect(query.message).toMatchObject({ message_id: 0, receiver_user: { id: you.id } });
    await playground().call("answerCallbackQuery", { callback_query_id: query.id, text: "Right" });
    await pane(page, 0).getByTestId("toast").filter({ hasText: "Right" }).waitFor();
    await pane(page, 0).getByTestId("message-menu").first().click();
    await page.getByRole("menuitem", { name: "Dismiss" }).click();
    await pane(page, 0).getByText("your own way on").last().waitFor({ state: "detached" });
  });

  it("says what the other kinds of messages are, and sends several pictures as one album", async () => {
    const page = await open();
    await page.getByTestId("start").click();
    for (const kind of ["location", "contact", "poll", "dice"]) {
      await page.getByTestId("attach").click();
      await page.getByTestId(`attach-${kind}`).click();
    }
    await page.getByRole("img", { name: "Dice" }).waitFor();
    const labels = page.getByTestId("kind-label");
    expect(await labels.allTextContents()).toEqual(["📍 Location", "👤 Contact", "📊 Poll"]);
    const picture = { name: "a.png", mimeType: "image/png", buffer: Buffer.from(PIXEL, "base64") };
    await page.getByTestId("file-input").setInputFiles([picture, { ...picture, name: "b.png" }]);
    await page.getByText("b.png").waitFor();
    await page.getByTestId("composer").fill("two pictures");
    await page.getByTestId("send").click();
    await page.getByTestId("message-text").filter({ hasText: "two pictures" }).waitFor();
    const album = (await playground().updates()).slice(-2).map((u) => u.message);
    expect(album.map((m) => m.media_group_id !== undefined)).toEqual([true, true]);
    expect(album.map((m) => m.caption)).toEqual(["two pictures", undefined]);
    await expect.poll(() => page.locator(".photo img").count()).toBe(2);
  });

  it("lets the owner choose administrators and what the bot may do", async () => {
    const { page, mei, team } = await withTopic();
    await choose(page, 1, "group-settings-button");
    const dialog = page.getByTestId("group-settings");
    await dialog.locator(`input[name=admin][value="${mei.id}"]`).check();
    await dialog.locator('input[name=right][value="canManageTopics"]').uncheck();
    await page.getByTestId("dialog-submit").click();
    await dialog.waitFor({ state: "detached" });
    const chat = (await playground().state()).chats.find(({ id }) => id === team.id);
    expect(chat).toMatchObject({
      admins: [mei.id],
      botRights: { canManageTopics: false, canPinMessages: true },
    });
  });

  it("has no barriers that a machine can find", async () => {
    const { page, sam, team, threadId } = await withTopic();
    await sam.in(team).says({ location: { latitude: 31, longitude: 121 }, threadId });
    await sam.in(team).says({ text: "as the group", threadId, as: "group" });
    await pane(page, 1).getByTestId("kind-label").waitFor();
    await pane(page, 1).getByText("as the group").last().waitFor();
    await page.evaluate(AXE);
    const found = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
      violations: { id: string; nodes: { target: string[] }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });
});
