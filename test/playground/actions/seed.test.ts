// A playground that starts with staff: who is there, what the bot is told, what a newcomer finds.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createPlayground } from "../../../src/playground/server.ts";
import { BOT, type PlaygroundHarness, startPlayground, TOKEN } from "../../support/playground-harness.ts";

let playground: PlaygroundHarness;

beforeEach(async () => {
  playground = await startPlayground({ staffGroup: true });
});
afterEach(() => playground.close());

describe("a playground with staff", () => {
  it("has a forum group with two of the staff, and tells the bot nothing about it", async () => {
    const { team, sam, mei } = await playground.support();
    expect(team).toMatchObject({ title: "Support team", type: "supergroup", forum: true });
    expect(team.members).toEqual([sam.id, mei.id]);
    expect([sam, mei].map(({ firstName, languageCode }) => [firstName, languageCode])).toEqual([
      ["Sam", "en"],
      ["Mei", "zh-hans"],
    ]);
    expect(await playground.updates()).toEqual([]);
    const me = await playground.call("getChatMember", { chat_id: team.id, user_id: BOT.id });
    expect(me.result).toMatchObject({ status: "administrator", can_manage_topics: true });
    expect(await playground.why("createForumTopic", { chat_id: team.id, name: "Ana" })).toBe("ok");
  });

  it("has a group of travellers that Sam owns, and that newcomers are in or can join", async () => {
    const { travellers, sam } = await playground.support();
    expect(travellers).toMatchObject({ title: "Travellers in China", forum: false, ownerId: sam.id });
    const you = await playground.person({ firstName: "You", groups: [travellers.id] });
    expect(await playground.updates()).toEqual([]);
    await you.in(travellers).says("hello");
    const ana = await playground.person();
    await expect(ana.in(travellers).says("hello")).rejects.toThrow("is not in chat");
    await travellers.change({ addMembers: [ana.id] });
    const [said, joined] = (await playground.updates()).map((u) => u.message);
    expect(said).toMatchObject({ text: "hello", from: { first_name: "You" } });
    expect(joined.new_chat_members[0].id).toBe(ana.id);
  });

  it("knows the chat's id before anything listens, and has none without the option", async () => {
    const options = { token: TOKEN, bot: BOT };
    expect(createPlayground({ ...options, staffGroup: true }).supportChatId).toBeLessThan(-1_000_000_000_000);
    expect(createPlayground(options).supportChatId).toBeUndefined();
    expect((await playground.state()).support?.chatId).toBe((await playground.support()).team.id);
  });

  it("lets nobody write to the staff before they wrote to the bot", async () => {
    const { sam } = await playground.support();
    expect(await playground.why("sendMessage", { chat_id: sam.id, text: "x" })).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
  });
});
