/** The small rules of what is remembered of a person, and for how long. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moved } from "../../../src/core/person/move.ts";
import {
  isLinked,
  MAX_APPLIED,
  MAX_RECENT_TOPICS,
  newPerson,
  type Person,
  slimPerson,
  wasApplied,
  withApplied,
  withOverlay,
  withRecent,
} from "../../../src/core/person/person.ts";
import { whereIs } from "../../../src/core/person/place.ts";
import { SAMPLE } from "../guide/guides.ts";
import { anyPerson, NEW } from "./people.ts";

it("somebody new has the day on which they came, and nothing else", () => {
  const { createdDay, seenDay, ...rest } = newPerson("2026-11-25");
  expect([createdDay, seenDay]).toEqual(["2026-11-25", "2026-11-25"]);
  expect(rest).toEqual({ v: 1, facts: {}, guides: {}, applied: [] });
});

describe("updates", () => {
  it("are remembered, the last ones", () => {
    const ids = Array.from({ length: MAX_APPLIED + 2 }, (_, index) => index);
    const person = ids.reduce(withApplied, NEW);
    expect(ids.filter((id) => wasApplied(person, id))).toEqual(ids.slice(-MAX_APPLIED));
  });
});

describe("topics that were shown", () => {
  const seen = (...topics: readonly string[]) => topics.reduce(withRecent, NEW).recent;
  it("are remembered, the last ones, newest last and each once", () => {
    expect(seen("a", "b", "c", "d")).toEqual(["b", "c", "d"].slice(-MAX_RECENT_TOPICS));
    expect(seen("a", "b", "a")).toEqual(["b", "a"]);
  });
  it("shown again at once change nothing", () => {
    const person = withRecent(NEW, "a");
    expect(withRecent(person, "a")).toBe(person);
  });
});

describe("what is on the card beside the step", () => {
  const card = { chatId: 1, messageId: 2, media: true };
  it("is noted and taken back, and the card stays what it is", () => {
    const reading = withOverlay({ ...NEW, card }, true);
    expect(reading.card).toEqual({ ...card, aside: true });
    expect(withOverlay(reading, false).card).toEqual(card);
  });
  it("is not written twice, nor for somebody without a card", () => {
    const reading = withOverlay({ ...NEW, card }, true);
    expect(withOverlay(reading, true)).toBe(reading);
    expect(withOverlay(NEW, true)).toBe(NEW);
  });
});

describe("a record that has become too large", () => {
  const ticked = (person: Person, item: string) =>
    moved(person, SAMPLE, { kind: "tick", step: "prepare", item, on: true }, { kind: "card", updateId: 1 })
      .person;

  it("keeps the ticks of a list that is still open, and lets those of a finished one go", () => {
    const open = ticked(NEW, "passport");
    expect(slimPerson(open).guides.sample?.ticks).toEqual({ prepare: ["passport"] });
    const finished = moved(open, SAMPLE, { kind: "done" }, { kind: "card", updateId: 2 }).person;
    expect(finished.guides.sample?.ticks).toEqual({ prepare: ["passport"] });
    expect(slimPerson(finished).guides.sample?.ticks).toEqual({});
  });

  it("forgets what was chosen before the person went back", () => {
    const card = (updateId: number) => ({ kind: "card", updateId }) as const;
    const done = moved(NEW, SAMPLE, { kind: "done" }, card(1)).person;
    const back = moved(done, SAMPLE, { kind: "back" }, card(2)).person;
    expect(back.guides.sample?.kept).toEqual({ prepare: "done" });
    expect(slimPerson(back).guides.sample?.kept).toEqual({});
  });

  it("never moves anybody: place, answers and facts stay, and nothing is left to slim", () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        const slim = slimPerson(person);
        expect(whereIs(slim, SAMPLE).place.at.id).toBe(whereIs(person, SAMPLE).place.at.id);
        expect(slim.guides.sample?.done).toEqual(person.guides.sample?.done);
        expect(slim.facts).toBe(person.facts);
        expect(slimPerson(slim)).toEqual(slim);
      }),
    );
  });
});

describe("a second device", () => {
  const DAY_MS = 86_400_000;
  const lastMs = Date.UTC(2026, 10, 26, 23, 59);
  it("may be watching until the end of the last day, and never without a link", () => {
    const linked: Person = { ...NEW, linkedDay: "2026-11-26" };
    expect(isLinked(linked, lastMs - DAY_MS)).toBe(true);
    expect(isLinked(linked, lastMs)).toBe(true);
    expect(isLinked(linked, lastMs + 60_000)).toBe(false);
    expect(isLinked(NEW, lastMs)).toBe(false);
  });
});
