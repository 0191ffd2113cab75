/** When the staff are there: by their wall clock, over midnight, on the days the clocks change, or never. */
import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  afterOpenTimeMs,
  isOpenAt,
  isZone,
  nextOpeningMs,
  type OpeningHours,
  readSpans,
} from "../../../src/core/handoff/opening-hours.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function hours(text: string, zone = "Asia/Shanghai"): OpeningHours {
  const spans = readSpans(text);
  if (spans === undefined) throw new Error(`not opening hours: ${text}`);
  return { zone, spans };
}

/** A moment by the wall clock of a zone; with an offset where the clock shows it twice. */
const at = (text: string, zone = "Asia/Shanghai") => DateTime.fromISO(text, { zone }).toMillis();
const shown = (ms: number | undefined, zone = "Asia/Shanghai") =>
  ms === undefined ? undefined : DateTime.fromMillis(ms, { zone }).toISO({ suppressMilliseconds: true });

describe("opening hours are read", () => {
  test.each([
    ["Mo-Fr 09:00-18:00", 5],
    ["Mo-Fr 09:00-18:00; Sa 10:00-14:00", 6],
    [" Mo-Fr  9:00-18:00 ;Sa 10:00-14:00; ", 6],
    ["Mo,We,Fr 09:00-12:00,13:00-18:00", 6],
    ["Mo-We,Sa 09:00-12:00", 4],
    ["Sa-Mo 10:00-12:00", 3],
    ["Su 22:00-02:00", 1],
    ["Mo-Su 00:00-24:00", 7],
    ["Mo 09:00-12:00, 13:00-18:00", 2],
  ])("%s", (text, count) => {
    expect(readSpans(text)).toHaveLength(count);
  });

  test.each([
    ["nothing", ""],
    ["only separators", ";;"],
    ["no days", "09:00-18:00"],
    ["no times", "Mo-Fr"],
    ["an unknown day", "Xx 09:00-18:00"],
    ["a day in small letters", "mo 09:00-18:00"],
    ["too long a range of days", "Mo-We-Fr 09:00-18:00"],
    ["half a range of days", "Mo- 09:00-18:00"],
    ["an hour that is none", "Mo 25:00-26:00"],
    ["a minute that is none", "Mo 09:60-10:00"],
    ["more than a day", "Mo 09:00-24:30"],
    ["a beginning after the day", "Mo 24:00-02:00"],
    ["no time between", "Mo 09:00-09:00"],
    ["half a span", "Mo 09:00"],
    ["other words", "Mo-Fr 09:00-18:00 except holidays"],
    ["a rule that is empty", "Mo 09:00-10:00;;Tu 09:00-10:00"],
    ["a good rule and a bad one", "Mo 09:00-10:00; Tu nine to ten"],
    ["a day in two rules, which is read in two ways", "Mo-Fr 09:00-18:00; We 10:00-12:00"],
    ["the same day twice in one rule list", "Mo 09:00-10:00; Mo 13:00-14:00"],
  ])("and refused: %s", (_, text) => {
    expect(readSpans(text)).toBeUndefined();
  });

  test("time zones are those of the world", () => {
    expect(["UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires"].map(isZone)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["", "Shanghai", "Mars/Base", "local"].map(isZone)).toEqual([false, false, false, false]);
  });
});

