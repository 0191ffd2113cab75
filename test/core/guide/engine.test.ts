import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Advance, advance, emptyProgress, type Input } from "../../../src/core/guide/engine.ts";
import { DONE, type Guide, type PersonFacts } from "../../../src/core/guide/guide.ts";
import type { Progress } from "../../../src/core/guide/progress.ts";
import { countSteps } from "../../../src/screens/step.ts";
import { SAMPLE } from "./guides.ts";

interface State {
  readonly progress: Progress;
  readonly facts: PersonFacts;
}
const START: State = { progress: emptyProgress(SAMPLE), facts: {} };

function step(state: State, input: Input, guide: Guide = SAMPLE): Advance {
  return advance(guide, state.progress, state.facts, input);
}
/** Presses the button of the step shown now. */
function press(state: State, option: string): Advance {
  const { place } = step(state, { kind: "open" });
  return step(state, { kind: "choose", step: place.at.id, option, rev: state.progress.rev });
}
function walk(...options: string[]): Advance {
  return options.reduce<Advance>((state, option) => press(state, option), step(START, { kind: "open" }));
}
const at = (state: Advance) => state.place.at.id;

/** All options of the step shown now, with those that send the person back. */
function optionsOf({ place }: Advance): string[] {
  switch (place.at.kind) {
    case "do":
    case "checklist":
      return [DONE];
    case "ask":
      return ["china", "abroad", "unknown"];
    case "choice":
      return place.at.options.map(({ id }) => id);
    case "end":
      return [];
  }
}
/** The state as the person knows it: everything but the revision. */
const known = ({ progress, facts }: State) => ({ ...progress, rev: 0, facts });

describe("walking through a guide", () => {
  it("starts at the first step and goes on when a step is done", () => {
    expect(at(walk())).toBe("prepare");
    expect(at(walk(DONE))).toBe("ask-where");
  });
  it("leads each person along the steps that fit what they said", () => {
    expect(at(walk(DONE, "china"))).toBe("at-shop");
    expect(at(walk(DONE, "abroad"))).toBe("at-home");
    expect(at(walk(DONE, "unknown"))).toBe("anywhere");
  });
  it("does not ask again what the person said in another guide", () => {
    const state = advance(SAMPLE, undefined, { where: "china" }, { kind: "open" });
    expect(at(press(state, DONE))).toBe("at-shop");
  });
  it("remembers the answer for the other guides", () => {
    expect(walk(DONE, "abroad").facts).toEqual({ where: "abroad" });
  });
  it("says when the guide is finished, once", () => {
    const end = walk(DONE, "china", DONE, "worked");
    expect(end.events.map(({ kind }) => kind)).toContain("guide-finished");
    expect(step(end, { kind: "open" }).events).toEqual([]);
  });
  it("goes back to do a step again and keeps the earlier answers to choose from", () => {
    const again = walk(DONE, "china", DONE, "again");
    expect(at(again)).toBe("prepare");
    expect(again.progress.kept).toEqual({ prepare: DONE, "ask-where": "china", "at-shop": DONE });
  });
  it("clears answers on restart, but not what is known about the person", () => {
    const fresh = step(walk(DONE, "china", DONE), { kind: "restart" });
    expect(at(fresh)).toBe("prepare");
    expect(fresh.progress).toMatchObject({ done: {}, kept: {}, ticks: {} });
    expect(fresh.facts).toEqual({ where: "china" });
  });
  it("visits a done step again only if the person has been there", () => {
    const state = walk(DONE, "china", DONE);
    expect(at(step(state, { kind: "revisit", step: "at-shop" }))).toBe("at-shop");
    expect(at(step(state, { kind: "revisit", step: "other-card" }))).toBe("result");
  });
});

describe("typed words", () => {
  it("'done' finishes a step, but never picks one of several choices", () => {
    expect(at(step(walk(), { kind: "done" }))).toBe("ask-where");
    expect(step(walk(DONE), { kind: "done" })).toMatchObject({ outcome: "choose-one" });
    expect(step(walk(DONE, "china", DONE), { kind: "done" })).toMatchObject({ outcome: "choose-one" });
  });
  it("'done' at the end changes nothing", () => {
    expect(step(walk(DONE, "china", DONE, "worked"), { kind: "done" }).outcome).toBe("finished");
  });
  it("'back' at the first step says so", () => {
    expect(step(walk(), { kind: "back" }).outcome).toBe("first-step");
  });
});

describe("checklists", () => {
  it("ticks and unticks an item; ticking it twice changes nothing", () => {
    const tick = (state: State, on: boolean) =>
      step(state, { kind: "tick", step: "prepare", item: "passport", on });
    const ticked = tick(START, true);
    expect(ticked.progress.ticks).toEqual({ prepare: ["passport"] });
    expect(tick(ticked, true)).toMatchObject({ outcome: "shown", progress: ticked.progress });
    expect(tick(ticked, false).progress.ticks).toEqual({ prepare: [] });
  });
  it("does not tick on a step that the person has left", () => {
    expect(step(walk(DONE), { kind: "tick", step: "prepare", item: "passport", on: true }).outcome).toBe(
      "stale",
    );
  });
});

