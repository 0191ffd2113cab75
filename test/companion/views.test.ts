/** Every state that a person can reach, as a page and as a follower's card shows it, in every language. */
import { describe, expect, it } from "vitest";
import {
  followProblemsView,
  followRestartView,
  followStepView,
  followTopicView,
} from "../../src/companion/follow-screens.ts";
import { type CompanionStep, companionStep, companionTopic } from "../../src/companion/step.ts";
import { type Advance, advance, type Input } from "../../src/core/guide/engine.ts";
import { DONE } from "../../src/core/guide/guide.ts";
import type { Ticket } from "../../src/core/handoff/ticket.ts";
import { newPerson, type Person } from "../../src/core/person/person.ts";
import { topicText } from "../../src/core/view/text-ids.ts";
import type { View } from "../../src/core/view/view.ts";
import { stepView } from "../../src/screens/step-card.ts";
import { buttonBytes, decodeAction, encodeAction } from "../../src/telegram/buttons.ts";
import { render } from "../../src/telegram/cards/render.ts";
import { readStartPayload, startPayload } from "../../src/telegram/deep-links.ts";
import { MAX_CALLBACK_DATA_BYTES, MAX_CAPTION_UNITS, MAX_MESSAGE_UNITS } from "../../src/telegram-limits.ts";
import { openAssets } from "../../src/web/companion/assets.ts";
import { stepHtml } from "../../src/web/companion/step-html.ts";
import { reachableStates } from "../support/reachable.ts";
import { realContent } from "../support/real-content.ts";

const content = realContent();
const assets = openAssets("src/web/companion/page", content.mediaDir);
/** As long as the ids of `store/pairings.ts`. */
const LINK = "AbCdEfGh";
/** More moves than anybody makes. */
const LARGE_REVISION = 99_999_999;

const states = [...content.guides.values()].flatMap((guide) =>
  reachableStates(guide, content.personFacts).map(({ progress, facts }) => {
    const person: Person = {
      ...newPerson("2026-11-25"),
      facts,
      guides: { [guide.id]: { ...progress, rev: LARGE_REVISION } },
    };
    const step = companionStep(content, person, 7, guide.id);
    if (step === undefined) throw new Error("no such guide");
    return step;
  }),
);
const visible = (html: string) => html.replace(/<[^>]+>/g, "");

describe("every reachable state", () => {
  it("is a small page in every language, with no text missing", () => {
    expect(states.length).toBeGreaterThan(50);
    for (const locale of content.texts.locales) {
      const missing = content.texts.plain(locale, { key: "ui-text-missing" });
      for (const step of states) {
        const { html, tab, news } = stepHtml({ content, assets, locale }, step);
        expect(Buffer.byteLength(html), `${step.guide.id}/${step.step}`).toBeLessThan(12_000);
        expect(visible(html) + tab + news).not.toContain(missing);
        expect(html).toContain("<h1");
      }
    }
  });

  it("never shows what a person had answered about themselves", () => {
    const asks = states.filter(
      ({ guide, step }) => content.guides.get(guide.id)?.steps.get(step)?.kind === "ask",
    );
    expect(asks.length).toBeGreaterThan(3);
    for (const { choices } of asks) expect(choices.flat().some(({ chosen }) => chosen)).toBe(false);
  });

  it("fits a follower's card and its buttons, which are read back as they were written", () => {
    for (const step of states) {
      const views = [
        followStepView(LINK, step),
        followProblemsView(content, LINK, step),
        followRestartView(LINK, step),
      ];
      for (const view of views) {
        for (const { action } of view.rows.flat()) {
          expect(buttonBytes(action), JSON.stringify(action)).toBeLessThanOrEqual(MAX_CALLBACK_DATA_BYTES);
          expect(decodeAction(encodeAction(action))).toEqual(action);
          expect(action.kind).toMatch(/^follow-/);
        }
        for (const locale of content.texts.locales) {
          const { html, media } = render(content, locale, view);
          expect(visible(html).length).toBeLessThan(
            media === undefined ? MAX_MESSAGE_UNITS : MAX_CAPTION_UNITS,
          );
        }
      }
    }
  });
});

