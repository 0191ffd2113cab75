/** Finds words that the app itself shows inside a report: they name the problem better than any model. */
import type { TopicId } from "../guide/guide.ts";
import { normalise } from "./normalise.ts";
import { createSpeller } from "./spelling.ts";
import { tokenise } from "./tokens.ts";

interface KnownMessage {
  readonly units: readonly string[];
  readonly topics: Set<TopicId>;
}

export interface ScreenMessageHit {
  readonly topics: readonly TopicId[];
  /** Share (0..1) of the message's words that the report repeats near each other. */
  readonly share: number;
  /** Length of the message in words or Han characters: a longer one says more. */
  readonly length: number;
}

export interface ScreenMessages {
  /** Messages that the report quotes, longest first. */
  find(normalised: string): ScreenMessageHit[];
}

/** Shorter messages ("Error") are too common in other people's sentences; they count only as a whole report. */
const SHORTEST_QUOTED = 3;
const SMALLEST_SHARE = 0.8;
/** A text that repeats the first words of a message over and over is not read to its end. */
const MOST_STARTS = 6;

/** Words, and for scripts without spaces single characters. */
function unitsOf(normalised: string): string[] {
  return tokenise(normalised).flatMap((token) => (token.kind === "word" ? [token.text] : [...token.text]));
}

/** Longest common run of units in order, allowing foreign units between, from one place of the report. */
function sharedUnits(message: readonly string[], report: readonly string[], from: number): number {
  let next = 0;
  let found = 0;
  let position = from;
  const end = Math.min(report.length, from + Math.ceil(message.length * 1.5) + 1);
  while (position < end && next < message.length) {
    const ahead = message.slice(next, next + 3).indexOf(report[position] ?? "");
    if (ahead >= 0) {
      found++;
      next += ahead + 1;
    }
    position++;
  }
  return found;
}

export function createScreenMessages(
  lists: readonly ReadonlyMap<TopicId, readonly string[]>[],
): ScreenMessages {
  const messages = new Map<string, KnownMessage>();
  for (const list of lists) {
    for (const [topic, texts] of list) {
      for (const text of texts) {
        const units = unitsOf(normalise(text));
        if (units.length === 0) continue;
        const key = units.join(" ");
        const known = messages.get(key) ?? { units, topics: new Set() };
        messages.set(key, known);
        known.topics.add(topic);
      }
    }
  }
  const byUnit = new Map<string, KnownMessage[]>();
  const unitCounts = new Map<string, number>();
  for (const message of messages.values()) {
    for (const unit of message.units) unitCounts.set(unit, (unitCounts.get(unit) ?? 0) + 1);
    for (const unit of new Set(message.units.slice(0, 3))) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), message]);
    }
  }

  const speller = createSpeller(unitCounts, new Set());

  return {
    find(normalised) {
      const report = speller.repair(unitsOf(normalised));
      const whole = messages.get(report.join(" "));
      if (whole !== undefined) return [{ topics: [...whole.topics], share: 1, length: report.length }];
      const best = new Map<KnownMessage, number>();
      const starts = new Map<string, number>();
      for (const [position, unit] of report.entries()) {
        const seen = starts.get(unit) ?? 0;
        if (seen >= MOST_STARTS) continue;
        starts.set(unit, seen + 1);
        for (const message of byUnit.get(unit) ?? []) {
          const han = /\p{Script=Han}/u.test(message.units[0] ?? "");
          if (message.units.length < (han ? SHORTEST_QUOTED + 1 : SHORTEST_QUOTED)) continue;
          const share = sharedUnits(message.units, report, position) / message.units.length;
          // Short messages must be quoted in full; long ones may be quoted loosely.
          const needed = message.units.length < 5 ? 1 : SMALLEST_SHARE;
          if (share >= needed && share > (best.get(message) ?? 0)) best.set(message, share);
        }
      }
      return [...best]
        .map(([message, share]) => ({ topics: [...message.topics], share, length: message.units.length }))
        .sort((left, right) => right.share * right.length - left.share * left.length);
    },
  };
}
