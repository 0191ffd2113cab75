// Groups: what the bot is shown, topics, roles, becoming a supergroup.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
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

const updates = () => playground.updates();
const seen = async () =>
  (await updates()).flatMap((u) => (u.message?.text === undefined ? [] : [u.message.text]));

describe("privacy mode", () => {
  const spoken = async (group: { id: number }) => {
    const talk = ana.in(group);
    const fromBot = await playground.call("sendMessage", { chat_id: group.id, text: "bot speaks" });
    await updates();
    await talk.says("plain talk");
    await talk.says("/help");
    await talk.says(`/help@${BOT.username.toUpperCase()} me`);
    await talk.says("/help@other_bot");
    await talk.says(`hello @${BOT.username}`);
    await talk.says("hello @someone_else");
    await talk.says({ text: "a reply", replyTo: fromBot.result.message_id });
    return await seen();
  };

  it("shows a plain member commands, mentions and replies only", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, botRole: "member" });
    expect(await spoken(group)).toEqual([
      "/help",
      `/help@${BOT.username.toUpperCase()} me`,
      `hello @${BOT.username}`,
      "a reply",
    ]);
  });

  it("shows an administrator everything", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, botRole: "administrator" });
    expect(await spoken(group)).toHaveLength(7);
  });

  it("shows nothing of a group without the bot", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, botRole: "none" });
    await ana.in(group).says("/help");
    expect(await updates()).toEqual([]);
    expect(await playground.why("sendMessage", { chat_id: group.id, text: "x" })).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
  });

  it("can be switched off", async () => {
    const open = await startPlayground({ privacyMode: false });
    const eve = await open.person();
    const group = await open.group({ title: "Open", by: eve.id });
    await eve.in(group).says("plain talk");
    const { result } = await open.call("getUpdates");
    expect(result.at(-1).message.text).toBe("plain talk");
    await open.close();
  });
});

describe("roles", () => {
  it("tells the bot when it is added, promoted and thrown out", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, kind: "group", botRole: "member" });
    await group.change({ botRole: "administrator" });
    await group.change({ botRole: "none" });
    const changes = (await updates()).flatMap((u) =>
      u.my_chat_member
        ? [[u.my_chat_member.old_chat_member.status, u.my_chat_member.new_chat_member.status]]
        : [],
    );
    expect(changes).toEqual([
      ["left", "member"],
      ["member", "administrator"],
      ["administrator", "kicked"],
    ]);
    expect(await playground.why("sendMessage", { chat_id: group.id, text: "x" })).toBe(
      "Forbidden: bot was kicked from the group chat",
    );
  });

  it("lets only an administrator delete the messages of others", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, members: [ben.id] });
    const { messageId } = await ben.in(group).says("4111 1111 1111 1111");
    const args = { chat_id: group.id, message_id: messageId };
    expect(await playground.why("deleteMessage", args)).toBe("Bad Request: message can't be deleted");
    await group.change({ botRole: "administrator" });
    expect(await playground.why("deleteMessage", args)).toBe("ok");
    expect((await ben.in(group).sees()).map((m) => m.messageId)).not.toContain(messageId);
  });

  it("answers who belongs to the group", async () => {
    const group = await playground.group({
      title: "Travel",
      by: ana.id,
      members: [ben.id],
      botRole: "administrator",
    });
    const status = async (user_id: number) =>
      (await playground.call("getChatMember", { chat_id: group.id, user_id })).result?.status;
    expect(await Promise.all([ana.id, ben.id, BOT.id].map(status))).toEqual([
      "creator",
      "member",
      "administrator",
    ]);
    await group.change({ removeMembers: [ben.id] });
    expect(await status(ben.id)).toBe("left");
    expect((await playground.call("getChatMemberCount", { chat_id: group.id })).result).toBe(2);
    expect(await playground.why("getChatMember", { chat_id: group.id, user_id: 5 })).toBe(
      "Bad Request: PARTICIPANT_ID_INVALID",
    );
    await playground.call("leaveChat", { chat_id: group.id });
    expect(await playground.why("getChat", { chat_id: group.id })).toBe(
      "Forbidden: bot is not a member of the supergroup chat",
    );
  });

  it("tells of people who join and leave by service messages", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id });
    await updates();
    await group.change({ addMembers: [ben.id] });
    await group.change({ removeMembers: [ben.id] });
    const messages = (await updates()).map((u) => u.message);
    expect(messages[0].new_chat_members[0].id).toBe(ben.id);
    expect(messages[1].left_chat_member.id).toBe(ben.id);
    await expect(ben.in(group).says("still here?")).rejects.toThrow("is not in chat");
  });
});

