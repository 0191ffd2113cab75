/** The whole page around the step, the answers on it, and the pages for links that open nothing. */

import { type CompanionStep, companionTopic, type TopicLink } from "../../companion/step.ts";
import type { ReportAnswer } from "../../core/faq/report.ts";
import { topicText } from "../../core/view/text-ids.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { escapeText, paragraphs } from "./markup.ts";
import { blocksHtml, plain, type Shown, stepHtml } from "./step-html.ts";

/** What stands above the step besides it, as it travels in the page's address: ids only, never words. */
export interface Aside {
  readonly topic?: string;
  /** The topic's question was answered with this topic. */
  readonly isAnswered?: boolean;
  /** Topics that may be meant, or that were named too. */
  readonly others: readonly string[];
  readonly note?: NoteName;
}

/** Short notices by their name in an address. */
export const NOTES = {
  stale: ui("companion-moved-on"),
  first: ui("companion-first-step"),
  held: ui("companion-held"),
  busy: ui("companion-try-again"),
  empty: ui("companion-empty"),
  unknown: ui("companion-unknown"),
  secret: ui("companion-secret"),
  meant: ui("report-did-you-mean"),
} as const satisfies Record<string, Text>;
export type NoteName = keyof typeof NOTES;

const LIVE_TEXTS = {
  connecting: ui("companion-connecting"),
  live: ui("companion-live"),
  lost: ui("companion-lost"),
  unsent: ui("companion-not-sent"),
} as const;

const NO_ASIDE: Aside = { others: [] };

interface Frame {
  readonly title: string;
  readonly body: string;
  readonly isLive: boolean;
  /** What another language shows too. */
  readonly aside?: Aside;
}

/** The page's own address with what stands above the step; not escaped. */
export function pageAddress(locale: string, { topic, isAnswered, others, note }: Aside): string {
  const query = new URLSearchParams({ lang: locale });
  if (topic !== undefined) query.set("topic", topic);
  if (isAnswered) query.set("asked", "1");
  if (others.length > 0) query.set("others", others.join(","));
  if (note !== undefined) query.set("note", note);
  return `?${query}`;
}

function frame(shown: Shown, { title, body, isLive, aside = NO_ASIDE }: Frame): string {
  const { content, assets, locale } = shown;
  const { texts } = content;
  const languages = texts.locales.map((one) => {
    const now = one === locale ? ' aria-current="true"' : "";
    return `<a href="${escapeText(pageAddress(one, aside))}" lang="${one}" hreflang="${one}" dir="${texts.direction(one)}"${now}>${escapeText(texts.name(one))}</a>`;
  });
  const words = Object.entries(LIVE_TEXTS).map(([name, text]) => ` data-${name}="${plain(shown, text)}"`);
  return [
    `<!doctype html><html lang="${locale}" dir="${texts.direction(locale)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">`,
    `<meta name="robots" content="noindex"><title>${escapeText(title)}</title>`,
    `<link rel="stylesheet" href="../companion/${assets.css.path}"><link rel="icon" href="../companion/${assets.icon.path}">`,
    isLive ? `<script src="../companion/${assets.js.path}" defer></script>` : "",
    `</head><body${isLive ? words.join("") : ""}>`,
    `<header><p class="brand">Alipay Abroad</p><nav aria-label="${plain(shown, ui("companion-language"))}">${languages.join("")}</nav></header>`,
    body,
    "</body></html>",
  ].join("");
}

export function stepPage(shown: Shown, step: CompanionStep, asked: Aside): string {
  const { html, tab, revision } = stepHtml(shown, step);
  const aside = knownAside(shown, asked);
  const above = answer(shown, aside);
  const refresh = `<a href="?lang=${shown.locale}">${plain(shown, ui("companion-refresh"))}</a>`;
  return frame(shown, {
    title: above === "" ? tab : answerTab(shown) + tab,
    isLive: true,
    aside,
    body: [
      `<p id="line" role="status">${refresh}</p><p id="news" class="sr" aria-live="polite"></p><main>`,
      above === "" ? `<section id="answer" role="status" tabindex="-1" hidden></section>` : above,
      `<section id="step" data-revision="${revision}">${html}</section>`,
      writeForm(shown),
      `</main><footer><p>${plain(shown, ui("companion-footer"))}</p></footer>`,
    ].join(""),
  });
}

