/** Tells the log, and on the console whoever has just started the bot, what it learns to read. */
import type { Learning } from "../content/matcher/learning.ts";
import type { Logger } from "../log.ts";

export function logLearning({ onEvent }: Pick<Learning, "onEvent">, log: Logger): void {
  onEvent(({ language: lang, ...event }) => {
    switch (event.kind) {
      case "training":
        log.info({ event: "matcher.training", lang });
        break;
      case "ready":
        log.info({ event: "matcher.ready", lang, how: event.how });
        break;
      case "not-kept":
        log.warn({ event: "matcher.not_kept", lang, error: event.error });
        break;
      case "failed":
        log.error({ event: "matcher.training_failed", lang, error: event.error });
        break;
    }
  });
}

/** Says nothing when everything was kept from an earlier start. */
export function sayLearning(
  { languages, isLearnt, onEvent }: Pick<Learning, "languages" | "isLearnt" | "onEvent">,
  say: (line: string) => void,
): void {
  const names = new Intl.DisplayNames(["en"], { type: "language" });
  onEvent((event) => {
    if (event.kind === "failed")
      say("Learning to read failed. It is tried again; the guides work all the same.");
    if (event.kind === "training") say(`Learning to read ${names.of(event.language)} ...`);
    if (event.kind !== "ready" || event.how === "cached") return;
    const count = languages.filter(isLearnt).length;
    say(`${names.of(event.language)} is ready (${count} of ${languages.length}).`);
  });
}
