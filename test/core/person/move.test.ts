/** What a press, a word or a second device leaves in a person's record. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Input } from "../../../src/core/guide/engine.ts";
import { isMove, type MovedBy, moved } from "../../../src/core/person/move.ts";
import { MAX_APPLIED, type Person } from "../../../src/core/person/person.ts";
import { whereIs } from "../../../src/core/person/place.ts";
import { SAMPLE } from "../guide/guides.ts";
import { anyInput, anyPerson, IN_GUIDE, NEW, WAITING } from "./people.ts";

const DONE: Input = { kind: "done" };
const OPEN: Input = { kind: "open" };
const COMPANION: MovedBy = { kind: "companion" };
const card = (updateId: number, paused?: boolean): MovedBy => ({
  kind: "card",
  updateId,
  ...(paused === undefined ? {} : { paused }),
});
const placeOf = (person: Person) => whereIs(person, SAMPLE).place.at.id;

describe("a message of the person", () => {
  it("moves them and opens the guide", () => {
    const { person, result } = moved(NEW, SAMPLE, DONE, card(5));
    expect(placeOf(person)).toBe("ask-where");
    expect(person.active).toEqual({ guide: "sample", paused: false });
    expect(result).toMatchObject({ outcome: "moved" });
  });

  it("opens a guide without moving in it, and goes on after a pause", () => {
    const opened = moved(NEW, SAMPLE, OPEN, card(5)).person;
    expect(placeOf(opened)).toBe("prepare");
    expect(opened.active).toEqual({ guide: "sample", paused: false });
    const paused = moved(opened, SAMPLE, OPEN, card(6, true)).person;
    expect(paused.active).toEqual({ guide: "sample", paused: true });
    expect(moved(paused, SAMPLE, OPEN, card(7)).person.active).toEqual({ guide: "sample", paused: false });
  });

  it("that changes nothing leaves the very same record, so that nothing is written", () => {
    expect(moved(IN_GUIDE, SAMPLE, OPEN, card(9)).person).toBe(IN_GUIDE);
    expect(moved(IN_GUIDE, SAMPLE, DONE, card(9)).person).toBe(IN_GUIDE);
  });

  it("shows the step again: what else was on the card is no longer there", () => {
    const reading: Person = { ...IN_GUIDE, card: { chatId: 1, messageId: 2, media: false, aside: true } };
    expect(moved(reading, SAMPLE, OPEN, card(9)).person.card).toEqual({
      chatId: 1,
      messageId: 2,
      media: false,
    });
  });

  it("keeps what the person said of themselves for every guide", () => {
    const answer: Input = { kind: "choose", step: "ask-where", option: "china" };
    expect(moved(IN_GUIDE, SAMPLE, answer, card(2)).person.facts).toEqual({ where: "china" });
  });

  it("leaves what they did in other guides as it is", () => {
    const other = { rev: 3, done: {}, kept: {}, ticks: {}, at: "x", sem: "y" };
    const person = { ...IN_GUIDE, guides: { ...IN_GUIDE.guides, other } };
    expect(moved(person, SAMPLE, { kind: "back" }, card(2)).person.guides.other).toBe(other);
  });

  it("that comes twice has its effect once, whatever it is and wherever they are", () => {
    fc.assert(
      fc.property(anyPerson, anyInput, fc.boolean(), (before, input, paused) => {
        const first = moved(before, SAMPLE, input, card(7, paused)).person;
        const again = moved(first, SAMPLE, input, card(7, paused)).person;
        expect(again).toEqual(first);
      }),
    );
  });

  it("that comes again after later ones moves nothing as long as it is remembered", () => {
    const walked = Array.from({ length: MAX_APPLIED - 1 }, (_, index) => index + 2).reduce(
      (person, updateId) => {
        const input: Input = updateId % 2 === 0 ? { kind: "back" } : DONE;
        return moved(person, SAMPLE, input, card(updateId)).person;
      },
      moved(NEW, SAMPLE, DONE, card(1)).person,
    );
    expect(walked.applied).toHaveLength(MAX_APPLIED);
    expect(moved(walked, SAMPLE, DONE, card(1)).person).toBe(walked);
    expect(placeOf(moved(walked, SAMPLE, DONE, card(99)).person)).toBe("ask-where");
  });
});

describe("a person who is in the hands of people", () => {
  it("is moved by nothing: not by buttons, not by words, not by a second device", () => {
    const by = fc.constantFrom<MovedBy>(COMPANION, card(7), card(8, true));
    fc.assert(
      fc.property(anyPerson, anyInput, by, (before, input, how) => {
        const held: Person = {
          ...before,
          ...(WAITING.ticket && { ticket: { ...WAITING.ticket, state: "owned" } }),
        };
        const { person, result } = moved(held, SAMPLE, input, how);
        expect(result).toBe("held");
        expect(person).toBe(held);
      }),
    );
  });

  it("goes on while nobody has come", () => {
    const { person } = moved({ ...IN_GUIDE, ...WAITING, guides: {} }, SAMPLE, DONE, card(7));
    expect(placeOf(person)).toBe("ask-where");
  });
});

describe("a second device", () => {
  it("moves the guide", () => {
    const { person, result } = moved(NEW, SAMPLE, DONE, COMPANION);
    expect(placeOf(person)).toBe("ask-where");
    expect(result).toMatchObject({ outcome: "moved" });
  });

  it("ends a pause of the guide that it moves", () => {
    const paused: Person = { ...IN_GUIDE, active: { guide: "sample", paused: true } };
    expect(moved(paused, SAMPLE, { kind: "back" }, COMPANION).person.active?.paused).toBe(false);
  });

  it("that only looks, or presses an old button, leaves the very same record", () => {
    expect(moved(NEW, SAMPLE, OPEN, COMPANION).person).toBe(NEW);
    const old: Input = { kind: "back", rev: 77 };
    expect(moved(IN_GUIDE, SAMPLE, old, COMPANION).person).toBe(IN_GUIDE);
  });

  it("never changes what the person has open in the chat", () => {
    fc.assert(
      fc.property(anyPerson, fc.array(anyInput, { minLength: 1, maxLength: 6 }), (before, inputs) => {
        const after = inputs.reduce(
          (person, input) => moved(person, SAMPLE, input, COMPANION).person,
          before,
        );
        expect(after.card).toBe(before.card);
        expect(after.applied).toBe(before.applied);
        if (before.active?.guide === "another") expect(after.active).toBe(before.active);
        else if (after !== before) expect(after.active).toEqual({ guide: "sample", paused: false });
      }),
    );
  });

  it("leads to the same place as the person's own buttons", () => {
    fc.assert(
      fc.property(anyPerson, anyInput, (before, input) => {
        const there = moved(before, SAMPLE, input, COMPANION).person;
        const here = moved(before, SAMPLE, input, card(7)).person;
        expect(placeOf(there)).toBe(placeOf(here));
        expect(there.facts).toEqual(here.facts);
      }),
    );
  });
});

it("a move is another place or a tick, and no look, old button or end", () => {
  expect((["moved", "ticked"] as const).map(isMove)).toEqual([true, true]);
  for (const outcome of ["shown", "stale", "first-step", "choose-one", "finished"] as const)
    expect(isMove(outcome), outcome).toBe(false);
});
