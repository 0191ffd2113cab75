/** Records of people in the sample guide, for tests of the rules that change them. */
import fc from "fast-check";
import type { Input } from "../../../src/core/guide/engine.ts";
import { DONE } from "../../../src/core/guide/guide.ts";
import { ticketAfter } from "../../../src/core/handoff/ticket.ts";
import { moved } from "../../../src/core/person/move.ts";
import { newPerson, type Person } from "../../../src/core/person/person.ts";
import { SAMPLE } from "../guide/guides.ts";

export const NOW_MS = Date.UTC(2026, 10, 25, 9, 30);

export const NEW = newPerson("2026-11-25");

const called = ticketAfter(undefined, { kind: "open", reason: "asked", locale: "en" }, NOW_MS);
/** Has called people, and nobody has come yet. */
export const WAITING: Person = { ...NEW, ...(called && { ticket: called }) };

const CARD = { chatId: 1001, messageId: 7, media: false };
/** Has the sample guide open, at the question where they are. */
export const IN_GUIDE: Person = {
  ...moved(NEW, SAMPLE, { kind: "done" }, { kind: "card", updateId: 1 }).person,
  card: CARD,
};

const steps = [...SAMPLE.steps.keys()];
const options = [DONE, "china", "abroad", "unknown", "worked", "refused", "again"];
const rev = fc.option(fc.nat({ max: 6 }), { nil: undefined });
const withRev = (value: number | undefined) => (value === undefined ? {} : { rev: value });

/** Buttons of every age and words, whether they fit the step that is shown or not. */
export const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Input>({ kind: "done" }) },
  {
    weight: 6,
    arbitrary: fc
      .record({ step: fc.constantFrom(...steps), option: fc.constantFrom(...options), rev })
      .map(
        (input): Input => ({ kind: "choose", step: input.step, option: input.option, ...withRev(input.rev) }),
      ),
  },
  fc
    .record({ item: fc.constantFrom("passport", "number"), on: fc.boolean() })
    .map((input): Input => ({ kind: "tick", step: "prepare", ...input })),
  rev.map((value): Input => ({ kind: "back", ...withRev(value) })),
  rev.map((value): Input => ({ kind: "restart", ...withRev(value) })),
  fc.constantFrom(...steps).map((step): Input => ({ kind: "revisit", step })),
  fc.constant<Input>({ kind: "open" }),
);

/** Somebody who has pressed and written this and that, with or without another guide open, paused or not. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    inputs: fc.array(anyInput, { maxLength: 12 }),
    active: fc.option(fc.record({ guide: fc.constantFrom("sample", "another"), paused: fc.boolean() }), {
      nil: undefined,
    }),
    aside: fc.boolean(),
  })
  .map(({ inputs, active, aside }) => {
    const walked = inputs.reduce<Person>(
      (person, input, index) => moved(person, SAMPLE, input, { kind: "card", updateId: 100 + index }).person,
      { ...NEW, card: { ...CARD, ...(aside ? { aside: true as const } : {}) } },
    );
    const { active: _active, ...rest } = walked;
    return active === undefined ? rest : { ...rest, active };
  });
