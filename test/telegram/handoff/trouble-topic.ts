/** A topic that staff deleted is made anew, and nothing is lost on the way. */
import { beforeAll, describe, expect, it } from "vitest";
import { type HandoffLab, line, until } from "../../support/handoff-harness.ts";

export function lostTopics(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  // P0 5
  describe("a topic that staff deleted", () => {
    it("is made anew with the very message that found it missing, and staff are told once", async () => {
      const ana = await lab.person();
      const old = await lab.talksWithSam(ana);
      await lab.sam.in(lab.team).deletesTopic(old.threadId);
      await ana.says("are you still there?");
      const topic = await lab.topicOf(ana);
      await topic.waitFor("are you still there?");
      await ana.says("hello?");
      await topic.waitFor("hello?");
      await lab.passedOn();
      expect(topic.threadId).not.toBe(old.threadId);
      const said = await topic.sees();
      expect(lab.count(said, line("ui-staff-topic-again"))).toBe(1);
      expect(said[0]?.text).toContain(line("ui-staff-language", { language: "English", code: "en" }));
      expect(lab.count(said, "are you still there?")).toBe(1);
      await topic.says("yes, here");
      await lab.waitFor(ana, "yes, here");
      expect((await lab.topics()).filter(({ name }) => name.startsWith(`${ana.firstName} `))).toHaveLength(1);
    });

    it("is made anew for somebody who writes again after the end", async () => {
      const ana = await lab.person();
      const old = await lab.talksWithSam(ana);
      await old.says("/close");
      await lab.waitFor(ana, line("ui-people-closed"));
      await lab.passedOn();
      await lab.sam.in(lab.team).deletesTopic(old.threadId);
      await ana.says("it broke again");
      await (await lab.topicOf(ana)).waitFor("it broke again");
      await lab.waitFor(ana, line("ui-people-called-again"));
    });

    it("is made anew also when Telegram asks to wait in the middle of it", async () => {
      const ana = await lab.person();
      const old = await lab.talksWithSam(ana);
      await lab.sam.in(lab.team).deletesTopic(old.threadId);
      await lab.fault({
        method: "sendMessage",
        payloadIncludes: line("ui-staff-topic-again"),
        errorCode: 429,
        retryAfterSeconds: 1,
      });
      await ana.says("one more thing");
      const topic = await lab.topicOf(ana);
      await topic.waitFor("one more thing");
      await lab.passedOn();
      expect(lab.count(await topic.sees(), line("ui-staff-topic-again"))).toBe(1);
      expect(await lab.topicOf(ana)).toMatchObject({ threadId: topic.threadId });
    });

    it("is made anew also when the new one is deleted at once", async () => {
      const ana = await lab.person();
      const old = await lab.talksWithSam(ana);
      await lab.sam.in(lab.team).deletesTopic(old.threadId);
      await lab.fault({
        method: "sendMessage",
        payloadIncludes: line("ui-staff-topic-again"),
        errorCode: 400,
        description: "Bad Request: message thread not found",
      });
      await ana.says("one more thing");
      const topic = await until(async () => {
        const found = await lab.topicOf(ana);
        return lab.count(await found.sees(), "one more thing") === 1 ? found : undefined;
      });
      expect(lab.count(await topic.sees(), line("ui-staff-topic-again"))).toBe(1);
    });

    it("any other refusal leaves the topic as it is, and the person is asked for other words", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.fault({
        method: "copyMessage",
        errorCode: 400,
        description: "Bad Request: the message can't be copied",
      });
      await ana.says("this one is refused");
      await lab.waitFor(ana, line("ui-people-not-passed-on"));
      await ana.says("this one is not");
      await topic.waitFor("this one is not");
      expect((await lab.topicOf(ana)).threadId).toBe(topic.threadId);
      expect(lab.count(await topic.sees(), line("ui-staff-topic-again"))).toBe(0);
    });
  });
}
