/** The small content of `test/content/good`, people in its guides, and what can be read and pressed on a view. */
import { loadContent } from "../../src/content/load.ts";
import type { Input } from "../../src/core/guide/engine.ts";
import { moved } from "../../src/core/person/move.ts";
import { newPerson, type Person } from "../../src/core/person/person.ts";
import { whereIs } from "../../src/core/person/place.ts";
import type { Action, Text, View } from "../../src/core/view/view.ts";
import { GOOD } from "../content/fixtures.ts";

function load() {
  const loaded = loadContent(GOOD);
  if (loaded.kind === "broken") throw new Error("the small content is broken");
  return loaded.content;
}

/** Guides `card` and `payment`, in this order; topics `card.refused`, `card.abroad` and `fees.card`. */
export const SMALL = load();

export const NEW = newPerson("2026-11-25");

/**
 * Somebody who opens a guide and gives these answers, one a step.
 *
 * @param person who they were before
 */
export function inGuide(id: string, answers: readonly string[] = [], person: Person = NEW): Person {
  const guide = SMALL.guides.get(id);
  if (guide === undefined) throw new Error(`no guide ${id}`);
  const go = (before: Person, input: Input, updateId: number) =>
    moved(before, guide, input, { kind: "card", updateId }).person;
  return answers.reduce(
    (before, option, index) =>
      go(before, { kind: "choose", step: whereIs(before, guide).place.at.id, option }, index + 1),
    go(person, { kind: "open" }, 0),
  );
}

/** Answers that lead through the guide `card` to its end. */
export const ALL_OF_CARD = ["done", "china", "done", "added"];

/** Keys of the paragraphs, in order. */
export const paragraphs = ({ blocks }: View): string[] => blocks.map(({ text }) => text.key);

/** All buttons in order: the key on it, and what it does. */
export const buttons = ({ rows }: View): [label: string, action: Action][] =>
  rows.flat().map(({ label, action }) => [label.key, action]);

/** Keys on the buttons, in rows. */
export const rowsOf = ({ rows }: View): string[][] => rows.map((row) => row.map(({ label }) => label.key));

/** The arguments of the first text with this key, on the view's paragraphs or buttons. */
export function argsOf({ blocks, rows }: View, key: string): Text["args"] {
  const texts = [...blocks.map(({ text }) => text), ...rows.flat().map(({ label }) => label)];
  const found = texts.find((text) => text.key === key);
  if (found === undefined) throw new Error(`no ${key} among ${texts.map((text) => text.key).join(", ")}`);
  return found.args;
}
