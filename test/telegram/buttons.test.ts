import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/core/view/view.ts";
import { buttonBytes, decodeAction, encodeAction } from "../../src/telegram/buttons.ts";

const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,14}$/);
const rev = fc.nat({ max: 1_000_000 });
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("open" as const), guide: id }),
  fc.record({ kind: fc.constant("choose" as const), guide: id, step: id, option: id, rev }),
  fc.record({ kind: fc.constant("tick" as const), guide: id, step: id, item: id, on: fc.boolean() }),
  fc.record({ kind: fc.constant("back" as const), guide: id, rev }),
  fc.record({ kind: fc.constant("topic" as const), topic: id }),
  fc.record({ kind: fc.constant("set-fact" as const), fact: id, value: id }),
  fc.constantFrom<Action>({ kind: "menu" }, { kind: "languages" }, { kind: "delete-data" }),
);

describe("button data", () => {
  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(anyAction, (action) => {
        expect(decodeAction(encodeAction(action))).toEqual(action);
      }),
    );
  });
  it("answers anything else with nothing, and never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (data) => void decodeAction(data)));
    const foreign = [
      "",
      "1",
      "1o",
      "1o:",
      "2o:registration",
      "1o:a:b",
      "1c:a:b:c",
      "1c:a:b:c:-1",
      "1t:a:b:c:2",
      "1o:__proto__ x",
      "li~en",
      "1o:ä",
    ];
    for (const data of foreign) expect(decodeAction(data), data).toBeUndefined();
  });
  it("counts bytes, and refuses data that Telegram would refuse", () => {
    const long: Action = { kind: "choose", guide: "g".repeat(30), step: "s".repeat(30), option: "o", rev: 1 };
    expect(buttonBytes(long)).toBe(68);
    expect(() => encodeAction(long)).toThrow(/68 bytes/);
  });
});
