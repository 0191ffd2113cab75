/** Turns everything an author writes into the list of its problems: what `npm run check` prints. */
import type { z } from "zod";
import type { Action } from "../core/view/view.ts";
import { type Flows, type Places, placeOf } from "./content.ts";
import { expectedTexts } from "./expected-texts.ts";
import { type FluentLocale, readFluent } from "./fluent-file.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { findProgramTexts } from "./program-texts.ts";
import { readExamples } from "./read-examples.ts";
import { readFlows } from "./read-flows.ts";
import { checkButtonBytes } from "./rules/buttons.ts";
import { checkDates } from "./rules/dates.ts";
import { checkExamples } from "./rules/examples.ts";
import { checkGraphs } from "./rules/graph.ts";
import { checkInterfaceTexts } from "./rules/interface-texts.ts";
import { checkMarkup } from "./rules/markup.ts";
import { checkMedia } from "./rules/media.ts";
import { checkPlaceholders } from "./rules/placeholders.ts";
import { checkCollisions, checkPresence } from "./rules/presence.ts";
import { checkReferences } from "./rules/references.ts";
import { checkReleasedIds, IDS_LOCK_FILE } from "./rules/released-ids.ts";
import { checkCardSizes, checkTextSizes } from "./rules/sizes.ts";
import { checkTranslations, HASHES_LOCK_FILE } from "./rules/translations.ts";
import { checkTypedCharacters } from "./rules/typed-characters.ts";
import { checkWords } from "./rules/words.ts";
import { type HashesLock, hashesLockFile, type IdsLock, idsLockFile, readShape } from "./shape.ts";
import { BASE_LOCALE, type ContentSources, fluentByLocale } from "./sources.ts";
import { createTexts } from "./texts.ts";
import { readYaml } from "./yaml-file.ts";

export interface CheckOptions {
  /** YYYY-MM-DD, for the dates of facts. */
  readonly today: string;
  /** Size of an action in callback data, in bytes; the codec is in the Telegram room. */
  readonly buttonBytes?: (action: Action) => number;
  /** The program's own source by path: its `ui-` texts must exist, and the others are of no use. */
  readonly program?: ReadonlyMap<string, string>;
}

/** What was read on the way; `--record` writes the lock files from it. */
export interface CheckedSources {
  readonly problems: readonly Problem[];
  /** Absent when the flows have errors of shape. */
  readonly flows?: Flows;
  /** The base locale first. */
  readonly locales: readonly FluentLocale[];
  readonly idsLock: IdsLock;
  readonly hashesLock: HashesLock;
}

/** @returns every problem, errors and warnings, in the order of files and lines */
export function checkContent(sources: ContentSources, options: CheckOptions): Problem[] {
  return [...readAndCheck(sources, options).problems];
}

export function readAndCheck(sources: ContentSources, options: CheckOptions): CheckedSources {
  const byLocale = fluentByLocale(sources);
  const fluent = [...byLocale].map(([locale, files]) => readFluent(locale, files));
  const locales = fluent.map((one) => one.fluent);
  const idsLock = readLock(sources.flows, IDS_LOCK_FILE, idsLockFile, { guides: {} });
  const hashesLock = readLock(sources.locales, HASHES_LOCK_FILE, hashesLockFile, {});
  const read = readFlows(sources);
  const examples = readExamples(sources);
  const shape = [
    ...fluent.flatMap((one) => one.problems),
    ...checkTypedCharacters(sources.flows),
    ...checkTypedCharacters(sources.locales),
    ...idsLock.problems,
    ...hashesLock.problems,
    ...examples.problems,
    ...read.problems,
  ];
  const result = { locales, idsLock: idsLock.value, hashesLock: hashesLock.value };
  // Without a shape there are no ids to compare the rest with: everything would seem to be missing.
  if (read.kind === "broken") return { ...result, problems: sortProblems(shape) };

  const { flows, places } = read;
  const problems = [
    ...shape,
    ...checkGraphs(flows, places),
    ...checkReferences(flows, places),
    ...checkExamples(flows, examples),
    ...checkDates(flows, places, options.today),
    ...checkMedia(flows, places, sources.media),
    ...(idsLock.problems.length > 0 ? [] : checkReleasedIds(flows, places, idsLock.value)),
    ...(options.buttonBytes === undefined ? [] : checkButtonBytes(flows, places, options.buttonBytes)),
    ...checkTexts(flows, places, locales, byLocale, options, hashesLock),
  ];
  return { ...result, flows, problems: sortProblems(problems) };
}

function checkTexts(
  flows: Flows,
  places: Places,
  locales: readonly FluentLocale[],
  byLocale: ReadonlyMap<string, ReadonlyMap<string, string>>,
  options: CheckOptions,
  hashesLock: { value: HashesLock; problems: readonly Problem[] },
): Problem[] {
  const [base] = locales;
  if (base === undefined) return [];
  const expected = expectedTexts(flows);
  const program = options.program === undefined ? undefined : findProgramTexts(options.program);
  const texts = createTexts({
    sources: new Map([...byLocale].map(([locale, files]) => [locale, [...files.values()].join("\n")])),
    defaultLocale: BASE_LOCALE,
  });
  return [
    ...checkCollisions(expected, (owner) => placeOf(places, owner)),
    ...checkWords(locales),
    ...(program === undefined ? [] : checkInterfaceTexts(program, expected, base)),
    ...locales.flatMap((locale) => [
      ...checkPresence(expected, base, locale),
      ...checkPlaceholders(expected, base, locale),
      ...checkMarkup(expected, locale),
      ...checkTextSizes(expected, program?.labels ?? new Set(), locale),
      ...checkCardSizes(flows, texts, locale),
      ...(locale === base || hashesLock.problems.length > 0
        ? []
        : checkTranslations(base, locale, hashesLock.value)),
    ]),
  ];
}

/** A lock file that is not there is empty: everything in it is new. */
function readLock<S extends z.ZodType>(
  files: ReadonlyMap<string, string>,
  file: string,
  schema: S,
  empty: z.output<S>,
): { value: z.output<S>; problems: readonly Problem[] } {
  const text = files.get(file);
  if (text === undefined) return { value: empty, problems: [] };
  const source = readYaml(file, text);
  if (source.kind === "broken") return { value: empty, problems: [source.problem] };
  const shape = readShape(schema, source.yaml);
  return shape.kind === "ok"
    ? { value: shape.value, problems: [] }
    : { value: empty, problems: shape.problems };
}
