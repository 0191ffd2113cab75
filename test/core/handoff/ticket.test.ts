/** A hand-off from opened to closed: who has it, whose words are whose, and what brings it back. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CLOSERS,
  isOpen,
  REASONS,
  REOPEN_WINDOW_MS,
  Ticket,
  type TicketEvent,
  takesWords,
  ticketAfter,
} from "../../../src/core/handoff/ticket.ts";

const LI = { id: 7, name: "Li" };
const OMAR = { id: 8, name: "Omar" };
const THREAD = { chatId: -1001, id: 55 };
const open: TicketEvent = { kind: "open", reason: "asked", locale: "ar" };
const write: TicketEvent = { kind: "person-wrote", locale: "ar" };
const close = (by: (typeof CLOSERS)[number], id = `by ${by}`): TicketEvent => ({ kind: "close", by, id });

/** The ticket after events at the times 1, 2, 3 ... */
function story(...events: readonly TicketEvent[]): Ticket {
  const ticket = events.reduce<Ticket | undefined>(
    (now, event, index) => ticketAfter(now, event, index + 1),
    undefined,
  );
  if (ticket === undefined) throw new Error("no ticket");
  return ticket;
}

describe("a ticket", () => {
  test("is opened by a call, and waits for people", () => {
    expect(story(open)).toEqual({
      state: "waiting",
      reason: "asked",
      locale: "ar",
      openedMs: 1,
      personMs: 1,
    });
  });

  test("is opened by nothing else", () => {
    for (const event of [write, close("staff"), { kind: "reopen" }, { kind: "claim", by: LI }] as const)
      expect(ticketAfter(undefined, event, 1)).toBeUndefined();
  });

  test("belongs to who writes first; a colleague who joins in does not take it, a claim does", () => {
    const first = story(open, { kind: "staff-wrote", by: LI });
    expect(first).toMatchObject({ state: "owned", owner: LI, staffMs: 2 });
    const joined = story(open, { kind: "staff-wrote", by: LI }, { kind: "staff-wrote", by: OMAR });
    expect(joined).toMatchObject({ owner: LI, staffMs: 3 });
    const claimed = story(open, { kind: "staff-wrote", by: LI }, { kind: "claim", by: OMAR });
    expect(claimed).toMatchObject({ state: "owned", owner: OMAR, staffMs: 2 });
  });

  test("has no owner when an anonymous administrator takes it", () => {
    expect(story(open, { kind: "claim" })).not.toHaveProperty("owner");
    expect(story(open, { kind: "claim", by: LI }, { kind: "claim" })).not.toHaveProperty("owner");
    expect(story(open, { kind: "claim" })).toMatchObject({ state: "owned" });
  });

  test("that was claimed only has heard no word of the staff", () => {
    expect(story(open, { kind: "claim", by: LI })).not.toHaveProperty("staffMs");
  });

  test("called again while open stays as it is", () => {
    const ticket = story(open, { kind: "claim", by: LI });
    expect(ticketAfter(ticket, { ...open, reason: "topic" }, 9)).toBe(ticket);
  });

  test("notes when the person wrote, and in what language", () => {
    expect(story(open, { kind: "person-wrote", locale: "zh" })).toMatchObject({
      personMs: 2,
      openedMs: 1,
      locale: "zh",
    });
  });

  test("that was closed knows by whom and when, and has no owner any more", () => {
    const ticket = story(open, { kind: "staff-wrote", by: LI }, { kind: "warned" }, close("idle", "t1"));
    expect(ticket).toMatchObject({
      state: "closed",
      closedMs: 4,
      closedBy: "idle",
      closedId: "t1",
      staffMs: 2,
    });
    expect(ticket).not.toHaveProperty("owner");
    expect(ticket).not.toHaveProperty("warnedMs");
  });

  test("is closed once; only a ban comes after", () => {
    const ticket = story(open, close("person"));
    expect(ticketAfter(ticket, close("staff"), 9)).toBe(ticket);
    const banned = ticketAfter(ticket, close("ban"), 9);
    expect(banned).toMatchObject({ closedBy: "ban", closedMs: 2 });
    expect(ticketAfter(banned, close("ban"), 10)).toBe(banned);
  });

  test("that is closed belongs to nobody, whatever the staff write or claim", () => {
    const ticket = story(open, close("staff"));
    expect(ticketAfter(ticket, { kind: "staff-wrote", by: LI }, 9)).toBe(ticket);
    expect(ticketAfter(ticket, { kind: "claim", by: LI }, 9)).toBe(ticket);
  });
});

