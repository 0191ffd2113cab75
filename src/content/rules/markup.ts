/** Checks that messages are HTML which Telegram accepts, and that labels have no markup at all. */
import type { ExpectedText } from "../expected-texts.ts";
import type { FluentLocale } from "../fluent-file.ts";
import { listOutcomes } from "../fluent-pattern.ts";
import { readHtml } from "../html.ts";
import { type Problem, problem } from "../problem.ts";

/** Interface texts that Telegram shows as they are. */
const PLAIN_INTERFACE = /^ui-(toast|command|profile|words)-|^ui-language-name$/;

export function checkMarkup(expected: readonly ExpectedText[], locale: FluentLocale): Problem[] {
  const shownAs = new Map(expected.map((text) => [text.key, text.as]));
  return [...locale.texts.values()].flatMap((text) => {
    const as = shownAs.get(text.key) ?? "html";
    const outcomes = listOutcomes(text.pattern, locale, "1");
    if (as !== "html" || PLAIN_INTERFACE.test(text.key)) {
      return outcomes.some((outcome) => /[&<>]/.test(outcome))
        ? [problem("button-markup", text, `\`${text.key}\` has markup`)]
        : [];
    }
    for (const outcome of outcomes) {
      const html = readHtml(outcome);
      if (html.kind === "broken") return [problem("html", text, `\`${text.key}\`: ${html.reason}`)];
    }
    return [];
  });
}
