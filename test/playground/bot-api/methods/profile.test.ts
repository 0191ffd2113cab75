// What Telegram refuses of commands, names and descriptions, and which menu it shows.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlaygroundHarness, startPlayground } from "../../../support/playground-harness.ts";

let playground: PlaygroundHarness;

beforeAll(async () => {
  playground = await startPlayground();
});
afterAll(() => playground.close());

describe("profile and menus", () => {
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      "a command with a capital",
      "setMyCommands",
      { commands: [{ command: "Start", description: "x" }] },
      "Bad Request: BOT_COMMAND_INVALID",
    ],
    [
      "a command of 33 characters",
      "setMyCommands",
      { commands: [{ command: "a".repeat(33), description: "x" }] },
      "Bad Request: BOT_COMMAND_INVALID",
    ],
    [
      "an empty description",
      "setMyCommands",
      { commands: [{ command: "a", description: " " }] },
      "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ],
    [
      "101 commands",
      "setMyCommands",
      { commands: Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: "x" })) },
      "Bad Request: BOT_COMMANDS_TOO_MUCH",
    ],
    [
      "a language of three letters",
      "setMyCommands",
      { commands: [], language_code: "eng" },
      "Bad Request: invalid language code specified",
    ],
    [
      "a language with a region",
      "setMyCommands",
      { commands: [], language_code: "zh-hans" },
      "Bad Request: invalid language code specified",
    ],
    [
      "an unknown scope",
      "setMyCommands",
      { commands: [], scope: { type: "mars" } },
      "Bad Request: can't parse BotCommandScope: unsupported type specified",
    ],
    [
      "a scope of an unknown chat",
      "setMyCommands",
      { commands: [], scope: { type: "chat", chat_id: 5 } },
      "Bad Request: chat not found",
    ],
    ["a long name", "setMyName", { name: "x".repeat(65) }, "Bad Request: name is too long"],
    [
      "a long short description",
      "setMyShortDescription",
      { short_description: "x".repeat(121) },
      "Bad Request: short description is too long",
    ],
    [
      "a long description",
      "setMyDescription",
      { description: "x".repeat(513) },
      "Bad Request: description is too long",
    ],
    ["a menu button", "setChatMenuButton", { menu_button: { type: "commands" } }, "ok"],
  ])("%s", async (_name, method, args, expected) => {
    expect(await playground.why(method, args)).toBe(expected);
  });

  it("keeps menus apart by scope and language", async () => {
    const commands = [{ command: "start", description: "Start" }];
    const arabic = [{ command: "start", description: "ابدأ" }];
    await playground.call("setMyCommands", { commands });
    await playground.call("setMyCommands", {
      commands: arabic,
      scope: { type: "all_private_chats" },
      language_code: "ar",
    });
    expect((await playground.call("getMyCommands", {})).result).toEqual(commands);
    expect((await playground.call("getMyCommands", { language_code: "ar" })).result).toEqual([]);
    expect((await playground.state("ar-EG")).commands).toEqual(arabic);
    expect((await playground.state("fr")).commands).toEqual(commands);
  });
});
