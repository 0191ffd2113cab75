/** One owner at a time: while people have it the bot is silent and the guide rests; afterwards it goes on. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line, say, seen } from "../../support/reading.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();

/** At the third step of the first guide. */
async function personAtStepThree(): Promise<PersonClient> {
  const person = await harness.personAtPhoneQuestion();
  await person.taps("iPhone");
  await harness.waitFor(person, "step 3 of");
  return person;
}
const guidesOf = async (person: PersonClient) => (await harness.recordOf(person)).guides;

describe("while staff have it", () => {
  it("words go to them, also words that the bot would understand, and the bot says nothing", async () => {
    const ana = await personAtStepThree();
    const topic = await harness.talksWithSam(ana);
    const before = (await ana.sees()).length;
    const said = ["done", "menu", "help", "my sms code never arrives", "qwrtz xxyyzz", "iPhone"];
    for (const text of said) await ana.says(text);
    await topic.waitFor("iPhone");
    await harness.passedOn();
    expect(
      (await topic.sees())
        .filter(({ from }) => from === "bot")
        .slice(-said.length)
        .map(({ text }) => text),
    ).toEqual(said);
    expect(await ana.sees()).toHaveLength(before + said.length);
  });

  it("commands get a short word with the way back, buttons a toast; the guide stays at its step", async () => {
    const ana = await personAtStepThree();
    await harness.talksWithSam(ana);
    const guides = await guidesOf(ana);
    for (const command of [
      "/start",
      "/menu",
      "/continue",
      "/restart",
      "/guide",
      "/start g-card",
      "/nonsense",
    ]) {
      const { order } = await ana.says(command);
      const answer = await harness.waitFor(ana, (message) => message.order > order && message.from === "bot");
      expect(answer.text).toContain(line("ui-people-own"));
      expect(answer.rows.flat().map(({ label }) => label)).toEqual([say("ui-people-leave")]);
    }
    const card = (await ana.sees()).findLast(({ text }) => text.includes("step 3 of"));
    for (const { data } of card?.rows.flat() ?? []) {
      const press = { by: ana.id, data: data ?? "", late: true };
      expect(await harness.telegram.press(ana.chatId, card?.messageId ?? 0, press)).toMatchObject({
        answered: true,
        toast: line("ui-people-own-toast"),
      });
    }
    expect(await guidesOf(ana)).toEqual(guides);
  });

  it("language and data stay in the person's hands", async () => {
    const ana = await personAtStepThree();
    const topic = await harness.talksWithSam(ana);
    await ana.says("/language");
    await harness.waitFor(ana, line("ui-language-ask"));
    await ana.says("/privacy");
    await harness.waitFor(ana, line("ui-privacy-people"));
    await ana.says("/export_my_data");
    await harness.waitFor(ana, say("ui-export-caption"));
    await harness.passedOn();
    expect(countOf(await topic.sees(), "/")).toBe(2); // the help in the head and in the notice
  });
});

describe("when staff close it", () => {
  it("the guide is offered at the step where it rested, and goes on there", async () => {
    const ana = await personAtStepThree();
    const guides = await guidesOf(ana);
    const topic = await harness.talksWithSam(ana);
    await ana.says("done");
    await topic.says("/close");
    const closed = await harness.waitFor(ana, line("ui-people-closed"));
    const [way] = closed.rows.flat();
    expect(seen(way?.label ?? "")).toBe(
      say("ui-continue", "en", {
        guide: say("guide-registration.title"),
        step: 3,
        steps: Number(/step 3 of (\d+)/.exec(JSON.stringify(await ana.sees()))?.[1]),
      }),
    );
    expect(await guidesOf(ana)).toEqual(guides);
    await ana.taps(way?.data ?? "");
    expect((await harness.newest(ana)).text).toContain("step 3 of");
    await ana.says("done");
    expect((await harness.newest(ana)).text).toContain("step 4 of");
  });

  it("in the language that the person chose meanwhile", async () => {
    const ana = await personAtStepThree();
    const topic = await harness.talksWithSam(ana);
    await ana.says("/language");
    await harness.newest(ana);
    await ana.taps(say("ui-language-choice", "fr", { name: "Français" }));
    await harness.newest(ana);
    await topic.says("/close");
    const closed = await harness.waitFor(ana, line("ui-people-closed", "fr"));
    expect(seen(closed.rows.flat()[0]?.label ?? "")).toContain(say("guide-registration.title", "fr"));
  });
});

describe("an answer of the bot that comes late", () => {
  it("is not given any more when staff have taken over meanwhile; the words reach them instead", async () => {
    const ana = await personAtStepThree();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await ana.says("/menu");
    await harness.passedOn();
    await harness.telegram.fault({ method: "sendMessage", chatId: ana.chatId, errorCode: 502 });
    const { order } = await ana.says("my sms code never arrives");
    await untilTrue(async () => harness.log().includes("telegram.update_delayed"));
    await topic.says("/reopen");
    await harness.waitFor(ana, line("ui-people-reopened"));
    await topic.waitFor("my sms code never arrives");
    await topic.says("we look at it");
    await harness.waitFor(ana, "we look at it");
    const since = (await ana.sees()).filter((message) => message.order > order && message.from === "bot");
    expect(since.map(({ text }) => text)).toEqual([line("ui-people-reopened"), "we look at it"]);
  });
});
