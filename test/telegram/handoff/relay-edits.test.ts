/** Words that are changed later, and words that are longer than Telegram takes. */
import { describe, expect, it } from "vitest";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { bold, PIXEL } from "../../support/samples.ts";

const harness = useHandoffHarness();

describe("edits", () => {
  it("of a text and of a caption change the copy on the other side, with their formatting", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const text = await ana.says("teh text");
    const photo = await ana.says({ photo: PIXEL, caption: "teh photo" });
    const answer = await topic.says("teh answer");
    const picture = await topic.says({ photo: PIXEL, caption: "teh picture" });
    await harness.passedOn();
    await ana.edits(text.messageId, "the text", bold("the text", "text"));
    await ana.edits(photo.messageId, "the photo");
    await harness.sam.in(harness.team).edits(answer.messageId, "the answer", bold("the answer", "answer"));
    await harness.sam.in(harness.team).edits(picture.messageId, "the picture");
    await harness.passedOn();
    const atStaff = (await topic.sees()).filter(({ from }) => from === "bot");
    const atAna = (await ana.sees()).filter(({ from }) => from === "bot");
    expect(atStaff.find((m) => m.text === "the text")?.entities).toMatchObject([{ type: "bold", offset: 4 }]);
    expect(atStaff.find((m) => m.text === "the photo")?.kind).toBe("photo");
    expect(atAna.find((m) => m.text === "the answer")?.entities).toMatchObject([{ type: "bold", offset: 4 }]);
    expect(atAna.find((m) => m.text === "the picture")?.kind).toBe("photo");
    expect(JSON.stringify([...atStaff, ...atAna])).not.toContain("teh");
  });

  it("that put a secret in are masked, and the person is warned", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const { messageId } = await ana.says("my card is refused");
    await harness.passedOn();
    await ana.edits(messageId, "my card 4111 1111 1111 1111 is refused");
    await harness.waitFor(ana, line("ui-secret-warning"));
    await topic.waitFor("[card number] is refused");
    expect(JSON.stringify(await harness.sam.in(harness.team).sees())).not.toContain("4111");
  });

  it("after the end still reach the topic while a word would reopen it, later ones are ignored", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const { messageId } = await ana.says("first words");
    await topic.waitFor("first words");
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await ana.edits(messageId, "second words");
    await topic.waitFor("second words");
    expect((await harness.topics()).find(({ threadId }) => threadId === topic.threadId)?.closed).toBe(true);
    await ana.says("/menu");
    await harness.passedOn();
    await ana.edits(messageId, "third words");
    await harness.passedOn();
    expect(countOf(await topic.sees(), "third words")).toBe(0);
  });

  it("of something that was never passed on are ignored", async () => {
    const ana = await harness.person();
    const before = await ana.says("/menu");
    const topic = await harness.talksWithSam(ana);
    const count = (await topic.sees()).length;
    await ana.edits(before.messageId, "some words");
    await harness.passedOn();
    expect(await topic.sees()).toHaveLength(count);
  });

  it("that can no longer be made arrive as new words under the old ones", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const { messageId } = await ana.says("wrong words");
    const copy = await topic.waitFor("wrong words");
    await harness.groupFault({
      method: "editMessageText",
      errorCode: 400,
      description: "Bad Request: message can't be edited",
    });
    await ana.edits(messageId, "right words");
    expect((await topic.waitFor("right words")).replyTo).toBe(copy.messageId);
  });
});

describe("what is longer than Telegram takes", () => {
  const LONG = Array.from({ length: 300 }, (_, n) => `word ${n}`).join(" ");

  it("a caption of a Premium account arrives whole, as the picture and its words, both ways", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const said = { photo: PIXEL, caption: LONG, premium: true } as const;
    await ana.says(said);
    await topic.says(said);
    await harness.passedOn();
    for (const messages of [await topic.sees(), await ana.sees()]) {
      const [picture, text] = messages.filter(({ from }) => from === "bot").slice(-2);
      expect(picture).toMatchObject({ kind: "photo", text: "" });
      expect(text).toMatchObject({ kind: "text", text: LONG });
    }
  });

  it("a text that masking makes longer than a message arrives whole, in pieces and in order", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    // A code of four digits is masked by more than four characters.
    const many = Array.from({ length: 170 }, (_, n) => `my sms code is ${1000 + n}`).join("\n");
    expect(many.length).toBeLessThanOrEqual(4096);
    await ana.says(many);
    await harness.passedOn();
    const pieces = (await topic.sees()).filter(({ text }) => text.includes("my sms code is"));
    const arrived = pieces.map(({ text }) => text).join("");
    expect(pieces.length).toBeGreaterThan(1);
    expect(arrived.split("my sms code is")).toHaveLength(171);
    expect(arrived).not.toMatch(/code is 1\d\d\d/);
  });
});
