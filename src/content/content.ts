/** What the rest of the product gets from flows and locales: checked, typed, ready to use. */

import type { Topic } from "../core/faq/topic.ts";
import type { DomainFactId, Guide, GuideId, PersonFact, PersonFactId, TopicId } from "../core/guide/guide.ts";
import type { LanguagePhrases } from "../core/matcher/phrases.ts";
import type { DomainFact } from "./domain-facts.ts";
import type { Locate, Place } from "./problem.ts";
import type { Texts } from "./texts.ts";

/** The content of `flows/`, without texts. */
export interface Flows {
  /** In the order of the menu. */
  readonly guides: ReadonlyMap<GuideId, Guide>;
  /** Guides that are gone: what took their place, or null. */
  readonly retiredGuides: ReadonlyMap<GuideId, GuideId | null>;
  readonly personFacts: ReadonlyMap<PersonFactId, PersonFact>;
  readonly domainFacts: ReadonlyMap<DomainFactId, DomainFact>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
}

export interface Content extends Flows {
  readonly texts: Texts;
  /** Example phrases of the matcher, per language. */
  readonly phrases: readonly LanguagePhrases[];
  /** Folder of the pictures that steps name. */
  readonly mediaDir: string;
}

/**
 * Where each part of the content was written, for problems that show up after reading.
 *
 * Keys: `menu`, `guide card`, `step card/add`, `topic card.link-rejected`, `fact F03`, `person where`.
 */
export type Places = Map<string, Locate>;

/** @param path inside the part, e.g. `"options", 0, "to"`; the deepest line that exists counts */
export function placeOf(places: Places, key: string, ...path: readonly (string | number)[]): Place {
  return places.get(key)?.(...path) ?? { file: "flows", line: 1 };
}
