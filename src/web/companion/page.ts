/** The whole page around the step, the answers on it, and the pages for links that open nothing. */

import { type CompanionStep, companionTopic, type TopicLink } from "../../companion/step.ts";
import type { ReportAnswer } from "../../core/faq/report.ts";
import type { TopicId } from "../../core/guide/guide.ts";
import { topicText } from "../../core/view/text-ids.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { asHtml, type Html, html, paragraphs } from "./markup.ts";
import { blocksHtml, plain, type Shown, stepHtml } from "./step-html.ts";

/** An answer or a short note above the step, as it travels in the page's address: ids only, never words. */
export interface Answer {
  readonly topic?: TopicId;
  /** The topic's question was answered with this topic. */
  readonly isAnswered?: boolean;
  /** Topics that may be meant, or that were named too. */
  readonly others: readonly TopicId[];
  readonly note?: NoteName;
}

/** Short notes by their name in an address. */
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

/** More links are not read by somebody in trouble. */
const MOST_OFFERED = 3;
const NO_ANSWER: Answer = { others: [] };

interface Layout {
  /** The name of the browser tab; plain text. */
  readonly title: string;
  readonly body: Html;
  /** What another language shows too. */
  readonly answer?: Answer;
  /** Whether the page follows the person, and so has the script and its words. */
  readonly isLive: boolean;
}

/** The page's own address with what stands above the step; not escaped. */
export function pageAddress(locale: string, { topic, isAnswered, others, note }: Answer): string {
  const query = new URLSearchParams({ lang: locale });
  if (topic !== undefined) query.set("topic", topic);
  if (isAnswered) query.set("asked", "1");
  if (others.length > 0) query.set("others", others.join(","));
  if (note !== undefined) query.set("note", note);
  return `?${query}`;
}

/** Writes the page that follows the person. What `asked` names and is not there is left out: it may be anybody's. */
export function stepPage(shown: Shown, step: CompanionStep, asked: Answer): string {
  const { html: inside, tab, revision } = stepHtml(shown, step);
  const answer = knownAnswer(shown, asked);
  const section = answerSection(shown, answer);
  return layout(shown, {
    title: section === undefined ? tab : answerTab(shown) + tab,
    isLive: true,
    answer,
    body: html`
      <p id="line" role="status"><a href="?lang=${shown.locale}">${plain(shown, ui("companion-refresh"))}</a></p>
      <p id="news" class="visually-hidden" aria-live="polite"></p>
      <main>
        ${section ?? html`<section id="answer" role="status" tabindex="-1" hidden></section>`}
        <section id="step" data-revision="${revision}">${asHtml(inside)}</section>
        ${writeForm(shown)}
      </main>
      <footer><p>${plain(shown, ui("companion-footer"))}</p></footer>`,
  });
}

/** One page for links that expired, were ended or never existed: it tells nothing about which. */
export const gonePage = (shown: Shown) => plainPage(shown, ui("companion-gone-title"), ui("companion-gone"));
/** For a client that asked too often. */
export const busyPage = (shown: Shown) => plainPage(shown, ui("companion-busy-title"), ui("companion-busy"));
/** For requests that failed. */
export const downPage = (shown: Shown) => plainPage(shown, ui("companion-down-title"), ui("store-down"));

/** Writes a short note, as the page's script shows it. */
export function note(shown: Shown, name: NoteName): Html {
  return paragraphs(shown.content.texts.t(shown.locale, NOTES[name]));
}

