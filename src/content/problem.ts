/** The one shape of a mistake in flows or texts, and the list of every rule that can report one. */

export interface Place {
  /** Path from the project folder, e.g. `flows/guides/card.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Points at a part of a file: the path goes through keys and list positions. */
export type Locate = (...path: readonly (string | number)[]) => Place;

interface Rule {
  readonly severity: "error" | "warning";
  /** What the author does about it. */
  readonly remedy: string;
}

const error = (remedy: string): Rule => ({ severity: "error", remedy });
const warning = (remedy: string): Rule => ({ severity: "warning", remedy });

/** Every rule by its code. Codes are stable; each has a failing example in `test/content/broken/<code>`. */
export const RULES = {
  "missing-file": error("create the file"),
  yaml: error("write plain YAML: spaces, no anchors, each key once"),
  shape: error("see `Change a guide` in the README; a phrase or text with : or # needs quotes"),
  "file-name": error("name the file after the id in it"),
  "duplicate-id": error("give one of them another id"),
  "unlisted-guide": error("add it to `guides` in flows/guides.yaml, or delete the file"),
  "option-without-target": error("give the option exactly one of `to` and `redo`"),
  "branch-without-else": error("add `else`, or a case for every value"),
  "dead-end": error("add `next`, or an option with `to`, so that an `end` step can be reached"),
  "fact-without-date": error("add `as_of` with the newest date of its sources"),
  "unknown-id": error("correct the id, or write what it names"),
  "unknown-value": error("use a value of the person fact from flows/person-facts.yaml"),
  "unreachable-step": error("lead to it from another step, or remove it"),
  cycle: error("use `redo` on an option to send a person back"),
  "wait-free-loop": error("break the loop: nobody is asked anything in it"),
  "redo-target": error("redo a step that comes before this one"),
  "hidden-step": error("name a step that is shown"),
  "too-many-options": error("split the question: at most 8 buttons"),
  "removed-id": error(
    "add to `moved` a line `old-step: new-step` or `step.old-option: new-option`, or null (a guide: `retired`)",
  ),
  "moved-nowhere": error("point it at an id that exists now, or at null"),
  "moved-live-id": error("remove it: an id that exists now cannot have moved"),
  "unrecorded-id": error("run `npm run check -- --record` and commit the lock file"),
  "missing-media": error("add the picture to flows/media, or remove `media`"),
  "media-format": error("use a PNG or JPEG of at most 10 MB"),
  "button-bytes": error("shorten the ids: a button carries at most 64 bytes"),
  "fluent-syntax": error("correct the Fluent syntax"),
  "duplicate-message": error("remove one of them"),
  "missing-text": error("write the text"),
  "orphan-text": error("remove it, or correct the id"),
  "unknown-reference": error("correct the reference"),
  "placeholder-mismatch": error("use the same variables as the English text"),
  "unprovided-variable": error("list the domain fact under `facts` of the step or topic"),
  html: error("only <b> <i> <code> <a href>, each closed; write &amp; &lt; &gt;"),
  "button-markup": error("buttons and titles are plain text: no &, < or >"),
  "text-too-long": error("shorten the text, or split the step"),
  "button-too-long": error("shorten the button"),
  "toast-too-long": error("shorten the notice to 200 characters"),
  "bidi-control": error("remove the invisible character: the bot isolates variables itself"),
  "ambiguous-word": error("keep the word for one intent only"),
  "example-of-two-topics": error("keep the phrase under one topic: the matcher cannot tell them apart"),
  "few-examples": warning("write at least 15 phrases, in as many ways as people would"),
  "fact-date-future": error("correct `as_of`"),
  "fact-review-due": warning("check the fact again and move `review_by`"),
  "unused-text": warning("remove it, or show it"),
  "translation-stale": warning(
    "bring it up to date, then `npm run check -- --record`; is it still right: add `--all`",
  ),
  "unrecorded-translation": warning("run `npm run check -- --record` and commit the lock file"),
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

export interface Problem extends Place {
  readonly code: RuleCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly remedy: string;
}

/**
 * Makes what `npm run check` prints about a mistake; severity and remedy follow from the code.
 *
 * @param message what is wrong, naming the ids, without a full stop
 * @example problem("unknown-id", { file: "flows/guides/card.yaml", line: 12 }, "there is no topic card.decline")
 */
export function problem(code: RuleCode, { file, line }: Place, message: string): Problem {
  return { code, severity: RULES[code].severity, file, line, message, remedy: RULES[code].remedy };
}

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((one) => one.severity === "error");

/** In the order a person reads them: by file, line, code; the same problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const byKey = new Map(problems.map((one) => [`${one.file} ${one.line} ${one.code} ${one.message}`, one]));
  return [...byKey.values()].sort(
    (a, b) =>
      order(a.file, b.file) || a.line - b.line || order(a.code, b.code) || order(a.message, b.message),
  );
}

/** One line for people and for editors that jump to `file:line`. */
export const formatProblem = (one: Problem): string =>
  `${one.file}:${one.line}  ${one.code}  ${one.message} — ${one.remedy}`;
