/** Compares the texts that content needs with those that each locale has. */
import { basename } from "node:path/posix";
import type { ExpectedText } from "../expected-texts.ts";
import type { FluentLocale } from "../fluent-file.ts";
import { type Place, type Problem, problem } from "../problem.ts";

const isInterface = (key: string) => key.startsWith("ui-");

/**
 * Required texts must be in every locale. What else a message may have (`.note` and the like) and which
 * `ui-` texts there are, the base locale decides.
 */
export function checkPresence(
  expected: readonly ExpectedText[],
  base: FluentLocale,
  locale: FluentLocale,
): Problem[] {
  const known = new Set(expected.map((text) => text.key));
  const isBase = base.locale === locale.locale;
  const wanted = new Map<string, string>();
  for (const text of expected) {
    if (text.required || (!isBase && base.texts.has(text.key))) wanted.set(text.key, text.file);
  }
  if (!isBase) {
    for (const { key, file } of base.texts.values()) if (isInterface(key)) wanted.set(key, basename(file));
  }

  const missing = groupByMessage([...wanted].filter(([key]) => !locale.texts.has(key))).map(
    ({ id, file, what }) => {
      const place = locale.messages.get(id) ?? { file: `locales/${locale.locale}/${file}`, line: 1 };
      return problem("missing-text", place, `${what} is missing in ${locale.locale}`);
    },
  );
  const orphans = [...locale.texts.values()]
    .filter(({ key }) => {
      if (isBase) return !known.has(key) && !isInterface(key);
      return !base.texts.has(key) && !wanted.has(key);
    })
    .map((text) => {
      const reason = known.has(text.key) ? `is not in ${base.locale}` : "belongs to nothing";
      return problem(
        "orphan-text",
        text,
        `\`${text.key}\` ${isInterface(text.key) ? `is not in ${base.locale}` : reason}`,
      );
    });
  return [...missing, ...orphans];
}

/** One problem for each message, with the attributes that it lacks: a new topic is one line, not five. */
function groupByMessage(keys: readonly (readonly [key: string, file: string])[]) {
  const groups = new Map<string, { id: string; file: string; attributes: string[] }>();
  for (const [key, file] of keys) {
    const [id = "", attribute] = key.split(".");
    const group = groups.get(id) ?? { id, file, attributes: [] };
    groups.set(id, group);
    if (attribute !== undefined) group.attributes.push(`.${attribute}`);
  }
  return [...groups.values()].map(({ id, file, attributes }) => ({
    id,
    file,
    what: `\`${id}\`${attributes.length > 0 ? ` ${attributes.join(" ")}` : ""}`,
  }));
}

/** Two ids may not share their texts: `card.link-failed` and `card-link.failed` would. */
export function checkCollisions(
  expected: readonly ExpectedText[],
  placeOfOwner: (owner: string) => Place,
): Problem[] {
  const ownerOf = new Map<string, string>();
  const found = new Map<string, Problem>();
  for (const { key, owner } of expected) {
    const earlier = ownerOf.get(key);
    ownerOf.set(key, earlier ?? owner);
    if (earlier !== undefined && earlier !== owner) {
      found.set(
        owner,
        problem("duplicate-id", placeOfOwner(owner), `${owner} and ${earlier} share the text \`${key}\``),
      );
    }
  }
  return [...found.values()];
}
