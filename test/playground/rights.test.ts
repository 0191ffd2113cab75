// Rights: of the bot in a group, of people who are administrators, and what each may do with topics.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroupClient, PersonClient } from "../../src/playground/control/client.ts";
import type { BotRightsPatch } from "../../src/playground/protocol.ts";
import { BOT, type PlaygroundHarness, startPlayground } from "../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let ben: PersonClient;

beforeEach(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  ben = await playground.person({ firstName: "Ben" });
});
afterEach(() => playground.close());

const forum = (botRights: BotRightsPatch = {}) =>
  playground.group({
    title: "Support",
    by: ana.id,
    members: [ben.id],
    forum: true,
    botRole: "administrator",
    botRights,
  });

describe("the bot's rights", () => {
  const me = async (chat: GroupClient) =>
    (await playground.call("getChatMember", { chat_id: chat.id, user_id: BOT.id })).result;

  it("are all there, but for those that are taken", async () => {
    expect(await me(await forum())).toMatchObject({
      status: "administrator",
      can_manage_topics: true,
      can_delete_messages: true,
      can_pin_messages: true,
    });
    expect(await me(await forum({ canPinMessages: false }))).toMatchObject({
      can_manage_topics: true,
      can_pin_messages: false,
    });
  });

  it("are told when they change, and only then", async () => {
    const chat = await forum();
    await playground.updates();
    await chat.change({ botRights: { canManageTopics: false } });
    await chat.change({ botRights: { canManageTopics: false } });
    await chat.change({ botRights: { canDeleteMessages: false } });
    const changes = (await playground.updates()).map((u) => u.my_chat_member);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({
      old_chat_member: { status: "administrator", can_manage_topics: true },
      new_chat_member: { status: "administrator", can_manage_topics: false, can_delete_messages: true },
    });
    expect(changes[1].new_chat_member).toMatchObject({
      can_manage_topics: false,
      can_delete_messages: false,
    });
    await chat.change({ botRole: "member" });
    await chat.change({ botRole: "administrator" });
    expect(await me(chat)).toMatchObject({ can_manage_topics: true, can_delete_messages: true });
  });

  it("decide what the bot may do", async () => {
    const chat = await forum({ canManageTopics: false, canDeleteMessages: false, canPinMessages: false });
    const message_thread_id = await ana.in(chat).opensTopic("Question");
    const said = await ben.in(chat).says("4111 1111 1111 1111");
    const topic = { chat_id: chat.id, message_thread_id };
    const message = { chat_id: chat.id, message_id: said.messageId };
    const refusals = async () => [
      await playground.why("createForumTopic", { chat_id: chat.id, name: "x" }),
      await playground.why("editForumTopic", { ...topic, name: "x" }),
      await playground.why("closeForumTopic", topic),
      await playground.why("pinChatMessage", message),
      await playground.why("deleteMessage", message),
      await playground.why("deleteForumTopic", topic),
    ];
    expect(await refusals()).toEqual([
      "Bad Request: not enough rights to create a topic",
      "Bad Request: not enough rights to edit the topic",
      "Bad Request: not enough rights to close or open the topic",
      "Bad Request: not enough rights to manage pinned messages in the chat",
      "Bad Request: message can't be deleted",
      "Bad Request: not enough rights to delete the topic",
    ]);
    const own = await playground.call("sendMessage", { chat_id: chat.id, text: "mine" });
    const mine = { chat_id: chat.id, message_id: own.result.message_id };
    expect(await playground.why("deleteMessage", mine)).toBe("ok");
    await chat.change({
      botRights: { canManageTopics: true, canDeleteMessages: true, canPinMessages: true },
    });
    expect(await refusals()).toEqual(["ok", "ok", "ok", "ok", "ok", "ok"]);
  });

  it("to manage topics are not needed for the bot's own ones", async () => {
    const chat = await forum();
    const made = await playground.call("createForumTopic", { chat_id: chat.id, name: "Ana" });
    const topic = { chat_id: chat.id, message_thread_id: made.result.message_thread_id };
    await chat.change({ botRights: { canManageTopics: false } });
    expect(await playground.why("closeForumTopic", topic)).toBe("ok");
    expect(await playground.why("sendMessage", { ...topic, text: "still" })).toBe("ok");
    expect(await playground.why("reopenForumTopic", topic)).toBe("ok");
    await ana.in(chat).closesTopic(await ana.in(chat).opensTopic("hers"));
    const hers = (await playground.state()).chats.find(({ id }) => id === chat.id)?.topics.at(-1);
    const theirs = { chat_id: chat.id, message_thread_id: hers?.threadId };
    expect(await playground.why("sendMessage", { ...theirs, text: "x" })).toBe("Bad Request: TOPIC_CLOSED");
  });
});

