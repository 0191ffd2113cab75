// What people can send, in whose name and in which thread, as the bot hears of it.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroupClient, PersonClient } from "../../../src/playground/control/client.ts";
import type { NewMessage } from "../../../src/playground/protocol.ts";
import { FILE_BASE64, type PlaygroundHarness, startPlayground } from "../../support/playground-harness.ts";
import { PIXEL } from "../../support/samples.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeEach(async () => {
  playground = await startPlayground({ staffGroup: true });
  ana = await playground.person();
});
afterEach(() => playground.close());

/** The last message that the bot heard of. */
const heard = async () => {
  const update = (await playground.updates()).at(-1);
  return update.message ?? update.edited_message;
};

describe("what people send", () => {
  it.each<[string, Omit<NewMessage, "by">, Record<string, unknown>]>([
    [
      "a video",
      { video: FILE_BASE64, caption: "look" },
      { video: { width: 640, duration: 1 }, caption: "look" },
    ],
    ["an animation", { animation: FILE_BASE64 }, { animation: { width: 640 }, document: { file_size: 8 } }],
    ["audio", { audio: FILE_BASE64 }, { audio: { duration: 1, mime_type: "audio/mpeg" } }],
    ["a video message", { videoNote: FILE_BASE64 }, { video_note: { length: 360, duration: 1 } }],
    [
      "a place",
      { location: { latitude: 31.2, longitude: 121.5 } },
      { location: { latitude: 31.2, longitude: 121.5 } },
    ],
    [
      "a place with a name",
      { venue: { latitude: 31.2, longitude: 121.5, title: "Hotel", address: "Nanjing Road 1" } },
      {
        location: { latitude: 31.2 },
        venue: { title: "Hotel", address: "Nanjing Road 1", location: { longitude: 121.5 } },
      },
    ],
    [
      "a phone number",
      { contact: { phoneNumber: "+8613800000000", firstName: "Li" } },
      { contact: { phone_number: "+8613800000000", first_name: "Li" } },
    ],
    ["a dice", { dice: "🎯" }, { dice: { emoji: "🎯", value: 1 } }],
    [
      "a poll",
      { poll: { question: "Which?", options: ["a", "b"] } },
      { poll: { question: "Which?", type: "regular", options: [{ text: "a" }, { text: "b" }] } },
    ],
  ])("can be %s", async (_name, say, expected) => {
    await ana.says(say);
    expect(await heard()).toMatchObject(expected);
  });

  it("is one thing at a time, with a file that is there", async () => {
    await expect(ana.says({ text: "a", dice: "🎯" })).rejects.toThrow("exactly one of");
    await expect(ana.says({})).rejects.toThrow("exactly one of");
    await expect(ana.says({ video: "" })).rejects.toThrow("the file is empty");
  });

  it("can be formatted, also under a picture and after an edit", async () => {
    const bold = { type: "bold", offset: 0, length: 3 };
    const user = { type: "text_mention", offset: 4, length: 3, user: { id: ana.id } };
    await ana.says({ text: "Hi, Ana /help", entities: [bold, user] });
    expect((await heard()).entities).toMatchObject([bold, { user: { id: ana.id } }, { type: "bot_command" }]);
    const photo = await ana.says({ photo: PIXEL, caption: "one", entities: [bold] });
    expect((await heard()).caption_entities).toEqual([bold]);
    await ana.edits(photo.messageId, "two more", { entities: [{ ...bold, length: 8 }] });
    expect(await heard()).toMatchObject({
      caption: "two more",
      caption_entities: [{ length: 8 }],
      edit_date: expect.any(Number),
    });
    await expect(ana.says({ text: "a", entities: [{ ...bold, length: 9 }] })).rejects.toThrow(/entity/);
  });

  it("can be no longer than an app allows, when it is edited too", async () => {
    const { messageId } = await ana.says({ photo: PIXEL });
    await expect(ana.edits(messageId, "x".repeat(1025))).rejects.toThrow("at most 1024");
    await ana.edits(messageId, "x".repeat(1025), { premium: true });
    const dice = await ana.says({ dice: "🎯" });
    await expect(ana.edits(dice.messageId, "x")).rejects.toThrow("no text to edit");
  });
});