describe("open and closed", () => {
  const week = hours("Mo-Fr 09:00-12:00,13:00-18:00; Sa 10:00-14:00");

  test.each([
    ["2026-11-02T08:59:59", false], // Monday
    ["2026-11-02T09:00", true],
    ["2026-11-02T11:59:59", true],
    ["2026-11-02T12:00", false],
    ["2026-11-02T13:00", true],
    ["2026-11-06T18:00", false],
    ["2026-11-07T13:59", true],
    ["2026-11-08T12:00", false], // Sunday
  ])("at %s: %s", (moment, open) => {
    expect(isOpenAt(week, at(moment))).toBe(open);
  });

  test("the next opening is now, later today, tomorrow or next week", () => {
    const next = (moment: string) => shown(nextOpeningMs(week, at(moment)));
    expect(next("2026-11-02T10:30")).toBe("2026-11-02T10:30:00+08:00");
    expect(next("2026-11-02T12:30")).toBe("2026-11-02T13:00:00+08:00");
    expect(next("2026-11-02T20:00")).toBe("2026-11-03T09:00:00+08:00");
    expect(next("2026-11-07T14:00")).toBe("2026-11-09T09:00:00+08:00");
    const sundays = hours("Su 09:00-10:00");
    expect(shown(nextOpeningMs(sundays, at("2026-11-08T10:00")))).toBe("2026-11-15T09:00:00+08:00");
  });

  test("by the clock of the staff, wherever the bot runs", () => {
    expect(isOpenAt(week, Date.UTC(2026, 10, 2, 1, 0))).toBe(true);
    expect(isOpenAt(week, Date.UTC(2026, 10, 2, 9, 30))).toBe(true);
    expect(isOpenAt(week, Date.UTC(2026, 10, 2, 10, 0))).toBe(false);
  });

  test("without hours always, with none never", () => {
    const always: OpeningHours = { zone: "UTC" };
    const never: OpeningHours = { zone: "UTC", spans: [] };
    expect(isOpenAt(always, 5)).toBe(true);
    expect(nextOpeningMs(always, 5)).toBe(5);
    expect(afterOpenTimeMs(always, 5, HOUR_MS)).toBe(5 + HOUR_MS);
    expect(isOpenAt(never, 5)).toBe(false);
    expect(nextOpeningMs(never, 5)).toBeUndefined();
    expect(afterOpenTimeMs(never, 5, HOUR_MS)).toBeUndefined();
  });

  test("day and night when the spans leave nothing out", () => {
    const all = hours("Mo-Su 00:00-24:00");
    for (const moment of ["2026-11-02T00:00", "2026-11-02T23:59:59", "2026-11-08T23:59:59"])
      expect(isOpenAt(all, at(moment))).toBe(true);
    expect(shown(afterOpenTimeMs(all, at("2026-11-02T23:00"), 50 * HOUR_MS))).toBe(
      "2026-11-05T01:00:00+08:00",
    );
  });
});

describe("a span over midnight", () => {
  const night = hours("Fr-Sa 22:00-02:00");

  test("belongs to the day on which it begins", () => {
    const open = (moment: string) => isOpenAt(night, at(moment));
    expect(open("2026-11-06T21:59")).toBe(false); // Friday
    expect(open("2026-11-06T22:00")).toBe(true);
    expect(open("2026-11-07T01:59")).toBe(true);
    expect(open("2026-11-07T02:00")).toBe(false);
    expect(open("2026-11-08T01:00")).toBe(true);
    expect(open("2026-11-08T22:30")).toBe(false); // Sunday
    expect(open("2026-11-06T01:00")).toBe(false);
  });

  test("over the end of the week, of the month and of the year", () => {
    const newYear = hours("Th 23:00-01:00"); // 31 December 2026
    expect(isOpenAt(newYear, at("2027-01-01T00:30"))).toBe(true);
    expect(shown(nextOpeningMs(newYear, at("2027-01-01T01:00")))).toBe("2027-01-07T23:00:00+08:00");
    expect(isOpenAt(hours("Su 23:00-01:00"), at("2026-11-09T00:59"))).toBe(true);
  });

  test("counts as one, also when the next one follows at once", () => {
    const long = hours("Mo-Su 12:00-11:00");
    expect(isOpenAt(long, at("2026-11-02T10:59"))).toBe(true);
    expect(isOpenAt(long, at("2026-11-02T11:30"))).toBe(false);
    expect(shown(afterOpenTimeMs(long, at("2026-11-02T10:00"), 3 * HOUR_MS))).toBe(
      "2026-11-02T14:00:00+08:00",
    );
  });
});