describe("after the end", () => {
  test.each([
    ["staff", true],
    ["idle", true],
    ["person", false],
    ["ban", false],
  ] as const)("closed by %s: a new word goes to the staff: %s", (by, takes) => {
    const ticket = story(open, close(by));
    expect(takesWords(ticket, 3)).toBe(takes);
    const then = ticketAfter(ticket, write, 3);
    expect(isOpen(then)).toBe(takes);
    if (!takes) expect(then).toBe(ticket);
  });

  test("for a day only, and not when the person went on with the bot", () => {
    const ticket = story(open, close("staff"));
    expect(takesWords(ticket, 2 + REOPEN_WINDOW_MS - 1)).toBe(true);
    expect(takesWords(ticket, 2 + REOPEN_WINDOW_MS)).toBe(false);
    expect(ticketAfter(ticket, write, 2 + REOPEN_WINDOW_MS)).toBe(ticket);
    const returned = story(open, close("staff"), { kind: "return" });
    expect(takesWords(returned, 4)).toBe(false);
    expect(ticketAfter(returned, write, 4)).toBe(returned);
  });

  test("words go to the staff while it is open, and to nobody when there never was one", () => {
    expect(takesWords(undefined, 1)).toBe(false);
    expect(takesWords(story(open), 1e15)).toBe(true);
    expect(takesWords(story(open, { kind: "claim", by: LI }), 1e15)).toBe(true);
  });

  test.each([
    ["a new word", write],
    ["the staff", { kind: "reopen" }],
    ["a new call", open],
  ] as const)("%s begins it anew, in the same forum topic", (_, event) => {
    const before = story(
      open,
      { kind: "thread", thread: THREAD },
      { kind: "staff-wrote", by: LI },
      { kind: "told-nobody" },
      { kind: "trouble-told" },
      { kind: "unreachable" },
      close("staff"),
    );
    expect(ticketAfter(before, event, 20)).toEqual({
      state: "waiting",
      reason: "asked",
      locale: "ar",
      openedMs: 20,
      personMs: 20,
      thread: THREAD,
    });
  });

  test("the staff can reopen what a ban closed", () => {
    expect(story(open, close("ban"), { kind: "reopen" })).toMatchObject({ state: "waiting", openedMs: 3 });
  });
});

describe("what was said once", () => {
  test("is remembered until the person writes, or for the whole ticket", () => {
    const told = story(
      open,
      { kind: "told-nobody" },
      { kind: "trouble-told" },
      { kind: "warned" },
      { kind: "unreachable" },
    );
    expect(told).toMatchObject({ nobodyToldMs: 2, troubleTold: true, warnedMs: 4, unreachable: true });
    const wrote = ticketAfter(told, write, 9);
    expect(wrote).toMatchObject({ nobodyToldMs: 2, troubleTold: true, personMs: 9 });
    expect(wrote).not.toHaveProperty("warnedMs");
    expect(wrote).not.toHaveProperty("unreachable");
    expect(ticketAfter(told, { kind: "staff-wrote", by: LI }, 9)).not.toHaveProperty("warnedMs");
    expect(ticketAfter(told, { kind: "claim", by: LI }, 9)).toHaveProperty("warnedMs");
  });

  test("a timer that runs too late changes nothing on a closed ticket", () => {
    const ticket = story(open, close("person"));
    for (const kind of ["told-nobody", "warned"] as const)
      expect(ticketAfter(ticket, { kind }, 9)).toBe(ticket);
  });

  test("a topic that is gone is forgotten, unless there is another one by now", () => {
    const ticket = story(open, { kind: "thread", thread: THREAD });
    expect(ticketAfter(ticket, { kind: "thread-gone", threadId: 54 }, 9)).toBe(ticket);
    expect(ticketAfter(ticket, { kind: "thread-gone", threadId: 55 }, 9)).not.toHaveProperty("thread");
  });
});

describe("whatever happens, in whatever order", () => {
  const by = fc.option(fc.constantFrom(LI, OMAR), { nil: undefined }).map((who) => (who ? { by: who } : {}));
  const locale = fc.constantFrom("en", "zh", "ar");
  const event: fc.Arbitrary<TicketEvent> = fc.oneof(
    fc.record({ kind: fc.constant("open" as const), reason: fc.constantFrom(...REASONS), locale }),
    locale.map((spoken) => ({ kind: "person-wrote", locale: spoken }) as const),
    by.map((who) => ({ kind: "staff-wrote", ...who }) as const),
    by.map((who) => ({ kind: "claim", ...who }) as const),
    fc.constantFrom(...CLOSERS).map((closer) => close(closer)),
    fc
      .constantFrom("reopen", "return", "told-nobody", "warned", "trouble-told", "unreachable")
      .map((kind) => ({ kind }) as TicketEvent),
    fc.nat(3).map((id) => ({ kind: "thread", thread: { chatId: -1001, id } }) as const),
    fc.nat(3).map((threadId) => ({ kind: "thread-gone", threadId }) as const),
  );
  const steps = fc.array(fc.record({ event, passMs: fc.nat(2 * 3_600_000) }), { maxLength: 60 });

  test("it stays a ticket that can be stored, and changes only when it says so", () => {
    fc.assert(
      fc.property(steps, (happened) => {
        let nowMs = 1_000;
        let ticket: Ticket | undefined;
        for (const { event: next, passMs } of happened) {
          nowMs += passMs;
          const before = ticket;
          const copy = JSON.stringify(before);
          ticket = ticketAfter(before, next, nowMs);
          expect(JSON.stringify(before)).toBe(copy);
          if (ticket === undefined) continue;
          expect(Ticket.parse(JSON.parse(JSON.stringify(ticket)))).toEqual(ticket);
          const [is, was] = [isOpen(ticket), isOpen(before)];
          if (is && !was) expect(["open", "person-wrote", "reopen"]).toContain(next.kind);
          if (was && !is) expect(next.kind).toBe("close");
          if (ticket.owner) expect(ticket.state).toBe("owned");
          if (ticket.state === "closed") expect(ticket).toMatchObject({ closedMs: expect.any(Number) });
          else expect(ticket).not.toHaveProperty("closedMs");
          if (next.kind !== "thread-gone" && before?.thread) expect(ticket).toHaveProperty("thread");
          expect(ticket.personMs).toBeGreaterThanOrEqual(before?.personMs ?? 0);
          // The same event once more at the same moment changes nothing; words count each time.
          const again = ticketAfter(ticket, next, nowMs);
          if (next.kind === "person-wrote" || next.kind === "staff-wrote") expect(again).toEqual(ticket);
          else expect(again).toBe(ticket);
        }
      }),
    );
  });
});
