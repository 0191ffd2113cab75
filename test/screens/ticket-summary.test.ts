/** What the staff see first of somebody who needs help. */
import { describe, expect, it } from "vitest";
import { REASONS } from "../../src/core/handoff/ticket.ts";
import { placeText, type TicketSummary, ticketSummaryView } from "../../src/screens/ticket-summary.ts";
import { argsOf, buttons, inGuide, NEW, paragraphs, SMALL } from "./small-content.ts";

const head = (input: Partial<TicketSummary> = {}) =>
  ticketSummaryView(SMALL, { person: NEW, reason: "asked", locale: "fr", words: [], nearest: [], ...input });
const textsOf = (key: string, input: Partial<TicketSummary>) =>
  head(input).blocks.flatMap(({ text }) => (text.key === key ? [text.args] : []));

describe("the summary of a ticket", () => {
  it.each(REASONS)("says first why people were called (%s)", (reason) => {
    expect(head({ reason }).blocks[0]).toEqual({ text: { key: `ui-staff-called-${reason}` }, as: "heading" });
  });

  it("says the person's language, by its name and its code", () => {
    expect(argsOf(head(), "ui-staff-language")).toEqual({ language: "Français", code: "fr" });
  });

  it("of somebody of whom nothing is known is short, and says how to answer", () => {
    expect(paragraphs(head())).toEqual([
      "ui-staff-called-asked",
      "ui-staff-language",
      "ui-staff-no-guide",
      "ui-staff-how",
    ]);
  });

  it("says where they are in their guide, and what they said of themselves", () => {
    const person = inGuide("card", ["done", "china"]);
    expect(argsOf(head({ person }), "ui-staff-guide")).toEqual({
      guide: { key: "guide-card.title" },
      step: 3,
      steps: 4,
    });
    expect(textsOf("ui-staff-fact", { person })).toEqual([
      { fact: { key: "fact-where.title" }, value: { key: "fact-where.value-china" } },
    ]);
  });

  it("does not speak of what is no longer asked, nor of what every object has", () => {
    const person = { ...NEW, facts: { shoe: "large", constructor: "x" } };
    expect(textsOf("ui-staff-fact", { person })).toEqual([]);
  });

  it("lists the topics that were shown, with their names for /answer, as far as they exist", () => {
    const person = { ...NEW, recent: ["card.refused", "gone.topic", "fees.card"] };
    expect(paragraphs(head({ person }))).toContain("ui-staff-tried");
    expect(textsOf("ui-staff-topic", { person })).toEqual([
      { title: { key: "topic-card-refused.title" }, topic: "card.refused" },
      { title: { key: "topic-fees-card.title" }, topic: "fees.card" },
    ]);
  });

  it("quotes the last words, in their order", () => {
    const words = ["first words", "last words"];
    expect(paragraphs(head({ words }))).toContain("ui-staff-words");
    expect(textsOf("ui-staff-quote", { words })).toEqual([{ words: "first words" }, { words: "last words" }]);
  });
});

describe("under the summary", () => {
  it("there are buttons to take it and to close it", () => {
    expect(buttons(head())).toEqual([
      ["ui-staff-claim", { kind: "staff-claim" }],
      ["ui-staff-close", { kind: "staff-close" }],
    ]);
  });

  it("at most two answers are offered, each once, the nearest first, and none that does not exist", () => {
    const nearest = ["gone.topic", "fees.card", "fees.card", "card.refused", "card.abroad"];
    expect(buttons(head({ nearest })).slice(0, -2)).toEqual([
      ["ui-staff-send-answer", { kind: "staff-answer", topic: "fees.card" }],
      ["ui-staff-send-answer", { kind: "staff-answer", topic: "card.refused" }],
    ]);
  });
});

it("the place of somebody without a guide, or in one that exists no more, is said to be none", () => {
  expect(placeText(SMALL, NEW).key).toBe("ui-staff-no-guide");
  expect(placeText(SMALL, { ...NEW, active: { guide: "gone", paused: false } }).key).toBe(
    "ui-staff-no-guide",
  );
});