describe("the days the clocks change", () => {
  const BERLIN = "Europe/Berlin"; // 29 March 2026, 02:00 -> 03:00; 25 October 2026, 03:00 -> 02:00

  test("opening stays at the same wall clock", () => {
    const nine = hours("Mo-Su 09:00-17:00", BERLIN);
    expect(shown(nextOpeningMs(nine, at("2026-03-28T20:00", BERLIN)), BERLIN)).toBe(
      "2026-03-29T09:00:00+02:00",
    );
    expect(shown(nextOpeningMs(nine, at("2026-10-24T20:00", BERLIN)), BERLIN)).toBe(
      "2026-10-25T09:00:00+01:00",
    );
  });

  test("a night is an hour shorter or longer", () => {
    const night = hours("Sa 22:00-06:00", BERLIN);
    const lengthHours = (evening: string) => {
      const openMs = at(evening, BERLIN);
      let atMs = openMs;
      while (isOpenAt(night, atMs)) atMs += MINUTE_MS;
      return (atMs - openMs) / HOUR_MS;
    };
    expect(lengthHours("2026-03-28T22:00")).toBe(7);
    expect(lengthHours("2026-10-24T22:00")).toBe(9);
    expect(lengthHours("2026-11-07T22:00")).toBe(8);
  });

  test("a span that begins in the hour left out begins that much later", () => {
    const early = hours("Su 02:30-05:00", BERLIN);
    expect(shown(nextOpeningMs(early, at("2026-03-29T00:00", BERLIN)), BERLIN)).toBe(
      "2026-03-29T03:30:00+02:00",
    );
    const inside = hours("Su 02:10-02:50", BERLIN);
    expect(shown(nextOpeningMs(inside, at("2026-03-29T00:00", BERLIN)), BERLIN)).toBe(
      "2026-03-29T03:10:00+02:00",
    );
  });

  test("a span that falls out is open again a week later, and is never a reason to wait for ever", () => {
    const fallsOut = hours("Su 02:30-03:00", BERLIN);
    const saturday = at("2026-03-28T12:00", BERLIN);
    expect(shown(nextOpeningMs(fallsOut, saturday), BERLIN)).toBe("2026-04-05T02:30:00+02:00");
    expect(shown(afterOpenTimeMs(fallsOut, saturday, 10 * MINUTE_MS), BERLIN)).toBe(
      "2026-04-05T02:40:00+02:00",
    );
  });

  test("of an hour that comes twice the first is meant, from wherever one looks", () => {
    const twice = hours("Su 02:15-02:45", BERLIN);
    expect(isOpenAt(twice, at("2026-10-25T02:30+02:00"))).toBe(true);
    expect(isOpenAt(twice, at("2026-10-25T02:30+01:00"))).toBe(false);
    const havana = hours("Su 00:15-00:45", "America/Havana"); // 1 November 2026, 01:00 -> 00:00
    expect(isOpenAt(havana, at("2026-11-01T00:30-04:00"))).toBe(true);
    expect(isOpenAt(havana, at("2026-11-01T00:30-05:00"))).toBe(false);
    expect(isOpenAt(hours("Su 02:00-03:00", BERLIN), at("2026-10-25T02:30+01:00"))).toBe(true);
  });

  test("days may lack their midnight", () => {
    const zone = "Africa/Cairo"; // Friday 24 April 2026, 00:00 -> 01:00
    expect(isOpenAt(hours("Th 22:00-24:00", zone), at("2026-04-23T23:59", zone))).toBe(true);
    expect(isOpenAt(hours("Th 22:00-24:00", zone), at("2026-04-24T01:00", zone))).toBe(false);
    expect(shown(nextOpeningMs(hours("Fr 00:00-08:00", zone), at("2026-04-23T20:00", zone)), zone)).toBe(
      "2026-04-24T01:00:00+03:00",
    );
  });
});

