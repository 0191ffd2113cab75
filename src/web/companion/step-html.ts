/** The part of the page that follows the person: one step with its text, buttons and the way so far, as HTML. */
import { type CompanionStep, guideTitle } from "../../companion/step.ts";
import type { Content } from "../../content/content.ts";
import { domainFactArgs } from "../../content/domain-facts.ts";
import { factNotes } from "../../content/fact-notes.ts";
import { topicText } from "../../core/view/text-ids.ts";
import { type Block, type Text, ui } from "../../core/view/view.ts";
import { type Choice, choiceButton } from "../../screens/step.ts";
import type { Assets } from "./assets.ts";
import { escapeText, paragraphs } from "./markup.ts";

/** Everything that the page shows anew when the person moves. */
export interface StepHtml {
  readonly revision: number;
  readonly html: string;
  /** The name of the browser tab. */
  readonly tab: string;
  /** What is read aloud. */
  readonly news: string;
}

export interface Shown {
  readonly content: Content;
  readonly assets: Assets;
  readonly locale: string;
}

export const plain = ({ content, locale }: Shown, text: Text) =>
  escapeText(content.texts.plain(locale, text));

/** The texts of a view without their heading. */
export function blocksHtml(shown: Shown, blocks: readonly Block[], facts: readonly string[]): string {
  const { content, locale } = shown;
  const figures = domainFactArgs(content, facts);
  const text = blocks
    .filter((block) => !block.optional || content.texts.covers(locale, block.text))
    .map(({ text, as }) => {
      const html = content.texts.t(locale, text, figures);
      return as === "heading" ? `<h3>${html}</h3>` : paragraphs(html);
    })
    .join("");
  const notes = factNotes(content, locale, facts).map((note) => `<p class="dated">${note}</p>`);
  return text + notes.join("");
}

/** The place in words: "Step 3 of 9", or how the guide ended. */
function placeText({ outcome, stepNumber, stepCount }: CompanionStep): Text {
  if (outcome === undefined) return ui("companion-progress", { step: stepNumber, steps: stepCount });
  return ui(outcome === "stopped" ? "companion-stopped" : "companion-finished");
}

/** Many pages show the same step; each language of it is written once. */
const written = new WeakMap<CompanionStep, Map<string, StepHtml>>();

export function stepHtml(shown: Shown, step: CompanionStep): StepHtml {
  const known = written.get(step) ?? new Map<string, StepHtml>();
  written.set(step, known);
  const html = known.get(shown.locale) ?? writeStep(shown, step);
  known.set(shown.locale, html);
  return html;
}

function writeStep(shown: Shown, step: CompanionStep): StepHtml {
  const { content, locale } = shown;
  const place = placeText(step);
  return {
    revision: step.revision,
    html: [
      `<div class="now" data-step="${escapeText(step.step)}">`,
      head(shown, step, place),
      text(shown, step),
      `</div>`,
      `<div class="deeds">${deeds(shown, step)}</div>`,
      way(shown, step),
    ].join(""),
    tab: content.texts.plain(
      locale,
      ui("companion-tab", { guide: step.guide.title, step: step.stepNumber, steps: step.stepCount }),
    ),
    news: content.texts.plain(locale, ui("companion-news", { place, title: step.title })),
  };
}

function head(shown: Shown, step: CompanionStep, place: Text): string {
  const words = plain(shown, place);
  const done = step.outcome !== undefined ? step.stepCount : step.stepNumber - 1;
  return [
    `<p class="place"><span class="guide">${step.guide.emoji} ${plain(shown, step.guide.title)}</span> <b>${words}</b></p>`,
    `<progress max="${step.stepCount}" value="${done}" aria-label="${words}"></progress>`,
    step.isHeld ? `<p class="notice">${plain(shown, ui("companion-held"))}</p>` : "",
    `<h1 id="title" tabindex="-1">${plain(shown, step.title)}</h1>`,
  ].join("");
}

