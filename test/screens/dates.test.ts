/** Moments and waits, as people read them in their language. */
import { describe, expect, it } from "vitest";
import { formatDateTime, formatDuration, formatWait } from "../../src/screens/dates.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Monday 1 March 2027, 01:00 in London and 09:00 in Shanghai. */
const MOMENT_MS = Date.UTC(2027, 2, 1, 1);

describe("a moment", () => {
  it.each([
    ["en", ["Monday", "March", "1", "09:00", "China"]],
    ["fr", ["lundi", "1", "mars", "09:00", "Chine"]],
    ["zh", ["3月1日", "星期一", "09:00", "中国"]],
    ["ar", ["الاثنين", "مارس"]],
  ])("is said with its day, its hour and its time zone (%s)", (locale, parts) => {
    const said = formatDateTime(locale, MOMENT_MS, "Asia/Shanghai");
    for (const part of parts) expect(said).toContain(part);
  });

  it("is that of the zone, also where another day has begun there", () => {
    expect(formatDateTime("en", MOMENT_MS, "America/New_York")).toMatch(/Sunday.*28.*20:00/);
  });

  it("at midnight is the beginning of a day and no 24 o'clock", () => {
    expect(formatDateTime("en", Date.UTC(2027, 2, 1), "UTC")).toMatch(/Monday.*00:00/);
  });
});

describe("a wait", () => {
  it.each([
    [0, "in 1 minute"],
    [1, "in 1 minute"],
    [MINUTE_MS + 1, "in 2 minutes"],
    [HOUR_MS - MINUTE_MS, "in 59 minutes"],
    [HOUR_MS, "in 1 hour"],
    [HOUR_MS + 1, "in 2 hours"],
    [47 * HOUR_MS, "in 47 hours"],
    [48 * HOUR_MS, "in 2 days"],
    [49 * HOUR_MS, "in 3 days"],
  ])("is rounded up, so that nobody is promised too much: %d ms is %s", (waitMs, said) => {
    expect(formatWait("en", waitMs)).toBe(said);
  });

  it("is said in the person's language", () => {
    expect(formatWait("fr", 9 * HOUR_MS)).toBe("dans 9 heures");
    expect(formatWait("zh", 9 * HOUR_MS)).toBe("9小时后");
  });
});

describe("a duration", () => {
  it.each([
    [0, "0 minutes"],
    [2 * MINUTE_MS - 1, "1 minute"],
    [HOUR_MS - 1, "59 minutes"],
    [HOUR_MS, "1 hour"],
    [48 * HOUR_MS - 1, "47 hours"],
    [48 * HOUR_MS, "2 days"],
    [72 * HOUR_MS - 1, "2 days"],
  ])("is rounded down, so that nobody is blamed too early: %d ms are %s", (durationMs, said) => {
    expect(formatDuration("en", durationMs)).toBe(said);
  });

  it("is said in the language of whoever reads", () => {
    expect(formatDuration("zh", 3 * HOUR_MS)).toBe("3小时");
  });
});
