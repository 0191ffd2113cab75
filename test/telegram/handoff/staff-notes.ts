/** What stays among the staff: notes, talk beside the topics of people, commands in other chats. */
import { beforeAll, describe, expect, it } from "vitest";
import { type HandoffLab, line, PIXEL, seen, words } from "../../support/handoff-harness.ts";

export function notes(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  // P1 27
  describe("notes", () => {
    it("never reach the person: by command, by strokes, under a picture, as an answer to one, and edited", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const note = await topic.says("/note rude SECRET");
      await topic.says("// rude SECRET");
      await topic.says("  //rude SECRET");
      await topic.says({ photo: PIXEL, caption: "// rude SECRET" });
      await topic.says("/note@AlipayAbroadBot rude SECRET");
      await topic.says("/close@SomeOtherBot SECRET");
      const reply = await topic.says({ text: "I agree SECRET", replyTo: note.messageId }, lab.mei);
      await topic.says({ text: "me too SECRET", replyTo: reply.messageId });
      await lab.sam.in(lab.team).edits(note.messageId, "no longer a note SECRET");
      await lab.mei.in(lab.team).edits(reply.messageId, "I still agree SECRET");
      await topic.says({ text: "and now SECRET", replyTo: note.messageId });
      await topic.says("/unknown SECRET");
      await topic.waitFor(line("ui-staff-unknown-command"));
      await topic.says("the end");
      await lab.waitFor(ana, "the end");
      expect(JSON.stringify(await lab.telegram.messages(ana.chatId))).not.toContain("SECRET");
    });

    it("a message that was sent cannot become one, and staff are told so", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const { messageId } = await topic.says("open words");
      await lab.waitFor(ana, "open words");
      await lab.passedOn();
      await lab.sam.in(lab.team).edits(messageId, "// SECRET words");
      await topic.waitFor(line("ui-staff-edit-to-note"));
      expect(JSON.stringify(await ana.sees())).not.toContain("SECRET");
      expect(lab.count(await ana.sees(), "open words")).toBe(1);
    });
  });

  // P2 36
  describe("what is written beside the topics of people", () => {
    it("in General, or in a topic that staff made for themselves, reaches nobody", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const own = await lab.team.topic(lab.sam.id, "Coffee");
      const general = lab.sam.in(lab.team);
      const first = await general.says("LUNCH at noon");
      await general.says({ text: "LUNCH later", replyTo: first.messageId });
      await general.says({ text: "LUNCH in the kitchen", threadId: own });
      await topic.says("the end");
      await lab.waitFor(ana, "the end");
      for (const { id } of (await lab.telegram.state()).people)
        expect(JSON.stringify(await lab.telegram.messages(id))).not.toContain("LUNCH");
    });

    it("commands that are about a person say where they work; /help works everywhere", async () => {
      const general = lab.sam.in(lab.team);
      const { order } = await general.says("/close");
      await lab.waitFor(
        general,
        (message) => message.order > order && message.text === line("ui-staff-no-person"),
      );
      const help = await lab.mei.in(lab.team).says("/help");
      await lab.waitFor(
        general,
        (message) =>
          message.order > help.order &&
          seen(message.text).startsWith(words("zh", "ui-staff-help").split("\n")[0] ?? ""),
      );
      const own = await lab.team.topic(lab.sam.id, "Tea");
      await general.says({ text: "/ban 7d", threadId: own });
      await lab.waitFor(
        general,
        (message) => message.threadId === own && message.text === line("ui-staff-no-person"),
      );
    });
  });

  // P0 13
  describe("staff commands elsewhere", () => {
    it("do nothing in a direct chat and in other groups, also from staff", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const chats = [lab.sam, lab.sam.in(lab.travellers), ana];
      for (const chat of chats)
        for (const command of ["/close", "/ban 7d", "/answer card.link-rejected", "/reopen", "/list"])
          await chat.says(`${command}`);
      await lab.passedOn();
      expect(lab.count(await topic.sees(), "✅")).toBe(0);
      expect(lab.count(await ana.sees(), line("ui-people-closed"))).toBe(0);
      expect(JSON.stringify(await lab.sam.sees())).not.toContain("t.me/c/");
      await topic.says("still open");
      await lab.waitFor(ana, "still open");
      const data = { claim: "1s", close: "1E", answer: "1R:card.link-rejected" };
      await lab.sam.says("/menu");
      const { messageId } = await lab.newest(lab.sam);
      for (const one of Object.values(data))
        await lab.telegram.press(lab.sam.chatId, messageId, { by: lab.sam.id, data: one, late: true });
      await topic.says("and still");
      await lab.waitFor(ana, "and still");
    });
  });
}
