/** Somebody who walks through a small guide, for tests of what they are shown. */
import { type Advance, advance, type Input } from "../../src/core/guide/engine.ts";
import type { Guide } from "../../src/core/guide/guide.ts";
import type { StepInput } from "../../src/screens/step.ts";
import { SAMPLE } from "../core/guide/guides.ts";

const personFacts = new Map([["where", { id: "where", values: ["china", "abroad", "unknown"] }]]);

/** The sample guide, where the first step and the end have everything that a step can have besides its texts. */
export const RICH: Guide = {
  ...SAMPLE,
  steps: new Map([
    ...SAMPLE.steps,
    [
      "prepare",
      {
        kind: "checklist",
        id: "prepare",
        items: ["passport", "number"],
        next: "ask-where",
        media: "sample/prepare.png",
        problems: ["card.declined"],
        domainFacts: ["F03"],
      },
    ],
    [
      "done",
      { kind: "end", id: "done", outcome: "completed", offers: ["payment"], domainFacts: [], problems: [] },
    ],
  ]),
};

/** Where somebody is after these moves, as a step is drawn from it; a word is an answer to the step shown then. */
export function walk(...moves: readonly (string | Input)[]): StepInput {
  const state = moves.reduce<Advance>(
    ({ progress, facts, place }, move) => {
      const answer = (option: string) =>
        ({ kind: "choose", step: place.at.id, option, rev: progress.rev }) as const;
      return advance(RICH, progress, facts, typeof move === "string" ? answer(move) : move);
    },
    advance(RICH, undefined, {}, { kind: "open" }),
  );
  return { guide: RICH, personFacts, ...state };
}
