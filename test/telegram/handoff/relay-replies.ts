/** Answers to a message point to the same message on the other side, or arrive as plain words. */
import { beforeAll, describe, expect, it } from "vitest";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID, type HandoffLab, line } from "../../support/handoff-harness.ts";

export function replies(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  // P0 8
  describe("answers to a message", () => {
    it("point to the same message on the other side, also an answer to an answer", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const question = await ana.says("my question");
      const questionThere = await topic.waitFor("my question");
      const answer = await topic.says({ text: "our reply", replyTo: questionThere.messageId });
      const answerHere = await lab.waitFor(ana, "our reply");
      expect(answerHere.replyTo).toBe(question.messageId);
      await ana.says({ text: "thanks for that", replyTo: answerHere.messageId });
      const thanks = await topic.waitFor("thanks for that");
      expect(thanks.replyTo).toBe(answer.messageId);
      await topic.says({ text: "welcome", replyTo: thanks.messageId });
      const welcome = await lab.waitFor(ana, "welcome");
      expect((await ana.sees()).find(({ messageId }) => messageId === welcome.replyTo)?.text).toBe(
        "thanks for that",
      );
    });

    it("of an administrator without a name reach the person, and nobody is named as the owner", async () => {
      const ana = await lab.person();
      const topic = await lab.callsPeople(ana);
      await topic.says({ text: "I write as the group", as: "group" });
      await lab.waitFor(ana, "I write as the group");
      await topic.waitFor(line("ui-staff-owned", { staff: "–" }));
      await topic.says({ text: "// and this stays here", as: "group" });
      await topic.says("the end");
      await lab.waitFor(ana, "the end");
      expect(JSON.stringify(await ana.sees())).not.toContain("stays here");
    });

    it("of a channel, which is nobody of the staff, reach nobody", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await topic.says({ text: "buy my things", as: { channel: "Ads" } });
      await topic.says("the end");
      await lab.waitFor(ana, "the end");
      expect(JSON.stringify(await ana.sees())).not.toContain("buy my things");
    });

    it("to something that nobody remembers any more arrive all the same, at the right person, without the quotation", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await ana.says("an old question");
      const old = await topic.waitFor("an old question");
      await lab.passedOn();
      const { messageMap } = personKeys(BOT_ID, ana.id);
      expect(await lab.store.read(messageMap)).toBeDefined();
      await lab.store.remove([messageMap]);
      await topic.says({ text: "a late answer", replyTo: old.messageId });
      expect((await lab.waitFor(ana, "a late answer")).replyTo).toBeUndefined();
      await ana.says({ text: "my answer", replyTo: (await lab.newest(ana)).messageId });
      await topic.waitFor("my answer");
    });

    it("to what the bot itself said in the topic arrive as plain words", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const notice = await topic.waitFor(line("ui-staff-owned", { staff: "Sam" }));
      await topic.says({ text: "about that", replyTo: notice.messageId });
      expect((await lab.waitFor(ana, "about that")).replyTo).toBeUndefined();
    });
  });
}
