/** The authors' example phrases as the matcher takes them: plain data, already read from files. */
import type { TopicId } from "../guide/guide.ts";

export interface LanguagePhrases {
  /** Language code, e.g. `en`. */
  readonly language: string;
  /** What people write about each topic. */
  readonly topics: ReadonlyMap<TopicId, readonly string[]>;
  /** The exact words the app shows in this language; the same words may stand under several topics. */
  readonly screenMessages: ReadonlyMap<TopicId, readonly string[]>;
  /** Lines that are about something else altogether. */
  readonly background: readonly string[];
}

/** The class of the background lines; no topic id can look like this. */
export const BACKGROUND = "#background";
