/** Turns one checked guide file into a guide: default targets filled in, branches complete, ids unique. */
import {
  type BranchStep,
  type ChoiceOption,
  type Guide,
  type PersonFact,
  type PersonFactId,
  type Step,
  UNKNOWN,
} from "../core/guide/guide.ts";
import type { Places } from "./content.ts";
import { findRepeated } from "./lists.ts";
import { type Locate, type Problem, problem, type RuleCode } from "./problem.ts";
import { semanticHash } from "./semantic-hash.ts";
import type { GuideShape, StepShape } from "./shape.ts";

interface Reading {
  readonly shape: GuideShape;
  readonly personFacts: ReadonlyMap<PersonFactId, PersonFact>;
  readonly report: (code: RuleCode, path: readonly (string | number)[], message: string) => void;
}

export function readGuide(
  shape: GuideShape,
  locate: Locate,
  personFacts: ReadonlyMap<PersonFactId, PersonFact>,
  places: Places,
): { guide: Guide; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const reading: Reading = {
    shape,
    personFacts,
    report: (code, path, message) => problems.push(problem(code, locate(...path), message)),
  };
  places.set(`guide ${shape.guide}`, locate);
  shape.steps.forEach((step, index) => {
    places.set(`step ${shape.guide}/${step.id}`, (...path) => locate("steps", index, ...path));
  });
  for (const index of findRepeated(shape.steps.map((step) => step.id))) {
    reading.report("duplicate-id", ["steps", index], `two steps are called \`${shape.steps[index]?.id}\``);
  }
  const steps = shape.steps.map((step, index) => readStep(step, index, reading));
  const routes = {
    start: shape.start ?? shape.steps[0]?.id ?? "",
    steps: new Map(steps.map((step) => [step.id, step])),
  };
  const guide: Guide = {
    id: shape.guide,
    emoji: shape.emoji,
    ...routes,
    moved: new Map(Object.entries(shape.moved)),
    semanticHash: semanticHash(routes),
  };
  return { guide, problems };
}

function readStep(step: StepShape, index: number, reading: Reading): Step {
  const next = (given: string | undefined): string => {
    const id = given ?? reading.shape.steps[index + 1]?.id;
    if (id === undefined) {
      reading.report("dead-end", ["steps", index], `\`${step.id}\` is the last step and leads nowhere`);
    }
    return id ?? step.id;
  };
  if (step.kind === "branch") return readBranch(step, index, reading);
  const shown = {
    id: step.id,
    domainFacts: step.facts,
    problems: step.problems,
    ...(step.media === undefined ? {} : { media: step.media }),
  };
  switch (step.kind) {
    case "do":
      return { ...shown, kind: "do", next: next(step.next) };
    case "checklist":
      for (const item of findRepeated(step.items)) {
        reading.report(
          "duplicate-id",
          ["steps", index, "items", item],
          `two items of \`${step.id}\` are called \`${step.items[item]}\``,
        );
      }
      return { ...shown, kind: "checklist", items: step.items, next: next(step.next) };
    case "choice":
      return { ...shown, kind: "choice", options: readOptions(step, index, reading) };
    case "ask":
      return {
        ...shown,
        kind: "ask",
        fact: step.fact,
        next: next(step.next),
        // A fact that does not exist is reported with the other unknown ids.
        values: reading.personFacts.get(step.fact)?.values ?? [UNKNOWN],
      };
    case "end":
      return { ...shown, kind: "end", outcome: step.outcome, offers: step.offers };
  }
}

function readOptions(
  step: Extract<StepShape, { kind: "choice" }>,
  index: number,
  reading: Reading,
): ChoiceOption[] {
  for (const option of findRepeated(step.options.map((one) => one.id))) {
    reading.report(
      "duplicate-id",
      ["steps", index, "options", option],
      `two options of \`${step.id}\` are called \`${step.options[option]?.id}\``,
    );
  }
  return step.options.map(({ id, to, redo }, option): ChoiceOption => {
    if ((to === undefined) === (redo === undefined)) {
      const what = to === undefined ? "leads nowhere" : "has both `to` and `redo`";
      reading.report(
        "option-without-target",
        ["steps", index, "options", option],
        `option \`${id}\` of \`${step.id}\` ${what}`,
      );
    }
    return redo === undefined ? { id, to: to ?? step.id } : { id, redo };
  });
}

function readBranch(
  step: Extract<StepShape, { kind: "branch" }>,
  index: number,
  { personFacts, report }: Reading,
): BranchStep {
  const cases = new Map(Object.entries(step.cases));
  // A fact that does not exist is reported with the other unknown ids.
  const uncovered = (personFacts.get(step.on)?.values ?? []).filter((value) => !cases.has(value));
  if (step.else === undefined && uncovered.length > 0) {
    report(
      "branch-without-else",
      ["steps", index],
      `branch \`${step.id}\` says nothing about ${uncovered.map((value) => `\`${value}\``).join(", ")}`,
    );
  }
  // A fact that was not asked yet counts as unknown.
  return {
    kind: "branch",
    id: step.id,
    fact: step.on,
    cases,
    otherwise: step.else ?? cases.get(UNKNOWN) ?? [...cases.values()][0] ?? step.id,
  };
}