describe("administrators", () => {
  const status = async (chat: GroupClient, user_id: number) =>
    (await playground.call("getChatMember", { chat_id: chat.id, user_id })).result.status;

  it("are promoted and demoted by the owner, and the bot can ask who they are", async () => {
    const chat = await forum();
    await chat.change({ promote: [ben.id] });
    expect(await status(chat, ben.id)).toBe("administrator");
    const admins = await playground.call("getChatAdministrators", { chat_id: chat.id });
    expect(admins.result.map((m: { user: { id: number } }) => m.user.id)).toEqual([ana.id, ben.id, BOT.id]);
    const ban = { chat_id: chat.id, user_id: ben.id };
    expect(await playground.why("banChatMember", ban)).toBe(
      "Bad Request: user is an administrator of the chat",
    );
    await chat.change({ demote: [ben.id] });
    expect(await status(chat, ben.id)).toBe("member");
    await expect(chat.change({ demote: [ana.id] })).rejects.toThrow("the owner stays the owner");
    await expect(chat.change({ promote: [1] })).rejects.toThrow("is not in chat");
  });

  it("are told to a bot that asks for such news and is an administrator itself", async () => {
    await playground.call("getUpdates", { allowed_updates: ["chat_member"] });
    const chat = await forum();
    await chat.change({ promote: [ben.id] });
    const [update] = await playground.updates();
    expect(update.chat_member).toMatchObject({
      from: { id: ana.id },
      old_chat_member: { status: "member" },
      new_chat_member: { status: "administrator", user: { id: ben.id } },
    });
    await chat.change({ botRole: "member", demote: [ben.id] });
    await chat.change({ promote: [ben.id] });
    expect(await playground.updates()).toHaveLength(1);
  });

  it("who leave come back as members", async () => {
    const chat = await forum();
    await chat.change({ promote: [ben.id] });
    await chat.change({ removeMembers: [ben.id] });
    await chat.change({ addMembers: [ben.id] });
    expect(await status(chat, ben.id)).toBe("member");
  });

  it("delete what others wrote", async () => {
    const chat = await forum();
    const { messageId } = await ana.in(chat).says("hers");
    await expect(ben.in(chat).deletes(messageId)).rejects.toThrow("one's own");
    await chat.change({ promote: [ben.id] });
    await ben.in(chat).deletes(messageId);
  });
});

