/** Where a person is in a guide, found without moving them. */
import { describe, expect, it } from "vitest";
import { DONE } from "../../../src/core/guide/guide.ts";
import { moved } from "../../../src/core/person/move.ts";
import type { Person } from "../../../src/core/person/person.ts";
import { activeGuide, isHeld, progressOf, whereIs } from "../../../src/core/person/place.ts";
import { withTicketEvent } from "../../../src/core/person/ticket-change.ts";
import { end, guideOf, SAMPLE, todo } from "../guide/guides.ts";
import { IN_GUIDE, NEW, NOW_MS, WAITING } from "./people.ts";

const placeOf = (person: Person, guide = SAMPLE) => whereIs(person, guide).place.at.id;

describe("where a person is", () => {
  it("is the first step of a guide that they never opened, and looking opens nothing", () => {
    expect(placeOf(NEW)).toBe("prepare");
    expect(progressOf(NEW, "sample")).toBeUndefined();
  });

  it("is the step that their answers lead to", () => {
    expect(placeOf(IN_GUIDE)).toBe("ask-where");
    const answered = moved(
      IN_GUIDE,
      SAMPLE,
      { kind: "choose", step: "ask-where", option: "china" },
      { kind: "card", updateId: 2 },
    );
    expect(placeOf(answered.person)).toBe("at-shop");
  });

  it("knows what they said in another guide", () => {
    const asked = { ...NEW, facts: { where: "abroad" } };
    const { person } = moved(asked, SAMPLE, { kind: "done" }, { kind: "card", updateId: 1 });
    expect(placeOf(person)).toBe("at-home");
  });

  it("follows a step that has another name today, and says once that the guide changed", () => {
    const person = moved(NEW, SAMPLE, { kind: "done" }, { kind: "card", updateId: 1 }).person;
    const today = guideOf([todo("ready", "where-now"), todo("where-now", "done"), end("done")], {
      prepare: "ready",
      "ask-where": "where-now",
    });
    expect(placeOf(person, today)).toBe("where-now");
    const removed = guideOf([todo("begin", "done"), end("done")], { prepare: null, "ask-where": null });
    expect(whereIs(person, removed)).toMatchObject({ guideChanged: true, place: { at: { id: "begin" } } });
  });

  it("is not taken from a property that every object has", () => {
    expect(progressOf(NEW, "constructor")).toBeUndefined();
    expect(progressOf(NEW, "__proto__")).toBeUndefined();
  });
});

describe("the guide that a person has open", () => {
  const guides = new Map([[SAMPLE.id, SAMPLE]]);
  it("is the one that they moved in last, also while it is paused", () => {
    expect(activeGuide(guides, IN_GUIDE)).toBe(SAMPLE);
    expect(activeGuide(guides, { ...NEW, active: { guide: "sample", paused: true } })).toBe(SAMPLE);
  });
  it("is none before the first, and none when it exists no more", () => {
    expect(activeGuide(guides, NEW)).toBeUndefined();
    expect(activeGuide(guides, { ...NEW, active: { guide: "gone", paused: false } })).toBeUndefined();
  });
});

describe("a person is in the hands of people", () => {
  it("from the first word of the staff until the end, and not while nobody has come", () => {
    expect(isHeld(NEW)).toBe(false);
    expect(isHeld(WAITING)).toBe(false);
    const owned = withTicketEvent(WAITING, { kind: "staff-wrote" }, NOW_MS);
    expect(isHeld(owned)).toBe(true);
    expect(isHeld(withTicketEvent(owned, { kind: "close", by: "staff", id: "1" }, NOW_MS))).toBe(false);
  });
});

it("a step that is done with a plain word is done", () => {
  expect(IN_GUIDE.guides.sample?.done).toEqual({ prepare: DONE });
});
