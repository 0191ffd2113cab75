/** Reads Fluent files strictly, with lines: what `npm run check` looks at. The bot itself uses `texts.ts`. */
import { createHash } from "node:crypto";
import { FluentParser, FluentSerializer, type Message, type Pattern, type Term } from "@fluent/syntax";
import { LineCounter } from "yaml";
import { type Place, type Problem, problem } from "./problem.ts";
import { MAX_SOURCE_CHARS } from "./sources.ts";

/** One text: the value of a message, or one attribute of it. */
export interface FluentText extends Place {
  /** `id` or `id.attribute`. */
  readonly key: string;
  readonly pattern: Pattern;
}

export interface FluentMessage extends Place {
  readonly id: string;
  readonly texts: readonly FluentText[];
  /** Changes when the words change; not with comments or layout. */
  readonly hash: string;
}

/** All messages and terms of one locale. */
export interface FluentLocale {
  readonly locale: string;
  readonly messages: ReadonlyMap<string, FluentMessage>;
  /** Every text of every message by its key. */
  readonly texts: ReadonlyMap<string, FluentText>;
  /** By `-id`. */
  readonly terms: ReadonlyMap<string, FluentMessage>;
}

const HASH_CHARS = 8;

/** @param files Fluent source by path */
export function readFluent(
  locale: string,
  files: ReadonlyMap<string, string>,
): { readonly fluent: FluentLocale; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const messages = new Map<string, FluentMessage>();
  const terms = new Map<string, FluentMessage>();
  const parser = new FluentParser({ withSpans: true });
  for (const [file, source] of files) {
    if (source.length > MAX_SOURCE_CHARS) {
      problems.push(
        problem("fluent-syntax", { file, line: 1 }, `longer than ${MAX_SOURCE_CHARS} characters`),
      );
      continue;
    }
    const text = source.replaceAll("\r\n", "\n");
    const lines = new LineCounter();
    for (const start of text.matchAll(/^/gm)) lines.addNewLine(start.index);
    const placeAt = (offset: number): Place => ({ file, line: Math.max(1, lines.linePos(offset).line) });
    for (const entry of parser.parse(text).body) {
      if (entry.type === "Junk") {
        const note = entry.annotations[0];
        const offset = note?.span?.start ?? entry.span?.start ?? 0;
        problems.push(
          problem("fluent-syntax", placeAt(Math.min(offset, text.length)), note?.message ?? "not Fluent"),
        );
      } else if (entry.type === "Message" || entry.type === "Term") {
        const [found, repeated] = readEntry(entry, placeAt);
        problems.push(...repeated);
        const known = entry.type === "Term" ? terms : messages;
        const earlier = known.get(found.id);
        if (earlier === undefined) known.set(found.id, found);
        else
          problems.push(
            problem(
              "duplicate-message",
              found,
              `\`${found.id}\` is already in ${earlier.file}:${earlier.line}`,
            ),
          );
      }
    }
  }
  const texts = new Map(
    [...messages.values()].flatMap((message) => message.texts).map((one) => [one.key, one]),
  );
  return { fluent: { locale, messages, texts, terms }, problems };
}

function readEntry(entry: Message | Term, placeAt: (offset: number) => Place): [FluentMessage, Problem[]] {
  const id = entry.type === "Term" ? `-${entry.id.name}` : entry.id.name;
  const place = placeAt(entry.id.span?.start ?? 0);
  const problems: Problem[] = [];
  const texts: FluentText[] = entry.value === null ? [] : [{ key: id, pattern: entry.value, ...place }];
  for (const attribute of entry.attributes) {
    const key = `${id}.${attribute.id.name}`;
    const at = placeAt(attribute.id.span?.start ?? 0);
    if (texts.some((one) => one.key === key)) {
      problems.push(problem("duplicate-message", at, `\`${key}\` is written twice`));
    } else texts.push({ key, pattern: attribute.value, ...at });
  }
  return [{ id, texts, hash: hashOf(entry), ...place }, problems];
}

function hashOf(entry: Message | Term): string {
  const bare = entry.clone();
  bare.comment = null;
  const words = new FluentSerializer().serializeEntry(bare);
  return createHash("sha256").update(words).digest("hex").slice(0, HASH_CHARS);
}
