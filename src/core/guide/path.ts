/** Turns answers and facts into a place on the path: which steps were seen, which one is now, how many remain. */
import type { Guide, OptionId, PersonFacts, Step, StepId } from "./guide.ts";
import type { Progress } from "./progress.ts";

/** A step that can be shown: everything but a branch. */
export type ShownStep = Exclude<Step, { kind: "branch" }>;

export interface Place {
  /** Steps done on the current path, oldest first: what "back" walks. */
  readonly visited: readonly StepId[];
  readonly at: ShownStep;
}

/** A guide whose path never ends; lint refuses such files, so this is a programming error. */
export class EndlessGuideError extends Error {
  override readonly name = "EndlessGuideError";
}

/** @throws {EndlessGuideError} when the id is not in the guide, which lint excludes */
export function getStep(guide: Guide, id: StepId): Step {
  const step = guide.steps.get(id);
  if (!step) throw new EndlessGuideError(`guide "${guide.id}" leads to "${id}", which is not a step of it`);
  return step;
}

function answer(answers: Readonly<Record<StepId, OptionId>>, step: StepId): OptionId | undefined {
  return Object.hasOwn(answers, step) ? answers[step] : undefined;
}

export function factOf(facts: PersonFacts, fact: string): string | undefined {
  return Object.hasOwn(facts, fact) ? facts[fact] : undefined;
}

function branchTarget(step: Extract<Step, { kind: "branch" }>, value: string | undefined): StepId {
  return (value === undefined ? undefined : step.cases.get(value)) ?? step.otherwise;
}

/** Where a shown step leads with this answer, or `undefined` when the answer is missing or no longer exists. */
function nextStep(step: ShownStep, progress: Progress, facts: PersonFacts): StepId | undefined {
  const given = answer(progress.done, step.id);
  switch (step.kind) {
    case "do":
    case "checklist":
      return given === undefined ? undefined : step.next;
    case "choice": {
      const option = step.options.find((candidate) => candidate.id === given);
      return option && "to" in option ? option.to : undefined;
    }
    case "ask":
      // Known from another guide: passed unseen. Stepped back to: asked again, although the fact is known.
      return factOf(facts, step.fact) !== undefined && answer(progress.kept, step.id) === undefined
        ? step.next
        : undefined;
    case "end":
      return undefined;
  }
}

/** Walks from the start to the first step that is not done. */
export function findPlace(guide: Guide, progress: Progress, facts: PersonFacts): Place {
  const visited: StepId[] = [];
  let id = guide.start;
  for (let guard = 0; guard <= guide.steps.size; guard++) {
    const step = getStep(guide, id);
    if (step.kind === "branch") {
      id = branchTarget(step, factOf(facts, step.fact));
      continue;
    }
    const next = nextStep(step, progress, facts);
    if (next === undefined) return { visited, at: step };
    const passedUnseen = step.kind === "ask" && answer(progress.done, step.id) === undefined;
    if (!passedUnseen) visited.push(step.id);
    id = next;
  }
  throw new EndlessGuideError(`guide "${guide.id}" has a cycle through "${id}"`);
}

/**
 * The most steps this person can still have to do, the current one included; ends count 0.
 *
 * The longest way is counted, so "step n of m" can only get better while the person goes on.
 */
export function countRemaining(guide: Guide, place: Place, facts: PersonFacts): number {
  const known = new Map<StepId, number>();
  function longestFrom(id: StepId): number {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const step = getStep(guide, id);
    const steps = stepsAfter(step);
    const own = step.kind === "branch" || step.kind === "end" ? 0 : 1;
    const seen =
      step.kind === "ask" && id !== place.at.id && factOf(facts, step.fact) !== undefined ? 0 : own;
    const longest = seen + Math.max(0, ...steps.map(longestFrom));
    known.set(id, longest);
    return longest;
  }
  function stepsAfter(step: Step): StepId[] {
    switch (step.kind) {
      case "end":
        return [];
      case "choice":
        return step.options.flatMap((option) => ("to" in option ? [option.to] : []));
      case "branch": {
        const value = factOf(facts, step.fact);
        return value === undefined ? [...step.cases.values(), step.otherwise] : [branchTarget(step, value)];
      }
      default:
        return [step.next];
    }
  }
  return longestFrom(place.at.id);
}
