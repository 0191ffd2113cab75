/** A person or a staff group that cannot be reached, and a side that takes nothing any more. */
import { afterEach, describe, expect, it } from "vitest";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID } from "../../support/bot-harness.ts";
import { createClock } from "../../support/clock.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { untilTrue } from "../../support/waiting.ts";

const clock = createClock();
const harness = useHandoffHarness({ now: clock.now });
// Some of these take rights away from the bot.
afterEach(async () => {
  const botRights = { canManageTopics: true, canDeleteMessages: true };
  await harness.team.change({ botRole: "administrator", botRights });
});

const MINUTE_MS = 60_000;

describe("a person who blocked the bot", () => {
  it("staff are told once in the topic, nothing is tried again and again, and a word of the person ends it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.blocksBot();
    await topic.says("are you there?");
    await topic.waitFor(line("ui-staff-unreachable"));
    await harness.passedOn();
    const since = (await harness.telegram.calls()).length;
    await topic.says("and now?");
    await topic.says("/answer card.link-rejected");
    await harness.passedOn();
    const tried = (await harness.telegram.calls(since)).filter(
      ({ payload }) => payload.chat_id === ana.chatId,
    );
    expect(tried).toEqual([]);
    expect(countOf(await topic.sees(), line("ui-staff-unreachable"))).toBe(3);
    expect(countOf(await topic.sees(), line("ui-staff-answer-sent").slice(0, 3))).toBe(0);
    await ana.blocksBot(false);
    await ana.says("I am back");
    await topic.waitFor("I am back");
    await topic.says("welcome back");
    await harness.waitFor(ana, "welcome back");
  });

  it("who comes back with /start, as Telegram's button does, can be written to, and staff hear of it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.blocksBot();
    await topic.says("are you there?");
    await topic.waitFor(line("ui-staff-unreachable"));
    await ana.blocksBot(false);
    await ana.says("/start");
    await topic.waitFor(line("ui-staff-reachable-again"));
    await topic.says("welcome back");
    await harness.waitFor(ana, "welcome back");
  });

  it("an account that was deleted is told in the same way", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.telegram.fault({
      method: "copyMessage",
      chatId: ana.chatId,
      errorCode: 403,
      description: "Forbidden: user is deactivated",
    });
    await topic.says("are you there?");
    await topic.waitFor(line("ui-staff-unreachable"));
  });
});

describe("a staff group that cannot be reached", () => {
  it.each([
    { what: "lost the right to make topics", change: { botRights: { canManageTopics: false } } },
    { what: "was put out of the group", change: { botRole: "none" } },
  ] as const)(
    "the bot $what: the person is told the truth once, and all arrives when it is healed",
    async ({ change }) => {
      const ana = await harness.person();
      await harness.team.change(change);
      const failures = harness.logged("support.group_unreachable");
      await ana.says("/human");
      await harness.waitFor(ana, line("ui-people-unreachable"));
      expect(harness.logged("support.group_unreachable")).toBeGreaterThan(failures);
      await ana.says("my first words");
      await ana.says("my second words");
      await harness.telegram.settled();
      clock.forward(2 * MINUTE_MS);
      await untilTrue(async () => harness.logged("support.group_unreachable") > failures + 1);
      expect(countOf(await ana.sees(), line("ui-people-unreachable"))).toBe(1);
      await harness.team.change({ botRole: "administrator", botRights: { canManageTopics: true } });
      clock.forward(2 * MINUTE_MS);
      const topic = await harness.topicOf(ana);
      await topic.waitFor("my second words");
      const said = (await topic.sees()).map(({ text }) => text);
      expect(said[0]).toContain(line("ui-staff-called-asked"));
      expect(said.slice(1)).toEqual(["my first words", "my second words"]);
      await topic.says("now we see you");
      await harness.waitFor(ana, "now we see you");
    },
  );
});

describe("a side that has taken nothing for so long that no more can wait", () => {
  it("is not written to any more, and whoever writes is told so", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.passedOn();
    const { toStaff, toPerson } = personKeys(BOT_ID, ana.id);
    // Items that this release does not know stay where they are.
    const full = JSON.stringify({ items: [{ id: "another release", pad: "x".repeat(200_000) }], done: [] });
    const store = await harness.store();
    await store.write(toPerson, full, "any", 600);
    await topic.says("one too many");
    await topic.waitFor(line("ui-staff-not-delivered"));
    await store.write(toStaff, full, "any", 600);
    await ana.says("one too many");
    await harness.waitFor(ana, line("ui-people-not-passed-on"));
    await store.remove([toStaff, toPerson]);
    expect(countOf(await ana.sees(), "one too many")).toBe(1);
    expect(countOf(await ana.sees(), line("ui-people-not-passed-on"))).toBe(1);
  });
});
