/**
 * Moves a person through a guide: (guide, progress, facts, input) -> new progress, new facts, outcome.
 *
 * Pure: knows no clock, store, channel or language. The bot, the companion page, the playground and the
 * tests all move people with `advance`, so they cannot disagree.
 */
import {
  DONE,
  type Guide,
  type GuideId,
  type OptionId,
  type PersonFactId,
  type PersonFacts,
  type StepId,
} from "./guide.ts";
import { findPlace, getStep, type Place } from "./path.ts";
import type { Progress } from "./progress.ts";

/** `rev` is the revision printed on the pressed button; typed words have none and act on the step shown now. */
export type Input =
  /** Show where I am: start, continue, redraw. */
  | { readonly kind: "open" }
  | { readonly kind: "choose"; readonly step: StepId; readonly option: OptionId; readonly rev?: number }
  /** Sets one checklist item; says what it shall be, so that repeating it changes nothing. */
  | { readonly kind: "tick"; readonly step: StepId; readonly item: string; readonly on: boolean }
  | { readonly kind: "back"; readonly rev?: number }
  | { readonly kind: "restart"; readonly rev?: number }
  /** Do this step again, if the person has done it on their path; otherwise just show where they are. */
  | { readonly kind: "revisit"; readonly step: StepId }
  /** A typed "done" or "next". */
  | { readonly kind: "done" };

/**
 * - `moved`: the person is at another step now
 * - `ticked`: a checklist item changed
 * - `shown`: nothing changed
 * - `stale`: the button belongs to an older card; nothing changed
 * - `first-step`: there is nothing to go back to
 * - `choose-one`: this step cannot be finished with a plain "done"
 * - `finished`: "done" at the end; nothing changed
 */
export type Outcome = "moved" | "ticked" | "shown" | "stale" | "first-step" | "choose-one" | "finished";

export type GuideEvent =
  | { readonly kind: "guide-started"; readonly guide: GuideId }
  | { readonly kind: "step-done"; readonly guide: GuideId; readonly step: StepId; readonly option: OptionId }
  | { readonly kind: "step-undone"; readonly guide: GuideId; readonly step: StepId }
  | { readonly kind: "fact-learned"; readonly fact: PersonFactId }
  | { readonly kind: "guide-finished"; readonly guide: GuideId; readonly step: StepId };

export interface Advance {
  /** The same object as before when nothing has to be saved. */
  readonly progress: Progress;
  readonly facts: PersonFacts;
  readonly place: Place;
  readonly outcome: Outcome;
  /** The guide was edited since the person was here, and they now are at another step. Said at most once. */
  readonly guideChanged: boolean;
  readonly events: readonly GuideEvent[];
}

export function emptyProgress(guide: Guide): Progress {
  return { rev: 0, done: {}, kept: {}, ticks: {}, at: guide.start, sem: guide.semanticHash };
}

/** Follows `moved` of the guide to the id that a step has today; `undefined` when it was removed. */
export function resolveStep(guide: Guide, id: StepId): StepId | undefined {
  let current: StepId | null | undefined = id;
  for (let guard = 0; guard <= guide.moved.size; guard++) {
    if (guide.steps.has(current)) return current;
    current = guide.moved.get(current);
    if (!current) return undefined;
  }
  return undefined;
}

/** Follows `moved` entries of the form `step.option`. */
export function resolveOption(guide: Guide, step: StepId, option: OptionId): OptionId {
  return guide.moved.get(`${step}.${option}`) ?? option;
}

function renameKeys<V>(
  guide: Guide,
  record: Readonly<Record<StepId, V>>,
  rename: (step: StepId, value: V) => V,
) {
  return Object.fromEntries(
    Object.entries(record).flatMap(([step, value]) => {
      const today = resolveStep(guide, step);
      return today === undefined ? [] : [[today, rename(step, value)]];
    }),
  ) as Record<StepId, V>;
}

/** Fits stored answers to the guide as it is today: renamed ids are carried over, removed steps forgotten. */
function fitToGuide(guide: Guide, progress: Progress): Progress {
  if (progress.sem === guide.semanticHash) return progress;
  const renameOption = (step: StepId, option: OptionId) => resolveOption(guide, step, option);
  return {
    rev: progress.rev,
    done: renameKeys(guide, progress.done, renameOption),
    kept: renameKeys(guide, progress.kept, renameOption),
    ticks: renameKeys(guide, progress.ticks, (_step, items) => items),
    at: resolveStep(guide, progress.at) ?? "",
    sem: guide.semanticHash,
  };
}

function without<V>(record: Readonly<Record<StepId, V>>, ...steps: readonly StepId[]): Record<StepId, V> {
  return Object.fromEntries(Object.entries(record).filter(([step]) => !steps.includes(step))) as Record<
    StepId,
    V
  >;
}

interface Change {
  readonly progress: Progress;
  readonly facts: PersonFacts;
  readonly outcome: Outcome;
  readonly events: readonly GuideEvent[];
}

/** Takes the answers of `steps` back; they stay as `kept`, so the person sees what they had chosen. */
function undo(guide: Guide, progress: Progress, facts: PersonFacts, steps: readonly StepId[]): Change {
  const kept = { ...progress.kept };
  for (const step of steps) kept[step] = progress.done[step] ?? DONE;
  return {
    progress: { ...progress, rev: progress.rev + 1, done: without(progress.done, ...steps), kept },
    facts,
    outcome: "moved",
    events: steps.map((step) => ({ kind: "step-undone", guide: guide.id, step })),
  };
}

