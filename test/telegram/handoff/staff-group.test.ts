/** A bot with no staff, staff groups that cannot take anybody, and one that gets another id. */
import { rmSync } from "node:fs";
import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app/start.ts";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { NewGroup } from "../../../src/playground/protocol.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";
import type { Store } from "../../../src/store/store.ts";
import { staffGroupProblem } from "../../../src/telegram/handoff/check-group.ts";
import { configFor, tempDir } from "../../support/bot-harness.ts";
import { startTown, type Town } from "../../support/fleet-harness.ts";
import { line, START_MS, untilPassedOn, words } from "../../support/handoff-harness.ts";

let town: Town;
const dataDir = tempDir();
beforeAll(async () => {
  town = await startTown();
}, START_MS);
afterAll(async () => {
  await town.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const problem = (chatId: number) =>
  staffGroupProblem(new Api(town.token, { apiRoot: town.env.TELEGRAM_API_ROOT ?? "" }), chatId, town.botId);
const newGroup = (group: Partial<NewGroup>) =>
  town.telegram.group({ title: "Team", by: town.sam.id, forum: true, botRole: "administrator", ...group });

const newTeam = (title: string) =>
  town.telegram.group({
    title,
    by: town.sam.id,
    members: [town.mei.id],
    forum: true,
    botRole: "administrator",
  });

// P3 44, F28
describe("a staff group that cannot take anybody", () => {
  it("stops the start with one line that names the setting", async () => {
    const starting = town.startBot({ DATA_DIR: dataDir, SUPPORT_CHAT_ID: "-1009999999999" });
    const error = await starting.then(
      (app) => app.stop().then(() => new Error("it started")),
      (reason: unknown) => reason,
    );
    const message = error instanceof Error ? error.message : "";
    expect(message).toMatch(/^SUPPORT_CHAT_ID -1009999999999 was not found by the bot: check the number/);
    expect(message.split("\n")).toHaveLength(1);
    expect(message).not.toContain(town.token);
    expect(() => configFor({ SUPPORT_CHAT_ID: String(town.sam.id) })).toThrow(/SUPPORT_CHAT_ID must be/);
  });

  it.each([
    ["a group without the bot", { botRole: "none" }, /was not found by the bot.* add the bot/],
    ["a group without topics", { forum: false }, /turn on Topics/],
    ["a small group", { kind: "group", forum: false }, /turn on Topics/],
    ["a group where the bot is an ordinary member", { botRole: "member" }, /make the bot an administrator/],
    [
      "a group where the bot may not make topics",
      { botRights: { canManageTopics: false } },
      /right "Manage topics"/,
    ],
  ] as const)("is told apart: %s", async (_what, group, says) => {
    const { id } = await newGroup(group);
    expect(await problem(id)).toMatch(says);
  });

  it("does not stop the start when Telegram only has no time, and a good group never does", async () => {
    expect(await problem(town.team.id)).toBeUndefined();
    await town.telegram.fault({ method: "getChat", errorCode: 429 });
    expect(await problem(town.team.id)).toBeUndefined();
    await town.telegram.fault({
      method: "getChat",
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: -1_001_234,
    });
    expect(await problem(town.team.id)).toMatch(/set SUPPORT_CHAT_ID=-1001234$/);
  });
});

describe("without staff", () => {
  let bot: App;
  beforeAll(async () => {
    bot = await town.startBot({ DATA_DIR: dataDir, SUPPORT_CHAT_ID: "" });
  });
  afterAll(() => bot.stop());

  it.each([["/human"], ["talk to a human"], ["/start human"]])(
    "%s is answered with the truth and Alipay's own way",
    async (text) => {
      const ana = await town.person();
      await ana.says(text);
      await town.waitFor(ana, line("ui-handoff-none"));
      const { text: shown } = (await ana.sees()).at(-1) ?? { text: "" };
      expect(shown).toContain(words("en", "ui-handoff-none"));
    },
  );

  it("two reports that were not understood end in the same truth, and a topic that needs people calls nobody", async () => {
    const ana = await town.person();
    for (const text of ["qwrtz platypus xxyyzz", "vbnm qwrtz hhjkl"]) await ana.says(text);
    await town.waitFor(ana, line("ui-handoff-none"));
    await ana.says("/start t-account__restricted");
    await town.waitFor(ana, words("en", "topic-account-restricted.title"));
    await town.telegram.settled();
    expect(town.count(await ana.sees(), line("ui-people-called"))).toBe(0);
    expect(await town.topics()).toEqual([]);
  });

  it("/privacy says nothing of people", async () => {
    const ana = await town.person();
    await ana.says("/privacy");
    await town.waitFor(ana, line("ui-privacy-text", { days: 180 }));
    expect(town.count(await ana.sees(), line("ui-privacy-people"))).toBe(0);
  });
});

// P0 10
describe("a staff group that gets another id", () => {
  let bot: App;
  let store: Store;
  let ben: PersonClient;
  beforeAll(async () => {
    bot = await town.startBot({ DATA_DIR: dataDir });
    store = await openEmbeddedStore({ dataDir, now: Date.now });
  });
  afterAll(async () => {
    await store.close();
    await bot.stop();
  });

  it("is followed when a message is refused with the new id; everybody gets a topic of their own there", async () => {
    const ana = await town.person("en", "Ana");
    ben = await town.person("en", "Ben");
    await town.talksWithSam(ana);
    const bensOld = await town.talksWithSam(ben);
    const bensOldWords = await ben.says("Ben said something");
    await bensOld.waitFor("Ben said something");
    const next = await newTeam("New team");
    const seen = town.sam.in(next);
    // Telegram gives the same numbers again in the new group: Ana's new topic gets that of Ben's old one.
    await town.telegram.settled();
    let last = await seen.says("hello");
    while (last.messageId < bensOld.threadId - 1) last = await seen.says("hello");
    await town.telegram.fault({
      method: "copyMessage",
      chatId: town.team.id,
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: next.id,
    });
    await ana.says("I am Ana");
    const anas = await town.waitFor(seen, "I am Ana");
    expect(anas.threadId).toBe(bensOld.threadId);
    await ben.says("I am Ben");
    const bens = await town.waitFor(seen, "I am Ben");
    expect(bens.threadId).not.toBe(anas.threadId);
    // What still comes out of the old group is about whom it was about.
    await bensOld.says("to Ben, from the old group");
    await town.waitFor(ben, "to Ben, from the old group");
    await seen.says({ text: "to Ana", threadId: anas.threadId ?? 0 });
    await seen.says({ text: "to Ben", threadId: bens.threadId ?? 0 });
    await town.waitFor(ana, "to Ana");
    await town.waitFor(ben, "to Ben");
    // Nothing old changes anything new.
    await ben.edits(bensOldWords.messageId, "Ben said something else");
    await untilPassedOn(town.telegram, store);
    expect(town.count(await seen.sees(), "something else")).toBe(0);
    expect(town.count(await ana.sees(), "to Ben")).toBe(0);
    expect(town.log()).toContain("support.chat_moved");
  });

  it("is followed when Telegram says so by itself", async () => {
    const ana = await town.person();
    const next = await newTeam("Newest team");
    await town.telegram.update({
      message: {
        message_id: 99_999,
        date: 1,
        chat: { id: town.team.id, type: "supergroup", title: "Support team", is_forum: true },
        from: { id: town.sam.id, is_bot: false, first_name: "Sam" },
        migrate_to_chat_id: next.id,
      },
    });
    await town.telegram.settled();
    await ana.says("/human");
    await ana.says("hello new place");
    const copy = await town.waitFor(town.sam.in(next), "hello new place");
    await town.sam.in(next).says({ text: "we moved", threadId: copy.threadId ?? 0 });
    await town.waitFor(ana, "we moved");
  });

  it("a person whose topic stayed behind can still delete everything", async () => {
    const next = await newTeam("Last team");
    await town.telegram.update({
      message: {
        message_id: 99_998,
        date: 1,
        chat: { id: town.team.id, type: "supergroup", title: "Support team", is_forum: true },
        from: { id: town.sam.id, is_bot: false, first_name: "Sam" },
        migrate_to_chat_id: next.id,
      },
    });
    await town.telegram.fault({
      method: "deleteForumTopic",
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: next.id,
    });
    await ben.says("/delete_my_data");
    await town.waitFor(ben, line("ui-delete-ask"));
    await ben.taps(line("ui-delete-yes"));
    await town.waitFor(ben, line("ui-delete-done"));
  });
});
