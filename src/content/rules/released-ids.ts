/** Compares ids with those that were ever released: progress and buttons of people still name them. */
import type { Guide } from "../../core/guide/guide.ts";
import { type Flows, type Places, placeOf } from "../content.ts";
import { type Problem, problem } from "../problem.ts";
import type { IdsLock } from "../shape.ts";

export const IDS_LOCK_FILE = "flows/ids.lock.yaml";

/** @param lock what `--record` wrote; empty when there is no file yet */
export function checkReleasedIds(flows: Flows, places: Places, lock: IdsLock): Problem[] {
  const releasedIn = new Map(Object.entries(lock.guides));
  return [
    ...checkRetired(flows, places, lock),
    ...[...flows.guides.values()].flatMap((guide) => {
      const released = new Map(Object.entries(releasedIn.get(guide.id) ?? {}));
      return [
        ...checkRemoved(guide, places, released),
        ...checkMoved(guide, places),
        ...checkRecorded(guide, places, released),
      ];
    }),
  ];
}

function checkRetired(flows: Flows, places: Places, lock: IdsLock): Problem[] {
  const at = (id: string) => placeOf(places, "menu", "retired", id);
  const removed = Object.keys(lock.guides)
    .filter((id) => !flows.guides.has(id) && !flows.retiredGuides.has(id))
    .map((id) => problem("removed-id", at(id), `the guide \`${id}\` was released and is gone`));
  const retired = [...flows.retiredGuides].flatMap(([id, now]) => [
    ...(flows.guides.has(id) ? [problem("moved-live-id", at(id), `the guide \`${id}\` exists`)] : []),
    ...(now !== null && !flows.guides.has(now)
      ? [problem("moved-nowhere", at(id), `there is no guide \`${now}\``)]
      : []),
  ]);
  return [...removed, ...retired];
}

const optionsOf = (guide: Guide, step: string): readonly string[] => {
  const found = guide.steps.get(step);
  return found?.kind === "choice" ? found.options.map((option) => option.id) : [];
};

function checkRemoved(
  guide: Guide,
  places: Places,
  released: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const at = placeOf(places, `guide ${guide.id}`, "moved");
  return [...released].flatMap(([step, options]) => {
    if (!guide.steps.has(step) && !guide.moved.has(step)) {
      return [problem("removed-id", at, `the step \`${step}\` of \`${guide.id}\` was released and is gone`)];
    }
    const now = guide.steps.has(step) ? step : guide.moved.get(step);
    // A step that is gone for good takes its options with it.
    if (now === null || now === undefined) return [];
    return options
      .filter((option) => !optionsOf(guide, now).includes(option))
      .filter((option) => !guide.moved.has(`${step}.${option}`) && !guide.moved.has(`${now}.${option}`))
      .map((option) =>
        problem(
          "removed-id",
          at,
          `the option \`${step}.${option}\` of \`${guide.id}\` was released and is gone`,
        ),
      );
  });
}

function checkMoved(guide: Guide, places: Places): Problem[] {
  return [...guide.moved].flatMap(([from, to]) => {
    const at = placeOf(places, `guide ${guide.id}`, "moved", from);
    const [step = "", option] = from.split(".");
    if (option === undefined) {
      return [
        ...(guide.steps.has(step) ? [problem("moved-live-id", at, `the step \`${step}\` exists`)] : []),
        ...(to !== null && !guide.steps.has(to)
          ? [problem("moved-nowhere", at, `there is no step \`${to}\``)]
          : []),
      ];
    }
    const now = guide.steps.has(step) ? step : (guide.moved.get(step) ?? step);
    const options = optionsOf(guide, now);
    return [
      ...(options.includes(option) ? [problem("moved-live-id", at, `the option \`${from}\` exists`)] : []),
      ...(to !== null && !options.includes(to)
        ? [problem("moved-nowhere", at, `\`${now}\` has no option \`${to}\``)]
        : []),
    ];
  });
}

function checkRecorded(
  guide: Guide,
  places: Places,
  released: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const fresh = [...guide.steps.values()].flatMap((step) => {
    const known = released.get(step.id);
    const options = optionsOf(guide, step.id).map((option) => `${step.id}.${option}`);
    if (known === undefined) return [step.id, ...options];
    return options.filter((option) => !known.includes(option.slice(step.id.length + 1)));
  });
  if (fresh.length === 0) return [];
  const shown = fresh
    .slice(0, 3)
    .map((id) => `\`${id}\``)
    .join(", ");
  const rest = fresh.length > 3 ? ` and ${fresh.length - 3} more` : "";
  return [
    problem("unrecorded-id", placeOf(places, `guide ${guide.id}`), `new in \`${guide.id}\`: ${shown}${rest}`),
  ];
}
