/** What everybody in a group reads of the bot. */
import { describe, expect, it } from "vitest";
import {
  answerView,
  didYouMeanView,
  helloView,
  MOST_ANSWER_UNITS,
  missing,
} from "../../src/screens/group.ts";
import { buttons, paragraphs, SMALL } from "./small-content.ts";

const TOPIC = SMALL.topics.get("fees.card");

describe("an answer in a group", () => {
  /** @param units how long each of its texts is */
  const answer = (units: number) => {
    if (TOPIC === undefined) throw new Error("no topic");
    return answerView(TOPIC, ["F99"], () => units);
  };

  it("is whole where it is short, with the dates of all that it says", () => {
    const view = answer(MOST_ANSWER_UNITS / 2);
    expect(paragraphs(view)).toEqual([
      "topic-fees-card.title",
      "topic-fees-card.means",
      "topic-fees-card.do",
    ]);
    expect(view.domainFacts).toEqual(["F03"]);
  });

  it("is its first part where it is long, with the dates of that part", () => {
    const view = answer(MOST_ANSWER_UNITS / 2 + 1);
    expect(paragraphs(view)).toEqual(["topic-fees-card.title", "topic-fees-card.means"]);
    expect(view.domainFacts).toEqual(["F99"]);
  });

  it("has no button that could show where the asker is", () => {
    expect(buttons(answer(1))).toEqual([]);
  });
});

it("'did you mean' offers three topics at most and 'none of these', as buttons of the one who asked", () => {
  expect(buttons(didYouMeanView(["a.one", "b.two", "c.three", "d.four"], 42))).toEqual([
    ["topic-a-one.title", { kind: "group-pick", topic: "a.one", owner: 42 }],
    ["topic-b-two.title", { kind: "group-pick", topic: "b.two", owner: 42 }],
    ["topic-c-three.title", { kind: "group-pick", topic: "c.three", owner: 42 }],
    ["ui-report-none-of-these", { kind: "group-none", owner: 42 }],
  ]);
});

describe("the bot's introduction", () => {
  const hello = (readsAll: boolean, deletes: boolean) => paragraphs(helloView("@Bot", { readsAll, deletes }));

  it("says its name and how to set it up", () => {
    expect(helloView("@Bot", { readsAll: true, deletes: true }).blocks[0]?.text).toEqual({
      key: "ui-group-hello",
      args: { bot: "@Bot" },
    });
    expect(hello(true, true)).toEqual(["ui-group-hello", "ui-group-hello-settings"]);
  });

  it("says what it cannot do here, and only that", () => {
    expect(hello(false, false).slice(1, -1)).toEqual(["ui-group-cannot-read", "ui-group-cannot-delete"]);
    expect(hello(true, false).slice(1, -1)).toEqual(["ui-group-cannot-delete"]);
    expect(hello(false, true).slice(1, -1)).toEqual(["ui-group-cannot-read"]);
    expect(missing({ readsAll: true, deletes: true })).toEqual([]);
  });
});
