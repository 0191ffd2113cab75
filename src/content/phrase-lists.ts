/** Reads lists of phrases by topic, at a fraction of a YAML parser's cost: every start reads more than ten thousand. */
import { MAX_SOURCE_CHARS } from "./sources.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A comment, a topic, a phrase of it in double quotes, or nothing; all else in YAML is left to its parser. */
const LINE = /^(?:#.*|([a-z][a-z0-9-]*\.[a-z0-9-]+):| {2}- (".*"))?$/;

interface List {
  readonly line: number;
  readonly phrases: string[];
  /** Of each phrase. */
  readonly lines: number[];
}

/** @returns what `readYaml` returns, if that is lists of phrases, one a line; `undefined`: it may be right YAML, or wrong */
export function readPhraseLists(file: string, text: string): YamlFile | undefined {
  if (text.length > MAX_SOURCE_CHARS) return undefined;
  const lists = new Map<string, List>();
  let list: List | undefined;
  for (const [index, written] of text.split("\n").entries()) {
    const read = LINE.exec(written);
    if (read === null) return undefined;
    const [, topic, quoted] = read;
    const line = index + 1;
    if (topic !== undefined) {
      if (lists.has(topic) || list?.phrases.length === 0) return undefined;
      list = { line, phrases: [], lines: [] };
      lists.set(topic, list);
    }
    if (quoted !== undefined) {
      const phrase = asJson(quoted);
      if (phrase === undefined || list === undefined) return undefined;
      list.phrases.push(phrase);
      list.lines.push(line);
    }
  }
  if (list === undefined || list.phrases.length === 0) return undefined;
  const [first] = lists.values();
  return {
    file,
    value: Object.fromEntries([...lists].map(([topic, { phrases }]) => [topic, phrases])),
    locate(topic, place) {
      const found = lists.get(String(topic)) ?? first;
      return { file, line: found?.lines[Number(place)] ?? found?.line ?? 1 };
    },
  };
}

/** A string of JSON is a double-quoted string of YAML, and means the same. */
function asJson(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted);
  } catch {
    // Wrong, or one of the escapes that only YAML knows.
    return undefined;
  }
}
