/** When a person deletes everything, nothing of them is left, in the store and in the staff group. */
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { rowsOf } from "../../support/fleet-harness.ts";
import {
  type HandoffLab,
  lead,
  line,
  type TopicClient,
  until,
  words,
} from "../../support/handoff-harness.ts";

export function deleting(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  const stored = () => JSON.stringify(rowsOf(lab.dataDir));

  async function deletesEverything(person: PersonClient): Promise<void> {
    await person.says("/delete_my_data");
    await lab.waitFor(person, line("ui-delete-ask"));
    await person.taps(words("en", "ui-delete-yes"));
    await lab.waitFor(person, line("ui-delete-done"));
    await lab.passedOn();
  }

  // P2 41
  describe("deleting everything", () => {
    it.each([
      ["while it is open", async (_topic: TopicClient) => undefined],
      ["after the end", async (topic: TopicClient) => void (await topic.says("/close"))],
    ])("%s takes the topic away and leaves nothing of the person", async (_when, before) => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await ana.says("my question");
      await topic.waitFor("my question");
      await before(topic);
      await lab.passedOn();
      expect(stored()).toContain(String(ana.id));
      await deletesEverything(ana);
      expect((await lab.topics()).map(({ threadId }) => threadId)).not.toContain(topic.threadId);
      await until(async () => (stored().includes(String(ana.id)) ? undefined : true), "an empty store");
      // A new beginning: nothing is remembered, and the old topic means nothing.
      const again = await lab.callsPeople(ana);
      expect(again.threadId).not.toBe(topic.threadId);
      await again.says("hello, who are you?");
      await lab.waitFor(ana, "hello, who are you?");
    });

    it("while messages are on their way, too", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.telegram.fault({ method: "copyMessage", delayMs: 700, times: 2 });
      await ana.says("on its way there");
      await topic.says("on its way here");
      await lab.telegram.settled(1_000).catch(() => undefined);
      await deletesEverything(ana);
      await until(async () => (stored().includes(String(ana.id)) ? undefined : true), "an empty store");
      expect((await lab.topics()).map(({ threadId }) => threadId)).not.toContain(topic.threadId);
    });

    it("while their topic is being made, too", async () => {
      const ana = await lab.person();
      const { length } = await lab.topics();
      await lab.fault({ method: "createForumTopic", delayMs: 1_000 });
      await ana.says("/human");
      await lab.waitFor(ana, line("ui-people-called"));
      await deletesEverything(ana);
      await until(async () => {
        const names = (await lab.topics()).map(({ name }) => name);
        return stored().includes(String(ana.id)) || names.some((name) => name.startsWith(`${ana.firstName} `))
          ? undefined
          : true;
      }, "an empty store");
      expect(await lab.topics()).toHaveLength(length);
    });

    it("asks the staff to delete the topic where the bot may not", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.team.change({ botRights: { canDeleteMessages: false } });
      await deletesEverything(ana);
      await topic.waitFor(line("ui-staff-data-deleted"));
      await until(async () => (stored().includes(String(ana.id)) ? undefined : true), "an empty store");
      await topic.says("SECRET thoughts");
      await lab.passedOn();
      expect(JSON.stringify(await ana.sees())).not.toContain("SECRET");
    });

    it("works also when the bot is no longer in the staff group", async () => {
      const ana = await lab.person();
      await lab.talksWithSam(ana);
      await lab.team.change({ botRole: "none" });
      await deletesEverything(ana);
      await until(async () => (stored().includes(String(ana.id)) ? undefined : true), "an empty store");
    });

    it("keeps a ban, which is told in /privacy", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await topic.says("/ban 1d");
      await lab.waitFor(ana, line("ui-people-closed-ban"));
      await ana.says("/privacy");
      await lab.waitFor(ana, words("en", "ui-privacy-people"));
      await deletesEverything(ana);
      await ana.says("/human");
      await lab.waitFor(ana, lead("ui-people-banned", "until"));
      const left = rowsOf(lab.dataDir).entries.filter(({ key }) => key.includes(String(ana.id)));
      expect(left.map(({ key }) => key.split(":").at(-1))).toContain("ban");
    });
  });
}
