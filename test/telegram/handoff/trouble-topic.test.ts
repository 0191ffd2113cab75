/** A topic that staff deleted is made anew, and nothing is lost on the way. */
import { describe, expect, it } from "vitest";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { until } from "../../support/waiting.ts";

const harness = useHandoffHarness();

describe("a topic that staff deleted", () => {
  it("is made anew with the very message that found it missing, and staff are told once", async () => {
    const ana = await harness.person();
    const old = await harness.talksWithSam(ana);
    await harness.sam.in(harness.team).deletesTopic(old.threadId);
    await ana.says("are you still there?");
    const topic = await harness.topicOf(ana);
    await topic.waitFor("are you still there?");
    await ana.says("hello?");
    await topic.waitFor("hello?");
    await harness.passedOn();
    expect(topic.threadId).not.toBe(old.threadId);
    const said = await topic.sees();
    expect(countOf(said, line("ui-staff-topic-again"))).toBe(1);
    expect(said[0]?.text).toContain(line("ui-staff-language", "en", { language: "English", code: "en" }));
    expect(countOf(said, "are you still there?")).toBe(1);
    await topic.says("yes, here");
    await harness.waitFor(ana, "yes, here");
    expect((await harness.topics()).filter(({ name }) => name.startsWith(`${ana.firstName} `))).toHaveLength(
      1,
    );
  });

  it("is made anew for somebody who writes again after the end", async () => {
    const ana = await harness.person();
    const old = await harness.talksWithSam(ana);
    await old.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await harness.passedOn();
    await harness.sam.in(harness.team).deletesTopic(old.threadId);
    await ana.says("it broke again");
    await (await harness.topicOf(ana)).waitFor("it broke again");
    await harness.waitFor(ana, line("ui-people-called-again"));
  });

  it("is made anew also when Telegram asks to wait in the middle of it", async () => {
    const ana = await harness.person();
    const old = await harness.talksWithSam(ana);
    await harness.sam.in(harness.team).deletesTopic(old.threadId);
    await harness.groupFault({
      method: "sendMessage",
      payloadIncludes: line("ui-staff-topic-again"),
      errorCode: 429,
      retryAfterSeconds: 1,
    });
    await ana.says("one more thing");
    const topic = await harness.topicOf(ana);
    await topic.waitFor("one more thing");
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-topic-again"))).toBe(1);
    expect(await harness.topicOf(ana)).toMatchObject({ threadId: topic.threadId });
  });

  it("is made anew also when the new one is deleted at once", async () => {
    const ana = await harness.person();
    const old = await harness.talksWithSam(ana);
    await harness.sam.in(harness.team).deletesTopic(old.threadId);
    await harness.groupFault({
      method: "sendMessage",
      payloadIncludes: line("ui-staff-topic-again"),
      errorCode: 400,
      description: "Bad Request: message thread not found",
    });
    await ana.says("one more thing");
    const topic = await until(async () => {
      const found = await harness.topicOf(ana);
      return countOf(await found.sees(), "one more thing") === 1 ? found : undefined;
    });
    expect(countOf(await topic.sees(), line("ui-staff-topic-again"))).toBe(1);
  });

  it("any other refusal leaves the topic as it is, and the person is asked for other words", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.groupFault({
      method: "copyMessage",
      errorCode: 400,
      description: "Bad Request: the message can't be copied",
    });
    await ana.says("this one is refused");
    await harness.waitFor(ana, line("ui-people-not-passed-on"));
    await ana.says("this one is not");
    await topic.waitFor("this one is not");
    expect((await harness.topicOf(ana)).threadId).toBe(topic.threadId);
    expect(countOf(await topic.sees(), line("ui-staff-topic-again"))).toBe(0);
  });
});
