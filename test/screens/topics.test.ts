/** What a person reads about a problem, and where they can go from there. */
import { describe, expect, it } from "vitest";
import type { Topic } from "../../src/core/faq/topic.ts";
import {
  didYouMeanView,
  followUpView,
  problemsView,
  rephraseView,
  topicView,
  withOtherProblems,
} from "../../src/screens/topics.ts";
import { argsOf, buttons, paragraphs, rowsOf, SMALL } from "./small-content.ts";

function topic(id: string, change: Partial<Topic> = {}): Topic {
  const found = SMALL.topics.get(id);
  if (found === undefined) throw new Error(`no topic ${id}`);
  return { ...found, ...change };
}
const REFUSED = topic("card.refused");
const AT_STEP = { guide: "card", stepNumber: 3 };
const BACK = ["ui-back-to-step", { kind: "open", guide: "card" }];

describe("an answer", () => {
  it("says what it means, what to do and what to avoid, the last where a language has it", () => {
    const { blocks } = topicView(REFUSED, undefined);
    expect(blocks.map(({ text, optional = false }) => [text.key, optional])).toEqual([
      ["topic-card-refused.title", false],
      ["topic-card-refused.means", false],
      ["topic-card-refused.do", false],
      ["topic-card-refused.avoid", true],
    ]);
    expect(blocks[0]?.as).toBe("heading");
  });

  it("brings the dates of what it says about Alipay", () => {
    expect(topicView(REFUSED, undefined).domainFacts).toEqual(["F01"]);
  });

  it("asks whether it helped, and leads back to the step of who is in a guide", () => {
    const view = topicView(REFUSED, AT_STEP);
    expect(buttons(view)).toEqual([
      ["ui-helped", { kind: "helped", topic: "card.refused" }],
      ["ui-stuck", { kind: "stuck", topic: "card.refused" }],
      BACK,
      ["topic-fees-card.title", { kind: "topic", topic: "fees.card" }],
    ]);
    expect(argsOf(view, "ui-back-to-step")).toEqual({ step: 3 });
  });

  it("leads to the step that fixes the problem, unless the person is in that guide anyway", () => {
    const fix = ["ui-open-fix", { kind: "fix", guide: "card", step: "add" }];
    expect(buttons(topicView(REFUSED, undefined))).toContainEqual(fix);
    expect(buttons(topicView(REFUSED, { guide: "payment", stepNumber: 1 }))).toContainEqual(fix);
    expect(buttons(topicView(REFUSED, AT_STEP))).not.toContainEqual(fix);
  });

  it("leads who has no guide open to the menu", () => {
    expect(buttons(topicView(REFUSED, undefined))).toContainEqual(["ui-menu-button", { kind: "menu" }]);
  });

  it("offers two related problems, no more", () => {
    const related = ["fees.card", "card.abroad", "card.refused"];
    expect(rowsOf(topicView(topic("card.abroad", { related }), undefined)).slice(-2)).toEqual([
      ["topic-fees-card.title"],
      ["topic-card-abroad.title"],
    ]);
  });

  it.each(["chatter", "outofscope"] as const)("to what is no problem asks nothing (%s)", (kind) => {
    expect(rowsOf(topicView(topic("card.refused", { kind }), AT_STEP))).toEqual([["ui-back-to-step"]]);
  });

  it("to an offer of accounts asks as every other answer does", () => {
    expect(rowsOf(topicView(topic("card.refused", { kind: "safety" }), AT_STEP))[0]).toEqual([
      "ui-helped",
      "ui-stuck",
    ]);
  });
});

describe("a topic that has to ask first", () => {
  it("shows its question with one button for each answer, and the way back", () => {
    const view = followUpView(topic("fees.card"), AT_STEP);
    expect(paragraphs(view)).toEqual(["topic-fees-card.title", "topic-fees-card.ask-amount"]);
    expect(buttons(view)).toEqual([
      ["topic-fees-card.ask-amount-small", { kind: "follow-up", topic: "fees.card", option: "small" }],
      ["topic-fees-card.ask-amount-large", { kind: "follow-up", topic: "fees.card", option: "large" }],
      BACK,
    ]);
    expect(view.domainFacts).toEqual([]);
  });

  it("that has nothing to ask shows its answer", () => {
    const abroad = topic("card.abroad");
    expect(followUpView(abroad, AT_STEP)).toEqual(topicView(abroad, AT_STEP));
  });
});

describe("'did you mean'", () => {
  it("offers three topics at most, 'none of these', and the way back", () => {
    expect(buttons(didYouMeanView(["a.one", "b.two", "c.three", "d.four"], AT_STEP))).toEqual([
      ["topic-a-one.title", { kind: "pick", topic: "a.one" }],
      ["topic-b-two.title", { kind: "pick", topic: "b.two" }],
      ["topic-c-three.title", { kind: "pick", topic: "c.three" }],
      ["ui-report-none-of-these", { kind: "none-of-these" }],
      BACK,
    ]);
  });

  it("becomes a request for other words where there is nothing to offer", () => {
    expect(paragraphs(rephraseView(undefined))).toEqual(["ui-report-rephrase"]);
    expect(buttons(rephraseView(AT_STEP))).toEqual([BACK]);
  });
});

describe("a report with several problems", () => {
  const answer = topicView(REFUSED, AT_STEP);

  it("is answered with the first, and offers three others before everything else", () => {
    const view = withOtherProblems(answer, ["a.one", "b.two", "c.three", "d.four"]);
    expect(paragraphs(view)).toEqual([...paragraphs(answer), "ui-report-also"]);
    expect(rowsOf(view)).toEqual([
      ["topic-a-one.title"],
      ["topic-b-two.title"],
      ["topic-c-three.title"],
      ...rowsOf(answer),
    ]);
    expect(view.domainFacts).toEqual(answer.domainFacts);
  });

  it("with one problem only is answered as it is", () => {
    expect(withOtherProblems(answer, [])).toBe(answer);
  });
});

describe("'it does not work' at a step", () => {
  const place = { guide: "card", step: "add", stepNumber: 3 };

  it("tells what each known problem means, opens its answer, and invites to write", () => {
    const view = problemsView(["card.refused", "fees.card"], ["F03"], place);
    expect(paragraphs(view)).toEqual([
      "ui-problems-title",
      "topic-card-refused.title",
      "topic-card-refused.means",
      "topic-fees-card.title",
      "topic-fees-card.means",
      "ui-problems-write",
    ]);
    expect(argsOf(view, "ui-problems-title")).toEqual({ step: 3 });
    expect(buttons(view)).toEqual([
      ["topic-card-refused.title", { kind: "topic", topic: "card.refused" }],
      ["topic-fees-card.title", { kind: "topic", topic: "fees.card" }],
      BACK,
    ]);
    expect(view.domainFacts).toEqual(["F03"]);
  });

  it("where none is known asks to write at once", () => {
    expect(paragraphs(problemsView([], [], place))).toEqual(["ui-problems-title", "ui-problems-none"]);
  });
});
