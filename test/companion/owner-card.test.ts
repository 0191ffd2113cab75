/** What a person reads in their own chat stays there while a second device moves the guide. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { type BotLab, realContent, startBotLab } from "../support/bot-harness.ts";
import { isStep, link, personInGuide, post, readForm } from "../support/companion-harness.ts";

const { texts, topics } = realContent();
const say = (key: string) => texts.plain("en", { key }).replace(/<[^>]+>/g, "");

let lab: BotLab;
beforeAll(async () => {
  lab = await startBotLab();
});
afterAll(() => lab.stop());

/** Presses the first button of the page's step. */
async function pressOnPage(url: string): Promise<void> {
  const { step, rev, html } = await readForm(url);
  const [, choose = ""] = /name="choose" value="([^"]*)"/.exec(html) ?? [];
  expect((await post(url, { step, rev, choose })).headers.get("location")).not.toContain("note");
  await lab.telegram.settled();
}

const atStep = (step: number) => (message: Parameters<typeof isStep>[0]) =>
  isStep(message) && message.text.includes(`step ${step} of`);

async function linkedPerson(): Promise<{ person: PersonClient; url: string }> {
  const person = await personInGuide(lab);
  return { person, url: (await link(lab, person)).url };
}

/** Ways to open something over the step, in the same message or in a new one. */
const ASIDE: Readonly<Record<string, (person: PersonClient) => Promise<unknown>>> = {
  "the problems of the step": (person) => person.taps(say("ui-does-not-work")),
  "a topic": async (person) => {
    await person.taps(say("ui-does-not-work"));
    await lab.telegram.settled();
    const data = (await person.sees())
      .flatMap(({ rows }) => rows.flat())
      .find(({ label }) =>
        [...topics.keys()].some((id) => label === say(`topic-${id.replace(".", "-")}.title`)),
      );
    await person.taps(data?.data ?? "");
  },
  "the question before a restart": (person) => person.taps(say("ui-restart")),
  "what is kept": (person) => person.says("/privacy"),
  "the question before everything is deleted": (person) => person.says("/delete_my_data"),
  "the menu": (person) => person.says("/menu"),
};

describe("while a second device moves the guide", () => {
  it.each(Object.keys(ASIDE))("the person goes on reading: %s", async (name) => {
    const { person, url } = await linkedPerson();
    await ASIDE[name]?.(person);
    await lab.telegram.settled();
    const before = await person.sees();
    expect(before.filter(isStep)).toEqual([]);
    await pressOnPage(url);
    await pressOnPage(url);
    expect(await person.sees()).toEqual(before);
  });

  it("the newest step comes with the way back to it, and moves along again", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-does-not-work"));
    await lab.telegram.settled();
    await pressOnPage(url);
    await person.says("continue");
    await person.waitFor(atStep(2));
    await lab.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(3));
  });

  it("also when the way back leads to the same step", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-restart"));
    await person.taps(say("ui-restart-no"));
    await lab.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(2));
  });

  it("a pause on the card gives way to the step", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-pause"));
    await lab.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(2));
  });

  it("a step that was opened from the menu before the device was linked moves along", async () => {
    const person = await personInGuide(lab);
    await person.says("/menu");
    await lab.telegram.settled();
    const open = (await person.sees())
      .flatMap(({ rows }) => rows.flat())
      .find(({ label }) => label.includes("step 1 of"));
    await person.taps(open?.data ?? "");
    await lab.telegram.settled();
    const { url } = await link(lab, person);
    await pressOnPage(url);
    await person.waitFor(atStep(2));
    await person.taps("Visa");
    await lab.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(4));
  });
});
