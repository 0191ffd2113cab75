/** What a report gets, whatever channel it came by: secrets are masked first, then the matcher decides. */
import type { TopicId } from "../guide/guide.ts";
import type { Match, Matcher } from "../matcher/matcher.ts";
import type { MatcherPort } from "../matcher/matcher-port.ts";
import { mask } from "../privacy/mask.ts";

/** What is said about anything that is not Alipay. */
export const OTHER_SERVICE: TopicId = "outofscope.other-service";

export interface ReportAnswer {
  /**
   * - `answer`: the first topic answers it, the others were named too
   * - `meant`: one of these topics may be meant
   * - `off-topic`: it is hardly about Alipay; the only topic says so
   * - `unknown`: nothing fits
   * - `secret-only`: what is left without the secret says nothing
   */
  readonly kind: "answer" | "meant" | "off-topic" | "unknown" | "secret-only";
  /** Best first; empty for `unknown` and `secret-only`. */
  readonly topics: readonly TopicId[];
  /** The report held something secret, which was masked before anything read it. */
  readonly hadSecret: boolean;
  /** The report without secrets. */
  readonly masked: string;
  /** What the matcher said about it, for counting and for the authors. */
  readonly match: Match;
}

export interface ReportOptions {
  /** The language that the person is spoken to in. */
  readonly lang: string;
  /** Topics behind "it does not work" of the step the person is at; they rank higher. */
  readonly stepProblems?: readonly TopicId[];
}

/**
 * Decides what a report gets. Keeps nothing and counts nothing.
 *
 * @param text as the person wrote it, of any length
 * @example answerReport(matcher, "the code never came", { lang: "en" }).kind // "answer"
 */
export function answerReport(
  matcher: Matcher,
  text: string,
  { lang, stepProblems = [] }: ReportOptions,
): ReportAnswer {
  const { masked, found } = mask(text);
  const match = matcher.match(masked, { lang, stepProblems });
  return { ...kindOf(match, found.length > 0), hadSecret: found.length > 0, masked, match };
}

/** The same for a matcher that may still learn: waits some seconds. @returns `undefined` when that was not enough */
export async function answerWhenReady(
  port: MatcherPort,
  text: string,
  options: ReportOptions,
): Promise<ReportAnswer | undefined> {
  const matcher = await port.whenReady(mask(text).masked, options.lang);
  return matcher && answerReport(matcher, text, options);
}

function kindOf(match: Match, hadSecret: boolean): Pick<ReportAnswer, "kind" | "topics"> {
  const { decision, topics, several = [], isOffTopic } = match;
  const [first] = topics;
  if (hadSecret && (decision === "handoff" || first === undefined))
    return { kind: "secret-only", topics: [] };
  if (decision === "answer" && first !== undefined) return { kind: "answer", topics: [first.id, ...several] };
  if (decision === "clarify" && first !== undefined)
    return { kind: "meant", topics: topics.map(({ id }) => id) };
  return isOffTopic ? { kind: "off-topic", topics: [OTHER_SERVICE] } : { kind: "unknown", topics: [] };
}
