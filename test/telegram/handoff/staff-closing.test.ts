/** A ticket ends, by a command or in the app, and opens again, by staff or by the person. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID } from "../../support/bot-harness.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line, say } from "../../support/reading.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();

const isClosed = async (threadId: number) =>
  (await harness.topics()).find((topic) => topic.threadId === threadId)?.closed;

/** What authors find of this person. */
async function unanswered(person: PersonClient): Promise<unknown> {
  const store = await harness.store();
  return JSON.parse((await store.read(personKeys(BOT_ID, person.id).unanswered))?.value ?? "[]");
}

/** The icon that the bot gave the topic last. */
async function icon(threadId: number): Promise<unknown> {
  const calls = await harness.telegram.calls();
  return calls.findLast(
    ({ method, ok, payload }) => method === "editForumTopic" && ok && payload.message_thread_id === threadId,
  )?.payload.icon_custom_emoji_id;
}

describe("closing and opening again", () => {
  it("/close tells the person and offers the way on; done twice it says so", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    const closed = await harness.waitFor(ana, line("ui-people-closed"));
    expect(closed.rows.flat().map(({ label }) => label)).toEqual([say("ui-menu-button")]);
    await topic.waitFor(line("ui-staff-closed"));
    await untilTrue(() => isClosed(topic.threadId));
    await topic.says("/close");
    await topic.waitFor(line("ui-staff-is-closed"));
    await topic.says("too late?");
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-is-closed"))).toBe(2);
    expect(countOf(await ana.sees(), line("ui-people-closed"))).toBe(1);
    expect(countOf(await ana.sees(), "too late?")).toBe(0);
  });

  it("/close quiet does not tell the person, who reaches the staff by writing on", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close quiet");
    await topic.waitFor(line("ui-staff-closed-quiet"));
    expect(countOf(await ana.sees(), line("ui-people-closed"))).toBe(0);
    await ana.says("one more thing");
    await topic.waitFor("one more thing");
    await harness.waitFor(ana, line("ui-people-called-again"));
  });

  it("/close with a topic or a new answer teaches the authors, masked", async () => {
    const [ana, ben] = [await harness.person(), await harness.person()];
    const [anas, bens] = [await harness.callsPeople(ana), await harness.callsPeople(ben)];
    await ana.says("the purple screen says no");
    await ben.says("the yellow screen says no");
    await anas.waitFor("purple");
    await bens.waitFor("yellow");
    await anas.says("/close card.link-rejected");
    await bens.says("/close new turn it off, not with 4111 1111 1111 1111");
    await anas.waitFor(line("ui-staff-closed"));
    await bens.waitFor(line("ui-staff-closed"));
    expect(await unanswered(ana)).toMatchObject([
      { text: "the purple screen says no", staffTopic: "card.link-rejected" },
    ]);
    const taught = JSON.stringify(await unanswered(ben));
    expect(taught).toContain("turn it off");
    expect(taught).not.toContain("4111");
  });

  it.each([
    ["/close payment.nothing-like-this"],
    ["/close now please"],
    ["/ban soon"],
    ["/ban 9999d"],
    ["/dance"],
  ])("%s is answered with what would be right, and nothing happens", async (command) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const count = (await topic.sees()).length;
    await topic.says(command);
    await harness.passedOn();
    const said = (await topic.sees()).slice(count + 1);
    expect(said).toHaveLength(1);
    expect(said[0]?.from).toBe("bot");
    await topic.says("still here");
    await harness.waitFor(ana, "still here");
  });

  it("/reopen lets both sides write again, and says so when it is open", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await ana.says("/menu");
    // In a closed topic Telegram lets administrators write only.
    await topic.says("/reopen");
    await harness.waitFor(ana, line("ui-people-reopened"));
    await topic.waitFor(line("ui-staff-reopened"));
    await untilTrue(async () => (await isClosed(topic.threadId)) === false);
    await topic.says("/reopen");
    await topic.waitFor(line("ui-staff-is-open"));
    await ana.says("hello again");
    await topic.waitFor("hello again");
    await topic.says("and hello to you");
    await harness.waitFor(ana, "and hello to you");
  });

  it("closing and opening the topic itself does the same, once, and its sign changes", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.sam.in(harness.team).closesTopic(topic.threadId);
    await harness.waitFor(ana, line("ui-people-closed"));
    await topic.waitFor(line("ui-staff-closed"));
    await harness.passedOn();
    const closedIcon = await icon(topic.threadId);
    await harness.sam.in(harness.team).reopensTopic(topic.threadId);
    await harness.waitFor(ana, line("ui-people-reopened"));
    await harness.passedOn();
    expect(await isClosed(topic.threadId)).toBe(false);
    expect(closedIcon).toEqual(expect.any(String));
    expect(await icon(topic.threadId)).not.toBe(closedIcon);
    expect(countOf(await topic.sees(), line("ui-staff-is-closed"))).toBe(0);
    expect(countOf(await topic.sees(), line("ui-staff-is-open"))).toBe(0);
    await topic.says("we go on");
    await harness.waitFor(ana, "we go on");
  });

  it("a word of the person opens it again, in the same topic, and both are told", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await ana.says("it came back");
    await topic.waitFor("it came back");
    await topic.waitFor(line("ui-staff-reopened-by-person"));
    await harness.waitFor(ana, line("ui-people-called-again"));
    await harness.passedOn();
    expect(await isClosed(topic.threadId)).toBe(false);
    expect((await harness.topicOf(ana)).threadId).toBe(topic.threadId);
  });

  it("who went on with the bot after the end, and then writes, is answered by the bot", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await ana.taps(say("ui-menu-button"));
    await harness.newest(ana);
    await ana.says("my sms code never arrives");
    expect((await harness.newest(ana)).text).toContain(say("topic-registration-sms-code-missing.title"));
    await harness.passedOn();
    expect(countOf(await topic.sees(), "my sms code never arrives")).toBe(0);
  });
});
