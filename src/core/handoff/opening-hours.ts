/**
 * Turns "Mo-Fr 09:00-18:00; Sa 10:00-14:00" and a time zone into "open now?" and "when next?".
 *
 * The form is the common core of OpenStreetMap's opening_hours: days, then spans, rules separated by `;`. A
 * span may pass midnight ("22:00-02:00"); it belongs to the day on which it begins. A day may stand in one rule
 * only: where it stands in two, OpenStreetMap takes the last one and most people mean both.
 */
import { DateTime, IANAZone } from "luxon";

export interface OpeningHours {
  /** IANA name, e.g. "Asia/Shanghai". */
  readonly zone: string;
  /** Absent: always open. */
  readonly spans?: readonly Span[];
}

interface Span {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** Minutes after midnight, of the wall clock; `to` is above 1,440 for a span that passes midnight. */
  readonly fromMinute: number;
  readonly toMinute: number;
}

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MINUTES_PER_DAY = 1_440;
/** No wait is longer; a weekly span may also fall out once, into the hour that a change of the clocks leaves out. */
const LOOK_AHEAD_DAYS = 400;

export const isZone = (zone: string): boolean => IANAZone.isValidZone(zone);

/** @returns `undefined` when the text is not of that form */
export function readSpans(text: string): readonly Span[] | undefined {
  const rules = text.split(";").map((rule) => rule.trim());
  if (rules.at(-1) === "") rules.pop();
  const read = rules.map(readRule);
  const spans = read.flatMap((rule) => rule ?? []);
  const isTwice = read.some((rule, index) =>
    rule?.some(({ weekday }) =>
      read.slice(0, index).some((before) => before?.some((span) => span.weekday === weekday)),
    ),
  );
  return rules.length === 0 || read.includes(undefined) || isTwice ? undefined : spans;
}

function readRule(rule: string): Span[] | undefined {
  const [, days, times] = /^((?:[A-Z][a-z])(?:[-,][A-Z][a-z])*)\s+(\S.*)$/.exec(rule) ?? [];
  if (days === undefined || times === undefined) return undefined;
  const weekdays = days.split(",").map(readDays);
  const spans = times.split(",").map((span) => readTimes(span.trim()));
  if (weekdays.includes(undefined) || spans.includes(undefined)) return undefined;
  return weekdays.flatMap((list) =>
    (list ?? []).flatMap((weekday) => spans.flatMap((span) => (span ? [{ weekday, ...span }] : []))),
  );
}

function readDays(text: string): number[] | undefined {
  const [from, to = from, ...more] = text.split("-").map((day) => DAYS.indexOf(day));
  if (from === undefined || to === undefined || from < 0 || to < 0 || more.length > 0) return undefined;
  const count = ((to - from + DAYS.length) % DAYS.length) + 1;
  return Array.from({ length: count }, (_, index) => ((from + index) % DAYS.length) + 1);
}

function readTimes(text: string): Pick<Span, "fromMinute" | "toMinute"> | undefined {
  const [, h1, m1, h2, m2] = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  const fromMinute = Number(h1) * 60 + Number(m1);
  const toMinute = Number(h2) * 60 + Number(m2);
  const valid =
    Number(m1) < 60 && Number(m2) < 60 && fromMinute < MINUTES_PER_DAY && toMinute <= MINUTES_PER_DAY;
  if (!valid || fromMinute === toMinute) return undefined;
  return { fromMinute, toMinute: toMinute > fromMinute ? toMinute : toMinute + MINUTES_PER_DAY };
}

interface OpenTime {
  /** Unix milliseconds. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** The spans from yesterday on, whose last one may end today, earliest first. */
function* openTimes({ zone, spans = [] }: OpeningHours, nowMs: number): Generator<OpenTime> {
  if (spans.length === 0) return;
  const noon = DateTime.fromMillis(nowMs, { zone }).set({ hour: 12, minute: 0, second: 0, millisecond: 0 });
  for (let days = -1; days <= LOOK_AHEAD_DAYS; days += 1) {
    const day = noon.plus({ days });
    yield* spans
      .filter(({ weekday }) => weekday === day.weekday)
      .map(({ fromMinute, toMinute }) => ({
        fromMs: wallClock(day, fromMinute),
        toMs: wallClock(day, toMinute),
      }))
      .filter(({ fromMs, toMs }) => fromMs < toMs)
      .sort((a, b) => a.fromMs - b.fromMs);
  }
}

/**
 * The wall clock decides, so that 09:00 stays 09:00 on the day the clocks change. A time that does not come on
 * that day is as much later as the clock jumps; of one that comes twice the first is meant.
 */
function wallClock(noon: DateTime, minute: number): number {
  const { year, month, day } = noon.plus({ days: Math.floor(minute / MINUTES_PER_DAY) });
  const inDay = minute % MINUTES_PER_DAY;
  // Seen from the day before: from a moment after the change the second one would be meant.
  const before = noon.minus({ days: 1 });
  return before.set({ year, month, day, hour: Math.floor(inDay / 60), minute: inDay % 60 }).toMillis();
}

export function isOpenAt(hours: OpeningHours, nowMs: number): boolean {
  return nextOpeningMs(hours, nowMs) === nowMs;
}

/** @returns Unix milliseconds of the next opening, `nowMs` when it is open, `undefined` when it never opens */
export function nextOpeningMs(hours: OpeningHours, nowMs: number): number | undefined {
  return afterOpenTimeMs(hours, nowMs, 0);
}

/**
 * When so much opening time will have passed since a moment: a wait that counts only while somebody is there.
 *
 * @returns Unix milliseconds; `undefined` when it never opens
 */
export function afterOpenTimeMs(hours: OpeningHours, fromMs: number, durationMs: number): number | undefined {
  if (hours.spans === undefined) return fromMs + durationMs;
  let leftMs = durationMs;
  let atMs = fromMs;
  for (const open of openTimes(hours, fromMs)) {
    if (open.toMs <= atMs) continue;
    const startMs = Math.max(open.fromMs, atMs);
    if (open.toMs - startMs >= leftMs) return startMs + leftMs;
    leftMs -= open.toMs - startMs;
    atMs = open.toMs;
  }
  return undefined;
}
