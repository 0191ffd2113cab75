/** What happens to messages that have to wait: they change, others come, Telegram has no time or is cut off. */
import { describe, expect, it } from "vitest";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();

describe("a message that changes while it waits", () => {
  const waits = () => harness.groupFault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });

  it("and gets a secret in it is passed on without the secret", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await waits();
    await ana.says("before it");
    const { messageId } = await ana.says("my card is refused");
    await harness.telegram.settled();
    await ana.edits(messageId, "my card 4111 1111 1111 1111 is refused");
    await ana.says("after it");
    await topic.waitFor("after it");
    const said = (await topic.sees()).map(({ text }) => text);
    expect(said).toContain("my card [card number] is refused");
    const copied = (await harness.telegram.calls()).filter(({ payload }) => payload.message_id === messageId);
    expect(copied.filter(({ method }) => method === "copyMessage")).toEqual([]);
  });

  it("into a note of the staff stays among the staff, and so do answers to it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.telegram.fault({
      method: "copyMessage",
      chatId: ana.chatId,
      errorCode: 429,
      retryAfterSeconds: 1,
    });
    await topic.says("first of all");
    const { messageId } = await topic.says("she is a difficult one");
    await harness.telegram.settled();
    await harness.sam.in(harness.team).edits(messageId, "// she is a difficult one");
    await harness.telegram.settled();
    await topic.says({ text: "indeed difficult", replyTo: messageId }, harness.mei);
    await topic.says("that is all");
    await harness.waitFor(ana, "that is all");
    expect(JSON.stringify(await ana.sees())).not.toContain("difficult");
  });

  it("into other words arrives in these", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await waits();
    const { messageId } = await ana.says("teh first words");
    const answer = await topic.says("teh answer");
    await harness.telegram.settled();
    await ana.edits(messageId, "the first words");
    await harness.sam.in(harness.team).edits(answer.messageId, "the answer");
    await topic.waitFor("the first words");
    await harness.waitFor(ana, "the answer");
    await harness.passedOn();
    const seen = [...(await topic.sees()), ...(await ana.sees())];
    expect(countOf(seen, "teh ")).toBe(0);
    expect(
      countOf(
        seen.filter(({ from }) => from === "bot"),
        "the first words",
      ),
    ).toBe(1);
  });
});

describe("messages that come while others are being passed on", () => {
  it("arrive once each, in order, both ways", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.telegram.fault({ method: "copyMessage", times: 4, delayMs: 400 });
    const numbers = Array.from({ length: 6 }, (_, n) => `number ${n};`);
    for (const text of numbers) {
      await ana.says(text);
      await topic.says(`reply to ${text}`);
    }
    await harness.passedOn();
    const fromBot = ({ from }: { from: string }) => from === "bot";
    const there = (await topic.sees()).filter(fromBot).map(({ text }) => text);
    expect(there.filter((text) => text.startsWith("number"))).toEqual(numbers);
    const here = (await ana.sees()).filter(fromBot).map(({ text }) => text);
    expect(here.filter((text) => text.startsWith("reply"))).toEqual(
      numbers.map((text) => `reply to ${text}`),
    );
  });
});

describe("when Telegram asks to wait", () => {
  it("the message arrives later, in order, and the person sees no error", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const before = (await ana.sees()).length;
    await harness.groupFault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });
    await ana.says("patient words");
    await ana.says("more of them");
    await topic.waitFor("more of them");
    const said = (await topic.sees()).map(({ text }) => text);
    expect(said.indexOf("more of them")).toBe(said.indexOf("patient words") + 1);
    expect(await ana.sees()).toHaveLength(before + 2);
  });

  it("in one person's chat, other people and the staff group go on", async () => {
    const [slow, other] = [await harness.person(), await harness.person()];
    const [slowTopic, otherTopic] = [await harness.talksWithSam(slow), await harness.talksWithSam(other)];
    await harness.telegram.fault({
      method: "copyMessage",
      chatId: slow.chatId,
      errorCode: 429,
      retryAfterSeconds: 2,
    });
    await slowTopic.says("a slow answer");
    await untilTrue(async () => harness.logged("support.told_to_wait") > 0);
    await otherTopic.says("a quick answer");
    await harness.waitFor(other, "a quick answer");
    await slow.says("while I wait");
    await slowTopic.waitFor("while I wait");
    expect(countOf(await slow.sees(), "a slow answer")).toBe(0);
    await harness.waitFor(slow, "a slow answer");
  });

  it.each(["before", "after"] as const)("a connection cut %s Telegram did it loses nothing", async (drop) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.groupFault({ method: "copyMessage", drop });
    await ana.says("through the storm");
    await ana.says("after the storm");
    await topic.waitFor("after the storm");
    // Telegram knows no key for a repeated message: what may have arrived is sent again, rather than lost.
    expect(countOf(await topic.sees(), "through the storm")).toBe(drop === "before" ? 1 : 2);
  });
});

describe("what was deleted before it could be passed on", () => {
  it("is told to the staff, and what comes after it arrives", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.groupFault({ method: "copyMessage", errorCode: 429, retryAfterSeconds: 1 });
    const { messageId } = await ana.says("a mistake");
    await ana.says("what I mean");
    await ana.deletes(messageId);
    await topic.waitFor("what I mean");
    await topic.waitFor(line("ui-staff-source-gone"));
    expect(countOf(await topic.sees(), "a mistake")).toBe(0);
  });
});