function choose(
  guide: Guide,
  before: Omit<Change, "outcome" | "events">,
  place: Place,
  option: OptionId,
): Change {
  const { progress, facts } = before;
  const { at } = place;
  const stale: Change = { progress, facts, outcome: "stale", events: [] };
  const record = (learned: PersonFacts, events: readonly GuideEvent[]): Change => ({
    progress: {
      ...progress,
      rev: progress.rev + 1,
      done: { ...progress.done, [at.id]: option },
      kept: without(progress.kept, at.id),
    },
    facts: learned,
    outcome: "moved",
    events: [{ kind: "step-done", guide: guide.id, step: at.id, option }, ...events],
  });
  switch (at.kind) {
    case "do":
    case "checklist":
      return option === DONE ? record(facts, []) : stale;
    case "ask":
      // ! Anybody can send anything as a button's data: what is no value of the fact must not become one.
      if (!at.values.includes(option)) return stale;
      return record({ ...facts, [at.fact]: option }, [{ kind: "fact-learned", fact: at.fact }]);
    case "choice": {
      const chosen = at.options.find((candidate) => candidate.id === option);
      if (!chosen) return stale;
      if ("to" in chosen) return record(facts, []);
      const from = place.visited.indexOf(chosen.redo);
      // The step to do again may have been passed on another way here: then the choice itself is asked again.
      return from < 0
        ? { ...stale, outcome: "shown" }
        : undo(guide, progress, facts, place.visited.slice(from));
    }
    case "end":
      return stale;
  }
}

function tick(progress: Progress, facts: PersonFacts, place: Place, item: string, on: boolean): Change {
  const { at } = place;
  if (at.kind !== "checklist" || !at.items.includes(item))
    return { progress, facts, outcome: "stale", events: [] };
  const before = Object.hasOwn(progress.ticks, at.id) ? (progress.ticks[at.id] ?? []) : [];
  if (before.includes(item) === on) return { progress, facts, outcome: "shown", events: [] };
  const after = at.items.filter((candidate) => (candidate === item ? on : before.includes(candidate)));
  return {
    progress: { ...progress, ticks: { ...progress.ticks, [at.id]: after } },
    facts,
    outcome: "ticked",
    events: [],
  };
}

function isStale(guide: Guide, progress: Progress, place: Place, input: Input): boolean {
  if ("rev" in input && input.rev !== undefined && input.rev !== progress.rev) return true;
  const acts = input.kind === "choose" || input.kind === "tick";
  return acts && resolveStep(guide, input.step) !== place.at.id;
}

function change(guide: Guide, progress: Progress, facts: PersonFacts, place: Place, input: Input): Change {
  const same = (outcome: Outcome): Change => ({ progress, facts, outcome, events: [] });
  if (isStale(guide, progress, place, input)) return same("stale");
  switch (input.kind) {
    case "open":
      return same("shown");
    case "choose":
      return choose(guide, { progress, facts }, place, resolveOption(guide, input.step, input.option));
    case "tick":
      return tick(progress, facts, place, input.item, input.on);
    case "back": {
      const previous = place.visited.at(-1);
      return previous === undefined ? same("first-step") : undo(guide, progress, facts, [previous]);
    }
    case "revisit": {
      const from = place.visited.indexOf(resolveStep(guide, input.step) ?? "");
      return from < 0 ? same("shown") : undo(guide, progress, facts, place.visited.slice(from));
    }
    case "restart": {
      const { rev } = progress;
      return { progress: { ...emptyProgress(guide), rev: rev + 1 }, facts, outcome: "moved", events: [] };
    }
    case "done": {
      if (place.at.kind === "end") return same("finished");
      if (place.at.kind === "choice" || place.at.kind === "ask") return same("choose-one");
      return choose(guide, { progress, facts }, place, DONE);
    }
  }
}

/**
 * Moves a person one step, or shows where they are.
 *
 * @param guide    one that passed the content check
 * @param before   what is stored, or `undefined` when the person never opened this guide
 * @param facts    what is known about the person
 * @returns the new state; `progress` is identical (`===`) to `before` when nothing has to be saved
 * @example
 * const first = advance(guide, undefined, {}, { kind: "open" });
 * const second = advance(guide, first.progress, first.facts, { kind: "done" });
 * second.outcome; // "moved"
 */
export function advance(
  guide: Guide,
  before: Progress | undefined,
  facts: PersonFacts,
  input: Input,
): Advance {
  const fitted = fitToGuide(guide, before ?? emptyProgress(guide));
  const placeBefore = findPlace(guide, fitted, facts);
  const guideChanged = before !== undefined && fitted !== before && placeBefore.at.id !== fitted.at;
  // ! A button of the old card must not act on the step that the edit put in its place.
  const shown: Progress = guideChanged ? { ...fitted, rev: fitted.rev + 1 } : fitted;
  const result = change(guide, shown, facts, placeBefore, input);
  const place =
    result.progress === shown && result.facts === facts
      ? placeBefore
      : findPlace(guide, result.progress, result.facts);
  const finished = result.outcome === "moved" && place.at.kind === "end";
  return {
    progress: result.progress.at === place.at.id ? result.progress : { ...result.progress, at: place.at.id },
    facts: result.facts,
    place,
    outcome: result.outcome,
    guideChanged,
    events: [
      ...(before === undefined ? [{ kind: "guide-started", guide: guide.id } as const] : []),
      ...result.events,
      ...(finished
        ? [{ kind: "guide-finished", guide: guide.id, step: getStep(guide, place.at.id).id } as const]
        : []),
    ],
  };
}
