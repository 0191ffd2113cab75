/** The part of the page that follows the person: one step with its text, buttons and the way so far, as HTML. */
import { type CompanionStep, guideTitle } from "../../companion/step.ts";
import type { Content } from "../../content/content.ts";
import { domainFactArgs } from "../../content/domain-facts.ts";
import { factNotes } from "../../content/fact-notes.ts";
import type { DomainFactId } from "../../core/guide/guide.ts";
import { topicText } from "../../core/view/text-ids.ts";
import { type Block, type Text, ui } from "../../core/view/view.ts";
import { type Choice, choiceButton } from "../../screens/step.ts";
import type { Assets } from "./assets.ts";
import { asHtml, type Html, html, paragraphs } from "./markup.ts";

/** Everything that the page shows anew when the person moves, as it travels to the page's script. */
export interface StepHtml {
  /** Of the person's record; the script shows a higher one only. */
  readonly revision: number;
  /** The inside of `#step`. */
  readonly html: string;
  /** The name of the browser tab; plain text. */
  readonly tab: string;
  /** What is read aloud; plain text. */
  readonly news: string;
}

/** What all parts of one page are written with. */
export interface Shown {
  readonly content: Content;
  readonly assets: Assets;
  readonly locale: string;
}

/** A text without markup. ! Not escaped: a template does that. */
export const plain = ({ content, locale }: Shown, text: Text): string => content.texts.plain(locale, text);

/** Writes the texts of a step or of a topic, with the dates of the figures in them. */
export function blocksHtml(shown: Shown, blocks: readonly Block[], facts: readonly DomainFactId[]): Html {
  const { content, locale } = shown;
  const figures = domainFactArgs(content, facts);
  const texts = blocks
    .filter((block) => !block.optional || content.texts.covers(locale, block.text))
    .map(({ text, as }) => {
      const words = content.texts.t(locale, text, figures);
      return as === "heading" ? html`<h3>${asHtml(words)}</h3>` : paragraphs(words);
    });
  const notes = factNotes(content, locale, facts).map((note) => html`<p class="dated">${asHtml(note)}</p>`);
  return html`${texts}${notes}`;
}

/** Many pages show the same step; each language of it is written once. */
const written = new WeakMap<CompanionStep, Map<string, StepHtml>>();

/** Writes a step in the language of the page. Writes it once: the same step and language give the same object. */
export function stepHtml(shown: Shown, step: CompanionStep): StepHtml {
  const known = written.get(step) ?? new Map<string, StepHtml>();
  written.set(step, known);
  const state = known.get(shown.locale) ?? writeStep(shown, step);
  known.set(shown.locale, state);
  return state;
}

function writeStep(shown: Shown, step: CompanionStep): StepHtml {
  const { guide, stepNumber, stepCount, title, revision } = step;
  const place = placeText(step);
  const inside = html`<div class="now" data-step="${step.step}">${head(shown, step, place)}${text(shown, step)}</div>
    <div class="actions">${buttons(shown, step)}</div>
    ${way(shown, step)}`;
  return {
    revision,
    html: String(inside),
    tab: plain(shown, ui("companion-tab", { guide: guide.title, step: stepNumber, steps: stepCount })),
    news: plain(shown, ui("companion-news", { place, title })),
  };
}

/** The place in words: "Step 3 of 9", or how the guide ended. */
function placeText({ outcome, stepNumber, stepCount }: CompanionStep): Text {
  if (outcome === undefined) return ui("companion-progress", { step: stepNumber, steps: stepCount });
  return ui(outcome === "stopped" ? "companion-stopped" : "companion-finished");
}

function head(shown: Shown, step: CompanionStep, place: Text): Html {
  const { guide, title, outcome, stepNumber, stepCount, isHeld } = step;
  const words = plain(shown, place);
  const done = outcome === undefined ? stepNumber - 1 : stepCount;
  return html`
    <p class="place"><span class="guide">${guide.emoji} ${plain(shown, guide.title)}</span> <b>${words}</b></p>
    <progress max="${stepCount}" value="${done}" aria-label="${words}"></progress>
    ${isHeld && html`<p class="notice">${plain(shown, ui("companion-held"))}</p>`}
    <h1 id="title" tabindex="-1">${plain(shown, title)}</h1>`;
}

