/** Counts answers that failed, so that people are called after the second one. */
import { dayOf } from "../../core/person/day.ts";
import { wasApplied, withApplied } from "../../core/person/person.ts";
import type { BotContext } from "../context.ts";

/** After so many reports of one day that were not understood, people are named instead of another question. */
export const FAILED_ANSWERS_UNTIL_HANDOFF = 2;

/** Counts a report that was not understood. @returns how many there are today */
export async function countFailedAnswer(ctx: BotContext): Promise<number> {
  const day = dayOf(ctx.deps.now());
  const updateId = ctx.update.update_id;
  let count = 1;
  await ctx.visit.change((person) => {
    const known = person.misses?.day === day ? person.misses.count : 0;
    // Delivered again because the answer did not get through: it was counted then, and 0 stood for the last.
    if (wasApplied(person, updateId)) {
      count = known === 0 ? FAILED_ANSWERS_UNTIL_HANDOFF : known;
      return person;
    }
    count = known + 1;
    return withApplied({ ...person, misses: { day, count: count % FAILED_ANSWERS_UNTIL_HANDOFF } }, updateId);
  });
  return count;
}

/** The person was understood: the next misunderstanding is the first again. */
export async function forgetFailedAnswers(ctx: BotContext): Promise<void> {
  if (ctx.visit.person.misses === undefined) return;
  await ctx.visit.change(({ misses: _, ...person }) => person);
}
