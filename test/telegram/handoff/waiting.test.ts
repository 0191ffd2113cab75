/** A person who waits for an answer: whoever has the ticket, the staff do not forget them. */
import { describe, expect, it } from "vitest";
import { createClock } from "../../support/clock.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import type { TopicClient } from "../../support/staff-harness.ts";
import { untilTrue } from "../../support/waiting.ts";

const MINUTE_MS = 60_000;
const clock = createClock();
const harness = useHandoffHarness({ now: clock.now });
const reminders = async (topic: TopicClient) => countOf(await topic.sees(), line("ui-staff-still-waiting"));
const remindedTimes = (topic: TopicClient, times: number) =>
  untilTrue(async () => (await reminders(topic)) === times, `reminder ${times}`);

describe("a person who waits", () => {
  it("for somebody who took it and says nothing: both are told after half an hour", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await topic.says("/claim");
    await topic.waitFor(line("ui-staff-claimed", "en", { staff: "Sam" }));
    clock.forward(31 * MINUTE_MS);
    await harness.waitFor(ana, line("ui-people-nobody-yet"));
    await remindedTimes(topic, 1);
  });

  it("for an answer to their last word: staff are reminded once, and again after new words only", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says("and what now?");
    await topic.waitFor("and what now?");
    await harness.passedOn();
    clock.forward(31 * MINUTE_MS);
    await remindedTimes(topic, 1);
    clock.forward(72 * 60 * MINUTE_MS);
    await ana.says("hello?");
    await topic.waitFor("hello?");
    await harness.passedOn();
    expect(await reminders(topic)).toBe(1);
    clock.forward(31 * MINUTE_MS);
    await remindedTimes(topic, 2);
    expect(countOf(await ana.sees(), line("ui-people-nobody-yet"))).toBe(0);
    expect(countOf(await ana.sees(), line("ui-people-closed-idle"))).toBe(0);
  });
});
