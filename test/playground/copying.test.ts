// Copying messages between chats, alone and as albums, as the hand-off to staff needs it.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroupClient, PersonClient } from "../../src/playground/control/client.ts";
import { FILE_BASE64, type PlaygroundHarness, startPlayground } from "../support/playground-harness.ts";
import { PIXEL } from "../support/samples.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let team: GroupClient;
let sam: PersonClient;
let threadId: number;

beforeEach(async () => {
  playground = await startPlayground({ staffGroup: true, flood: { messages: 20, windowMs: 60_000 } });
  ({ team, sam } = await playground.support());
  ana = await playground.person();
  const topic = await playground.call("createForumTopic", { chat_id: team.id, name: "Ana" });
  threadId = topic.result.message_thread_id;
});
afterEach(() => playground.close());

const PHOTO = { photo: PIXEL };
const toTopic = () => ({ chat_id: team.id, from_chat_id: ana.id, message_thread_id: threadId });
const copy = (message_id: number, more: Record<string, unknown> = {}) =>
  playground.call("copyMessage", { ...toTopic(), message_id, ...more });
const newest = async () => (await sam.in(team).sees()).at(-1);
const copyAll = (message_ids: number[], more: Record<string, unknown> = {}) =>
  playground.call("copyMessages", { ...toTopic(), message_ids, ...more });

describe("one message that is copied", () => {
  it("keeps its words, its formatting and its place, and says nothing of where it came from", async () => {
    const entities = [
      { type: "bold", offset: 0, length: 4 },
      { type: "text_link", offset: 5, length: 4, url: "https://example.org/" },
    ];
    const said = await ana.says({ text: "Help this", entities });
    const answer = await copy(said.messageId);
    expect(Object.keys(answer.result)).toEqual(["message_id"]);
    expect(await newest()).toMatchObject({ from: "bot", text: "Help this", entities, threadId });
  });

  it("can answer another one", async () => {
    const first = await copy((await ana.says("one")).messageId);
    const replied = { reply_parameters: { message_id: first.result.message_id } };
    await copy((await ana.says("two")).messageId, replied);
    expect(await newest()).toMatchObject({ text: "two", replyTo: first.result.message_id });
  });

  it("keeps its caption, takes another one, or none", async () => {
    const { messageId } = await ana.says({ ...PHOTO, caption: "my screen" });
    await copy(messageId);
    expect((await newest())?.text).toBe("my screen");
    await copy(messageId, { caption: "<b>masked</b>", parse_mode: "HTML" });
    expect(await newest()).toMatchObject({
      text: "masked",
      entities: [{ type: "bold", offset: 0, length: 6 }],
    });
    await copy(messageId, { caption: "" });
    expect(await newest()).toMatchObject({ kind: "photo", text: "" });
  });

  it("refuses a caption that only people with Premium may write", async () => {
    const long = "x".repeat(1025);
    await expect(ana.says({ ...PHOTO, caption: long })).rejects.toThrow("at most 1024");
    const { messageId } = await ana.says({ ...PHOTO, caption: long, premium: true });
    expect((await copy(messageId)).description).toBe("Bad Request: message caption is too long");
    expect((await copy(messageId, { caption: "short" })).ok).toBe(true);
    await expect(ana.says({ ...PHOTO, caption: "x".repeat(4097), premium: true })).rejects.toThrow("4096");
  });

  it.each([
    ["video", { video: FILE_BASE64 }],
    ["animation", { animation: FILE_BASE64 }],
    ["audio", { audio: FILE_BASE64 }],
    ["voice", { voice: FILE_BASE64 }],
    ["video_note", { videoNote: FILE_BASE64 }],
    ["location", { location: { latitude: 31.2, longitude: 121.5 } }],
    ["dice", { dice: "🎲" }],
    ["poll", { poll: { question: "Which card?", options: ["Visa", "other"] } }],
  ])("can be a %s", async (kind, what) => {
    expect((await copy((await ana.says(what)).messageId)).ok).toBe(true);
    expect((await newest())?.kind).toBe(kind);
  });

  it("is never a service message or the quiz of somebody else", async () => {
    await sam.in(team).opensTopic("service");
    const service = await newest();
    const args = { chat_id: team.id, from_chat_id: team.id, message_id: service?.messageId };
    expect(await playground.why("copyMessage", args)).toBe("Bad Request: the message can't be copied");
    const quiz = await ana.says({ poll: { question: "2 + 2?", options: ["3", "4"], quiz: true } });
    expect((await copy(quiz.messageId)).description).toBe("Bad Request: the message can't be copied");
  });
});

