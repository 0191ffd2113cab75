/** What happens to messages that have to wait: they change, others come, Telegram has no time or is cut off. */
import { beforeAll, describe, expect, it } from "vitest";
import { type HandoffLab, line, until } from "../../support/handoff-harness.ts";

export function waiting(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  const logged = (event: string) => lab.log().split(`"${event}"`).length - 1;

  describe("a message that changes while it waits", () => {
    const waits = () => lab.fault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });

    it("and gets a secret in it is passed on without the secret", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await waits();
      await ana.says("before it");
      const { messageId } = await ana.says("my card is refused");
      await lab.telegram.settled();
      await ana.edits(messageId, "my card 4111 1111 1111 1111 is refused");
      await ana.says("after it");
      await topic.waitFor("after it");
      const said = (await topic.sees()).map(({ text }) => text);
      expect(said).toContain("my card [card number] is refused");
      const copied = (await lab.telegram.calls()).filter(({ payload }) => payload.message_id === messageId);
      expect(copied.filter(({ method }) => method === "copyMessage")).toEqual([]);
    });

    // P1 27
    it("into a note of the staff stays among the staff, and so do answers to it", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.telegram.fault({
        method: "copyMessage",
        chatId: ana.chatId,
        errorCode: 429,
        retryAfterSeconds: 1,
      });
      await topic.says("first of all");
      const { messageId } = await topic.says("she is a difficult one");
      await lab.telegram.settled();
      await lab.sam.in(lab.team).edits(messageId, "// she is a difficult one");
      await lab.telegram.settled();
      await topic.says({ text: "indeed difficult", replyTo: messageId }, lab.mei);
      await topic.says("that is all");
      await lab.waitFor(ana, "that is all");
      expect(JSON.stringify(await ana.sees())).not.toContain("difficult");
    });

    it("into other words arrives in these", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await waits();
      const { messageId } = await ana.says("teh first words");
      const answer = await topic.says("teh answer");
      await lab.telegram.settled();
      await ana.edits(messageId, "the first words");
      await lab.sam.in(lab.team).edits(answer.messageId, "the answer");
      await topic.waitFor("the first words");
      await lab.waitFor(ana, "the answer");
      await lab.passedOn();
      const seen = [...(await topic.sees()), ...(await ana.sees())];
      expect(lab.count(seen, "teh ")).toBe(0);
      expect(
        lab.count(
          seen.filter(({ from }) => from === "bot"),
          "the first words",
        ),
      ).toBe(1);
    });
  });

  describe("messages that come while others are being passed on", () => {
    it("arrive once each, in order, both ways", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.telegram.fault({ method: "copyMessage", times: 4, delayMs: 400 });
      const numbers = Array.from({ length: 6 }, (_, n) => `number ${n};`);
      for (const text of numbers) {
        await ana.says(text);
        await topic.says(`reply to ${text}`);
      }
      await lab.passedOn();
      const fromBot = ({ from }: { from: string }) => from === "bot";
      const there = (await topic.sees()).filter(fromBot).map(({ text }) => text);
      expect(there.filter((text) => text.startsWith("number"))).toEqual(numbers);
      const here = (await ana.sees()).filter(fromBot).map(({ text }) => text);
      expect(here.filter((text) => text.startsWith("reply"))).toEqual(
        numbers.map((text) => `reply to ${text}`),
      );
    });
  });

  // P0 6
  describe("when Telegram asks to wait", () => {
    it("the message arrives later, in order, and the person sees no error", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const before = (await ana.sees()).length;
      await lab.fault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });
      await ana.says("patient words");
      await ana.says("more of them");
      await topic.waitFor("more of them");
      const said = (await topic.sees()).map(({ text }) => text);
      expect(said.indexOf("more of them")).toBe(said.indexOf("patient words") + 1);
      expect(await ana.sees()).toHaveLength(before + 2);
    });

    it("in one person's chat, other people and the staff group go on", async () => {
      const [slow, other] = [await lab.person(), await lab.person()];
      const [slowTopic, otherTopic] = [await lab.talksWithSam(slow), await lab.talksWithSam(other)];
      await lab.telegram.fault({
        method: "copyMessage",
        chatId: slow.chatId,
        errorCode: 429,
        retryAfterSeconds: 2,
      });
      await slowTopic.says("a slow answer");
      await until(async () => (logged("support.told_to_wait") > 0 ? true : undefined));
      await otherTopic.says("a quick answer");
      await lab.waitFor(other, "a quick answer");
      await slow.says("while I wait");
      await slowTopic.waitFor("while I wait");
      expect(lab.count(await slow.sees(), "a slow answer")).toBe(0);
      await lab.waitFor(slow, "a slow answer");
    });

    it.each(["before", "after"] as const)(
      "a connection cut %s Telegram did it loses nothing",
      async (drop) => {
        const ana = await lab.person();
        const topic = await lab.talksWithSam(ana);
        await lab.fault({ method: "copyMessage", drop });
        await ana.says("through the storm");
        await ana.says("after the storm");
        await topic.waitFor("after the storm");
        // Telegram knows no key for a repeated message: what may have arrived is sent again, rather than lost.
        expect(lab.count(await topic.sees(), "through the storm")).toBe(drop === "before" ? 1 : 2);
      },
    );
  });

  describe("what was deleted before it could be passed on", () => {
    it("is told to the staff, and what comes after it arrives", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await lab.fault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });
      const { messageId } = await ana.says("a mistake");
      await ana.says("what I mean");
      await ana.deletes(messageId);
      await topic.waitFor("what I mean");
      await topic.waitFor(line("ui-staff-source-gone"));
      expect(lab.count(await topic.sees(), "a mistake")).toBe(0);
    });
  });
}
