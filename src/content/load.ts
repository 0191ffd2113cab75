/** Loads flows and locales for the bot: typed content, or every problem that would hurt a person. */
import { join } from "node:path";
import type { Content } from "./content.ts";
import { readSources } from "./disk.ts";
import { expectedTexts } from "./expected-texts.ts";
import { hasErrors, type Problem, problem, sortProblems } from "./problem.ts";
import { readExamples } from "./read-examples.ts";
import { readFlows } from "./read-flows.ts";
import { checkGraphs } from "./rules/graph.ts";
import { checkMedia } from "./rules/media.ts";
import { checkReferences } from "./rules/references.ts";
import { BASE_LOCALE, type ContentSources, fluentByLocale } from "./sources.ts";
import { createTexts, type MissingText } from "./texts.ts";

export type LoadedContent =
  | { readonly kind: "ok"; readonly content: Content; readonly problems: readonly Problem[] }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

export interface LoadOptions {
  readonly flowsDir: string;
  readonly localesDir: string;
  /** Language of people whose language is unknown; `en` when absent. */
  readonly defaultLocale?: string;
  /** Told once about each text that a locale cannot say. */
  readonly onMissing?: (missing: MissingText) => void;
}

/**
 * Reads the disk once; then three stages, each only when the one before found no error: shape, graph and
 * references, texts. `npm run check` finds more (see `check.ts`); this finds what must stop a start.
 */
export function loadContent({ flowsDir, localesDir, ...options }: LoadOptions): LoadedContent {
  return buildContent(readSources({ flowsDir, localesDir }), {
    mediaDir: join(flowsDir, "media"),
    ...options,
  });
}

/** The pure part of `loadContent`. */
export function buildContent(
  sources: ContentSources,
  options: Pick<LoadOptions, "defaultLocale" | "onMissing"> & { readonly mediaDir: string },
): LoadedContent {
  const read = readFlows(sources);
  const examples = readExamples(sources);
  if (read.kind === "broken") return { kind: "broken", problems: sortProblems(read.problems) };
  const { flows, places } = read;
  const stage = [
    ...read.problems,
    ...examples.problems,
    ...checkGraphs(flows, places),
    ...checkReferences(flows, places),
  ];
  if (hasErrors(stage)) return { kind: "broken", problems: sortProblems(stage) };

  const fluent = fluentByLocale(sources);
  const defaultLocale = options.defaultLocale ?? BASE_LOCALE;
  if (!fluent.has(defaultLocale)) {
    const place = { file: `locales/${defaultLocale}/ui.ftl`, line: 1 };
    return {
      kind: "broken",
      problems: [problem("missing-file", place, "there are no texts in the default language")],
    };
  }
  const texts = createTexts({
    sources: new Map([...fluent].map(([locale, files]) => [locale, [...files.values()].join("\n")])),
    defaultLocale,
    ...(options.onMissing === undefined ? {} : { onMissing: options.onMissing }),
  });
  const content: Content = { ...flows, texts, phrases: examples.phrases, mediaDir: options.mediaDir };
  const problems = sortProblems([
    ...stage,
    ...checkPresence(content),
    // A card without its picture still helps.
    ...checkMedia(flows, places, sources.media).map(asWarning),
  ]);
  return hasErrors(problems) ? { kind: "broken", problems } : { kind: "ok", content, problems };
}

const asWarning = (one: Problem): Problem => ({ ...one, severity: "warning" });

/** A text that the base locale lacks stops the start; in another locale people see the base text instead. */
function checkPresence(content: Content): Problem[] {
  const { texts } = content;
  const required = expectedTexts(content).filter((text) => text.required);
  return texts.locales.flatMap((locale) => {
    const missing = required.filter((text) => !texts.has(locale, text.key));
    const [first] = missing;
    if (first === undefined) return [];
    const report = ({ file, key }: { file: string; key: string }, more = "") =>
      problem(
        "missing-text",
        { file: `locales/${locale}/${file}`, line: 1 },
        `\`${key}\`${more} is missing in ${locale}`,
      );
    if (locale === BASE_LOCALE) return missing.map((text) => report(text));
    // A language that somebody has begun may lack hundreds.
    return [asWarning(report(first, missing.length > 1 ? ` and ${missing.length - 1} more texts` : ""))];
  });
}