describe("waiting that counts only while somebody is there", () => {
  const week = hours("Mo-Fr 09:00-12:00,13:00-18:00");
  const ends = (from: string, minutes: number) => shown(afterOpenTimeMs(week, at(from), minutes * MINUTE_MS));

  test("stops at noon, in the evening and at the weekend", () => {
    expect(ends("2026-11-02T10:00", 30)).toBe("2026-11-02T10:30:00+08:00");
    expect(ends("2026-11-02T11:50", 30)).toBe("2026-11-02T13:20:00+08:00");
    expect(ends("2026-11-02T17:50", 30)).toBe("2026-11-03T09:20:00+08:00");
    expect(ends("2026-11-06T17:50", 30)).toBe("2026-11-09T09:20:00+08:00");
    expect(ends("2026-11-07T03:00", 30)).toBe("2026-11-09T09:30:00+08:00");
    expect(ends("2026-11-02T11:30", 30)).toBe("2026-11-02T12:00:00+08:00");
  });

  test("goes on through many short spans", () => {
    const minutes = hours("Mo 09:00-09:01");
    expect(shown(afterOpenTimeMs(minutes, at("2026-11-02T00:00"), 5 * MINUTE_MS))).toBe(
      "2026-11-30T09:01:00+08:00",
    );
  });

  test("counts time in which two spans overlap once", () => {
    const overlap = hours("Mo 09:00-11:00,10:00-12:00");
    expect(shown(afterOpenTimeMs(overlap, at("2026-11-02T09:00"), 150 * MINUTE_MS))).toBe(
      "2026-11-02T11:30:00+08:00",
    );
  });
});

describe("whatever the hours, zone and moment", () => {
  const zone = fc.constantFrom(
    "UTC",
    "Asia/Shanghai",
    "Asia/Kathmandu",
    "Europe/Berlin",
    "America/New_York",
    "America/Santiago",
    "Africa/Cairo",
    "Australia/Lord_Howe",
    "Pacific/Apia",
  );
  const span = fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.integer({ min: 0, max: 1_439 }),
      length: fc.integer({ min: 1, max: 1_440 }),
    })
    .map(({ weekday, from, length }) => ({ weekday, fromMinute: from, toMinute: from + length }));
  const anyHours = fc.record({ zone, spans: fc.array(span, { minLength: 1, maxLength: 4 }) });
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

  test("away from changes of the clock, it is open when the wall clock says so", () => {
    fc.assert(
      fc.property(anyHours, moment, (opening, nowMs) => {
        const now = DateTime.fromMillis(nowMs, { zone: opening.zone });
        fc.pre([-2, -1, 1, 2].every((days) => now.plus({ days }).offset === now.offset));
        const minute = (now.weekday - 1) * 1_440 + now.hour * 60 + now.minute;
        const byWallClock = opening.spans.some(({ weekday, fromMinute, toMinute }) => {
          const since = (minute - (weekday - 1) * 1_440 - fromMinute + 2 * 10_080) % 10_080;
          return since < toMinute - fromMinute;
        });
        expect(isOpenAt(opening, nowMs)).toBe(byWallClock);
      }),
    );
  });

  test("the next opening is the first moment at which it is open", () => {
    fc.assert(
      fc.property(anyHours, moment, (opening, nowMs) => {
        const openMs = nextOpeningMs(opening, nowMs);
        expect(openMs).toBeDefined();
        if (openMs === undefined) return;
        expect(openMs).toBeGreaterThanOrEqual(nowMs);
        expect(isOpenAt(opening, openMs)).toBe(true);
        const betweenMs = Math.max(1, Math.floor((openMs - nowMs) / 40));
        for (let ms = nowMs; ms < openMs; ms += betweenMs) expect(isOpenAt(opening, ms)).toBe(false);
        if (openMs > nowMs) expect(isOpenAt(opening, openMs - 1)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("a wait ends when just so much open time has passed", () => {
    fc.assert(
      fc.property(anyHours, moment, fc.integer({ min: 1, max: 300 }), (opening, startMs, minutes) => {
        const nowMs = Math.floor(startMs / MINUTE_MS) * MINUTE_MS;
        const endMs = afterOpenTimeMs(opening, nowMs, minutes * MINUTE_MS);
        expect(endMs).toBeDefined();
        let open = 0;
        for (let ms = nowMs; ms < (endMs ?? 0); ms += MINUTE_MS) {
          if (isOpenAt(opening, ms)) open += 1;
          else ms = (nextOpeningMs(opening, ms) ?? 0) - MINUTE_MS;
        }
        expect(open).toBe(minutes);
      }),
      { numRuns: 30 },
    );
  });
});
