/** Keeps what the bot could not answer, masked, under the person's keys: it teaches authors. */
import type { Match } from "../core/matcher/matcher.ts";
import { StoreUnavailableError } from "../store/store.ts";
import type { BotContext } from "../telegram/context.ts";
import { today } from "../telegram/features/failed-answers.ts";

/** The topics that may have been meant, as far as an author looks. */
const MOST_TOPICS = 3;

/**
 * @param step `guide/step`, where the person is
 * @param unlessAnswered `false` keeps also a report that the bot could have answered: it went to people
 */
export async function keepReport(
  ctx: BotContext,
  personId: number,
  { lang, decision, topics }: Match,
  masked: string,
  {
    step,
    unlessAnswered = true,
  }: { readonly step?: string | undefined; readonly unlessAnswered?: boolean } = {},
): Promise<void> {
  if (unlessAnswered && decision === "answer") return;
  try {
    await ctx.deps.unanswered.add(personId, {
      day: today(ctx),
      lang,
      text: masked,
      decision: decision === "answer" ? "handoff" : decision,
      topics: topics.slice(0, MOST_TOPICS).map(({ id }) => id),
      ...(step === undefined ? {} : { step }),
    });
  } catch (error) {
    // The person's answer does not depend on it.
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
}
