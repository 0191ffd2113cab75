/** How a talk about a problem ends, and how the person gets back to where they were. */
import { describe, expect, it } from "vitest";
import { closing, resume } from "../../src/screens/closing.ts";
import { buttons, inGuide, NEW, paragraphs, SMALL } from "./small-content.ts";

const IN_GUIDE = inGuide("card", ["done"]);

describe("the step to return to", () => {
  it("is the one where the person is in the guide that they have open", () => {
    expect(resume(SMALL, IN_GUIDE)).toEqual({ guide: "card", stepNumber: 2 });
  });

  it("is that of another guide when this is the one that is asked about", () => {
    const payment = SMALL.guides.get("payment");
    expect(resume(SMALL, IN_GUIDE, payment)).toEqual({ guide: "payment", stepNumber: 1 });
  });

  it("is none for somebody without a guide", () => {
    expect(resume(SMALL, NEW)).toBeUndefined();
  });
});

describe("the end of a talk about a problem", () => {
  it("leads somebody in a guide back to their step", () => {
    const view = closing(SMALL, IN_GUIDE, "helped-thanks");
    expect(paragraphs(view)).toEqual(["ui-helped-thanks"]);
    expect(buttons(view)).toEqual([["ui-back-to-step", { kind: "open", guide: "card" }]]);
    expect(view.rows[0]?.[0]).toMatchObject({ label: { args: { step: 2 } }, style: "primary" });
  });

  it("leads everybody else to the menu", () => {
    expect(buttons(closing(SMALL, NEW, "helped-thanks"))).toEqual([["ui-menu-button", { kind: "menu" }]]);
  });

  it("says of when it is what it says about Alipay's own help, and only then", () => {
    const facts = (key: Parameters<typeof closing>[2]) => closing(SMALL, NEW, key).domainFacts;
    expect([facts("stuck-route"), facts("handoff-none")]).toEqual([["F80"], ["F80"]]);
    for (const key of ["helped-thanks", "secret-warning", "report-not-ready"] as const)
      expect(facts(key), key).toEqual([]);
  });
});