describe("topics", () => {
  const forum = (botRole: "member" | "administrator" = "administrator") =>
    playground.group({ title: "Support", by: ana.id, forum: true, botRole });
  const openTopic = async (chat_id: number) =>
    (await playground.call("createForumTopic", { chat_id, name: "Ana" })).result.message_thread_id;

  it("hold the messages of the bot and of people, who reply to the opening message", async () => {
    const chat = await forum();
    const message_thread_id = await openTopic(chat.id);
    const sent = await playground.call("sendMessage", { chat_id: chat.id, message_thread_id, text: "hello" });
    expect(sent.result).toMatchObject({ message_thread_id, is_topic_message: true });
    await updates();
    await ana.in(chat).says({ text: "answer", threadId: message_thread_id });
    const { message } = (await updates())[0];
    expect(message).toMatchObject({
      message_thread_id,
      reply_to_message: { message_id: message_thread_id, forum_topic_created: { name: "Ana" } },
    });
    expect((await playground.state()).chats.find((c) => c.id === chat.id)?.topics).toEqual([
      { threadId: message_thread_id, name: "Ana", closed: false },
    ]);
  });

  it("are told to the bot also when the bot made them", async () => {
    const chat = await forum();
    await updates();
    const message_thread_id = await openTopic(chat.id);
    await playground.call("closeForumTopic", { chat_id: chat.id, message_thread_id });
    const kinds = (await updates()).map((u) =>
      Object.keys(u.message).find((key) => key.startsWith("forum_topic")),
    );
    expect(kinds).toEqual(["forum_topic_created", "forum_topic_closed"]);
  });

  it("follow Telegram's rules", async () => {
    const chat = await forum();
    const chat_id = chat.id;
    const message_thread_id = await openTopic(chat_id);
    const topic = { chat_id, message_thread_id };
    expect(await playground.why("editForumTopic", { ...topic, name: "Ana" })).toBe(
      "Bad Request: TOPIC_NOT_MODIFIED",
    );
    expect(await playground.why("editForumTopic", { ...topic, name: "Ana · done" })).toBe("ok");
    expect(await playground.why("reopenForumTopic", topic)).toBe("Bad Request: TOPIC_NOT_MODIFIED");
    expect(await playground.why("closeForumTopic", { chat_id, message_thread_id: 999 })).toBe(
      "Bad Request: TOPIC_ID_INVALID",
    );
    expect(await playground.why("createForumTopic", { chat_id, name: "" })).toBe(
      "Bad Request: TOPIC_TITLE_EMPTY",
    );
    expect(await playground.why("sendMessage", { chat_id, message_thread_id: 1, text: "x" })).toBe(
      "Bad Request: message thread not found",
    );
    await playground.call("closeForumTopic", topic);
    expect(await playground.why("sendMessage", { ...topic, text: "administrators may" })).toBe("ok");
    await expect(ben.in(chat).says("x")).rejects.toThrow("is not in chat");
    await chat.change({ botRole: "member" });
    expect(await playground.why("sendMessage", { ...topic, text: "members may not" })).toBe(
      "Bad Request: TOPIC_CLOSED",
    );
    expect(await playground.why("createForumTopic", { chat_id, name: "x" })).toBe(
      "Bad Request: not enough rights to create a topic",
    );
    await chat.change({ botRole: "administrator" });
    expect(await playground.why("deleteForumTopic", topic)).toBe("ok");
    expect(await playground.why("sendMessage", { ...topic, text: "x" })).toBe(
      "Bad Request: message thread not found",
    );
  });

  it("do not exist in a group that is no forum", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, botRole: "administrator" });
    expect(await playground.why("createForumTopic", { chat_id: group.id, name: "x" })).toBe(
      "Bad Request: the chat is not a forum",
    );
    expect(await playground.why("sendMessage", { chat_id: group.id, text: "x", message_thread_id: 2 })).toBe(
      "Bad Request: message thread not found",
    );
  });

  it("can be opened by people", async () => {
    const chat = await forum();
    const threadId = await chat.topic(ana.id, "Question");
    expect(
      await playground.why("sendMessage", { chat_id: chat.id, message_thread_id: threadId, text: "x" }),
    ).toBe("ok");
  });
});

describe("a group that becomes a supergroup", () => {
  it("gets a new id, tells both ways, and refuses messages to the old one", async () => {
    const group = await playground.group({ title: "Travel", by: ana.id, kind: "group", members: [ben.id] });
    expect(await playground.why("sendMessage", { chat_id: group.id, text: "before" })).toBe("ok");
    await updates();
    const moved = await group.change({ migrate: true });
    expect(moved).toMatchObject({ type: "supergroup", members: [ana.id, ben.id] });
    const notes = (await updates()).map((u) => u.message);
    expect(notes[0]).toMatchObject({ chat: { id: group.id }, migrate_to_chat_id: moved.id });
    expect(notes[1]).toMatchObject({ chat: { id: moved.id }, migrate_from_chat_id: group.id });
    expect(await playground.call("sendMessage", { chat_id: group.id, text: "after" })).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: moved.id },
    });
    expect(await playground.why("sendMessage", { chat_id: moved.id, text: "after" })).toBe("ok");
  });

  it("counts its messages from one, like each supergroup", async () => {
    const one = await playground.group({ title: "One", by: ana.id });
    const two = await playground.group({ title: "Two", by: ana.id });
    const first = async (chat: { id: number }) => (await ana.in(chat).sees())[0]?.messageId;
    expect([await first(one), await first(two)]).toEqual([1, 1]);
  });
});
