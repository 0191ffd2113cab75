/** Keeps what the bot could not answer, masked, under the person's keys: it teaches authors. */
import type { Match } from "../core/matcher/matcher.ts";
import { StoreUnavailableError } from "../store/store.ts";
import type { Unanswered } from "./unanswered.ts";

/** The topics that may have been meant, as far as an author looks. */
const MOST_TOPICS = 3;

/** A report and what the matcher made of it. */
export interface KeptReport {
  /** `YYYY-MM-DD` in UTC, see `dayOf`. */
  readonly day: string;
  readonly match: Match;
  /** What the person wrote, without secrets. */
  readonly masked: string;
  /** `guide/step`, where the person is. */
  readonly step?: string | undefined;
  /** `false` keeps also a report that the bot could have answered: it went to people. */
  readonly unlessAnswered?: boolean;
}

/** Keeps a report for the authors. Without a store nothing is kept: the person's answer does not depend on it. */
export async function keepReport(
  unanswered: Unanswered,
  personId: number,
  { day, match: { lang, decision, topics }, masked, step, unlessAnswered = true }: KeptReport,
): Promise<void> {
  if (unlessAnswered && decision === "answer") return;
  try {
    await unanswered.add(personId, {
      day,
      lang,
      text: masked,
      decision: decision === "answer" ? "handoff" : decision,
      topics: topics.slice(0, MOST_TOPICS).map(({ id }) => id),
      ...(step === undefined ? {} : { step }),
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
}
