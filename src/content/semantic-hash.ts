/** Turns the routing of a guide into a short hash that changes when, and only when, people's places can change. */
import { createHash } from "node:crypto";
import type { Guide, Step, StepId } from "../core/guide/guide.ts";

const HASH_CHARS = 10;

/**
 * Counts: step ids and kinds, options, items, facts asked, where each leads, outcomes.
 * Does not count: texts, domain facts, problems, media, offers, `moved`, and the order in the file.
 */
export function semanticHash(guide: Pick<Guide, "start"> & { steps: ReadonlyMap<StepId, Step> }): string {
  const steps = [...guide.steps.values()].map(routing).sort();
  return createHash("sha256")
    .update(JSON.stringify([guide.start, steps]))
    .digest("base64url")
    .slice(0, HASH_CHARS);
}

function routing(step: Step): string {
  const parts = (): readonly unknown[] => {
    switch (step.kind) {
      case "do":
        return [step.next];
      case "checklist":
        return [step.next, [...step.items].sort()];
      case "choice":
        return step.options
          .map((option) =>
            "to" in option ? `${option.id} to ${option.to}` : `${option.id} redo ${option.redo}`,
          )
          .sort();
      case "ask":
        return [step.next, step.fact];
      case "branch":
        return [step.fact, step.otherwise, [...step.cases].map(([value, to]) => `${value} to ${to}`).sort()];
      case "end":
        return [step.outcome];
    }
  };
  return JSON.stringify([step.id, step.kind, ...parts()]);
}
