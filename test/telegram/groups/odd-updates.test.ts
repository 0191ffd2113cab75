/** Updates of a shape that Telegram never promised: the bot says nothing, notes it once and goes on. */
import { describe, expect, it } from "vitest";
import { useGroupHarness } from "../../support/group-harness.ts";

const harness = useGroupHarness();
const ME = { id: 1_000_001, is_bot: true, first_name: "Bot" };
const SOMEBODY = { id: 77, is_bot: false, first_name: "Zoe" };
const member = (status: string, more: object = {}) => ({ user: ME, status, ...more });

describe("an update of a broken shape", () => {
  it.each([
    ["a membership without a chat", { my_chat_member: { chat: null, from: SOMEBODY, date: 0 } }],
    ["a membership without statuses", { my_chat_member: { chat: { id: -5, type: "group" }, date: 0 } }],
    ["a membership of nothing", { my_chat_member: null }],
    [
      "a press without a chat",
      { callback_query: { id: "1", from: SOMEBODY, chat_instance: "1", data: "x", message: { chat: null } } },
    ],
    ["a message without a chat", { message: { message_id: 1, date: 0, chat: null, text: "hi" } }],
  ])("is noted once, and the next one is answered: %s", async (_what, update) => {
    const before = harness.logged("telegram.update_not_understood");
    await harness.telegram.update(update);
    await harness.telegram.settled();
    expect(harness.logged("telegram.update_not_understood")).toBe(before + 1);
    expect(harness.logged("inbox.update_failed")).toBe(0);
    const person = await harness.telegram.person({ firstName: "Ana", languageCode: "en" });
    await person.says("/menu");
    expect((await harness.newest(person)).rows.length).toBeGreaterThan(0);
  });
});

describe("a bot that is restricted", () => {
  it.each([
    ["keeps what the group has set while it is a member", member("restricted", { is_member: true }), 1],
    ["forgets it when it is no member", member("restricted", { is_member: false }), 2],
    ["keeps it in a status that is new to Telegram", member("guest"), 1],
  ])("%s", async (_what, restricted, introductions) => {
    const group = await harness.group("member");
    const about = { chat: { id: group.id, type: "supergroup", title: "T" }, from: SOMEBODY, date: 0 };
    await harness.telegram.update({
      my_chat_member: { ...about, old_chat_member: member("member"), new_chat_member: restricted },
    });
    await harness.telegram.update({
      my_chat_member: { ...about, old_chat_member: restricted, new_chat_member: member("member") },
    });
    const hellos = (await harness.said(group)).filter(({ rows }) => rows.length > 0);
    expect(hellos).toHaveLength(introductions);
  });
});
