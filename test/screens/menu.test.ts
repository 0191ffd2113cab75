/** What a person finds in the menu. */
import { describe, expect, it } from "vitest";
import { ui } from "../../src/core/view/view.ts";
import { menuView } from "../../src/screens/menu.ts";
import { ALL_OF_CARD, argsOf, buttons, inGuide, NEW, paragraphs, rowsOf, SMALL } from "./small-content.ts";

const menu = (person = NEW) => menuView(SMALL, person);
const AROUND = [["ui-problem"], ["ui-languages", "ui-facts"], ["ui-privacy"]];

describe("somebody who is new", () => {
  it("sees every guide by its name, in the order of the menu, and the ways to everything else", () => {
    expect(rowsOf(menu())).toEqual([["ui-menu-guide"], ["ui-menu-guide"], ...AROUND]);
    expect(buttons(menu()).slice(0, 2)).toEqual([
      ["ui-menu-guide", { kind: "open", guide: "card" }],
      ["ui-menu-guide", { kind: "open", guide: "payment" }],
    ]);
    expect(argsOf(menu(), "ui-menu-guide")).toEqual({ guide: { key: "guide-card.title" }, emoji: "💳" });
  });

  it("is asked what to do, below what else has to be said first", () => {
    expect(paragraphs(menu())).toEqual(["ui-menu"]);
    expect(paragraphs(menuView(SMALL, NEW, [ui("greeting"), ui("notice")]))).toEqual([
      "ui-greeting",
      "ui-notice",
      "ui-menu",
    ]);
  });
});

describe("somebody in a guide", () => {
  const person = inGuide("card", ["done"]);

  it("can continue it first of all, and does not find it a second time below", () => {
    expect(rowsOf(menu(person))).toEqual([["ui-continue"], ["ui-menu-guide"], ...AROUND]);
    expect(argsOf(menu(person), "ui-continue")).toEqual({
      guide: { key: "guide-card.title" },
      step: 2,
      steps: 5,
    });
    expect(menu(person).rows[0]?.[0]).toMatchObject({
      action: { kind: "open", guide: "card" },
      style: "primary",
    });
  });

  it("can continue it also while it is paused", () => {
    const paused = { ...person, active: { guide: "card", paused: true } };
    expect(rowsOf(menu(paused))[0]).toEqual(["ui-continue"]);
  });

  it("sees how far they are in another one that they have begun", () => {
    const both = inGuide("payment", [], person);
    expect(rowsOf(menu(both))).toEqual([["ui-continue"], ["ui-menu-guide-open"], ...AROUND]);
    expect(argsOf(menu(both), "ui-continue")).toMatchObject({ guide: { key: "guide-payment.title" } });
    expect(argsOf(menu(both), "ui-menu-guide-open")).toEqual({
      guide: { key: "guide-card.title" },
      emoji: "💳",
      step: 2,
      steps: 5,
    });
  });
});

describe("somebody at the end of a guide", () => {
  const person = inGuide("card", ALL_OF_CARD);

  it("sees that it is finished, can look at it again, and has nothing to continue", () => {
    expect(rowsOf(menu(person))).toEqual([["ui-menu-guide-finished"], ["ui-menu-guide"], ...AROUND]);
    expect(buttons(menu(person))[0]).toEqual(["ui-menu-guide-finished", { kind: "open", guide: "card" }]);
  });
});

it("a guide that exists no more is offered to nobody, also not to those who were in it", () => {
  const person = { ...NEW, active: { guide: "gone", paused: false } };
  expect(menu(person)).toEqual(menu());
});
