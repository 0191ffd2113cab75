/** What happens to people in the middle of a guide when an author changes it: one row per kind of edit. */
import { describe, expect, it } from "vitest";
import { advance, emptyProgress } from "../../../src/core/guide/engine.ts";
import { DONE, type Guide } from "../../../src/core/guide/guide.ts";
import { branch, choice, end, guideOf, todo } from "./guides.ts";

const V1 = guideOf([
  todo("a", "b"),
  todo("b", "pick"),
  choice("pick", { left: "c", right: "d" }),
  todo("c", "z"),
  todo("d", "z"),
  end("z"),
]);

interface Edit {
  readonly what: string;
  readonly v2: Guide;
  /** Options pressed in V1 before the deploy. */
  readonly pressed: readonly string[];
  readonly lands: string;
  readonly notice: boolean;
  /** Answers that must still be there afterwards. */
  readonly keeps: Readonly<Record<string, string>>;
}
const AB = { a: DONE, b: DONE };

const EDITS: readonly Edit[] = [
  {
    what: "only texts change (the meaning of the guide is the same)",
    v2: { ...V1, steps: new Map(V1.steps) },
    pressed: [DONE],
    lands: "b",
    notice: false,
    keeps: { a: DONE },
  },
  {
    what: "a step is inserted before the person's place",
    v2: guideOf([
      todo("a", "new"),
      todo("new", "b"),
      todo("b", "pick"),
      choice("pick", { left: "c", right: "d" }),
      todo("c", "z"),
      todo("d", "z"),
      end("z"),
    ]),
    pressed: [DONE, DONE],
    lands: "new",
    notice: true,
    keeps: AB,
  },
  {
    what: "a step is inserted after the person's place",
    v2: guideOf([
      todo("a", "b"),
      todo("b", "new"),
      todo("new", "pick"),
      choice("pick", { left: "c", right: "d" }),
      todo("c", "z"),
      todo("d", "z"),
      end("z"),
    ]),
    pressed: [DONE],
    lands: "b",
    notice: false,
    keeps: { a: DONE },
  },
  {
    what: "the person's step is removed",
    v2: guideOf(
      [
        todo("a", "pick"),
        choice("pick", { left: "c", right: "d" }),
        todo("c", "z"),
        todo("d", "z"),
        end("z"),
      ],
      { b: null },
    ),
    pressed: [DONE],
    lands: "pick",
    notice: true,
    keeps: { a: DONE },
  },
  {
    what: "a done step is removed",
    v2: guideOf(
      [
        todo("b", "pick"),
        choice("pick", { left: "c", right: "d" }),
        todo("c", "z"),
        todo("d", "z"),
        end("z"),
      ],
      { a: null },
    ),
    pressed: [DONE, DONE],
    lands: "pick",
    notice: false,
    keeps: { b: DONE },
  },
  {
    what: "the person's step is renamed",
    v2: guideOf(
      [
        todo("a", "bee"),
        todo("bee", "pick"),
        choice("pick", { left: "c", right: "d" }),
        todo("c", "z"),
        todo("d", "z"),
        end("z"),
      ],
      { b: "bee" },
    ),
    pressed: [DONE],
    lands: "bee",
    notice: false,
    keeps: { a: DONE },
  },
  {
    what: "a done step is renamed",
    v2: guideOf(
      [
        todo("ay", "b"),
        todo("b", "pick"),
        choice("pick", { left: "c", right: "d" }),
        todo("c", "z"),
        todo("d", "z"),
        end("z"),
      ],
      { a: "ay" },
    ),
    pressed: [DONE, DONE],
    lands: "pick",
    notice: false,
    keeps: { ay: DONE, b: DONE },
  },
  {
    what: "steps change their order",
    v2: guideOf([
      todo("b", "a"),
      todo("a", "pick"),
      choice("pick", { left: "c", right: "d" }),
      todo("c", "z"),
      todo("d", "z"),
      end("z"),
    ]),
    pressed: [DONE],
    lands: "b",
    notice: false,
    keeps: { a: DONE },
  },
  {
    what: "the option that the person chose is removed",
    v2: guideOf(
      [todo("a", "b"), todo("b", "pick"), choice("pick", { right: "d" }), todo("d", "z"), end("z")],
      { c: null, "pick.left": null },
    ),
    pressed: [DONE, DONE, "left"],
    lands: "pick",
    notice: true,
    keeps: AB,
  },
  {
    what: "the option that the person chose is renamed",
    v2: guideOf(
      [
        todo("a", "b"),
        todo("b", "pick"),
        choice("pick", { west: "c", right: "d" }),
        todo("c", "z"),
        todo("d", "z"),
        end("z"),
      ],
      { "pick.left": "west" },
    ),
    pressed: [DONE, DONE, "left"],
    lands: "c",
    notice: false,
    keeps: { ...AB, pick: "west" },
  },
  {
    what: "the chosen option leads elsewhere",
    v2: guideOf(
      [
        todo("a", "b"),
        todo("b", "pick"),
        choice("pick", { left: "d", right: "d" }),
        todo("d", "z"),
        end("z"),
      ],
      { c: null },
    ),
    pressed: [DONE, DONE, "left"],
    lands: "d",
    notice: true,
    keeps: { ...AB, pick: "left" },
  },
  {
    what: "a branch is put before the person's place and leads to it",
    v2: guideOf([
      todo("a", "by"),
      branch("by", "where", { china: "c" }, "b"),
      todo("b", "pick"),
      choice("pick", { left: "c", right: "d" }),
      todo("c", "z"),
      todo("d", "z"),
      end("z"),
    ]),
    pressed: [DONE],
    lands: "b",
    notice: false,
    keeps: { a: DONE },
  },
];

