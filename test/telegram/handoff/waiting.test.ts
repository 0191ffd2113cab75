/** A person who waits for an answer: whoever has the ticket, the staff do not forget them. */
import { describe, expect, it } from "vitest";
import { createClock, line, type TopicClient, until, useLab } from "../../support/handoff-harness.ts";

const MINUTE_MS = 60_000;
const clock = createClock();
const started = useLab({}, clock.now);
const reminders = async (topic: TopicClient) =>
  started().count(await topic.sees(), line("ui-staff-still-waiting"));
const remindedTimes = (topic: TopicClient, times: number) =>
  until(async () => ((await reminders(topic)) === times ? true : undefined), `reminder ${times}`);

describe("a person who waits", () => {
  it("for somebody who took it and says nothing: both are told after half an hour", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.callsPeople(ana);
    await topic.says("/claim");
    await topic.waitFor(line("ui-staff-claimed", { staff: "Sam" }));
    clock.forward(31 * MINUTE_MS);
    await lab.waitFor(ana, line("ui-people-nobody-yet"));
    await remindedTimes(topic, 1);
  });

  it("for an answer to their last word: staff are reminded once, and again after new words only", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.talksWithSam(ana);
    await ana.says("and what now?");
    await topic.waitFor("and what now?");
    await lab.passedOn();
    clock.forward(31 * MINUTE_MS);
    await remindedTimes(topic, 1);
    clock.forward(72 * 60 * MINUTE_MS);
    await ana.says("hello?");
    await topic.waitFor("hello?");
    await lab.passedOn();
    expect(await reminders(topic)).toBe(1);
    clock.forward(31 * MINUTE_MS);
    await remindedTimes(topic, 2);
    expect(lab.count(await ana.sees(), line("ui-people-nobody-yet"))).toBe(0);
    expect(lab.count(await ana.sees(), line("ui-people-closed-idle"))).toBe(0);
  });
});
