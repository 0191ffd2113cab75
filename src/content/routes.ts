/** Where the steps of a guide lead: the edges, what can be reached, and the loops. */
import type { Guide, Step, StepId } from "../core/guide/guide.ts";

/** Steps that this one can lead on to; `redo` goes back and is not counted. */
export function stepsAfter(step: Step): readonly StepId[] {
  switch (step.kind) {
    case "do":
    case "checklist":
    case "ask":
      return [step.next];
    case "choice":
      return step.options.flatMap((option) => ("to" in option ? [option.to] : []));
    case "branch":
      return [...step.cases.values(), step.otherwise];
    case "end":
      return [];
  }
}

/** @returns every step that can be reached from these, themselves included; ids that do not exist are left out */
export function reachableFrom(guide: Guide, from: readonly StepId[]): Set<StepId> {
  const reached = new Set<StepId>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = guide.steps.get(id);
    if (step === undefined || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...stepsAfter(step));
  }
  return reached;
}

/**
 * Finds the loops among the steps that `among` accepts.
 *
 * @returns for each loop the steps that lead to each other, in the order of the file
 */
export function findLoops(guide: Guide, among: (step: Step) => boolean): StepId[][] {
  const inside: Guide = { ...guide, steps: new Map([...guide.steps].filter(([, step]) => among(step))) };
  const reach = new Map(
    [...inside.steps].map(([id, step]) => [id, reachableFrom(inside, stepsAfter(step))] as const),
  );
  const found = new Set<StepId>();
  return [...reach].flatMap(([id, after]) => {
    if (!after.has(id) || found.has(id)) return [];
    const loop = [...reach.keys()].filter((other) => after.has(other) && reach.get(other)?.has(id) === true);
    for (const member of loop) found.add(member);
    return [loop];
  });
}