function text(shown: Shown, { paragraphs: blocks, domainFacts, media, title }: CompanionStep): Html {
  const texts = blocksHtml(shown, blocks, domainFacts);
  const picture = media === undefined ? undefined : shown.assets.picture(media);
  if (picture === undefined) return texts;
  const alt = plain(shown, ui("companion-picture", { title }));
  return html`${texts}<img src="../companion/${picture.path}" alt="${alt}" loading="lazy">`;
}

function buttons(shown: Shown, step: CompanionStep): Html {
  const choices = step.choices.flat().map((choice) => choiceHtml(shown, choice));
  const back = step.canGoBack && html`<button name="back" value="1">${plain(shown, ui("back"))}</button>`;
  const hasAny = choices.length > 0 || step.canGoBack;
  return html`
    ${hasAny && form(shown, step, [...choices, back])}
    ${step.outcome === undefined ? problems(shown, step) : offers(shown, step)}
    ${!step.isHeld && restart(shown, step)}`;
}

/** A form says which step its buttons were written for. */
const form = (
  { locale }: Shown,
  { step, rev }: CompanionStep,
  inside: readonly (Html | false)[],
): Html => html`
  <form method="post" action="?lang=${locale}" class="buttons">
    <input type="hidden" name="step" value="${step}"><input type="hidden" name="rev" value="${rev}">
    ${inside}
  </form>`;

function choiceHtml(shown: Shown, choice: Choice): Html {
  const { action, chosen, style } = choice;
  const words = plain(shown, choiceButton(choice).label);
  if (action.kind === "choose") {
    const look = style === "success" && html` class="main"`;
    return html`<button name="choose" value="${action.option}"${look}>${words}</button>`;
  }
  const value = `${action.item}:${action.on ? 1 : 0}`;
  return html`<button name="tick" value="${value}" aria-pressed="${String(chosen)}">${words}</button>`;
}

function problems(shown: Shown, { problems }: CompanionStep): Html {
  const items = problems.map((topic) => {
    const title = plain(shown, { key: topicText(topic, "title") });
    return html`<li><a href="?lang=${shown.locale}&amp;topic=${encodeURIComponent(topic)}">${title}</a></li>`;
  });
  return html`
    <details id="problems"><summary>${plain(shown, ui("does-not-work"))}</summary>
      <ul class="links">${items}<li><a href="#write">${plain(shown, ui("companion-write"))}</a></li></ul>
    </details>`;
}

function restart(shown: Shown, step: CompanionStep): Html {
  const yes = html`<button name="restart" value="1" class="danger">${plain(shown, ui("restart-yes"))}</button>`;
  return html`
    <details id="restart"><summary>${plain(shown, ui("restart"))}</summary>
      <p>${plain(shown, ui("restart-ask"))}</p>
      ${form(shown, step, [yes])}
    </details>`;
}

function offers(shown: Shown, { offers }: CompanionStep): Html | false {
  if (offers.length === 0) return false;
  const names = offers.map((guide) => plain(shown, guideTitle(guide)));
  const guides = new Intl.ListFormat(shown.locale, { type: "disjunction" }).format(names);
  return html`<p>${plain(shown, ui("companion-offers", { guides }))}</p>`;
}

function way(shown: Shown, step: CompanionStep): Html {
  const unseen = (name: "companion-step-done" | "companion-step-now") =>
    html`<span class="visually-hidden">${plain(shown, ui(name))} </span>`;
  const done = step.done.map(
    (title) => html`<li class="done">${unseen("companion-step-done")}${plain(shown, title)}</li>`,
  );
  const now = html`<li class="current" aria-current="step">${unseen("companion-step-now")}${plain(shown, step.title)}</li>`;
  const count = Math.max(0, step.stepCount - step.stepNumber);
  const more = html`<p class="more">${plain(shown, ui("companion-steps-more", { count }))}</p>`;
  return html`
    <aside class="way"><h2>${plain(shown, ui("companion-steps"))}</h2>
      <ol>${done}${now}</ol>
      ${step.outcome === undefined && more}
    </aside>`;
}
