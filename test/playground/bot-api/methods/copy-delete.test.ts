// What Telegram refuses when messages are deleted, copied, pinned or reacted to, with the exact words that it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../../src/playground/control/client.ts";
import { type PlaygroundHarness, startPlayground } from "../../../support/playground-harness.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;
let herId: number;
let nowMs = Date.now();

beforeAll(async () => {
  playground = await startPlayground({ nowMs: () => nowMs });
  ana = await playground.person();
  herId = (await ana.says("hello")).messageId;
});
afterAll(() => playground.close());

describe("deleting, copying, reacting, pinning", () => {
  it.each<[string, string, () => Record<string, unknown>, string]>([
    [
      "deletes nothing",
      "deleteMessage",
      () => ({ message_id: 999 }),
      "Bad Request: message to delete not found",
    ],
    [
      "deletes without ids",
      "deleteMessages",
      () => ({ message_ids: [] }),
      "Bad Request: message identifiers are not specified",
    ],
    ["deletes what is there, skips what is not", "deleteMessages", () => ({ message_ids: [998, 999] }), "ok"],
    [
      "copies nothing",
      "copyMessage",
      () => ({ from_chat_id: ana.id, message_id: 999 }),
      "Bad Request: message to copy not found",
    ],
    [
      "forwards nothing",
      "forwardMessage",
      () => ({ from_chat_id: ana.id, message_id: 999 }),
      "Bad Request: message to forward not found",
    ],
    ["copies a message", "copyMessage", () => ({ from_chat_id: ana.id, message_id: herId }), "ok"],
    ["forwards a message", "forwardMessage", () => ({ from_chat_id: ana.id, message_id: herId }), "ok"],
    [
      "reacts",
      "setMessageReaction",
      () => ({ message_id: herId, reaction: [{ type: "emoji", emoji: "👍" }] }),
      "ok",
    ],
    [
      "reacts with anything",
      "setMessageReaction",
      () => ({ message_id: herId, reaction: [{ type: "emoji", emoji: "🛂" }] }),
      "Bad Request: REACTION_INVALID",
    ],
    ["pins nothing", "pinChatMessage", () => ({ message_id: 999 }), "Bad Request: message to pin not found"],
    ["unpins nothing", "unpinChatMessage", () => ({}), "Bad Request: message to unpin not found"],
    [
      "does something unknown",
      "sendChatAction",
      () => ({ action: "dancing" }),
      "Bad Request: wrong parameter action in request",
    ],
  ])("%s", async (_name, method, args, expected) => {
    expect(await playground.why(method, { chat_id: ana.id, ...args() })).toBe(expected);
  });

  it("refuses to delete what is older than 48 hours, and to touch what is deleted", async () => {
    const { result } = await playground.call("sendMessage", { chat_id: ana.id, text: "old" });
    const fresh = await playground.call("sendMessage", { chat_id: ana.id, text: "fresh" });
    const gone = { chat_id: ana.id, message_id: fresh.result.message_id };
    expect(await playground.why("deleteMessage", gone)).toBe("ok");
    expect(await playground.why("deleteMessage", gone)).toBe("Bad Request: message to delete not found");
    expect(await playground.why("editMessageText", { ...gone, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
    nowMs += 48 * 3600 * 1000 + 1;
    const old = { chat_id: ana.id, message_id: result.message_id };
    expect(await playground.why("deleteMessage", old)).toBe("Bad Request: message can't be deleted");
  });
});