function writeForm(shown: Shown): string {
  return [
    `<section id="write"><h2>${plain(shown, ui("companion-write"))}</h2>`,
    `<form method="post" action="?lang=${shown.locale}"><label for="words">${plain(shown, ui("companion-write-label"))}</label>`,
    `<textarea id="words" name="words" rows="3" maxlength="2000" dir="auto" autocomplete="off"></textarea>`,
    `<p class="more">${plain(shown, ui("companion-write-kept"))}</p>`,
    `<button class="main">${plain(shown, ui("companion-write-send"))}</button></form></section>`,
  ].join("");
}

export function note(shown: Shown, name: NoteName): string {
  return paragraphs(shown.content.texts.t(shown.locale, NOTES[name]));
}

function topicLink(shown: Shown, { topic, isAnswered, label }: TopicLink): string {
  const address = pageAddress(shown.locale, { topic, isAnswered, others: [] });
  return `<li><a href="${escapeText(address)}">${plain(shown, label)}</a></li>`;
}

/** Without what an address names that is not there: it may be anybody's. */
function knownAside({ content }: Shown, { topic, others, ...aside }: Aside): Aside {
  const known = topic !== undefined && content.topics.has(topic) ? { topic } : {};
  return { ...aside, ...known, others: others.filter((other) => content.topics.has(other)) };
}

/** Stands before the step in the name of the tab while there is an answer. */
const answerTab = ({ content, locale }: Shown) => `${content.texts.plain(locale, ui("companion-answer"))} · `;

/** Answers and notices above the step; nothing when there is nothing to say. */
function answer(shown: Shown, aside: Aside): string {
  const { content, locale } = shown;
  const read =
    aside.topic === undefined ? undefined : companionTopic(content, aside.topic, aside.isAnswered === true);
  const { others } = aside;
  const links: TopicLink[] = [
    ...others.map((topic) => ({ label: { key: topicText(topic, "title") }, topic, isAnswered: false })),
    ...(read?.links ?? []),
  ];
  const parts = [
    aside.note === undefined ? "" : note(shown, aside.note),
    read === undefined ? "" : blocksHtml(shown, read.blocks, read.domainFacts),
    read !== undefined && others.length > 0 ? `<p>${plain(shown, ui("report-also"))}</p>` : "",
    links.length > 0 ? `<ul class="links">${links.map((to) => topicLink(shown, to)).join("")}</ul>` : "",
  ].join("");
  if (parts === "") return "";
  return [
    `<section id="answer" tabindex="-1" data-tab="${escapeText(answerTab(shown))}" aria-labelledby="answer-title"><h2 id="answer-title" class="sr" tabindex="-1">${plain(shown, ui("companion-answer"))}</h2>`,
    parts,
    `<p><a class="close" href="?lang=${locale}">${plain(shown, ui("companion-close"))}</a></p></section>`,
  ].join("");
}

/** More links are not read by somebody in trouble. */
const MOST_OFFERED = 3;

/** What a report's answer is called in an address. */
export function asideOf({ kind, topics, hadSecret }: ReportAnswer): Aside {
  const secret = hadSecret ? ({ note: "secret" } as const) : {};
  const [first, ...rest] = topics;
  switch (kind) {
    case "answer":
    case "off-topic":
      return { ...(first === undefined ? {} : { topic: first }), others: rest, ...secret };
    case "meant":
      return { others: topics.slice(0, MOST_OFFERED), note: hadSecret ? "secret" : "meant" };
    case "unknown":
      return { others: [], note: "unknown" };
    case "secret-only":
      return { others: [], note: "secret" };
  }
}

/** A page that says one thing. */
function plainPage(shown: Shown, title: Text, text: Text): string {
  const words = shown.content.texts.plain(shown.locale, title);
  const html = paragraphs(shown.content.texts.t(shown.locale, text));
  return frame(shown, {
    title: words,
    isLive: false,
    body: `<main class="alone"><h1>${escapeText(words)}</h1>${html}</main>`,
  });
}

/** One page for links that expired, were ended or never existed: it tells nothing about which. */
export const gonePage = (shown: Shown) => plainPage(shown, ui("companion-gone-title"), ui("companion-gone"));
export const busyPage = (shown: Shown) => plainPage(shown, ui("companion-busy-title"), ui("companion-busy"));
export const downPage = (shown: Shown) => plainPage(shown, ui("companion-down-title"), ui("store-down"));
