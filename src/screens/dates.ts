/** Says a moment and a wait in the person's language. */

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** "Monday 24 November, 09:00 (China Standard Time)": the person may be in another zone, so it is named. */
export function formatDateTime(locale: string, atMs: number, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
    timeZoneName: "long",
    calendar: "gregory",
  }).format(atMs);
}

/** "in 9 hours"; rounded up, since an early promise is worse than a late one. */
export function formatWait(locale: string, waitMs: number): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "always" });
  if (waitMs < HOUR_MS) return format.format(Math.max(1, Math.ceil(waitMs / MINUTE_MS)), "minute");
  if (waitMs < 2 * DAY_MS) return format.format(Math.ceil(waitMs / HOUR_MS), "hour");
  return format.format(Math.ceil(waitMs / DAY_MS), "day");
}

/** "9 hours", rounded down: how long something has lasted. */
export function formatDuration(locale: string, durationMs: number): string {
  const [amount, unit] =
    durationMs < HOUR_MS
      ? [Math.floor(durationMs / MINUTE_MS), "minute"]
      : durationMs < 2 * DAY_MS
        ? [Math.floor(durationMs / HOUR_MS), "hour"]
        : [Math.floor(durationMs / DAY_MS), "day"];
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
