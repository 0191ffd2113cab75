/** Free text on a companion: masked and matched like a report in the chat, but nothing is kept or counted. */

import type { TopicId } from "../guide/guide.ts";
import type { Matcher } from "../matcher/matcher.ts";
import { mask } from "../privacy/mask.ts";

export interface ReportAnswer {
  /**
   * - `answer`: the first topic answers it, the others were named too
   * - `meant`: one of these topics may be meant
   * - `unknown`: nothing fits; the chat in Telegram is the place to ask
   * - `secret-only`: what is left without the secret says nothing
   */
  readonly kind: "answer" | "meant" | "unknown" | "secret-only";
  readonly topics: readonly TopicId[];
  /** The text held something secret, which was masked before anything read it. */
  readonly hadSecret: boolean;
}

const MOST_OFFERED = 3;
/** What is said about anything that is not Alipay. */
const OTHER_SERVICE: TopicId = "outofscope.other-service";

export function answerReport(
  matcher: Matcher,
  text: string,
  { lang, stepProblems }: { readonly lang: string; readonly stepProblems: readonly TopicId[] },
): ReportAnswer {
  const { masked, found } = mask(text, { lang });
  const hadSecret = found.length > 0;
  const { decision, topics, several = [], isOffTopic } = matcher.match(masked, { lang, stepProblems });
  const [first] = topics;
  if (hadSecret && (decision === "handoff" || first === undefined))
    return { kind: "secret-only", topics: [], hadSecret };
  if (decision === "answer" && first !== undefined)
    return { kind: "answer", topics: [first.id, ...several].slice(0, 1 + MOST_OFFERED), hadSecret };
  if (decision === "clarify" && first !== undefined)
    return { kind: "meant", topics: topics.slice(0, MOST_OFFERED).map(({ id }) => id), hadSecret };
  if (isOffTopic) return { kind: "answer", topics: [OTHER_SERVICE], hadSecret };
  return { kind: "unknown", topics: [], hadSecret };
}
