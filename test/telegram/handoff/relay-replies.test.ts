/** Answers to a message point to the same message on the other side, or arrive as plain words. */
import { describe, expect, it } from "vitest";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID } from "../../support/bot-harness.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { line } from "../../support/reading.ts";

const harness = useHandoffHarness();

describe("answers to a message", () => {
  it("point to the same message on the other side, also an answer to an answer", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const question = await ana.says("my question");
    const questionThere = await topic.waitFor("my question");
    const answer = await topic.says({ text: "our reply", replyTo: questionThere.messageId });
    const answerHere = await harness.waitFor(ana, "our reply");
    expect(answerHere.replyTo).toBe(question.messageId);
    await ana.says({ text: "thanks for that", replyTo: answerHere.messageId });
    const thanks = await topic.waitFor("thanks for that");
    expect(thanks.replyTo).toBe(answer.messageId);
    await topic.says({ text: "welcome", replyTo: thanks.messageId });
    const welcome = await harness.waitFor(ana, "welcome");
    expect((await ana.sees()).find(({ messageId }) => messageId === welcome.replyTo)?.text).toBe(
      "thanks for that",
    );
  });

  it("of an administrator without a name reach the person, and nobody is named as the owner", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await topic.says({ text: "I write as the group", as: "group" });
    await harness.waitFor(ana, "I write as the group");
    await topic.waitFor(line("ui-staff-owned", "en", { staff: "–" }));
    await topic.says({ text: "// and this stays here", as: "group" });
    await topic.says("the end");
    await harness.waitFor(ana, "the end");
    expect(JSON.stringify(await ana.sees())).not.toContain("stays here");
  });

  it("of a channel, which is nobody of the staff, reach nobody", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says({ text: "buy my things", as: { channel: "Ads" } });
    await topic.says("the end");
    await harness.waitFor(ana, "the end");
    expect(JSON.stringify(await ana.sees())).not.toContain("buy my things");
  });

  it("to something that nobody remembers any more arrive all the same, at the right person, without the quotation", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says("an old question");
    const old = await topic.waitFor("an old question");
    await harness.passedOn();
    const { messageMap } = personKeys(BOT_ID, ana.id);
    const store = await harness.store();
    expect(await store.read(messageMap)).toBeDefined();
    await store.remove([messageMap]);
    await topic.says({ text: "a late answer", replyTo: old.messageId });
    expect((await harness.waitFor(ana, "a late answer")).replyTo).toBeUndefined();
    await ana.says({ text: "my answer", replyTo: (await harness.newest(ana)).messageId });
    await topic.waitFor("my answer");
  });

  it("to what the bot itself said in the topic arrive as plain words", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const notice = await topic.waitFor(line("ui-staff-owned", "en", { staff: "Sam" }));
    await topic.says({ text: "about that", replyTo: notice.messageId });
    expect((await harness.waitFor(ana, "about that")).replyTo).toBeUndefined();
  });
});
