/** What a step says of itself, whatever shows it. */
import { describe, expect, it } from "vitest";
import type { Input } from "../../src/core/guide/engine.ts";
import { DONE } from "../../src/core/guide/guide.ts";
import type { Action } from "../../src/core/view/view.ts";
import { type Choice, choiceButton, describeStep } from "../../src/screens/step.ts";
import { walk } from "./sample.ts";

const describeAfter = (...moves: readonly (string | Input)[]) => describeStep(walk(...moves));
const back: Input = { kind: "back" };
const tick = (item: string, on = true): Input => ({ kind: "tick", step: "prepare", item, on });
const answerOf = (action: Action) =>
  action.kind === "choose" ? action.option : action.kind === "tick" ? action.item : action.kind;
const inRows = (rows: readonly (readonly Choice[])[]) =>
  rows.map((row) => row.map(({ action }) => answerOf(action)));
const chosenOf = (rows: readonly (readonly Choice[])[]) =>
  rows
    .flat()
    .filter(({ chosen }) => chosen)
    .map(({ action }) => answerOf(action));

describe("what a step says", () => {
  it("is called by its title, and a question about the person by the question", () => {
    expect(describeAfter().title).toEqual({ key: "step-sample-prepare.title" });
    expect(describeAfter(DONE).title).toEqual({ key: "fact-where.ask" });
  });

  it("tells what to do, what to see and what to note, the last two where a language has them", () => {
    const texts = describeAfter().paragraphs.map(({ text, optional = false }) => [text.key, optional]);
    expect(texts).toEqual([
      ["step-sample-prepare.do", false],
      ["ui-card-see", true],
      ["step-sample-prepare.note", true],
    ]);
  });

  it("tells why a question about the person is asked, and nothing else", () => {
    expect(describeAfter(DONE).paragraphs.map(({ text }) => text.key)).toEqual(["fact-where.why"]);
  });

  it("brings its guide, its picture, its known problems and the figures whose date is shown", () => {
    expect(describeAfter()).toMatchObject({
      guide: { id: "sample", emoji: "🧪", title: { key: "guide-sample.title" } },
      step: "prepare",
      media: "sample/prepare.png",
      problems: ["card.declined"],
      domainFacts: ["F03"],
      offers: [],
    });
  });

  it("counts the steps of this person's way", () => {
    expect(describeAfter()).toMatchObject({ stepNumber: 1, stepCount: 6 });
    expect(describeAfter(DONE, "china")).toMatchObject({ stepNumber: 3, stepCount: 5 });
  });

  it("names the steps that are done, oldest first", () => {
    expect(describeAfter(DONE, "china").done).toEqual([
      { key: "step-sample-prepare.title" },
      { key: "fact-where.ask" },
    ]);
  });

  it("has a way back only once a step is done", () => {
    expect(describeAfter().canGoBack).toBe(false);
    expect(describeAfter(DONE).canGoBack).toBe(true);
    expect(describeAfter(DONE, back).canGoBack).toBe(false);
  });
});

describe("what can be chosen", () => {
  it("is the way on at a step with one thing to do", () => {
    const { choices, rev } = describeAfter(DONE, "china");
    expect(choices).toEqual([
      [
        {
          label: { key: "ui-done" },
          action: { kind: "choose", guide: "sample", step: "at-shop", option: DONE, rev },
          chosen: false,
          style: "success",
        },
      ],
    ]);
  });

  it("is each item of a checklist, to tick or to untick, then the way on", () => {
    const { choices } = describeAfter(tick("number"));
    expect(inRows(choices)).toEqual([["passport"], ["number"], [DONE]]);
    expect(chosenOf(choices)).toEqual(["number"]);
    const wanted = choices.flat().map(({ action }) => (action.kind === "tick" ? action.on : undefined));
    expect(wanted).toEqual([true, false, undefined]);
  });

  it("stresses the way on from a checklist once all is ticked", () => {
    const last = (...moves: readonly Input[]) => describeAfter(...moves).choices.at(-1)?.[0];
    expect(last(tick("number"))).toMatchObject({ label: { key: "ui-done" } });
    expect(last(tick("number"))).not.toHaveProperty("style");
    expect(last(tick("number"), tick("passport"))).toMatchObject({
      label: { key: "ui-all-ready" },
      style: "success",
    });
    expect(last(tick("number"), tick("passport"), tick("number", false))).not.toHaveProperty("style");
  });

  it("is one option a row where something is seen, with the answer before going back", () => {
    const first = describeAfter(DONE, "china", DONE);
    expect(inRows(first.choices)).toEqual([["worked"], ["refused"], ["again"]]);
    expect(chosenOf(first.choices)).toEqual([]);
    expect(chosenOf(describeAfter(DONE, "china", DONE, "refused", back).choices)).toEqual(["refused"]);
  });

  it("is two answers a row about the person, with “I don't know” alone at the end", () => {
    const { choices } = describeAfter(DONE);
    expect(inRows(choices)).toEqual([["china", "abroad"], ["unknown"]]);
    expect(chosenOf(choices)).toEqual([]);
  });

  it("knows what the person had said about themselves before going back", () => {
    expect(chosenOf(describeAfter(DONE, "abroad", back).choices)).toEqual(["abroad"]);
  });

  it("is at least “I don't know” for a question whose values are gone", () => {
    const { choices } = describeStep({ ...walk(DONE), personFacts: new Map() });
    expect(inRows(choices)).toEqual([["unknown"]]);
  });
});

describe("the end of a guide", () => {
  it("is told from every other step, and a truthful “not this way” from success", () => {
    expect(describeAfter()).not.toHaveProperty("outcome");
    expect(describeAfter(DONE, "china", DONE, "worked").outcome).toBe("completed");
    expect(describeAfter(DONE, "china", DONE, "refused", DONE).outcome).toBe("stopped");
  });

  it("offers other guides, has nothing to choose, and can be gone back from", () => {
    const described = describeAfter(DONE, "china", DONE, "worked");
    expect(described).toMatchObject({ offers: ["payment"], choices: [], canGoBack: true });
    expect(described.stepNumber).toBe(described.stepCount);
  });
});

describe("a choice as a button", () => {
  const choose = { kind: "choose", guide: "sample", step: "pay", option: DONE, rev: 0 } as const;
  const item = { kind: "tick", guide: "sample", step: "prepare", item: "passport", on: true } as const;
  const label = { key: "ui-done" };

  it("has a tick for the answer before going back, and no mark else", () => {
    expect(choiceButton({ label, action: choose, chosen: true })).toEqual({
      label: { key: "ui-chosen", args: { label } },
      action: choose,
    });
    expect(choiceButton({ label, action: choose, chosen: false, style: "success" })).toEqual({
      label,
      action: choose,
      style: "success",
    });
  });

  it("has a box for an item of a checklist, full or empty", () => {
    const keys = [true, false].map((chosen) => choiceButton({ label, action: item, chosen }).label.key);
    expect(keys).toEqual(["ui-item-on", "ui-item-off"]);
  });
});
