/** A bot with no staff, staff groups that cannot take anybody, and one that gets another id. */
import { Api } from "grammy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app/start.ts";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { NewGroup } from "../../../src/playground/protocol.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";
import type { Store } from "../../../src/store/store.ts";
import { staffGroupProblem } from "../../../src/telegram/handoff/check-group.ts";
import { configFor } from "../../support/bot-harness.ts";
import { useFleetHarness } from "../../support/fleet-harness.ts";
import { countOf, line, say } from "../../support/reading.ts";
import { untilPassedOn } from "../../support/waiting.ts";

const fleet = useFleetHarness();

const problem = (chatId: number) =>
  staffGroupProblem(
    new Api(fleet.token, { apiRoot: fleet.env.TELEGRAM_API_ROOT ?? "" }),
    chatId,
    fleet.botId,
  );
const newGroup = (group: Partial<NewGroup>) =>
  fleet.telegram.group({ title: "Team", by: fleet.sam.id, forum: true, botRole: "administrator", ...group });

const newTeam = (title: string) =>
  fleet.telegram.group({
    title,
    by: fleet.sam.id,
    members: [fleet.mei.id],
    forum: true,
    botRole: "administrator",
  });

describe("a staff group that cannot take anybody", () => {
  it("stops the start with one line that names the setting", async () => {
    const starting = fleet.startBot({ SUPPORT_CHAT_ID: "-1009999999999" });
    const error = await starting.then(
      (app) => app.stop().then(() => new Error("it started")),
      (reason: unknown) => reason,
    );
    const message = error instanceof Error ? error.message : "";
    expect(message).toMatch(/^SUPPORT_CHAT_ID -1009999999999 was not found by the bot: check the number/);
    expect(message.split("\n")).toHaveLength(1);
    expect(message).not.toContain(fleet.token);
    expect(() => configFor({ SUPPORT_CHAT_ID: String(fleet.sam.id) })).toThrow(/SUPPORT_CHAT_ID must be/);
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
    expect(await problem(fleet.team.id)).toBeUndefined();
    await fleet.telegram.fault({ method: "getChat", errorCode: 429 });
    expect(await problem(fleet.team.id)).toBeUndefined();
    await fleet.telegram.fault({
      method: "getChat",
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: -1_001_234,
    });
    expect(await problem(fleet.team.id)).toMatch(/set SUPPORT_CHAT_ID=-1001234$/);
  });
});

describe("without staff", () => {
  let bot: App;
  beforeAll(async () => {
    bot = await fleet.startBot({ SUPPORT_CHAT_ID: "" });
  });
  afterAll(() => bot.stop());

  it.each([["/human"], ["talk to a human"], ["/start human"]])(
    "%s is answered with the truth and Alipay's own way",
    async (text) => {
      const ana = await fleet.person();
      await ana.says(text);
      await fleet.waitFor(ana, line("ui-handoff-none"));
      const { text: shown } = (await ana.sees()).at(-1) ?? { text: "" };
      expect(shown).toContain(say("ui-handoff-none"));
    },
  );

  it("two reports that were not understood end in the same truth, and a topic that needs people calls nobody", async () => {
    const ana = await fleet.person();
    for (const text of ["qwrtz platypus xxyyzz", "vbnm qwrtz hhjkl"]) await ana.says(text);
    await fleet.waitFor(ana, line("ui-handoff-none"));
    await ana.says("/start t-account__restricted");
    await fleet.waitFor(ana, say("topic-account-restricted.title"));
    await fleet.telegram.settled();
    expect(countOf(await ana.sees(), line("ui-people-called"))).toBe(0);
    expect(await fleet.topics()).toEqual([]);
  });

  it("/privacy says nothing of people", async () => {
    const ana = await fleet.person();
    await ana.says("/privacy");
    await fleet.waitFor(ana, line("ui-privacy-text", "en", { days: 180 }));
    expect(countOf(await ana.sees(), line("ui-privacy-people"))).toBe(0);
  });
});

