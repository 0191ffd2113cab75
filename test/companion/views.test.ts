/** Every state that a person can reach, as a page and as a follower's card shows it, in every language. */
import { describe, expect, it } from "vitest";
import {
  followProblemsView,
  followRestartView,
  followStepView,
  followTopicView,
} from "../../src/companion/follow-screens.ts";
import { companionStep, companionTopic } from "../../src/companion/step.ts";
import { newPerson, type Person } from "../../src/core/person/person.ts";
import { topicText } from "../../src/core/view/text-ids.ts";
import { buttonBytes, decodeAction, encodeAction } from "../../src/telegram/buttons.ts";
import { render } from "../../src/telegram/cards/render.ts";
import { readStartPayload, startPayload } from "../../src/telegram/deep-links.ts";
import { MAX_CALLBACK_DATA_BYTES, MAX_CAPTION_UNITS, MAX_MESSAGE_UNITS } from "../../src/telegram-limits.ts";
import { openAssets } from "../../src/web/companion/assets.ts";
import { paragraphs } from "../../src/web/companion/markup.ts";
import { stepHtml } from "../../src/web/companion/step-html.ts";
import { realContent } from "../support/bot-harness.ts";
import { reachableStates } from "../support/reachable.ts";

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
    const asks = states.filter(({ guide, step }) => guide.steps.get(step)?.kind === "ask");
    expect(asks.length).toBeGreaterThan(3);
    for (const { view } of asks)
      expect(view.rows.flat().some(({ label }) => label.key === "ui-chosen")).toBe(false);
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

it("every topic can be read on both, and leads nowhere else", () => {
  for (const topic of content.topics.keys()) {
    for (const answered of [false, true]) {
      for (const { action } of followTopicView(content, LINK, topic, answered)?.rows.flat() ?? []) {
        expect(buttonBytes(action)).toBeLessThanOrEqual(MAX_CALLBACK_DATA_BYTES);
        expect(decodeAction(encodeAction(action))).toEqual(action);
        expect(action.kind).toMatch(/^follow-/);
      }
      for (const { action } of companionTopic(content, topic, answered)?.rows.flat() ?? [])
        expect(["topic", "follow-up"]).toContain(action.kind);
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

it("texts become paragraphs and lists, and links take nothing along", () => {
  expect(paragraphs("a\nb\n\n• one\n• <b>two</b>\nc\n1. x\n2. y")).toBe(
    "<p>a<br>b</p><ul><li>one</li><li><b>two</b></li></ul><p>c</p><ol><li>x</li><li>y</li></ol>",
  );
  expect(paragraphs("2. b\n1.5 yuan\n1、打开")).toBe(
    '<ol start="2"><li>b</li></ol><p>1.5 yuan</p><ol><li>打开</li></ol>',
  );
  expect(paragraphs('<a href="https://x.example">x</a>')).toBe(
    '<p><a rel="noreferrer noopener" target="_blank" href="https://x.example">x</a></p>',
  );
});
