/** What a person reads in their own chat stays there while a second device moves the guide. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { useBotHarness } from "../support/bot-harness.ts";
import { atStep, isStep, link, personWithOpenGuide, post, readForm } from "../support/companion-harness.ts";
import { say } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";

const { topics } = realContent();

const harness = useBotHarness();

/** Presses the first button of the page's step. */
async function pressOnPage(url: string): Promise<void> {
  const { step, rev, html } = await readForm(url);
  const [, choose = ""] = /name="choose" value="([^"]*)"/.exec(html) ?? [];
  expect((await post(url, { step, rev, choose })).headers.get("location")).not.toContain("note");
  await harness.telegram.settled();
}

async function linkedPerson(): Promise<{ person: PersonClient; url: string }> {
  const person = await personWithOpenGuide(harness);
  return { person, url: (await link(harness, person)).url };
}

/** Ways to open something over the step, in the same message or in a new one. */
const ASIDE: Readonly<Record<string, (person: PersonClient) => Promise<unknown>>> = {
  "the problems of the step": (person) => person.taps(say("ui-does-not-work")),
  "a topic": async (person) => {
    await person.taps(say("ui-does-not-work"));
    await harness.telegram.settled();
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
    await harness.telegram.settled();
    const before = await person.sees();
    expect(before.filter(isStep)).toEqual([]);
    await pressOnPage(url);
    await pressOnPage(url);
    expect(await person.sees()).toEqual(before);
  });

  it("the newest step comes with the way back to it, and moves along again", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-does-not-work"));
    await harness.telegram.settled();
    await pressOnPage(url);
    await person.says("continue");
    await person.waitFor(atStep(2));
    await harness.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(3));
  });

  it("also when the way back leads to the same step", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-restart"));
    await person.taps(say("ui-restart-no"));
    await harness.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(2));
  });

  it("a pause on the card gives way to the step", async () => {
    const { person, url } = await linkedPerson();
    await person.taps(say("ui-pause"));
    await harness.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(2));
  });

  it("a step that was opened from the menu before the device was linked moves along", async () => {
    const person = await personWithOpenGuide(harness);
    await person.says("/menu");
    await harness.telegram.settled();
    const open = (await person.sees())
      .flatMap(({ rows }) => rows.flat())
      .find(({ label }) => label.includes("step 1 of"));
    await person.taps(open?.data ?? "");
    await harness.telegram.settled();
    const { url } = await link(harness, person);
    await pressOnPage(url);
    await person.waitFor(atStep(2));
    await person.taps("Visa");
    await harness.telegram.settled();
    await pressOnPage(url);
    await person.waitFor(atStep(4));
  });
});
