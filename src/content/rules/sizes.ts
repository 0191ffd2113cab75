/** Measures texts as people get them: whole cards, buttons and notices, in every locale. */
import type { DomainFactId } from "../../core/guide/guide.ts";
import { domainFactText, stepText, topicText } from "../../core/view/text-ids.ts";
import { MAX_CAPTION_UNITS, MAX_MESSAGE_UNITS, MAX_TOAST_UNITS } from "../../telegram-limits.ts";
import type { Flows } from "../content.ts";
import { domainFactArgs } from "../domain-facts.ts";
import type { ExpectedText } from "../expected-texts.ts";
import type { FluentLocale, FluentText } from "../fluent-file.ts";
import { listOutcomes } from "../fluent-pattern.ts";
import { readHtml } from "../html.ts";
import {
  CARD_RESERVE_UNITS,
  MAX_BUTTON_UNITS,
  MAX_COMMAND_UNITS,
  MAX_GUIDE_TITLE_UNITS,
  MAX_PROFILE_UNITS,
  MAX_SHORT_PROFILE_UNITS,
} from "../limits.ts";
import { type Problem, problem } from "../problem.ts";
import type { Texts } from "../texts.ts";

/** A line with a fact's date has about this many units beside the fact's name. */
const FACT_LINE_UNITS = 120;

const visibleUnits = (html: string) => {
  const read = readHtml(html);
  return read.kind === "ok" ? read.visible.length : html.length;
};

const longest = (text: FluentText, locale: FluentLocale) =>
  Math.max(...listOutcomes(text.pattern, locale, "12345").map((outcome) => outcome.length));

/** Labels, notices, and interface texts that are messages of their own. */
export function checkTextSizes(
  expected: readonly ExpectedText[],
  uiLabels: ReadonlySet<string>,
  locale: FluentLocale,
): Problem[] {
  const shownAs = new Map(expected.map((text) => [text.key, text.as]));
  return [...locale.texts.values()].flatMap((text) => {
    const units = longest(text, locale);
    const tooLong = (code: "text-too-long" | "button-too-long" | "toast-too-long", max: number) =>
      units > max ? [problem(code, text, `\`${text.key}\` has ${units} characters, ${max} are allowed`)] : [];
    const { key } = text;
    if (shownAs.get(key) === "button" || uiLabels.has(key)) {
      return tooLong("button-too-long", key.startsWith("guide-") ? MAX_GUIDE_TITLE_UNITS : MAX_BUTTON_UNITS);
    }
    if (key.startsWith("ui-toast-")) return tooLong("toast-too-long", MAX_TOAST_UNITS);
    if (key.startsWith("ui-command-")) return tooLong("text-too-long", MAX_COMMAND_UNITS);
    if (key === "ui-profile-short") return tooLong("text-too-long", MAX_SHORT_PROFILE_UNITS);
    if (key.startsWith("ui-profile-")) return tooLong("text-too-long", MAX_PROFILE_UNITS);
    return tooLong("text-too-long", MAX_MESSAGE_UNITS);
  });
}

/** Whole cards of steps and topics, with their figures and the lines that date them. */
export function checkCardSizes(flows: Flows, texts: Texts, locale: FluentLocale): Problem[] {
  const id = locale.locale;

  function check(keys: readonly string[], facts: readonly DomainFactId[], max: number): Problem[] {
    const variables = domainFactArgs(flows, facts);
    const present = keys.filter((key) => texts.has(id, key));
    const first = locale.texts.get(present[0] ?? "");
    if (first === undefined) return [];
    const inTexts = present.map((key) => visibleUnits(texts.t(id, { key }, variables)) + 2);
    const inFacts = facts
      .filter((fact) => flows.domainFacts.get(fact)?.say !== "plain")
      .map(domainFactText)
      .filter((key) => texts.has(id, key))
      .map((key) => visibleUnits(texts.t(id, { key }, variables)) + FACT_LINE_UNITS);
    const units = [...inTexts, ...inFacts].reduce((sum, one) => sum + one, CARD_RESERVE_UNITS);
    const what = first.key.replace(/\..*$/, "");
    return units > max
      ? [
          problem(
            "text-too-long",
            first,
            `the card of \`${what}\` has about ${units} characters, ${max} are allowed`,
          ),
        ]
      : [];
  }

  const ofSteps = [...flows.guides.values()].flatMap((guide) =>
    [...guide.steps.values()].flatMap((step) => {
      if (step.kind === "branch" || step.kind === "ask") return [];
      const keys = (["title", "do", "see", "note"] as const).map((name) => stepText(guide.id, step.id, name));
      return check(keys, step.domainFacts, step.media === undefined ? MAX_MESSAGE_UNITS : MAX_CAPTION_UNITS);
    }),
  );
  const ofTopics = [...flows.topics.values()].flatMap((topic) => {
    const keys = (["title", "means", "do", "avoid"] as const).map((name) => topicText(topic.id, name));
    return check(keys, topic.domainFacts, MAX_MESSAGE_UNITS);
  });
  return [...ofSteps, ...ofTopics];
}
