/** Small guides for the engine's tests, written as the loader would build them. */
import type { Guide, Step } from "../../../src/core/guide/guide.ts";

type Visible = { domainFacts: readonly string[]; problems: readonly string[] };
const visible: Visible = { domainFacts: [], problems: [] };

export const todo = (id: string, next: string): Step => ({ kind: "do", id, next, ...visible });
export const list = (id: string, items: string[], next: string): Step => ({
  kind: "checklist",
  id,
  items,
  next,
  ...visible,
});
export const ask = (id: string, fact: string, next: string): Step => ({
  kind: "ask",
  id,
  fact,
  values: ["china", "abroad", "unknown"],
  next,
  ...visible,
});
export const choice = (
  id: string,
  options: Record<string, string>,
  redo: Record<string, string> = {},
): Step => ({
  kind: "choice",
  id,
  options: [
    ...Object.entries(options).map(([option, to]) => ({ id: option, to })),
    ...Object.entries(redo).map(([option, step]) => ({ id: option, redo: step })),
  ],
  ...visible,
});
export const branch = (id: string, fact: string, cases: Record<string, string>, otherwise: string): Step => ({
  kind: "branch",
  id,
  fact,
  cases: new Map(Object.entries(cases)),
  otherwise,
});
export const end = (id: string, outcome: "completed" | "stopped" = "completed"): Step => ({
  kind: "end",
  id,
  outcome,
  offers: [],
  ...visible,
});

/** The hash is the list of ids and targets: enough to tell two versions apart. */
export function guideOf(steps: readonly Step[], moved: Record<string, string | null> = {}): Guide {
  return {
    id: "sample",
    emoji: "🧪",
    start: steps[0]?.id ?? "",
    steps: new Map(steps.map((step) => [step.id, step])),
    moved: new Map(Object.entries(moved)),
    semanticHash: JSON.stringify(steps, (_key, value) => (value instanceof Map ? [...value] : value)),
  };
}

/** Every kind of step: a question, a branch, a checklist, choices with a way back, two ends. */
export const SAMPLE = guideOf([
  list("prepare", ["passport", "number"], "ask-where"),
  ask("ask-where", "where", "by-where"),
  branch("by-where", "where", { china: "at-shop", abroad: "at-home" }, "anywhere"),
  todo("at-shop", "result"),
  todo("at-home", "wait"),
  todo("wait", "result"),
  todo("anywhere", "result"),
  choice("result", { worked: "done", refused: "other-card" }, { again: "prepare" }),
  todo("other-card", "stopped"),
  end("done"),
  end("stopped", "stopped"),
]);
