/**
 * Free text in which a person describes a problem: secrets are masked first, then the matcher decides whether
 * to answer, to ask, or to say that nothing is known. The place in a guide never changes.
 */

import { Composer } from "grammy";
import type { TopicId } from "../../core/guide/guide.ts";
import type { Match } from "../../core/matcher/matcher.ts";
import { dayOf } from "../../core/person/day.ts";
import { activeGuide, whereIs } from "../../core/person/place.ts";
import { mask } from "../../core/privacy/mask.ts";
import { body, type Text, ui, type View } from "../../core/view/view.ts";
import { keepReport } from "../../records/keep-report.ts";
import { closing, resume } from "../../screens/closing.ts";
import { didYouMeanView, rephraseView, withOtherProblems } from "../../screens/topics.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { type Call, callPeople } from "../handoff/call.ts";
import { countMiss, forgetMisses, MISSES_UNTIL_HANDOFF } from "./failed-answers.ts";
import { showTopic, topicCard, topicShown } from "./topics.ts";

/** What the bot says about anything that is not Alipay. */
const OTHER_SERVICE: TopicId = "outofscope.other-service";

/** The second misunderstanding in a row calls people. */
async function notUnderstood(ctx: BotContext, call: Omit<Call, "reason"> = {}): Promise<View> {
  const misses = await countMiss(ctx);
  if (misses < MISSES_UNTIL_HANDOFF) return rephraseView(resume(ctx.deps.content, ctx.visit.person));
  ctx.deps.record("report-handoff");
  return callPeople(ctx, { reason: "failed", ...call });
}

async function viewOf(ctx: BotContext, match: Match, masked: string): Promise<View> {
  const [first] = match.topics;
  if (match.decision === "answer" && first !== undefined) {
    await forgetMisses(ctx);
    return withOtherProblems(topicCard(ctx, first.id), match.several ?? []);
  }
  if (match.decision === "clarify" && first !== undefined) {
    return didYouMeanView(
      match.topics.map(({ id }) => id),
      resume(ctx.deps.content, ctx.visit.person),
    );
  }
  const unknown = await notUnderstood(ctx, { words: masked, nearest: match.topics.map(({ id }) => id) });
  if (!match.isOffTopic || ctx.visit.person.misses?.count === 0) return unknown;
  return topicCard(ctx, OTHER_SERVICE);
}

async function answerReport(ctx: BotContext, text: string, above: readonly Text[]): Promise<void> {
  const { masked, found } = mask(text, { lang: ctx.visit.locale });
  const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
  const at = guide && whereIs(ctx.visit.person, guide).place.at;
  const match = ctx.deps.matcher.match(masked, {
    lang: ctx.visit.locale,
    stepProblems: at?.problems ?? [],
  });
  const [first] = match.topics;
  ctx.deps.record(`report-${match.decision}`, {
    ...(first === undefined ? {} : { topic: first.id }),
    ...(guide === undefined ? {} : { guide: guide.id, step: at?.id ?? "" }),
  });
  const step = guide && at ? `${guide.id}/${at.id}` : undefined;
  if (found.length > 0) {
    ctx.deps.record("report-secret");
    // What is left of a message that only held a secret tells nothing: then the warning is the answer.
    if (match.decision === "handoff" || first === undefined) {
      const warning = closing(ctx.deps.content, ctx.visit.person, "secret-warning");
      return say(ctx, { ...warning, blocks: [...above.map(body), ...warning.blocks] });
    }
  }
  const notices = [...above, ...(found.length > 0 ? [ui("secret-warning")] : [])];
  const view = await viewOf(ctx, match, masked);
  // People took over while this answer was being made: theirs counts.
  if (await ctx.deps.support?.isOwned(ctx.visit.personId)) return;
  await say(ctx, { ...view, blocks: [...notices.map(body), ...view.blocks] });
  if (match.decision === "answer" && first !== undefined) await topicShown(ctx, first.id);
  // After the answer: a report that is delivered again because that failed is kept once.
  const { unanswered, now } = ctx.deps;
  await keepReport(unanswered, ctx.visit.personId, { day: dayOf(now()), match, masked, step });
}

async function pick(ctx: BotContext, topic: TopicId): Promise<void> {
  ctx.deps.record("report-picked", { topic });
  await ctx.deps.unanswered.choose(ctx.visit.personId, topic);
  await forgetMisses(ctx);
  await showTopic(ctx, topic);
}

export function reportFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message:text", async function onReport(ctx, next) {
    if (ctx.message.text.startsWith("/") || ctx.word !== undefined) return next();
    await answerReport(ctx, ctx.message.text, []);
  });
  // A screenshot with a few words under it: the words may be enough.
  feature.on("message:caption", (ctx) => answerReport(ctx, ctx.message.caption, [ui("not-picture")]));
  feature.on("callback_query:data", async function onChoice(ctx, next) {
    if (ctx.action?.kind === "pick") return pick(ctx, ctx.action.topic);
    if (ctx.action?.kind !== "none-of-these") return next();
    ctx.deps.record("report-none-of-these");
    await showCard(ctx, await notUnderstood(ctx));
  });
  return feature;
}
