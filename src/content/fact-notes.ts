/** The lines under a text that say how old and how sure the figures in it are, in every channel the same. */
import type { DomainFactId } from "../core/guide/guide.ts";
import { domainFactText } from "../core/view/text-ids.ts";
import type { Content } from "./content.ts";

/**
 * One line per kind of doubt and date: "As of May 2026: fee on a linked card, limits."
 * Facts that may be said plainly have no line.
 */
export function factNotes(
  content: Pick<Content, "domainFacts" | "texts">,
  locale: string,
  facts: readonly DomainFactId[],
): string[] {
  const groups = new Map<string, { kind: "dated" | "open"; date: string; names: string[] }>();
  for (const id of new Set(facts)) {
    const fact = content.domainFacts.get(id);
    if (!fact || fact.say === "plain") continue;
    const date = formatMonth(locale, fact.asOf);
    const key = `${fact.say} ${date}`;
    const group = groups.get(key) ?? { kind: fact.say, date, names: [] };
    group.names.push(content.texts.plain(locale, { key: domainFactText(id) }));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ kind, date, names }) =>
    content.texts.t(locale, { key: `ui-fact-${kind}`, args: { date, fact: joinNames(locale, names) } }),
  );
}

// Building an Intl formatter costs about 50 times as much as using it.
const monthFormats = new Map<string, Intl.DateTimeFormat>();
const listFormats = new Map<string, Intl.ListFormat>();

/** "2026-05-04" -> "May 2026" in the person's language, Gregorian calendar. */
export function formatMonth(locale: string, day: string): string {
  const format =
    monthFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC", calendar: "gregory" });
  monthFormats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

function joinNames(locale: string, names: readonly string[]): string {
  const format =
    listFormats.get(locale) ?? new Intl.ListFormat(locale, { type: "conjunction", style: "long" });
  listFormats.set(locale, format);
  return format.format(names);
}
