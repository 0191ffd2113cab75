/** One owner at a time: the bot asks before it speaks. */
import type { BotContext } from "../context.ts";

/** For the answers of reports: whether people took the ticket while the answer was being made. */
export async function isTakenMeanwhile(ctx: BotContext): Promise<boolean> {
  if (ctx.deps.support === undefined) return false;
  const loaded = await ctx.deps.people.loadPerson(ctx.visit.personId);
  return loaded.kind === "known" && loaded.person.ticket?.state === "owned";
}