describe("an album", () => {
  const album = async () => {
    const said = await ana.sendsAlbum({ parts: [PHOTO, PHOTO, { video: FILE_BASE64 }], caption: "three" });
    return said.map(({ messageId }) => messageId);
  };

  it("reaches the bot as messages in a row that share an id, with the words under the first", async () => {
    const ids = await album();
    const got = (await playground.updates()).map((u) => u.message).filter((m) => m.chat.id === ana.id);
    expect(got.map((m) => m.message_id)).toEqual(ids);
    expect(new Set(got.map((m) => m.media_group_id)).size).toBe(1);
    expect(got.map((m) => m.caption)).toEqual(["three", undefined, undefined]);
    expect(got[2].video).toMatchObject({ duration: 1, mime_type: "video/mp4" });
  });

  it("stays an album when it is copied, with an id of its own", async () => {
    const ids = await album();
    const { result } = await copyAll(ids);
    expect(result).toHaveLength(3);
    const [theirs, ours] = [await ana.sees(), await sam.in(team).sees()].map((all) => all.slice(-3));
    expect(ours?.map(({ messageId }) => ({ message_id: messageId }))).toEqual(result);
    expect(ours?.map(({ text, threadId: at }) => [text, at])).toEqual([
      ["three", threadId],
      ["", threadId],
      ["", threadId],
    ]);
    expect(new Set(ours?.map(({ albumId }) => albumId)).size).toBe(1);
    expect(ours?.[0]?.albumId).not.toBe(theirs?.[0]?.albumId);
  });

  it("falls apart when only one of it is copied", async () => {
    const [, second = 0] = await album();
    await copyAll([second]);
    expect(await newest()).not.toHaveProperty("albumId");
  });

  it("has two to ten parts", async () => {
    await expect(ana.sendsAlbum({ parts: [PHOTO] })).rejects.toThrow("2 to 10");
    await expect(ana.sendsAlbum({ parts: Array.from({ length: 11 }, () => PHOTO) })).rejects.toThrow(
      "2 to 10",
    );
    await expect(ana.sendsAlbum({ parts: [{}, PHOTO] })).rejects.toThrow("exactly one of");
  });

  it("can be sent by the bot, if its parts go together", async () => {
    await ana.says("/start");
    const sent = await playground.call("sendPhoto", {
      chat_id: ana.id,
      photo: await fileId(),
    });
    const photo = { type: "photo", media: sent.result.photo[0].file_id };
    const send = (media: unknown[]) => playground.call("sendMediaGroup", { chat_id: ana.id, media });
    const { result } = await send([{ ...photo, caption: "a" }, photo]);
    expect(result[0]).toMatchObject({ caption: "a", media_group_id: result[1].media_group_id });
    expect((await send([])).description).toBe("Bad Request: there are no messages to send");
    expect((await send(Array.from({ length: 11 }, () => photo))).description).toBe(
      "Bad Request: too many messages to send as an album",
    );
    const document = { type: "document", media: "x" };
    expect((await send([photo, document])).description).toBe(
      "Bad Request: wrong message types to send as an album",
    );
  });

  async function fileId(): Promise<string> {
    await ana.says(PHOTO);
    return (await playground.updates()).at(-1).message.photo.at(-1).file_id;
  }
});

describe("several messages that are copied", () => {
  it("are those that are there and may be copied, in their order", async () => {
    const one = await ana.says("one");
    const gone = await ana.says("gone");
    const two = await ana.says({ ...PHOTO, caption: "two" });
    await ana.deletes(gone.messageId);
    const { result } = await copyAll([one.messageId, gone.messageId, two.messageId]);
    expect(result).toHaveLength(2);
    const ours = await sam.in(team).sees();
    expect(ours.slice(-2).map(({ text }) => text)).toEqual(["one", "two"]);
    await copyAll([two.messageId], { remove_caption: true });
    expect((await newest())?.text).toBe("");
  });

  it.each<[string, (id: number) => unknown, string]>([
    ["no ids", () => [], "message identifiers are not specified"],
    ["ids that fall", (id) => [id + 1, id], "message identifiers must be in a strictly increasing order"],
    ["an id twice", (id) => [id, id], "message identifiers must be in a strictly increasing order"],
    [
      "101 ids",
      (id) => Array.from({ length: 101 }, (_, i) => id + i),
      "too many message identifiers specified",
    ],
    ["nothing that is there", () => [998, 999], "there are no messages to copy"],
  ])("are refused: %s", async (_name, ids, expected) => {
    const { messageId } = await ana.says("one");
    const args = { ...toTopic(), message_ids: ids(messageId) };
    expect(await playground.why("copyMessages", args)).toBe(`Bad Request: ${expected}`);
  });

  it("count one by one for the flood limit", async () => {
    const ids: number[] = [];
    for (let i = 0; i < 21; i += 1) ids.push((await ana.says(`${i}`)).messageId);
    expect((await copyAll(ids.slice(0, 15))).ok).toBe(true);
    expect((await copyAll(ids.slice(15))).error_code).toBe(429);
    expect((await copyAll(ids.slice(15, 20))).ok).toBe(true);
  });

  it("go nowhere when the topic is gone", async () => {
    const { messageId } = await ana.says("one");
    await sam.in(team).deletesTopic(threadId);
    expect((await copyAll([messageId])).description).toBe("Bad Request: message thread not found");
  });
});
