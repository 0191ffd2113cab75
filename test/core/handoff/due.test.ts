/** What the clock does to a hand-off: nobody came, nobody answered, the person is silent, the ticket closes. */
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  CLOSE_AFTER_WARNING_MS,
  NOBODY_AFTER_MS,
  nextDue,
  WARN_AFTER_MS,
} from "../../../src/core/handoff/due.ts";
import { type OpeningHours, readSpans } from "../../../src/core/handoff/opening-hours.ts";
import { type Ticket, type TicketEvent, ticketAfter } from "../../../src/core/handoff/ticket.ts";

const ALWAYS: OpeningHours = { zone: "UTC" };
const NEVER: OpeningHours = { zone: "UTC", spans: [] };
const WEEK: OpeningHours = { zone: "UTC", spans: readSpans("Mo-Fr 09:00-18:00") ?? [] };
const LI = { id: 7, name: "Li" };
const at = (text: string) => DateTime.fromISO(text, { zone: "UTC" }).toMillis();
const MONDAY_MS = at("2026-11-02T10:00");

/** The ticket after events, each so many milliseconds after the call on Monday at ten. */
function ticketAt(...events: readonly (readonly [afterMs: number, event: TicketEvent])[]): Ticket {
  const first = ticketAfter(undefined, { kind: "open", reason: "asked", locale: "en" }, MONDAY_MS);
  const ticket = events.reduce<Ticket | undefined>(
    (now, [afterMs, event]) => ticketAfter(now, event, MONDAY_MS + afterMs),
    first,
  );
  if (ticket === undefined) throw new Error("no ticket");
  return ticket;
}

const write = { kind: "person-wrote", locale: "en" } as const;
const answer = { kind: "staff-wrote", by: LI } as const;

describe("a person who waits", () => {
  test("is told once that nobody has come, after half an hour of opening time", () => {
    expect(nextDue(ticketAt(), ALWAYS)).toEqual({ kind: "nobody", atMs: MONDAY_MS + NOBODY_AFTER_MS });
    expect(nextDue(ticketAt([NOBODY_AFTER_MS, { kind: "told-nobody" }]), ALWAYS)).toBeUndefined();
  });

  test("counts from the call, however often they write meanwhile", () => {
    expect(nextDue(ticketAt([60_000, write]), ALWAYS)?.atMs).toBe(MONDAY_MS + NOBODY_AFTER_MS);
  });

  test("waits through the night and the weekend without being told", () => {
    const friday = ticketAfter(
      undefined,
      { kind: "open", reason: "failed", locale: "en" },
      at("2026-11-06T17:50"),
    );
    expect(friday && nextDue(friday, WEEK)).toEqual({ kind: "nobody", atMs: at("2026-11-09T09:20") });
  });

  test("is told nothing where the staff never are, and is never closed by the clock", () => {
    expect(nextDue(ticketAt(), NEVER)).toBeUndefined();
    expect(nextDue(ticketAt([1, write], [2, { kind: "told-nobody" }], [3, write]), NEVER)).toBeUndefined();
    expect(nextDue(ticketAt([1, write], [2, { kind: "told-nobody" }]), ALWAYS)).toBeUndefined();
  });

  test("and writes again after that makes the staff be reminded, once for all they wrote", () => {
    const again = ticketAt([1, write], [2, { kind: "told-nobody" }], [3, write]);
    expect(nextDue(again, ALWAYS)).toEqual({ kind: "remind", atMs: MONDAY_MS + 3 + NOBODY_AFTER_MS });
    const reminded = ticketAt(
      [2, { kind: "told-nobody" }],
      [3, write],
      [4, write],
      [5, { kind: "reminded" }],
    );
    expect(nextDue(reminded, ALWAYS)).toBeUndefined();
  });

  test("for somebody who took the ticket but said nothing is told so too", () => {
    const taken = ticketAt([1, { kind: "claim", by: LI }]);
    expect(nextDue(taken, ALWAYS)).toEqual({ kind: "nobody", atMs: MONDAY_MS + NOBODY_AFTER_MS });
    expect(
      nextDue(ticketAt([1, { kind: "claim", by: LI }], [2, { kind: "told-nobody" }]), ALWAYS),
    ).toBeUndefined();
  });
});

describe("a person who was answered", () => {
  test("and is silent for a day is warned, then the ticket closes", () => {
    const answered = ticketAt([5_000, answer]);
    expect(nextDue(answered, WEEK)).toEqual({ kind: "warn", atMs: MONDAY_MS + 5_000 + WARN_AFTER_MS });
    const warned = ticketAt([5_000, answer], [9_000, { kind: "warned" }]);
    expect(nextDue(warned, WEEK)).toEqual({
      kind: "close",
      atMs: MONDAY_MS + 9_000 + CLOSE_AFTER_WARNING_MS,
    });
  });

  test("and writes is never closed before the next answer; the staff are reminded once", () => {
    const wrote = ticketAt([5_000, answer], [6_000, write]);
    expect(nextDue(wrote, ALWAYS)).toEqual({ kind: "remind", atMs: MONDAY_MS + 6_000 + NOBODY_AFTER_MS });
    expect(
      nextDue(ticketAt([5_000, answer], [6_000, write], [7_000, { kind: "reminded" }]), ALWAYS),
    ).toBeUndefined();
    const warned = ticketAt([5_000, answer], [9_000, { kind: "warned" }], [9_500, write]);
    expect(nextDue(warned, ALWAYS)).toEqual({ kind: "remind", atMs: MONDAY_MS + 9_500 + NOBODY_AFTER_MS });
    const anew = ticketAt([5_000, answer], [6_000, write], [7_000, { kind: "reminded" }], [8_000, write]);
    expect(nextDue(anew, ALWAYS)).toEqual({ kind: "remind", atMs: MONDAY_MS + 8_000 + NOBODY_AFTER_MS });
    const again = ticketAt([5_000, answer], [6_000, write], [7_000, answer]);
    expect(nextDue(again, ALWAYS)).toEqual({ kind: "warn", atMs: MONDAY_MS + 7_000 + WARN_AFTER_MS });
  });

  test("once more after the warning is warned anew", () => {
    const again = ticketAt([5_000, answer], [9_000, { kind: "warned" }], [9_500, answer]);
    expect(nextDue(again, ALWAYS)).toEqual({ kind: "warn", atMs: MONDAY_MS + 9_500 + WARN_AFTER_MS });
  });
});

test("a closed ticket waits for nothing, and a reopened one begins anew", () => {
  const closed = ticketAt([5_000, answer], [9_000, { kind: "close", by: "staff", id: "u1" }]);
  expect(nextDue(closed, ALWAYS)).toBeUndefined();
  const reopened = ticketAfter(closed, { kind: "reopen" }, MONDAY_MS + 10_000);
  expect(reopened && nextDue(reopened, ALWAYS)).toEqual({
    kind: "nobody",
    atMs: MONDAY_MS + 10_000 + NOBODY_AFTER_MS,
  });
});
