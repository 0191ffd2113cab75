/** The hash of a guide: it tells whether people's places can have changed. */
import { describe, expect, it } from "vitest";
import { readFlows } from "../../src/content/read-flows.ts";
import { goodSources } from "./fixtures.ts";

const FILE = "flows/guides/card.yaml";

function hashAfter(before: string, after: string): string {
  const good = goodSources();
  const text = good.flows.get(FILE) ?? "";
  if (!text.includes(before)) throw new Error(`the good tree has no ${before}`);
  const read = readFlows({ ...good, flows: new Map([...good.flows, [FILE, text.replace(before, after)]]) });
  if (read.kind === "broken") throw new Error(JSON.stringify(read.problems));
  return read.flows.guides.get("card")?.semanticHash ?? "none";
}
const original = hashAfter("guide: card", "guide: card");

describe("the hash of a guide", () => {
  it("is short", () => {
    expect(original).toMatch(/^[\w-]{10}$/);
  });

  it.each([
    ["domain facts", "facts: [F03]", "facts: [F03, F11]"],
    ["problems", "problems: [card.refused, fees.card]", "problems: [fees.card]"],
    ["a picture", "    media: add-card.png\n", ""],
    ["the emoji", "💳", "🏧"],
    ["offers", "    offers: [payment]\n", ""],
    ["moved ids", "  scan-card: null\n", ""],
    [
      "the order of options",
      "{ id: added, to: done }\n      - { id: refused, redo: add }",
      "{ id: refused, redo: add }\n      - { id: added, to: done }",
    ],
    [
      "a target that is written out",
      "    kind: do\n  - id: add\n",
      "    kind: do\n    next: add\n  - id: add\n",
    ],
  ])("does not change with %s", (_what, before, after) => {
    expect(hashAfter(before, after)).toBe(original);
  });

  it.each([
    ["a step's id", "  - id: call-bank\n    kind: do\n", "  - id: phone-bank\n    kind: do\n"],
    ["a step's kind", "kind: checklist\n    items: [own-card, passport]", "kind: do"],
    ["a new step", "  - id: result\n", "  - id: wait\n    kind: do\n  - id: result\n"],
    ["an option", "{ id: gave-up, to: stopped }", "{ id: later, to: stopped }"],
    ["where an option leads", "{ id: gave-up, to: stopped }", "{ id: gave-up, to: done }"],
    ["going back instead of on", "redo: add", "to: done"],
    ["an item", "items: [own-card, passport]", "items: [own-card]"],
    ["the fact that is asked", "    fact: where\n", "    fact: brand\n"],
    ["a case of a branch", "china: add", "china: call-bank"],
    ["the outcome", "outcome: stopped", "outcome: completed"],
    ["the start", "steps:\n", "start: ask-where\nsteps:\n"],
  ])("changes with %s", (_what, before, after) => {
    expect(hashAfter(before, after)).not.toBe(original);
  });
});
