/** The live card: what a person reads above its buttons, and where the buttons lead. */
import { describe, expect, it } from "vitest";
import { DONE } from "../../src/core/guide/guide.ts";
import type { View } from "../../src/core/view/view.ts";
import { describeStep } from "../../src/screens/step.ts";
import { pausedView, restartQuestion, stepButtons, stepView } from "../../src/screens/step-card.ts";
import { walk } from "./sample.ts";

const textsOf = ({ blocks }: View) => blocks.map(({ text }) => text.key);
const kindsOf = ({ rows }: View) => rows.map((row) => row.map(({ action }) => action.kind));
const labelsOf = ({ rows }: View) => rows.flat().map(({ label }) => label.key);

const FINISHED = [DONE, "china", DONE, "worked"];
const STOPPED = [DONE, "china", DONE, "refused", DONE];

describe("the card of a step", () => {
  it("says the guide with the step's number, the title, then the texts", () => {
    const view = stepView(walk(DONE));
    expect(textsOf(view)).toEqual(["ui-card-progress", "fact-where.ask", "fact-where.why"]);
    expect(view.blocks[0]?.text.args).toMatchObject({ emoji: "🧪", step: 2, steps: 6 });
    expect(view.blocks[1]?.as).toBe("heading");
  });

  it("has notices above all that", () => {
    const view = stepView(walk(DONE), [{ key: "ui-choose-one" }]);
    expect(textsOf(view).slice(0, 2)).toEqual(["ui-choose-one", "ui-card-progress"]);
  });

  it("says how a guide ended instead of a number", () => {
    expect(textsOf(stepView(walk(...FINISHED)))[0]).toBe("ui-card-finished");
    expect(textsOf(stepView(walk(...STOPPED)))[0]).toBe("ui-card-stopped");
  });

  it("knows its place, so that an older card is told from it", () => {
    const input = walk(...FINISHED);
    expect(stepView(input).place).toEqual({
      guide: "sample",
      step: "done",
      rev: input.progress.rev,
      stepNumber: 4,
      stepCount: 4,
      finished: true,
    });
    expect(stepView(walk()).place?.finished).toBe(false);
  });

  it("marks an earlier answer", () => {
    expect(labelsOf(stepView(walk(DONE, "abroad", { kind: "back" })))).toContain("ui-chosen");
    expect(labelsOf(stepView(walk(DONE)))).not.toContain("ui-chosen");
  });
});

describe("the buttons of a step", () => {
  it("are the choices, then help, pause, restart and the second device; back when there is a way back", () => {
    const around = [["pause", "ask-restart"], ["device"]];
    expect(kindsOf(stepView(walk()))).toEqual([["tick"], ["tick"], ["choose"], ["problems"], ...around]);
    expect(kindsOf(stepView(walk(DONE)))).toEqual([
      ["choose", "choose"],
      ["choose"],
      ["back", "problems"],
      ...around,
    ]);
  });

  it("are other guides, back, restart and the menu at the end", () => {
    expect(kindsOf(stepView(walk(...FINISHED)))).toEqual([["open"], ["back", "ask-restart"], ["menu"]]);
    expect(kindsOf(stepView(walk(...STOPPED)))).toEqual([["back", "ask-restart"], ["menu"]]);
  });

  it("are known without drawing the card", () => {
    const input = walk(DONE);
    expect(stepButtons(describeStep(input))).toEqual(stepView(input).rows);
  });
});

it("a paused guide says so, and goes on where it was or to the menu", () => {
  const view = pausedView(walk(DONE));
  expect(textsOf(view)).toEqual(["ui-card-progress", "ui-paused"]);
  expect(kindsOf(view)).toEqual([["open"], ["menu"]]);
  expect(view.rows[0]?.[0]?.label.args).toMatchObject({ step: 2, steps: 6 });
});

it("a restart is asked for before it takes answers away, and can be refused", () => {
  const input = walk(DONE);
  const view = restartQuestion(input);
  expect(view.rows.flat().map(({ action }) => action)).toEqual([
    { kind: "restart", guide: "sample", rev: input.progress.rev },
    { kind: "open", guide: "sample" },
  ]);
  expect(view).not.toHaveProperty("place");
});
