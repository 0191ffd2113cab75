/** When a person deletes everything, nothing of them is left, in the store and in the staff group. */
import { afterEach, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { lead, line, say } from "../../support/reading.ts";
import type { TopicClient } from "../../support/staff-harness.ts";
import { storedRows, storedText } from "../../support/stored-rows.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();
// Some of these take rights away from the bot.
afterEach(async () => {
  const botRights = { canManageTopics: true, canDeleteMessages: true };
  await harness.team.change({ botRole: "administrator", botRights });
});

const keepsSomethingOf = ({ id }: PersonClient) => storedText(harness.dataDir).includes(String(id));
const nothingIsKeptOf = (person: PersonClient) =>
  untilTrue(async () => !keepsSomethingOf(person), "an empty store");

async function deletesEverything(person: PersonClient): Promise<void> {
  await person.says("/delete_my_data");
  await harness.waitFor(person, line("ui-delete-ask"));
  await person.taps(say("ui-delete-yes"));
  await harness.waitFor(person, line("ui-delete-done"));
  await harness.passedOn();
}

describe("deleting everything", () => {
  it.each([
    ["while it is open", async (_topic: TopicClient) => undefined],
    ["after the end", async (topic: TopicClient) => void (await topic.says("/close"))],
  ])("%s takes the topic away and leaves nothing of the person", async (_when, before) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says("my question");
    await topic.waitFor("my question");
    await before(topic);
    await harness.passedOn();
    expect(keepsSomethingOf(ana)).toBe(true);
    await deletesEverything(ana);
    expect((await harness.topics()).map(({ threadId }) => threadId)).not.toContain(topic.threadId);
    await nothingIsKeptOf(ana);
    // A new beginning: nothing is remembered, and the old topic means nothing.
    const again = await harness.callsPeople(ana);
    expect(again.threadId).not.toBe(topic.threadId);
    await again.says("hello, who are you?");
    await harness.waitFor(ana, "hello, who are you?");
  });

  it("while messages are on their way, too", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.telegram.fault({ method: "copyMessage", delayMs: 700, times: 2 });
    await ana.says("on its way there");
    await topic.says("on its way here");
    await harness.telegram.settled(1_000).catch(() => undefined);
    await deletesEverything(ana);
    await nothingIsKeptOf(ana);
    expect((await harness.topics()).map(({ threadId }) => threadId)).not.toContain(topic.threadId);
  });

  it("while their topic is being made, too", async () => {
    const ana = await harness.person();
    const { length } = await harness.topics();
    await harness.groupFault({ method: "createForumTopic", delayMs: 1_000 });
    await ana.says("/human");
    await harness.waitFor(ana, line("ui-people-called"));
    await deletesEverything(ana);
    await untilTrue(async () => {
      const names = (await harness.topics()).map(({ name }) => name);
      return !keepsSomethingOf(ana) && !names.some((name) => name.startsWith(`${ana.firstName} `));
    }, "an empty store");
    expect(await harness.topics()).toHaveLength(length);
  });

  it("asks the staff to delete the topic where the bot may not", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.team.change({ botRights: { canDeleteMessages: false } });
    await deletesEverything(ana);
    await topic.waitFor(line("ui-staff-data-deleted"));
    await nothingIsKeptOf(ana);
    await topic.says("SECRET thoughts");
    await harness.passedOn();
    expect(JSON.stringify(await ana.sees())).not.toContain("SECRET");
  });

  it("works also when the bot is no longer in the staff group", async () => {
    const ana = await harness.person();
    await harness.talksWithSam(ana);
    await harness.team.change({ botRole: "none" });
    await deletesEverything(ana);
    await nothingIsKeptOf(ana);
  });

  it("keeps a ban, which is told in /privacy", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/ban 1d");
    await harness.waitFor(ana, line("ui-people-closed-ban"));
    await ana.says("/privacy");
    await harness.waitFor(ana, say("ui-privacy-people"));
    await deletesEverything(ana);
    await ana.says("/human");
    await harness.waitFor(ana, lead("ui-people-banned", "until"));
    const left = storedRows(harness.dataDir).entries.filter(({ key }) => key.includes(String(ana.id)));
    expect(left.map(({ key }) => key.split(":").at(-1))).toContain("ban");
  });
});
