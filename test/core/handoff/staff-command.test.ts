/** What staff write in the group: a message for the person, or a command; never the one for the other. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_BAN_MS, readDuration, readStaffCommand } from "../../../src/core/handoff/staff-command.ts";

const read = (text: string) => readStaffCommand(text, "HelpBot");
const HOUR_MS = 3_600_000;

describe("a message for the person", () => {
  test.each(["Hello!", "", "  ", "please type /start", "1/2", "¿/close?", "支付宝", "@HelpBot close"])(
    "%s",
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );
});

describe("a command", () => {
  test.each([
    ["/close", { kind: "close", quiet: false }],
    ["/close quiet", { kind: "close", quiet: true }],
    ["/CLOSE Quiet", { kind: "close", quiet: true }],
    ["/close payment.wrong-password", { kind: "close", quiet: false, topic: "payment.wrong-password" }],
    ["/close quiet card.link-rejected", { kind: "close", quiet: true, topic: "card.link-rejected" }],
    ["/close new Restart the app", { kind: "close", quiet: false, answer: "Restart the app" }],
    ["/close quiet new it was the VPN", { kind: "close", quiet: true, answer: "it was the VPN" }],
    ["/close new quiet", { kind: "close", quiet: false, answer: "quiet" }],
    ["/close@HelpBot", { kind: "close", quiet: false }],
    ["/close@helpbot quiet", { kind: "close", quiet: true }],
    ["  /close  \n", { kind: "close", quiet: false }],
    ["/close\nquiet", { kind: "close", quiet: true }],
    ["/answer card.link-rejected", { kind: "answer", topic: "card.link-rejected" }],
    ["/answer", { kind: "answer", topic: "" }],
    ["/ban", { kind: "ban" }],
    ["/ban 12h", { kind: "ban", durationMs: 12 * HOUR_MS }],
    ["/ban 2 W", { kind: "ban", durationMs: 14 * 24 * HOUR_MS }],
    ["/unban", { kind: "unban" }],
    ["/reopen", { kind: "reopen" }],
    ["/Claim", { kind: "claim" }],
    ["/transfer", { kind: "transfer" }],
    ["/transfer @someone", { kind: "transfer" }],
    ["/note call them back", { kind: "note" }],
    ["/list", { kind: "list" }],
    ["/help", { kind: "help" }],
  ])("%s", (text, command) => {
    expect(read(text)).toEqual(command);
  });

  test.each([
    ["/close the app and try again", "close"],
    ["/close quiet please", "close"],
    ["/close new", "close"],
    ["/close card.link-rejected card.fees", "close"],
    ["/ban forever", "ban"],
    ["/ban 0d", "ban"],
    ["/ban 367d", "ban"],
    ["/ban 7d spam", "ban"],
    ["/ban -1d", "ban"],
  ])("%s is answered with how it is meant", (text, command) => {
    expect(read(text)).toEqual({ kind: "wrong", command });
  });

  test.each([
    "/",
    "/ close",
    "/clsoe",
    "/ban7d",
    "/etc/hosts",
    "/close!",
    "/close@",
    "/关闭",
    "/start",
    "/export_my_data",
  ])("%s is not known, and stays in the group", (text) => {
    expect(read(text)).toEqual({ kind: "unknown" });
  });

  test.each(["// he was rude last time", "//", "/note", "/close@OtherBot", "/note@OtherBot x"])(
    "%s is a note",
    (text) => {
      expect(read(text)).toEqual({ kind: "note" });
    },
  );

  test("whatever begins with a stroke never reaches the person", () => {
    const blank = fc.constantFrom("", " ", "\n", "\u200F", "\u2067", "\uFEFF");
    fc.assert(
      fc.property(blank, fc.string({ unit: "grapheme" }), (before, text) => {
        expect(read(`${before}/${text}`)).toBeDefined();
      }),
    );
  });
});

describe("a duration", () => {
  test.each([
    ["30m", 0.5],
    ["12h", 12],
    ["7d", 7 * 24],
    ["2w", 14 * 24],
    [" 1 D ", 24],
    ["366d", LONGEST_BAN_MS / HOUR_MS],
  ])("%s is %s hours", (text, hours) => {
    expect(readDuration(text)).toBe(hours * HOUR_MS);
  });

  test.each(["", "7", "d", "0h", "1.5h", "-1d", "367d", "53w", "99999m", "1y", "7dd", "7d 2h", "٧d"])(
    "%j is none",
    (text) => {
      expect(readDuration(text)).toBeUndefined();
    },
  );
});
