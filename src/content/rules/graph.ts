/** Checks the paths of each guide: every step is reached, every path ends, nothing turns in a circle. */
import type { Guide, StepId } from "../../core/guide/guide.ts";
import { type Flows, type Places, placeOf } from "../content.ts";
import { type Problem, problem } from "../problem.ts";
import { findLoops, reachableFrom, stepsAfter } from "../routes.ts";

export function checkGraphs(flows: Flows, places: Places): Problem[] {
  return [...flows.guides.values()].flatMap((guide) => checkGraph(guide, places));
}

function checkGraph(guide: Guide, places: Places): Problem[] {
  const at = (step: StepId, ...path: readonly (string | number)[]) =>
    placeOf(places, `step ${guide.id}/${step}`, ...path);
  return [
    ...checkReach(guide, at),
    ...checkLoops(guide, at),
    ...checkEnds(guide, at),
    ...checkRedo(guide, at),
  ];
}

type At = (step: StepId, ...path: readonly (string | number)[]) => { file: string; line: number };

function checkReach(guide: Guide, at: At): Problem[] {
  // Ids that do not exist are reported elsewhere; what they hide is no mistake of its own.
  const named = [guide.start, ...[...guide.steps.values()].flatMap(stepsAfter)];
  if (!named.every((id) => guide.steps.has(id))) return [];
  const reached = reachableFrom(guide, [guide.start]);
  return [...guide.steps.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => problem("unreachable-step", at(id), `no path leads to \`${id}\``));
}

const showLoop = (loop: readonly StepId[]) => [...loop, loop[0] ?? ""].join(" -> ");

/** A circle of branches and known facts would turn for ever without asking anybody anything. */
function checkLoops(guide: Guide, at: At): Problem[] {
  const unseen = findLoops(guide, (step) => step.kind === "branch" || step.kind === "ask").filter((loop) =>
    loop.some((id) => guide.steps.get(id)?.kind === "branch"),
  );
  const inUnseen = new Set(unseen.flat());
  const others = findLoops(guide, () => true).filter((loop) => !loop.every((id) => inUnseen.has(id)));
  return [
    ...unseen.map((loop) =>
      problem("wait-free-loop", at(loop[0] ?? ""), `${showLoop(loop)} never waits for the person`),
    ),
    ...others.map((loop) => problem("cycle", at(loop[0] ?? ""), `${showLoop(loop)} goes in a circle`)),
  ];
}

/** Without circles, every path ends at a step that leads nowhere: it must be an `end`. */
function checkEnds(guide: Guide, at: At): Problem[] {
  return [...guide.steps.values()]
    .filter((step) => step.kind !== "end" && stepsAfter(step).length === 0)
    .map((step) => problem("dead-end", at(step.id), `no option of \`${step.id}\` leads on`));
}

function checkRedo(guide: Guide, at: At): Problem[] {
  return [...guide.steps.values()].flatMap((step) => {
    if (step.kind !== "choice") return [];
    return step.options.flatMap((option, index) => {
      if (!("redo" in option)) return [];
      const target = guide.steps.get(option.redo);
      if (target === undefined) return [];
      const place = at(step.id, "options", index, "redo");
      if (target.kind === "branch") {
        return [problem("hidden-step", place, `\`${target.id}\` is a branch: there is nothing to do again`)];
      }
      const comesBefore = target.id !== step.id && reachableFrom(guide, stepsAfter(target)).has(step.id);
      return comesBefore
        ? []
        : [problem("redo-target", place, `\`${target.id}\` cannot come before \`${step.id}\``)];
    });
  });
}