describe("one step", () => {
  const { personFacts, texts } = content;
  const OWNED: Ticket = { state: "owned", reason: "asked", locale: "en", openedMs: 0, personMs: 0 };

  /** Somebody who walks through a guide, their card, and what they let others see. */
  function walk(guideId: string, moves: readonly (string | Input)[], ticket?: Ticket) {
    const guide = content.guides.get(guideId);
    if (guide === undefined) throw new Error(`no guide ${guideId}`);
    const state = moves.reduce<Advance>(
      ({ progress, facts, place }, move) => {
        const answer = (option: string) =>
          ({ kind: "choose", step: place.at.id, option, rev: progress.rev }) as const;
        return advance(guide, progress, facts, typeof move === "string" ? answer(move) : move);
      },
      advance(guide, undefined, {}, { kind: "open" }),
    );
    const { facts, progress } = state;
    const person = { ...newPerson("2026-11-25"), facts, guides: { [guideId]: progress } };
    const step = companionStep(content, ticket ? { ...person, ticket } : person, 7, guideId);
    if (step === undefined) throw new Error("nothing to see");
    return { step, card: stepView({ guide, personFacts, ...state }) };
  }
  const page = (step: CompanionStep) => stepHtml({ content, assets, locale: "en" }, step).html;
  const say = (key: string) => texts.plain("en", { key });
  const labelsOf = ({ rows }: View) => rows.flat().map(({ label }) => texts.plain("en", label));
  const kindsOf = ({ rows }: View) => rows.map((row) => row.map(({ action }) => action.kind));
  const back: Input = { kind: "back" };

  it("shows an earlier answer about oneself on the person's card, and nowhere else", () => {
    const { step, card } = walk("card", [DONE, "visa", back]);
    const visa = say("fact-card.value-visa");
    expect(labelsOf(card)).toContain(`✓ ${visa}`);
    expect(labelsOf(followStepView(LINK, step))).toContain(visa);
    expect(page(step)).toContain(`>${visa}</button>`);
    expect(page(step)).not.toContain("✓");
  });

  it("shows an earlier answer about what was seen on all three", () => {
    const { step, card } = walk("card", [DONE, "other", "no-listed-card", back]);
    const label = `✓ ${say("step-card-other-brand.option-no-listed-card")}`;
    expect(labelsOf(card)).toContain(label);
    expect(labelsOf(followStepView(LINK, step))).toContain(label);
    expect(page(step)).toContain(`>${label}</button>`);
  });

  it("says its title once on the page, and its guide, number and title on a follower's card", () => {
    const { step } = walk("card", []);
    const title = say("step-card-direct-link.title");
    expect(page(step).split("</h1>")[1]?.split("</div>")[0]).not.toContain(title);
    expect(page(step)).toMatch(new RegExp(`<h1[^>]*>${title}</h1><p>`));
    const keys = followStepView(LINK, step).blocks.map(({ text }) => text.key);
    expect(keys.slice(0, 3)).toEqual(["ui-follow-head", "ui-card-progress", "step-card-direct-link.title"]);
  });

  it("has a way back on either where there is one", () => {
    const first = walk("card", []).step;
    const second = walk("card", [DONE]).step;
    expect(page(first)).not.toContain('name="back"');
    expect(page(second)).toContain('name="back"');
    expect(kindsOf(followStepView(LINK, first)).flat()).not.toContain("follow-back");
    expect(kindsOf(followStepView(LINK, second)).flat()).toContain("follow-back");
  });

  it("can be read and not moved while people help", () => {
    const { step } = walk("card", [DONE], OWNED);
    expect(page(step)).not.toContain("<form");
    expect(page(step)).toContain(say("ui-companion-held"));
    expect(page(step)).toContain('id="problems"');
    expect(kindsOf(followStepView(LINK, step))).toEqual([["follow-problems"], ["follow-leave"]]);
    expect(followStepView(LINK, step).blocks[1]?.text.key).toBe("ui-follow-held");
  });

  it("has items to tick on a checklist, as the card has", () => {
    const { step, card } = walk("card", [
      DONE,
      "visa",
      DONE,
      { kind: "tick", step: "prepare-card", item: "name", on: true },
    ]);
    expect(page(step)).toContain('name="tick" value="name:0" aria-pressed="true"');
    const ticks = (view: View) => labelsOf(view).filter((label) => /^(☑️|⬜)/u.test(label));
    expect(ticks(followStepView(LINK, step))).toEqual(ticks(card));
  });

  it("says at the end how it ended, and names the guides that come next", () => {
    const ends = states.filter(({ outcome }) => outcome !== undefined);
    const texts = new Set(ends.map(({ outcome }) => outcome));
    expect(texts).toEqual(new Set(["completed", "stopped"]));
    for (const step of ends) {
      const words = say(step.outcome === "stopped" ? "ui-companion-stopped" : "ui-companion-finished");
      expect(page(step)).toContain(`<b>${words}</b>`);
      expect(page(step)).not.toContain('id="problems"');
      const kinds = kindsOf(followStepView(LINK, step));
      expect(kinds).toEqual([["follow-back", "follow-ask-restart"], ["follow-leave"]]);
    }
    const offering = ends.find(({ offers }) => offers[0] === "payment");
    expect(offering && page(offering)).toContain(say("guide-payment.title"));
  });
});

