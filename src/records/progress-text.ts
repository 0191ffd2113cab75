/**
 * Packs progress into short text and back, so that a person who finished everything stays under the size cap.
 *
 * Answers become `step,step:option`, where a lone step means the option `done`; ticks become
 * `step:item+item`. Ids are kebab-case, so this reads well in the store; any other character that would
 * confuse the form is percent-encoded.
 */
import { DONE, type OptionId, type StepId } from "../core/guide/guide.ts";
import type { Progress } from "../core/guide/progress.ts";

/** `[rev, at, sem, done]`, then `kept` and `ticks` where there are any. */
export type PackedProgress = readonly [
  number,
  string,
  string,
  string,
  (string | undefined)?,
  (string | undefined)?,
];

/** Leaves empty parts at the end out, as most people never stepped back. */
export function packProgress({ rev, at, sem, done, kept, ticks }: Progress): PackedProgress {
  const packedKept = packAnswers(kept);
  const packedTicks = packTicks(ticks);
  if (packedTicks !== "") return [rev, at, sem, packAnswers(done), packedKept, packedTicks];
  if (packedKept !== "") return [rev, at, sem, packAnswers(done), packedKept];
  return [rev, at, sem, packAnswers(done)];
}

/** @returns `undefined` when a part is not of the packed form */
export function unpackProgress([rev, at, sem, done, kept = "", ticks = ""]: PackedProgress):
  | Progress
  | undefined {
  try {
    return { rev, at, sem, done: unpackAnswers(done), kept: unpackAnswers(kept), ticks: unpackTicks(ticks) };
  } catch (error) {
    // What decodeURIComponent throws for a broken escape.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function packAnswers(answers: Readonly<Record<StepId, OptionId>>): string {
  return Object.entries(answers)
    .map(([step, option]) => (option === DONE ? escaped(step) : `${escaped(step)}:${escaped(option)}`))
    .join(",");
}

function unpackAnswers(packed: string): Record<StepId, OptionId> {
  return Object.fromEntries(
    entries(packed).map(([step, option]) => [step, option === undefined ? DONE : decodeURIComponent(option)]),
  );
}

/** Steps without a tick are left out: no ticks and no entry mean the same. */
function packTicks(ticks: Readonly<Record<StepId, readonly string[]>>): string {
  return Object.entries(ticks)
    .filter(([, items]) => items.length > 0)
    .map(([step, items]) => `${escaped(step)}:${items.map(escaped).join("+")}`)
    .join(",");
}

function unpackTicks(packed: string): Record<StepId, string[]> {
  return Object.fromEntries(
    entries(packed).map(([step, items = ""]) => [step, items.split("+").map(decodeURIComponent)]),
  );
}

/** `Object.fromEntries` above makes own properties, so a step named `__proto__` is a step and nothing more. */
function entries(packed: string): [step: string, rest: string | undefined][] {
  if (packed === "") return [];
  return packed.split(",").map((entry) => {
    const colon = entry.indexOf(":");
    if (colon === -1) return [decodeURIComponent(entry), undefined];
    return [decodeURIComponent(entry.slice(0, colon)), entry.slice(colon + 1)];
  });
}

function escaped(id: string): string {
  return id.replaceAll(/[%,:+]/g, (character) => encodeURIComponent(character));
}
