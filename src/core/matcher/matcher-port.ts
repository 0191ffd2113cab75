/** How the product asks for the matcher, which may still be learning the language of a report. */
import type { Matcher } from "./matcher.ts";

export interface MatcherPort {
  /**
   * The matcher, when it has learnt the languages in which it would read this text.
   *
   * @param lang the person's own language setting
   */
  ifReady(text: string, lang?: string): Matcher | undefined;
  /** The same after some seconds of waiting at most; `undefined`: not yet, the person may write again in a moment. */
  whenReady(text: string, lang?: string): Promise<Matcher | undefined>;
}

/** A matcher that has nothing left to learn. */
export const learntMatcher = (matcher: Matcher): MatcherPort => ({
  ifReady: () => matcher,
  whenReady: async () => matcher,
});
