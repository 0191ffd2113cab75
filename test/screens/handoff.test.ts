/** What a person is shown while people help, and when they no longer do. */
import { describe, expect, it } from "vitest";
import { ui } from "../../src/core/view/view.ts";
import { askStaffButton, closedView, handoffView, leaveButton } from "../../src/screens/handoff.ts";
import { ALL_OF_CARD, argsOf, buttons, inGuide, NEW, paragraphs, SMALL } from "./small-content.ts";

const BYE = ui("people-closed");

it("people are called and left by a button", () => {
  expect([askStaffButton().action, leaveButton().action]).toEqual([
    { kind: "human" },
    { kind: "leave-people" },
  ]);
});

describe("while people help", () => {
  it("everything that is said has the way back to the bot on it", () => {
    const view = handoffView([ui("people-called"), ui("people-when-open")]);
    expect(paragraphs(view)).toEqual(["ui-people-called", "ui-people-when-open"]);
    expect(buttons(view)).toEqual([["ui-people-leave", { kind: "leave-people" }]]);
  });

  it("what leads elsewhere has its own buttons instead", () => {
    expect(buttons(handoffView([BYE], []))).toEqual([]);
  });
});

describe("when it is over", () => {
  it("somebody in a guide can continue at their step, or go to the menu", () => {
    const view = closedView(SMALL, inGuide("card", ["done"]), BYE);
    expect(paragraphs(view)).toEqual(["ui-people-closed"]);
    expect(buttons(view)).toEqual([
      ["ui-continue", { kind: "open", guide: "card" }],
      ["ui-menu-button", { kind: "menu" }],
    ]);
    expect(argsOf(view, "ui-continue")).toMatchObject({ step: 2 });
  });

  it("somebody who has finished their guide, or has none, goes to the menu", () => {
    for (const person of [inGuide("card", ALL_OF_CARD), NEW])
      expect(buttons(closedView(SMALL, person, BYE))).toEqual([["ui-menu-button", { kind: "menu" }]]);
  });
});