/** Names the answer to a report as an address does; a secret in the report is told of before all else. */
export function answerOf({
  kind,
  topics,
  hadSecret,
}: Pick<ReportAnswer, "kind" | "topics" | "hadSecret">): Answer {
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

function layout(shown: Shown, { title, body, isLive, answer = NO_ANSWER }: Layout): string {
  const { content, assets, locale } = shown;
  const { texts } = content;
  const languages = texts.locales.map((one) => {
    const now = one === locale && html` aria-current="true"`;
    const address = pageAddress(one, answer);
    const dir = texts.direction(one);
    return html`<a href="${address}" lang="${one}" hreflang="${one}" dir="${dir}"${now}>${texts.name(one)}</a>`;
  });
  const page = html`<!doctype html>
<html lang="${locale}" dir="${texts.direction(locale)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="stylesheet" href="../companion/${assets.css.path}">
    <link rel="icon" href="../companion/${assets.icon.path}">
    ${isLive && html`<script src="../companion/${assets.js.path}" defer></script>`}
  </head>
  <body${isLive && scriptWords(shown)}>
    <header>
      <p class="brand">Alipay Abroad</p>
      <nav aria-label="${plain(shown, ui("companion-language"))}">${languages}</nav>
    </header>
    ${body}
  </body>
</html>`;
  return String(page);
}

/** What the script says about the connection, as attributes of the body. */
function scriptWords(shown: Shown): Html[] {
  return Object.entries(LIVE_TEXTS).map(([name, text]) => html` data-${name}="${plain(shown, text)}"`);
}

const writeForm = (shown: Shown): Html => html`
  <section id="write"><h2>${plain(shown, ui("companion-write"))}</h2>
    <form method="post" action="?lang=${shown.locale}">
      <label for="words">${plain(shown, ui("companion-write-label"))}</label>
      <textarea id="words" name="words" rows="3" maxlength="2000" dir="auto" autocomplete="off"></textarea>
      <p class="more">${plain(shown, ui("companion-write-kept"))}</p>
      <button class="main">${plain(shown, ui("companion-write-send"))}</button>
    </form>
  </section>`;

function knownAnswer({ content }: Shown, { topic, others, ...answer }: Answer): Answer {
  const known = topic !== undefined && content.topics.has(topic) ? { topic } : {};
  return { ...answer, ...known, others: others.filter((other) => content.topics.has(other)) };
}

/** Stands before the step in the name of the tab while there is an answer. */
const answerTab = (shown: Shown) => `${plain(shown, ui("companion-answer"))} · `;

/** @returns `undefined` when there is nothing to say */
function answerSection(shown: Shown, answer: Answer): Html | undefined {
  const { topic, isAnswered = false, others, note: noteName } = answer;
  const read = topic === undefined ? undefined : companionTopic(shown.content, topic, isAnswered);
  const links: TopicLink[] = [
    ...others.map((other) => ({
      label: { key: topicText(other, "title") },
      topic: other,
      isAnswered: false,
    })),
    ...(read?.links ?? []),
  ];
  if (noteName === undefined && read === undefined && links.length === 0) return undefined;
  return html`
    <section id="answer" tabindex="-1" data-tab="${answerTab(shown)}" aria-labelledby="answer-title">
      <h2 id="answer-title" class="visually-hidden" tabindex="-1">${plain(shown, ui("companion-answer"))}</h2>
      ${noteName && note(shown, noteName)}
      ${read && blocksHtml(shown, read.blocks, read.domainFacts)}
      ${read && others.length > 0 && html`<p>${plain(shown, ui("report-also"))}</p>`}
      ${links.length > 0 && html`<ul class="links">${links.map((link) => topicLink(shown, link))}</ul>`}
      <p><a class="close" href="?lang=${shown.locale}">${plain(shown, ui("companion-close"))}</a></p>
    </section>`;
}

function topicLink(shown: Shown, { topic, isAnswered, label }: TopicLink): Html {
  const address = pageAddress(shown.locale, { topic, isAnswered, others: [] });
  return html`<li><a href="${address}">${plain(shown, label)}</a></li>`;
}

/** A page that says one thing. */
function plainPage(shown: Shown, title: Text, text: Text): string {
  const words = plain(shown, title);
  const said = paragraphs(shown.content.texts.t(shown.locale, text));
  return layout(shown, {
    title: words,
    isLive: false,
    body: html`<main class="alone"><h1>${words}</h1>${said}</main>`,
  });
}