it("every topic can be read on both, and leads nowhere else", () => {
  for (const topic of content.topics.keys()) {
    for (const answered of [false, true]) {
      for (const { action } of followTopicView(content, LINK, topic, answered)?.rows.flat() ?? []) {
        expect(buttonBytes(action)).toBeLessThanOrEqual(MAX_CALLBACK_DATA_BYTES);
        expect(decodeAction(encodeAction(action))).toEqual(action);
        expect(action.kind).toMatch(/^follow-/);
      }
      for (const link of companionTopic(content, topic, answered)?.links ?? [])
        expect(content.topics.has(link.topic)).toBe(true);
    }
  }
  expect(companionTopic(content, "no.such-topic", false)).toBeUndefined();
});

it("whoever answers a topic's question reads an answer: no question comes back", () => {
  const asking = [...content.topics.values()].filter(({ followUp }) => followUp !== undefined);
  expect(asking.length).toBeGreaterThan(5);
  for (const { id, followUp } of asking) {
    const answers = (followTopicView(content, LINK, id, false)?.rows.flat() ?? []).flatMap(({ action }) =>
      action.kind === "follow-topic" ? [action] : [],
    );
    expect(answers).toHaveLength(followUp?.options.length ?? 0);
    for (const { topic, answered } of answers) {
      const blocks = followTopicView(content, LINK, topic, answered)?.blocks ?? [];
      const isAnswer = blocks.some(({ text }) => text.key === topicText(topic, "do"));
      expect(isAnswer || topic !== id, `${id} -> ${topic}`).toBe(true);
    }
  }
});

it("the picture's text fits with a long address, in every language and for every guide", () => {
  const address = `https://a-rather-long-name.help.example.org/bot/c/${"x".repeat(24)}`;
  const deepLink = `https://t.me/${"B".repeat(32)}?start=d-${"x".repeat(24)}`;
  for (const locale of content.texts.locales) {
    for (const guide of content.guides.keys()) {
      const t = (key: string, args: Record<string, string | number | { key: string }> = {}) =>
        visible(content.texts.t(locale, { key, args }));
      const title = t("ui-device-title", { guide: { key: `guide-${guide}.title` } });
      const words = [
        title,
        t("ui-device-page"),
        t("ui-device-account"),
        t("ui-device-rules", { hours: 168 }),
      ];
      expect([...words, address, deepLink].join("\n\n").length).toBeLessThan(MAX_CAPTION_UNITS);
    }
  }
});

it("the deep link's payload is read back, and is not taken for another", () => {
  const target = { kind: "follow", token: "a_b-".repeat(6) } as const;
  expect(readStartPayload(startPayload(target))).toEqual(target);
  expect(startPayload(target).length).toBeLessThanOrEqual(64);
});