describe("a staff group that gets another id", () => {
  let bot: App;
  let store: Store;
  let ben: PersonClient;
  beforeAll(async () => {
    bot = await fleet.startBot();
    store = await openEmbeddedStore({ dataDir: fleet.dataDir, now: Date.now });
  });
  afterAll(async () => {
    await store.close();
    await bot.stop();
  });

  it("is followed when a message is refused with the new id; everybody gets a topic of their own there", async () => {
    const ana = await fleet.person("en", "Ana");
    ben = await fleet.person("en", "Ben");
    await fleet.talksWithSam(ana);
    const bensOld = await fleet.talksWithSam(ben);
    const bensOldWords = await ben.says("Ben said something");
    await bensOld.waitFor("Ben said something");
    const next = await newTeam("New team");
    const seen = fleet.sam.in(next);
    // Telegram gives the same numbers again in the new group: Ana's new topic gets that of Ben's old one.
    await fleet.telegram.settled();
    let last = await seen.says("hello");
    while (last.messageId < bensOld.threadId - 1) last = await seen.says("hello");
    await fleet.telegram.fault({
      method: "copyMessage",
      chatId: fleet.team.id,
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: next.id,
    });
    await ana.says("I am Ana");
    const anas = await fleet.waitFor(seen, "I am Ana");
    expect(anas.threadId).toBe(bensOld.threadId);
    await ben.says("I am Ben");
    const bens = await fleet.waitFor(seen, "I am Ben");
    expect(bens.threadId).not.toBe(anas.threadId);
    // What still comes out of the old group is about whom it was about.
    await bensOld.says("to Ben, from the old group");
    await fleet.waitFor(ben, "to Ben, from the old group");
    await seen.says({ text: "to Ana", threadId: anas.threadId ?? 0 });
    await seen.says({ text: "to Ben", threadId: bens.threadId ?? 0 });
    await fleet.waitFor(ana, "to Ana");
    await fleet.waitFor(ben, "to Ben");
    // Nothing old changes anything new.
    await ben.edits(bensOldWords.messageId, "Ben said something else");
    await untilPassedOn(fleet.telegram, store);
    expect(countOf(await seen.sees(), "something else")).toBe(0);
    expect(countOf(await ana.sees(), "to Ben")).toBe(0);
    expect(fleet.log()).toContain("support.chat_moved");
  });

  it("is followed when Telegram says so by itself", async () => {
    const ana = await fleet.person();
    const next = await newTeam("Newest team");
    await fleet.telegram.update({
      message: {
        message_id: 99_999,
        date: 1,
        chat: { id: fleet.team.id, type: "supergroup", title: "Support team", is_forum: true },
        from: { id: fleet.sam.id, is_bot: false, first_name: "Sam" },
        migrate_to_chat_id: next.id,
      },
    });
    await fleet.telegram.settled();
    await ana.says("/human");
    await ana.says("hello new place");
    const copy = await fleet.waitFor(fleet.sam.in(next), "hello new place");
    await fleet.sam.in(next).says({ text: "we moved", threadId: copy.threadId ?? 0 });
    await fleet.waitFor(ana, "we moved");
  });

  it("a person whose topic stayed behind can still delete everything", async () => {
    const next = await newTeam("Last team");
    await fleet.telegram.update({
      message: {
        message_id: 99_998,
        date: 1,
        chat: { id: fleet.team.id, type: "supergroup", title: "Support team", is_forum: true },
        from: { id: fleet.sam.id, is_bot: false, first_name: "Sam" },
        migrate_to_chat_id: next.id,
      },
    });
    await fleet.telegram.fault({
      method: "deleteForumTopic",
      errorCode: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      migrateToChatId: next.id,
    });
    await ben.says("/delete_my_data");
    await fleet.waitFor(ben, line("ui-delete-ask"));
    await ben.taps(line("ui-delete-yes"));
    await fleet.waitFor(ben, line("ui-delete-done"));
  });
});