describe("answers that no button has", () => {
  it("are not taken for facts, whatever a changed client sends", () => {
    const asked = walk(DONE);
    for (const option of ["x".repeat(16_000), "__proto__", "", DONE])
      expect(press(asked, option)).toMatchObject({
        outcome: "stale",
        facts: {},
        progress: asked.progress,
        events: [],
      });
    expect(at(press(asked, "abroad"))).toBe("at-home");
  });
  it("are not taken for choices or ticks either", () => {
    const choosing = walk(DONE, "china", DONE);
    for (const option of ["x", "constructor", DONE])
      expect(press(choosing, option)).toMatchObject({ outcome: "stale", events: [] });
    expect(step(START, { kind: "tick", step: "prepare", item: "x", on: true })).toMatchObject({
      outcome: "stale",
      progress: START.progress,
    });
  });
});

describe("presses that come late or twice", () => {
  it("moves once when the same button is pressed twice", () => {
    const press1: Input = { kind: "choose", step: "prepare", option: DONE, rev: 0 };
    const once = step(START, press1);
    expect(step(once, press1)).toMatchObject({ outcome: "stale", progress: once.progress });
  });
  it("never lets a button of another step or an unknown option act", () => {
    for (const input of [
      { kind: "choose", step: "result", option: "worked", rev: 0 },
      { kind: "choose", step: "prepare", option: "nonsense", rev: 0 },
      { kind: "choose", step: "__proto__", option: DONE, rev: 0 },
      { kind: "back", rev: 7 },
      { kind: "restart", rev: 7 },
    ] as const) {
      expect(step(START, input)).toMatchObject({ outcome: "stale", progress: START.progress });
    }
  });
});

const anyWalk = fc.array(fc.nat({ max: 9 }), { maxLength: 25 });
/** Follows the numbers through whatever is offered. */
function follow(choices: readonly number[], forwardOnly = false): Advance[] {
  const seen = [step(START, { kind: "open" })];
  for (const number of choices) {
    const last = seen.at(-1) as Advance;
    const options = optionsOf(last).filter((option) => !forwardOnly || option !== "again");
    const option = options[number % Math.max(1, options.length)];
    if (option !== undefined) seen.push(press(last, option));
  }
  return seen;
}

describe("for every way through a guide", () => {
  it("back n times and forward n times gives the same state", () => {
    fc.assert(
      fc.property(anyWalk, fc.nat({ max: 10 }), (choices, back) => {
        const state = follow(choices, true).at(-1) as Advance;
        const undone = state.place.visited.slice(
          state.place.visited.length - Math.min(back, state.place.visited.length),
        );
        let moving: Advance = state;
        for (const _ of undone) moving = step(moving, { kind: "back" });
        for (const id of undone) {
          expect(at(moving)).toBe(id);
          moving = press(moving, moving.progress.kept[id] as string);
        }
        expect(known(moving)).toEqual(known(state));
      }),
    );
  });
  it("'step n of m' never gets worse on the way forward and is complete only at the end", () => {
    fc.assert(
      fc.property(anyWalk, (choices) => {
        let before = 0;
        for (const state of follow(choices, true)) {
          const { stepNumber, stepCount } = countSteps(SAMPLE, state.place, state.facts);
          const done = state.place.visited.length / stepCount;
          expect(stepNumber).toBeLessThanOrEqual(stepCount);
          expect(done).toBeGreaterThanOrEqual(before);
          expect(done === 1).toBe(state.place.at.kind === "end");
          before = done;
        }
      }),
    );
  });
  it("any input at any time is answered, and what is stored reads back to the same place", () => {
    const anyInput: fc.Arbitrary<Input> = fc.oneof(
      fc.constantFrom<Input>({ kind: "open" }, { kind: "back" }, { kind: "restart" }, { kind: "done" }),
      fc.record({
        kind: fc.constant("choose" as const),
        step: fc.constantFrom(...SAMPLE.steps.keys(), "gone"),
        option: fc.constantFrom(DONE, "china", "worked", "again", "x"),
        rev: fc.nat({ max: 12 }),
      }),
      fc.record({
        kind: fc.constant("tick" as const),
        step: fc.constantFrom("prepare", "gone"),
        item: fc.constantFrom("passport", "x"),
        on: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        let state: State = START;
        for (const input of inputs) {
          const next = step(state, input);
          expect(next.progress.rev - state.progress.rev).toBe(next.outcome === "moved" ? 1 : 0);
          state = JSON.parse(JSON.stringify({ progress: next.progress, facts: next.facts }));
          expect(step(state, { kind: "open" }).place.at.id).toBe(next.place.at.id);
        }
      }),
    );
  });
});
