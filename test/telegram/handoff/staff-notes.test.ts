/** What stays among the staff: notes, talk beside the topics of people, commands in other chats. */
import { describe, expect, it } from "vitest";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line, seen } from "../../support/reading.ts";
import { PIXEL } from "../../support/samples.ts";

const harness = useHandoffHarness();

describe("notes", () => {
  it("never reach the person: by command, by strokes, under a picture, as an answer to one, and edited", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const note = await topic.says("/note rude SECRET");
    await topic.says("// rude SECRET");
    await topic.says("  //rude SECRET");
    await topic.says({ photo: PIXEL, caption: "// rude SECRET" });
    await topic.says("/note@AlipayAbroadBot rude SECRET");
    await topic.says("/close@SomeOtherBot SECRET");
    const reply = await topic.says({ text: "I agree SECRET", replyTo: note.messageId }, harness.mei);
    await topic.says({ text: "me too SECRET", replyTo: reply.messageId });
    await harness.sam.in(harness.team).edits(note.messageId, "no longer a note SECRET");
    await harness.mei.in(harness.team).edits(reply.messageId, "I still agree SECRET");
    await topic.says({ text: "and now SECRET", replyTo: note.messageId });
    await topic.says("/unknown SECRET");
    await topic.waitFor(line("ui-staff-unknown-command"));
    await topic.says("the end");
    await harness.waitFor(ana, "the end");
    expect(JSON.stringify(await harness.telegram.messages(ana.chatId))).not.toContain("SECRET");
  });

  it("a message that was sent cannot become one, and staff are told so", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const { messageId } = await topic.says("open words");
    await harness.waitFor(ana, "open words");
    await harness.passedOn();
    await harness.sam.in(harness.team).edits(messageId, "// SECRET words");
    await topic.waitFor(line("ui-staff-edit-to-note"));
    expect(JSON.stringify(await ana.sees())).not.toContain("SECRET");
    expect(countOf(await ana.sees(), "open words")).toBe(1);
  });
});

describe("what is written beside the topics of people", () => {
  it("in General, or in a topic that staff made for themselves, reaches nobody", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const own = await harness.team.topic(harness.sam.id, "Coffee");
    const general = harness.sam.in(harness.team);
    const first = await general.says("LUNCH at noon");
    await general.says({ text: "LUNCH later", replyTo: first.messageId });
    await general.says({ text: "LUNCH in the kitchen", threadId: own });
    await topic.says("the end");
    await harness.waitFor(ana, "the end");
    for (const { id } of (await harness.telegram.state()).people)
      expect(JSON.stringify(await harness.telegram.messages(id))).not.toContain("LUNCH");
  });

  it("commands that are about a person say where they work; /help works everywhere", async () => {
    const general = harness.sam.in(harness.team);
    const { order } = await general.says("/close");
    await harness.waitFor(
      general,
      (message) => message.order > order && message.text === line("ui-staff-no-person"),
    );
    const help = await harness.mei.in(harness.team).says("/help");
    await harness.waitFor(
      general,
      (message) => message.order > help.order && seen(message.text).startsWith(line("ui-staff-help", "zh")),
    );
    const own = await harness.team.topic(harness.sam.id, "Tea");
    await general.says({ text: "/ban 7d", threadId: own });
    await harness.waitFor(
      general,
      (message) => message.threadId === own && message.text === line("ui-staff-no-person"),
    );
  });
});

describe("staff commands elsewhere", () => {
  it("do nothing in a direct chat and in other groups, also from staff", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const chats = [harness.sam, harness.sam.in(harness.travellers), ana];
    for (const chat of chats)
      for (const command of ["/close", "/ban 7d", "/answer card.link-rejected", "/reopen", "/list"])
        await chat.says(`${command}`);
    await harness.passedOn();
    expect(countOf(await topic.sees(), "✅")).toBe(0);
    expect(countOf(await ana.sees(), line("ui-people-closed"))).toBe(0);
    expect(JSON.stringify(await harness.sam.sees())).not.toContain("t.me/c/");
    await topic.says("still open");
    await harness.waitFor(ana, "still open");
    const data = { claim: "1s", close: "1E", answer: "1R:card.link-rejected" };
    await harness.sam.says("/menu");
    const { messageId } = await harness.newest(harness.sam);
    for (const one of Object.values(data))
      await harness.telegram.press(harness.sam.chatId, messageId, {
        by: harness.sam.id,
        data: one,
        late: true,
      });
    await topic.says("and still");
    await harness.waitFor(ana, "and still");
  });
});
