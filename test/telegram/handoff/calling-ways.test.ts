/** The very first words of somebody, and everything that calls people, once. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, dataOf, line, say } from "../../support/reading.ts";
import { GIBBERISH } from "../../support/samples.ts";

const harness = useHandoffHarness();

/** Taps the button on a certain message. */
async function tapOn(person: PersonClient, messageId: number, label: string) {
  const shown = (await person.sees()).find((message) => message.messageId === messageId);
  return harness.telegram.press(person.chatId, messageId, { by: person.id, data: dataOf(shown, label) });
}

describe("the very first words of somebody", () => {
  it("/human alone, before anything else, calls people and says so", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    expect((await harness.newest(ana)).text).toContain(line("ui-people-called"));
    expect((await topic.waitFor(line("ui-staff-called-asked"))).text).toContain(line("ui-staff-no-guide"));
  });

  it("written before /start and followed by a call are passed on exactly once", async () => {
    const ana = await harness.person();
    await ana.says(GIBBERISH[0]);
    await harness.newest(ana);
    const topic = await harness.callsPeople(ana);
    await ana.says("hello people");
    await topic.waitFor("hello people");
    const said = await topic.sees();
    expect(countOf(said, "platypus")).toBe(1); // in the head
    expect(countOf(said, "hello people")).toBe(1);
  });

  it("/start, the menu and a guide make no topic; a call makes one, with name and language", async () => {
    const count = (await harness.topics()).length;
    const ana = await harness.personAtPhoneQuestion();
    expect(await harness.topics()).toHaveLength(count);
    await harness.callsPeople(ana);
    expect((await harness.topics()).at(-1)?.name).toBe(`${ana.firstName} · en`);
    await harness.passedOn();
    const since = (await harness.telegram.calls()).length;
    for (const text of ["one", "two", "three"]) await ana.says(text);
    await harness.passedOn();
    const methods = (await harness.telegram.calls(since)).map(({ method }) => method);
    expect(methods.filter((method) => /Topic/.test(method))).toEqual([]);
  });
});

describe("people are called", () => {
  it.each([
    ["by a command", (ana: PersonClient) => ana.says("/human")],
    ["by words", (ana: PersonClient) => ana.says("talk to a human")],
    ["by the link that groups show", (ana: PersonClient) => ana.says("/start human")],
  ])("%s", async (_how, act) => {
    const ana = await harness.person();
    await act(ana);
    await harness.waitFor(ana, line("ui-people-called"));
    await (await harness.topicOf(ana)).waitFor(line("ui-staff-called-asked"));
  });

  it("by words in the person's language", async () => {
    const ana = await harness.person("zh");
    const [word = ""] = say("ui-words-human", "zh").split(/[,，、]/);
    await ana.says(word);
    await harness.waitFor(ana, line("ui-people-called", "zh"));
  });

  it("after two reports in a row that were not understood", async () => {
    const ana = await harness.person();
    for (const text of GIBBERISH) await ana.says(text);
    await harness.waitFor(ana, line("ui-people-called"));
    const head = await (await harness.topicOf(ana)).waitFor(line("ui-staff-called-failed"));
    for (const text of GIBBERISH) expect(head.text).toContain(text);
  });

  it("after two answers that left the person stuck, and one answer offers them", async () => {
    const ana = await harness.person();
    await ana.says("/start t-payment__wrong-password");
    await harness.newest(ana);
    await ana.taps(say("ui-stuck"));
    expect((await harness.newest(ana)).rows.flat().map(({ label }) => label)).toContain(say("ui-people-ask"));
    await ana.says("/start t-payment__wrong-password");
    await harness.newest(ana);
    await ana.taps(say("ui-stuck"));
    await harness.waitFor(ana, line("ui-people-called"));
    const head = await (await harness.topicOf(ana)).waitFor(line("ui-staff-called-failed"));
    expect(head.text).toContain("payment.wrong-password");
  });

  it("by the button that an answer offers", async () => {
    const ana = await harness.person();
    await ana.says("/start t-payment__wrong-password");
    await harness.newest(ana);
    await ana.taps(say("ui-stuck"));
    await harness.newest(ana);
    await ana.taps(say("ui-people-ask"));
    await harness.waitFor(ana, line("ui-people-called"));
  });

  it.each(["somebody new", "somebody known"])("where a topic needs people, for %s", async (who) => {
    const ana = who === "somebody new" ? await harness.person() : await harness.personAtPhoneQuestion();
    await ana.says("/start t-account__restricted");
    await harness.waitFor(ana, line("ui-people-called"));
    await (await harness.topicOf(ana)).waitFor(line("ui-staff-called-topic"));
    await ana.says("/start t-account__restricted");
    await harness.passedOn();
    expect(countOf(await ana.sees(), line("ui-people-called"))).toBe(1);
  });

  it("once: who calls again is told that they are called already, also by other ways, and no second head comes", async () => {
    const ana = await harness.person();
    const unclear = "i want to use it but it asks something strange";
    for (let n = 0; n < 2; n++) {
      await ana.says(unclear);
      await harness.newest(ana);
    }
    const offers = (await ana.sees()).filter(({ rows }) =>
      JSON.stringify(rows).includes(say("ui-report-none-of-these")),
    );
    expect(offers).toHaveLength(2);
    const topic = await harness.callsPeople(ana);
    await ana.says("/human");
    await harness.waitFor(ana, line("ui-people-called-already"));
    for (const { messageId } of offers) await tapOn(ana, messageId, say("ui-report-none-of-these"));
    await harness.passedOn();
    const heads = (await topic.sees()).filter(({ rows }) => rows.length > 0);
    expect(heads).toHaveLength(1);
    expect(countOf(await ana.sees(), line("ui-people-called-already"))).toBe(2);
    expect(countOf(await ana.sees(), line("ui-people-called"))).toBe(1);
  });

  it("once, also when the confirmation did not get through at first", async () => {
    const ana = await harness.person();
    await ana.says("/menu");
    await harness.newest(ana);
    await harness.telegram.fault({ method: "sendMessage", chatId: ana.chatId, errorCode: 502 });
    await ana.says("/human");
    await harness.waitFor(ana, line("ui-people-called"));
    const topic = await harness.topicOf(ana);
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-called-asked"))).toBe(1);
    expect(countOf(await ana.sees(), line("ui-people-called-already"))).toBe(0);
  });
});
