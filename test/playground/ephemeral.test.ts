// Messages in a group that one member alone sees: who may send them, who sees and presses them, how they change.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GroupClient, PersonClient } from "../../src/playground/control/client.ts";
import { oneButton, type PlaygroundHarness, startPlayground } from "../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let ben: PersonClient;
let group: GroupClient;
let nowMs = Date.now();

beforeEach(async () => {
  playground = await startPlayground({ nowMs: () => nowMs, flood: { messages: 3, windowMs: 60_000 } });
  ana = await playground.person();
  ben = await playground.person({ firstName: "Ben" });
  group = await playground.group({
    title: "Travel",
    by: ana.id,
    members: [ben.id],
    botRole: "administrator",
  });
});
afterEach(() => playground.close());

const keyboard = (callback_data: string) => oneButton({ callback_data }, "Show");
const whisper = (more: Record<string, unknown> = {}, parameters: Record<string, unknown> = {}) =>
  playground.call("sendMessage", {
    chat_id: group.id,
    text: "only for you",
    ephemeral_message_parameters: { receiver_user_id: ben.id, ...parameters },
    ...more,
  });

/** Ben presses the button; the bot hears of it. */
async function pressed(data: string) {
  ben
    .in(group)
    .taps(data)
    .catch(() => "not answered before the playground closed");
  return await playground.nextPress();
}

describe("an ephemeral message", () => {
  it("has no number of its own, and names its receiver", async () => {
    const { result } = await whisper();
    expect(result).toMatchObject({
      message_id: 0,
      ephemeral_message_id: expect.any(Number),
      receiver_user: { id: ben.id, first_name: "Ben" },
      text: "only for you",
    });
    const next = await whisper();
    expect(next.result.ephemeral_message_id).not.toBe(result.ephemeral_message_id);
    const before = await ana.in(group).says("one");
    await whisper();
    const after = await ana.in(group).says("two");
    expect(after.messageId).toBe(before.messageId + 1);
  });

  it("is seen by its receiver alone", async () => {
    await whisper();
    const texts = async (person: PersonClient) => (await person.in(group).sees()).map(({ text }) => text);
    expect(await texts(ben)).toContain("only for you");
    expect(await texts(ana)).not.toContain("only for you");
    expect((await playground.messages(group.id)).at(-1)).toMatchObject({
      onlyFor: ben.id,
      text: "only for you",
    });
  });

  it("does not count for the flood limit", async () => {
    for (let i = 0; i < 5; i += 1) expect((await whisper()).ok).toBe(true);
    expect(await playground.why("sendMessage", { chat_id: group.id, text: "for all" })).toBe("ok");
  });

  it("is for members of groups only", async () => {
    expect((await whisper({}, { receiver_user_id: 5 })).description).toBe(
      "Bad Request: PARTICIPANT_ID_INVALID",
    );
    await ben.says("/start");
    expect((await whisper({ chat_id: ben.id })).description).toBe("Bad Request: BOT_NOT_ADMIN");
    const dice = await ana.says({ dice: "🎯" });
    const copy = { from_chat_id: ana.id, message_id: dice.messageId };
    const receiver = { ephemeral_message_parameters: { receiver_user_id: ben.id } };
    expect(await playground.why("copyMessage", { chat_id: group.id, ...copy, ...receiver })).toBe(
      "Bad Request: unallowed message content specified",
    );
  });

  it("is changed and deleted by methods of its own", async () => {
    const { result } = await whisper({ reply_markup: keyboard("a") });
    const target = {
      chat_id: group.id,
      receiver_user_id: ben.id,
      ephemeral_message_id: result.ephemeral_message_id,
    };
    const newest = async () => (await ben.in(group).sees()).at(-1);
    expect((await playground.call("editEphemeralMessageText", { ...target, text: "new" })).result).toBe(true);
    expect(await newest()).toMatchObject({ text: "new", rows: [] });
    const reply_markup = keyboard("b");
    expect(await playground.why("editEphemeralMessageReplyMarkup", { ...target, reply_markup })).toBe("ok");
    expect((await newest())?.rows[0]?.[0]?.data).toBe("b");
    expect(
      await playground.why("editEphemeralMessageText", { ...target, receiver_user_id: ana.id, text: "x" }),
    ).toBe("Bad Request: message to edit not found");
    const ordinary = { chat_id: group.id, message_id: 0, text: "x" };
    expect(await playground.why("editMessageText", ordinary)).toBe(
      "Bad Request: message identifier is not specified",
    );
    expect(await playground.why("deleteEphemeralMessage", target)).toBe("ok");
    expect((await newest())?.text).not.toBe("new");
    expect(await playground.why("deleteEphemeralMessage", target)).toBe(
      "Bad Request: message to delete not found",
    );
    expect(await playground.why("editEphemeralMessageText", { ...target, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
  });

  it("has buttons that its receiver presses", async () => {
    const { result } = await whisper({ reply_markup: keyboard("show") });
    const { from, message } = await pressed("show");
    expect(from.id).toBe(ben.id);
    expect(message).toMatchObject({
      message_id: 0,
      ephemeral_message_id: result.ephemeral_message_id,
      receiver_user: { id: ben.id },
    });
    const press = { by: ana.id, data: "show" };
    await expect(playground.press(group.id, -result.ephemeral_message_id, press)).rejects.toThrow(
      "somebody else",
    );
    await expect(ana.in(group).taps("show")).rejects.toThrow("no button");
  });
});

describe("a bot that is no administrator", () => {
  beforeEach(() => group.change({ botRole: "member" }));
  const REFUSED = "Bad Request: BOT_NOT_ADMIN";
  const ask = async () => {
    await playground.call("sendMessage", {
      chat_id: group.id,
      text: "for all",
      reply_markup: keyboard("ask"),
    });
    return (await pressed("ask")).id as string;
  };

  it("answers only who has just pressed a button there", async () => {
    expect((await whisper()).description).toBe(REFUSED);
    const callback_query_id = await ask();
    expect((await whisper({}, { callback_query_id })).ok).toBe(true);
    expect((await whisper({}, { callback_query_id, receiver_user_id: ana.id })).description).toBe(REFUSED);
    expect((await whisper({}, { callback_query_id: "1" })).description).toBe(REFUSED);
    const other = await playground.group({ title: "Other", by: ben.id, botRole: "member" });
    expect((await whisper({ chat_id: other.id }, { callback_query_id })).description).toBe(REFUSED);
  });

  it("has 15 seconds for it", async () => {
    const callback_query_id = await ask();
    nowMs += 15_000;
    expect((await whisper({}, { callback_query_id })).ok).toBe(true);
    nowMs += 1;
    expect((await whisper({}, { callback_query_id })).description).toBe(REFUSED);
  });

  it("can put its answer in the place of the message that was pressed, for that person", async () => {
    const callback_query_id = await ask();
    const { result } = await whisper({}, { callback_query_id, replace_callback_query_message: true });
    const texts = async (person: PersonClient) => (await person.in(group).sees()).map(({ text }) => text);
    expect(await texts(ben)).not.toContain("for all");
    expect(await texts(ana)).toContain("for all");
    await playground.call("deleteEphemeralMessage", {
      chat_id: group.id,
      receiver_user_id: ben.id,
      ephemeral_message_id: result.ephemeral_message_id,
    });
    expect(await texts(ben)).toContain("for all");
  });
});
