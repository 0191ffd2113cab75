/** What a hand-off does to the guide of the person it is about. */
import { describe, expect, it } from "vitest";
import type { TicketEvent } from "../../../src/core/handoff/ticket.ts";
import { moved } from "../../../src/core/person/move.ts";
import type { Person } from "../../../src/core/person/person.ts";
import { withTicketEvent } from "../../../src/core/person/ticket-change.ts";
import { SAMPLE } from "../guide/guides.ts";
import { IN_GUIDE, NEW, NOW_MS } from "./people.ts";

const CALL: TicketEvent = { kind: "open", reason: "asked", locale: "en" };
const CLOSE: TicketEvent = { kind: "close", by: "staff", id: "c1" };
const openGuide = { active: { guide: "sample", paused: false } };
const afterEvents = (person: Person, ...events: readonly TicketEvent[]) =>
  events.reduce((before, event) => withTicketEvent(before, event, NOW_MS), person);

describe("when people are called", () => {
  it("the person has a ticket, and the guide goes on meanwhile", () => {
    const person = afterEvents(IN_GUIDE, CALL);
    expect(person.ticket).toMatchObject({ state: "waiting", reason: "asked", openedMs: NOW_MS });
    expect(person.active).toEqual({ guide: "sample", paused: false });
  });

  it("who has no guide open gets a ticket all the same", () => {
    expect(afterEvents(NEW, CALL).ticket?.state).toBe("waiting");
    expect(afterEvents(NEW, CALL).active).toBeUndefined();
  });
});

describe("when people take it", () => {
  it.each<TicketEvent>([
    { kind: "claim", by: { id: 7, name: "Sam" } },
    { kind: "staff-wrote", by: { id: 7, name: "Sam" } },
    { kind: "staff-wrote" },
  ])("the open guide is paused where it stands ($kind)", (event) => {
    const person = afterEvents(IN_GUIDE, CALL, event);
    expect(person.ticket?.state).toBe("owned");
    expect(person.active).toEqual({ guide: "sample", paused: true });
    expect(person.guides).toBe(IN_GUIDE.guides);
  });

  it("a guide that rested already goes on resting, and who has none is given none", () => {
    const paused: Person = { ...IN_GUIDE, active: { guide: "sample", paused: true } };
    expect(afterEvents(paused, CALL, { kind: "claim" }).active).toBe(paused.active);
    expect(afterEvents(NEW, CALL, { kind: "claim" }).active).toBeUndefined();
  });

  it("a second word of theirs pauses nothing anew", () => {
    const owned: Person = { ...afterEvents(IN_GUIDE, CALL, { kind: "claim" }), ...openGuide };
    expect(afterEvents(owned, { kind: "staff-wrote" }).active).toBe(openGuide.active);
    const helped = afterEvents(IN_GUIDE, CALL, { kind: "staff-wrote" }, CLOSE);
    const goesOn = moved(helped, SAMPLE, { kind: "open" }, { kind: "card", updateId: 9 }).person;
    expect(goesOn.active?.paused).toBe(false);
    // They write once more to a ticket that is closed.
    expect(afterEvents(goesOn, { kind: "staff-wrote" })).toBe(goesOn);
    // Opened again and taken again, it is paused again.
    expect(afterEvents(goesOn, { kind: "reopen" }, { kind: "staff-wrote" }).active?.paused).toBe(true);
  });
});

describe("when it ends", () => {
  it("the guide stays paused until the person goes on", () => {
    const person = afterEvents(IN_GUIDE, CALL, { kind: "claim" }, CLOSE);
    expect(person.ticket?.state).toBe("closed");
    expect(person.active).toEqual({ guide: "sample", paused: true });
  });
});

describe("an event that changes nothing", () => {
  it.each<TicketEvent>([
    CALL,
    { kind: "reachable" },
    { kind: "thread-gone", threadId: 5 },
    { kind: "reopen" },
  ])("leaves the very same record, so that nothing is written ($kind)", (event) => {
    const person = afterEvents(IN_GUIDE, CALL);
    expect(afterEvents(person, event)).toBe(person);
  });

  it("is every event of somebody who has never called people", () => {
    for (const event of [CLOSE, { kind: "claim" }, { kind: "person-wrote", locale: "en" }] as const)
      expect(afterEvents(IN_GUIDE, event), event.kind).toBe(IN_GUIDE);
  });
});
