/** Tells the log, the console and the playground's page what the bot still learns to read. */
import type { Learning } from "../content/matcher/learning.ts";
import type { Logger } from "../log.ts";

type Learnt = Pick<Learning, "languages" | "isLearnt" | "onEvent">;

const names = new Intl.DisplayNames(["en"], { type: "language" });
const nameOf = (language: string) => names.of(language) ?? language;
const and = new Intl.ListFormat("en");
const namesOf = (languages: readonly string[]) => and.format(languages.map(nameOf));

export function logLearning({ onEvent }: Pick<Learnt, "onEvent">, log: Logger): void {
  onEvent((event) => {
    switch (event.kind) {
      case "training":
        log.info({ event: "matcher.training", langs: event.languages });
        break;
      case "ready":
        log.info({ event: "matcher.ready", lang: event.language, how: event.how });
        break;
      case "not-kept":
        log.warn({ event: "matcher.not_kept", lang: event.language, error: event.error });
        break;
      case "failed":
        log.error({ event: "matcher.training_failed", lang: event.language, error: event.error });
        break;
    }
  });
}

/** Says nothing when everything was kept from an earlier start. */
export function sayLearning({ languages, isLearnt, onEvent }: Learnt, say: (line: string) => void): void {
  onEvent((event) => {
    if (event.kind === "training") say(`Guides work. Learning to read ${namesOf(event.languages)} ...`);
    if (event.kind === "failed") say("Learning to read failed; it is tried again. Guides work all the same.");
    if (event.kind !== "ready" || event.how === "cached") return;
    say(`${nameOf(event.language)} is ready (${languages.filter(isLearnt).length} of ${languages.length}).`);
  });
}

/** @param show takes one line for the page, and an empty one when everything is learnt */
export function showLearning({ languages, isLearnt, onEvent }: Learnt, show: (line: string) => void): void {
  let isTraining = false;
  onEvent(({ kind }) => {
    isTraining ||= kind === "training";
    if (!isTraining) return;
    const missing = languages.filter((language) => !isLearnt(language));
    const waits = `The bot is learning to read ${namesOf(missing)}. Guides work already; what people write waits a moment.`;
    show(missing.length === 0 ? "" : waits);
  });
}