describe("a topic that people change", () => {
  it("is told to the bot when it is renamed, closed and opened again", async () => {
    const chat = await forum();
    const talk = ana.in(chat);
    const threadId = await talk.opensTopic("Ana");
    await talk.renamesTopic(threadId, "Ana · done");
    await talk.closesTopic(threadId);
    await talk.reopensTopic(threadId);
    const notes = (await playground.updates()).flatMap(({ message }) =>
      message?.is_topic_message ? [message] : [],
    );
    expect(notes).toMatchObject([
      { message_thread_id: threadId, forum_topic_created: { name: "Ana" } },
      { message_thread_id: threadId, forum_topic_edited: { name: "Ana · done" } },
      { message_thread_id: threadId, forum_topic_closed: {}, from: { id: ana.id } },
      { message_thread_id: threadId, forum_topic_reopened: {} },
    ]);
    await expect(talk.reopensTopic(threadId)).rejects.toThrow("TOPIC_NOT_MODIFIED");
  });

  it("takes no words of members while it is closed", async () => {
    const chat = await forum();
    const threadId = await ana.in(chat).opensTopic("Ana");
    await ana.in(chat).closesTopic(threadId);
    const speak = () => ben.in(chat).says({ text: "x", threadId });
    await expect(speak()).rejects.toThrow("this topic is closed");
    await ana.in(chat).says({ text: "the owner may", threadId });
    await chat.change({ promote: [ben.id] });
    await speak();
  });

  it("is gone with all its messages when it is deleted, and the bot finds out by itself", async () => {
    const chat = await forum();
    const made = await playground.call("createForumTopic", { chat_id: chat.id, name: "Ana" });
    const topic = { chat_id: chat.id, message_thread_id: made.result.message_thread_id };
    await playground.call("sendMessage", { ...topic, text: "card" });
    await playground.updates();
    await ana.in(chat).deletesTopic(topic.message_thread_id);
    expect(await playground.updates()).toEqual([]);
    expect((await ana.in(chat).sees()).map(({ text }) => text)).not.toContain("card");
    expect(await playground.why("sendMessage", { ...topic, text: "x" })).toBe(
      "Bad Request: message thread not found",
    );
    const methods = ["editForumTopic", "closeForumTopic", "reopenForumTopic", "deleteForumTopic"];
    for (const method of methods) {
      expect(await playground.why(method, { ...topic, name: "x" })).toBe("Bad Request: TOPIC_ID_INVALID");
    }
  });

  it("is changed by administrators, or by who made it", async () => {
    const chat = await forum();
    const threadId = await ben.in(chat).opensTopic("Ben");
    await ben.in(chat).renamesTopic(threadId, "Ben's");
    const hers = await ana.in(chat).opensTopic("Ana");
    await expect(ben.in(chat).closesTopic(hers)).rejects.toThrow("only administrators");
    await expect(ben.in(chat).deletesTopic(hers)).rejects.toThrow("only administrators");
    await ana.in(chat).closesTopic(threadId);
    await expect(ana.in(chat).renamesTopic(99, "x")).rejects.toThrow("no topic 99");
  });

  it("can carry one of Telegram's icons", async () => {
    const { result } = await playground.call("getForumTopicIconStickers");
    const icons = new Map(
      result.map((s: { emoji: string; custom_emoji_id: string }) => [s.emoji, s.custom_emoji_id]),
    );
    expect([...icons.keys()]).toEqual(expect.arrayContaining(["💬", "✅", "❓"]));
    const chat = await forum();
    const make = (icon_custom_emoji_id: unknown) =>
      playground.call("createForumTopic", { chat_id: chat.id, name: "Ana", icon_custom_emoji_id });
    const made = await make(icons.get("💬"));
    expect(made.result.icon_custom_emoji_id).toBe(icons.get("💬"));
    expect((await make("5")).description).toBe("Bad Request: DOCUMENT_INVALID");
    const topic = { chat_id: chat.id, message_thread_id: made.result.message_thread_id };
    const edit = (more: Record<string, unknown>) => playground.why("editForumTopic", { ...topic, ...more });
    expect(await edit({ icon_custom_emoji_id: icons.get("💬") })).toBe("Bad Request: TOPIC_NOT_MODIFIED");
    expect(await edit({ icon_custom_emoji_id: icons.get("✅") })).toBe("ok");
    expect((await playground.updates()).at(-1).message.forum_topic_edited).toEqual({
      icon_custom_emoji_id: icons.get("✅"),
    });
    expect(await edit({ icon_custom_emoji_id: "" })).toBe("ok");
    expect(await edit({})).toBe("ok");
  });
});