function walkV1(options: readonly string[]) {
  let state = advance(V1, undefined, {}, { kind: "open" });
  for (const option of options) {
    state = advance(V1, state.progress, state.facts, { kind: "choose", step: state.place.at.id, option });
  }
  return state;
}

describe("an author changes a guide while people are in it", () => {
  it.each(EDITS)("$what", ({ v2, pressed, lands, notice, keeps }) => {
    const before = walkV1(pressed);
    const after = advance(v2, before.progress, before.facts, { kind: "open" });
    expect(after.place.at.id).toBe(lands);
    expect(after.guideChanged).toBe(notice);
    expect(after.progress.done).toMatchObject(keeps);
    // Said once: the second look says nothing, and a text-only edit has nothing to save.
    expect(advance(v2, after.progress, after.facts, { kind: "open" })).toMatchObject({
      guideChanged: false,
      progress: after.progress,
    });
  });

  it.each(EDITS)("a button of the old card does not skip anything: $what", ({ v2, pressed, lands }) => {
    const before = walkV1(pressed);
    const old = { kind: "choose", step: before.place.at.id, option: DONE, rev: before.progress.rev } as const;
    const after = advance(v2, before.progress, before.facts, old);
    const sameStep = (v2.moved.get(before.place.at.id) ?? before.place.at.id) === lands;
    if (sameStep && before.place.at.kind === "do") expect(after.outcome).toBe("moved");
    else expect(after).toMatchObject({ outcome: "stale", place: { at: { id: lands } } });
  });

  it("carries a chain of renames over", () => {
    const v3 = guideOf([todo("a", "third"), todo("third", "z"), end("z")], { b: "second", second: "third" });
    const { progress } = walkV1([DONE]);
    expect(advance(v3, progress, {}, { kind: "open" }).place.at.id).toBe("third");
  });

  it("ends a circle of renames instead of turning for ever", () => {
    const odd = guideOf([todo("a", "z"), end("z")], { b: "c", c: "b", pick: null });
    const { progress } = walkV1([DONE]);
    expect(advance(odd, progress, {}, { kind: "open" }).place.at.id).toBe("z");
  });

  it("keeps the revision growing, so that no old button comes to life again", () => {
    const before = walkV1([DONE]);
    const restarted = advance(V1, before.progress, {}, { kind: "restart" });
    expect(restarted.progress.rev).toBe(before.progress.rev + 1);
    expect(emptyProgress(V1).rev).toBe(0);
  });
});