function text(shown: Shown, { paragraphs, domainFacts, media, title }: CompanionStep): string {
  const blocks = blocksHtml(shown, paragraphs, domainFacts);
  const picture = media === undefined ? undefined : shown.assets.picture(media);
  if (picture === undefined) return blocks;
  const alt = plain(shown, ui("companion-picture", { title }));
  return `${blocks}<img src="../companion/${picture.path}" alt="${alt}" loading="lazy">`;
}

function deeds(shown: Shown, step: CompanionStep): string {
  const back = step.canGoBack ? [`<button name="back" value="1">${plain(shown, ui("back"))}</button>`] : [];
  const all = [...step.choices.flat().map((choice) => deed(shown, choice)), ...back];
  const hidden = hiddenFields(step);
  return [
    all.length > 0
      ? `<form method="post" action="?lang=${shown.locale}" class="buttons">${hidden}${all.join("")}</form>`
      : "",
    step.outcome !== undefined ? offers(shown, step) : problems(shown, step),
    step.isHeld ? "" : restart(shown, hidden),
  ].join("");
}

const hiddenFields = ({ step, rev }: CompanionStep) =>
  `<input type="hidden" name="step" value="${escapeText(step)}"><input type="hidden" name="rev" value="${rev}">`;

function deed(shown: Shown, choice: Choice): string {
  const { action, chosen, style } = choice;
  const words = plain(shown, choiceButton(choice).label);
  if (action.kind === "tick")
    return `<button name="tick" value="${escapeText(action.item)}:${action.on ? 1 : 0}" aria-pressed="${chosen}">${words}</button>`;
  const look = style === "success" ? ' class="main"' : "";
  return `<button name="choose" value="${escapeText(action.option)}"${look}>${words}</button>`;
}

function problems(shown: Shown, step: CompanionStep): string {
  const items = step.problems.map((topic) => {
    const title = plain(shown, { key: topicText(topic, "title") });
    return `<li><a href="?lang=${shown.locale}&amp;topic=${encodeURIComponent(topic)}">${title}</a></li>`;
  });
  const other = `<li><a href="#write">${plain(shown, ui("companion-write"))}</a></li>`;
  return `<details id="problems"><summary>${plain(shown, ui("does-not-work"))}</summary><ul class="links">${items.join("")}${other}</ul></details>`;
}

function restart(shown: Shown, hidden: string): string {
  return [
    `<details id="restart"><summary>${plain(shown, ui("restart"))}</summary>`,
    `<p>${plain(shown, ui("restart-ask"))}</p>`,
    `<form method="post" action="?lang=${shown.locale}" class="buttons">${hidden}`,
    `<button name="restart" value="1" class="grave">${plain(shown, ui("restart-yes"))}</button></form></details>`,
  ].join("");
}

function offers(shown: Shown, { offers }: CompanionStep): string {
  if (offers.length === 0) return "";
  const names = offers.map((guide) => shown.content.texts.plain(shown.locale, guideTitle(guide)));
  const guides = new Intl.ListFormat(shown.locale, { type: "disjunction" }).format(names);
  return `<p>${plain(shown, ui("companion-offers", { guides }))}</p>`;
}

function way(shown: Shown, step: CompanionStep): string {
  const sr = (name: "companion-step-done" | "companion-step-now") =>
    `<span class="sr">${plain(shown, ui(name))} </span>`;
  const done = step.done.map(
    (title) => `<li class="done">${sr("companion-step-done")}${plain(shown, title)}</li>`,
  );
  const now = `<li class="current" aria-current="step">${sr("companion-step-now")}${plain(shown, step.title)}</li>`;
  const count = step.stepCount - step.stepNumber;
  const more =
    step.outcome !== undefined
      ? ""
      : `<p class="more">${plain(shown, ui("companion-steps-more", { count: Math.max(0, count) }))}</p>`;
  return `<aside class="way"><h2>${plain(shown, ui("companion-steps"))}</h2><ol>${done.join("")}${now}</ol>${more}</aside>`;
}
