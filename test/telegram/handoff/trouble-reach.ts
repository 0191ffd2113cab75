/** A person or a staff group that cannot be reached, and a side that takes nothing any more. */
import { beforeAll, describe, expect, it } from "vitest";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID, type Clock, type HandoffLab, line, until } from "../../support/handoff-harness.ts";

export function outOfReach(started: () => HandoffLab, clock: Clock): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  const MINUTE_MS = 60_000;

  const logged = (event: string) => lab.log().split(`"${event}"`).length - 1;

  // P0 11
  describe("a person who blocked the bot", () => {
    it("staff are told once in the topic, nothing is tried again and again, and a word of the person ends it", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await ana.blocksBot();
      await topic.says("are you there?");
      await topic.waitFor(line("ui-staff-unreachable"));
      await lab.passedOn();
      const since = (await lab.telegram.calls()).length;
      await topic.says("and now?");
      await topic.says("/answer card.link-rejected");
      await lab.passedOn();
      const tried = (await lab.telegram.calls(since)).filter(({ payload }) => payload.chat_id === ana.chatId);
      expect(tried).toEqual([]);
      expect(lab.count(await topic.sees(), line("ui-staff-unreachable"))).toBe(3);
      expect(lab.count(await topic.sees(), line("ui-staff-answer-sent").slice(0, 3))).toBe(0);
      await ana.blocksBot(false);
      await ana.says("I am back");
      await topic.waitFor("I am back");
      await topic.says("welcome back");
      await lab.waitFor(ana, "welcome back");
    });

    it("who comes back with /start, as Telegram's button does, can be written to, and staff hear of it", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await ana.blocksBot();
      await topic.says("are you there?");
      await topic.waitFor(line("ui-staff-unreachable"));
      await ana.blocksBot(false);
      await ana.says("/start");
      await topic.waitFor(line("ui-staff-reachable-again"));
      await topic.says("welcome back");
      await lab.waitFor(ana, "welcome back");
    });

    it("an account that was deleted is told in the same way", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.telegram.fault({
        method: "copyMessage",
        chatId: ana.chatId,
        errorCode: 403,
        description: "Forbidden: user is deactivated",
      });
      await topic.says("are you there?");
      await topic.waitFor(line("ui-staff-unreachable"));
    });
  });

  // P1 20
  describe("a staff group that cannot be reached", () => {
    it.each([
      { what: "lost the right to make topics", change: { botRights: { canManageTopics: false } } },
      { what: "was put out of the group", change: { botRole: "none" } },
    ] as const)(
      "the bot $what: the person is told the truth once, and all arrives when it is healed",
      async ({ change }) => {
        const ana = await lab.person();
        await lab.team.change(change);
        const failures = logged("support.group_unreachable");
        await ana.says("/human");
        await lab.waitFor(ana, line("ui-people-unreachable"));
        expect(logged("support.group_unreachable")).toBeGreaterThan(failures);
        await ana.says("my first words");
        await ana.says("my second words");
        await lab.telegram.settled();
        clock.forward(2 * MINUTE_MS);
        await until(async () => (logged("support.group_unreachable") > failures + 1 ? true : undefined));
        expect(lab.count(await ana.sees(), line("ui-people-unreachable"))).toBe(1);
        await lab.team.change({ botRole: "administrator", botRights: { canManageTopics: true } });
        clock.forward(2 * MINUTE_MS);
        const topic = await lab.topicOf(ana);
        await topic.waitFor("my second words");
        const said = (await topic.sees()).map(({ text }) => text);
        expect(said[0]).toContain(line("ui-staff-called-asked"));
        expect(said.slice(1)).toEqual(["my first words", "my second words"]);
        await topic.says("now we see you");
        await lab.waitFor(ana, "now we see you");
      },
    );
  });

  describe("a side that has taken nothing for so long that no more can wait", () => {
    it("is not written to any more, and whoever writes is told so", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.passedOn();
      const { toStaff, toPerson } = personKeys(BOT_ID, ana.id);
      // Items that this release does not know stay where they are.
      const full = JSON.stringify({ items: [{ id: "another release", pad: "x".repeat(200_000) }], done: [] });
      await lab.store.write(toPerson, full, "any", 600);
      await topic.says("one too many");
      await topic.waitFor(line("ui-staff-not-delivered"));
      await lab.store.write(toStaff, full, "any", 600);
      await ana.says("one too many");
      await lab.waitFor(ana, line("ui-people-not-passed-on"));
      await lab.store.remove([toStaff, toPerson]);
      expect(lab.count(await ana.sees(), "one too many")).toBe(1);
      expect(lab.count(await ana.sees(), line("ui-people-not-passed-on"))).toBe(1);
    });
  });
}
