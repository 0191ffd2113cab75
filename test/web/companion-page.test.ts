/** The companion page as one piece of HTML: what stands above the step, and what another language shows too. */
import { describe, expect, it } from "vitest";
import { companionStep } from "../../src/companion/step.ts";
import { newPerson } from "../../src/core/person/person.ts";
import { openAssets } from "../../src/web/companion/assets.ts";
import { type Answer, answerOf, gonePage, note, stepPage } from "../../src/web/companion/page.ts";
import { stepHtml } from "../../src/web/companion/step-html.ts";
import { realContent } from "../support/real-content.ts";

const content = realContent();
const shown = { content, assets: openAssets("src/web/companion/page", content.mediaDir), locale: "en" };
const say = (key: string) => content.texts.plain("en", { key });
const TOPIC = "card.link-rejected";
const OTHER = "card.accepted-brands";

function pageWith(answer: Answer): string {
  const step = companionStep(content, newPerson("2026-11-25"), 7, "card");
  if (step === undefined) throw new Error("no such guide");
  return stepPage(shown, step, answer);
}
/** The section above the step. */
const above = (page: string) => /<section id="answer".*?<\/section>/s.exec(page)?.[0] ?? "";
const titleOf = (page: string) => /<title>(.*)<\/title>/.exec(page)?.[1] ?? "";

describe("above the step", () => {
  it("is nothing to read before anything was asked", () => {
    const page = pageWith({ others: [] });
    expect(above(page)).toMatch(/ hidden><\/section>$/);
    expect(titleOf(page)).not.toContain(say("ui-companion-answer"));
  });

  it("stands the topic with its related topics, named in the tab", () => {
    const page = pageWith({ topic: TOPIC, others: [] });
    expect(above(page)).toContain(`<h3>${say("topic-card-link-rejected.title")}</h3>`);
    expect(above(page)).toContain('<ul class="links">');
    expect(titleOf(page).startsWith(`${say("ui-companion-answer")} · `)).toBe(true);
  });

  it("stand other topics that were named too", () => {
    const page = pageWith({ topic: TOPIC, others: [OTHER] });
    expect(above(page)).toContain(say("ui-report-also"));
    expect(above(page)).toContain(`topic=${OTHER}">${say("topic-card-accepted-brands.title")}</a>`);
  });

  it("stand topics to choose from, without an answer", () => {
    const page = pageWith({ others: [TOPIC, OTHER], note: "meant" });
    expect(above(page)).toContain(say("ui-report-did-you-mean"));
    expect(above(page)).not.toContain("<h3>");
    expect(above(page)).not.toContain(say("ui-report-also"));
  });

  it("stands nothing that an address made up", () => {
    const page = pageWith({ topic: "<script>", others: ["no.such-topic"] });
    expect(above(page)).toMatch(/ hidden><\/section>$/);
    expect(page).not.toContain("no.such-topic");
    expect(page).not.toContain("%3Cscript");
  });
});

it("another language shows the same answer", () => {
  const page = pageWith({ topic: TOPIC, isAnswered: true, others: [OTHER], note: "secret" });
  const address = `?lang=ar&amp;topic=${TOPIC}&amp;asked=1&amp;others=${OTHER}&amp;note=secret`;
  expect(page).toContain(`href="${address}" lang="ar"`);
});

it("the language that is read is marked, and no other", () => {
  expect(
    pageWith({ others: [] }).match(/lang="(\w+)" hreflang="\w+" dir="\w+" aria-current="true"/g),
  ).toEqual(['lang="en" hreflang="en" dir="ltr" aria-current="true"']);
});

it("a link that opens nothing gives a page without a script", () => {
  const page = gonePage(shown);
  expect(page).not.toContain("<script");
  expect(page).not.toContain("data-live");
  expect(page).toContain(`<h1>${say("ui-companion-gone-title")}</h1>`);
  expect(page.startsWith("<!doctype html>")).toBe(true);
});

it("the same step is written once for each language", () => {
  const step = companionStep(content, newPerson("2026-11-25"), 7, "card");
  if (step === undefined) throw new Error("no such guide");
  expect(stepHtml(shown, step)).toBe(stepHtml({ ...shown }, step));
  expect(stepHtml({ ...shown, locale: "fr" }, step)).not.toBe(stepHtml(shown, step));
  // What travels to the script is a plain string, so that the same step is sent once.
  expect(typeof stepHtml(shown, step).html).toBe("string");
});

describe("a report's answer in the address", () => {
  const named = (
    kind: Parameters<typeof answerOf>[0]["kind"],
    topics: readonly string[],
    hadSecret = false,
  ) => answerOf({ kind, topics, hadSecret });

  it("names the topic and those that were named too", () => {
    expect(named("answer", [TOPIC, OTHER])).toEqual({ topic: TOPIC, others: [OTHER] });
    expect(named("off-topic", [TOPIC])).toEqual({ topic: TOPIC, others: [] });
  });

  it("names at most three that may be meant", () => {
    expect(named("meant", ["a", "b", "c", "d"])).toEqual({ others: ["a", "b", "c"], note: "meant" });
  });

  it("says that a secret was left out before anything else", () => {
    expect(named("answer", [TOPIC], true)).toEqual({ topic: TOPIC, others: [], note: "secret" });
    expect(named("meant", [TOPIC], true).note).toBe("secret");
    expect(named("secret-only", [], true)).toEqual({ others: [], note: "secret" });
    expect(named("unknown", [])).toEqual({ others: [], note: "unknown" });
  });
});

it("a short note is a paragraph", () => {
  expect(String(note(shown, "stale"))).toMatch(/^<p>.*<\/p>$/s);
});