describe("in whose name people write", () => {
  let team: GroupClient;
  let travellers: GroupClient;
  let sam: PersonClient;
  let mei: PersonClient;
  beforeEach(async () => {
    ({ team, travellers, sam, mei } = await playground.support());
  });

  it("is that of the group, for its administrators only", async () => {
    const said = await sam.in(team).says({ text: "we are here", as: "group" });
    expect(said).toMatchObject({ from: String(sam.id), fromName: "Support team", behalf: "group" });
    const message = await heard();
    expect(message.from).toEqual({
      id: 1087968824,
      is_bot: true,
      first_name: "Group",
      username: "GroupAnonymousBot",
    });
    expect(message.sender_chat).toMatchObject({ id: team.id, title: "Support team" });
    expect(JSON.stringify(message)).not.toContain("Sam");
    await expect(mei.in(team).says({ text: "x", as: "group" })).rejects.toThrow("only administrators");
    await team.change({ promote: [mei.id] });
    await mei.in(team).says({ text: "x", as: "group" });
    await expect(sam.says({ text: "x", as: "group" })).rejects.toThrow("only in a supergroup");
  });

  it("can be taken back and corrected by who wrote it", async () => {
    const { messageId } = await sam.in(team).says({ text: "we ar here", as: "group" });
    await sam.in(team).edits(messageId, "we are here");
    expect(await heard()).toMatchObject({ text: "we are here", from: { id: 1087968824 } });
    await expect(mei.in(team).edits(messageId, "x")).rejects.toThrow("one's own");
    await sam.in(team).deletes(messageId);
  });

  it("can be that of a channel", async () => {
    await sam.in(travellers).says({ text: "news", as: { channel: "China News" } });
    const first = await heard();
    expect(first).toMatchObject({
      from: { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" },
      sender_chat: { type: "channel", title: "China News" },
    });
    expect(first).not.toHaveProperty("is_automatic_forward");
    await sam.in(travellers).says({ text: "more", as: { channel: "China News" } });
    expect((await heard()).sender_chat).toEqual(first.sender_chat);
  });

  it("can be Telegram's, who forwards the posts of a linked channel; answers to it are comments", async () => {
    const post = await sam.in(travellers).says({ text: "post", as: { channel: "Trips", linked: true } });
    const forwarded = await heard();
    expect(forwarded).toMatchObject({
      from: { id: 777000, is_bot: false, first_name: "Telegram" },
      sender_chat: { type: "channel", title: "Trips" },
      is_automatic_forward: true,
      forward_origin: { type: "channel", chat: { title: "Trips" } },
    });
    await sam.in(travellers).says({ text: "comment", replyTo: post.messageId });
    const comment = await heard();
    expect(comment).toMatchObject({
      message_thread_id: post.messageId,
      reply_to_message: { is_automatic_forward: true },
    });
    expect(comment).not.toHaveProperty("is_topic_message");
    const inThread = { chat_id: travellers.id, message_thread_id: post.messageId, text: "x" };
    expect(await playground.why("sendMessage", inThread)).toBe("ok");
  });
});

describe("threads", () => {
  it("of replies in an ordinary supergroup have an id, but are no topics", async () => {
    const { travellers, sam } = await playground.support();
    const talk = sam.in(travellers);
    const first = await talk.says("first");
    expect(await heard()).not.toHaveProperty("message_thread_id");
    const second = await talk.says({ text: "second", replyTo: first.messageId });
    await talk.says({ text: "third", replyTo: second.messageId });
    const third = await heard();
    expect(third).toMatchObject({ message_thread_id: first.messageId });
    expect(third).not.toHaveProperty("is_topic_message");
    expect(second).not.toHaveProperty("threadId");
    const reply = { message_id: second.messageId };
    const answer = await playground.call("sendMessage", {
      chat_id: travellers.id,
      text: "x",
      reply_parameters: reply,
    });
    expect(answer.result).toMatchObject({ message_thread_id: first.messageId });
    const nowhere = { chat_id: travellers.id, text: "x", message_thread_id: 99 };
    expect(await playground.why("sendMessage", nowhere)).toBe("Bad Request: message thread not found");
  });

  it("do not exist in private chats and basic groups", async () => {
    const group = await playground.group({
      title: "Basic",
      by: ana.id,
      kind: "group",
      botRole: "administrator",
    });
    for (const chat of [ana, ana.in(group)]) {
      const first = await chat.says("first");
      await chat.says({ text: "second", replyTo: first.messageId });
      expect(await heard()).not.toHaveProperty("message_thread_id");
    }
  });

  it("of the topic General carry no id, but for answers, and never count as a topic", async () => {
    const { team, sam } = await playground.support();
    const said = await sam.in(team).says("in General");
    const first = await heard();
    expect(first).not.toHaveProperty("message_thread_id");
    expect(first).not.toHaveProperty("is_topic_message");
    const answer = await sam.in(team).says({ text: "answer", replyTo: said.messageId });
    expect(answer).not.toHaveProperty("threadId");
    const second = await heard();
    expect(second.message_thread_id).toBe(said.messageId);
    expect(second).not.toHaveProperty("is_topic_message");
    const reply_parameters = { message_id: answer.messageId };
    expect(await playground.why("sendMessage", { chat_id: team.id, text: "x", reply_parameters })).toBe("ok");
  });
});
