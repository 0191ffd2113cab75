/**
 * Free text in which a person describes a problem: secrets are masked first, then the matcher decides whether
 * to answer, to ask, or to say that nothing is known. The place in a guide never changes.
 */

import { Composer } from "grammy";
import { answerWhenReady, OTHER_SERVICE, type ReportAnswer } from "../../core/faq/report.ts";
import type { TopicId } from "../../core/guide/guide.ts";
import { dayOf } from "../../core/person/day.ts";
import { activeGuide, whereIs } from "../../core/person/place.ts";
import { mask } from "../../core/privacy/mask.ts";
import { body, type Text, ui, type View } from "../../core/view/view.ts";
import { keepReport } from "../../records/keep-report.ts";
import { closing, resume } from "../../screens/closing.ts";
import { didYouMeanView, rephraseView, withOtherProblems } from "../../screens/topics.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { type Call, callStaff } from "../handoff/call.ts";
import { countFailedAnswer, FAILED_ANSWERS_UNTIL_HANDOFF, forgetFailedAnswers } from "./failed-answers.ts";
import { showTopic, topicCard, topicShown } from "./topics.ts";

/** The second misunderstanding in a row calls people. */
async function notUnderstood(ctx: BotContext, call: Omit<Call, "reason"> = {}): Promise<View> {
  const misses = await countFailedAnswer(ctx);
  if (misses < FAILED_ANSWERS_UNTIL_HANDOFF) return rephraseView(resume(ctx.deps.content, ctx.visit.person));
  ctx.deps.record("report-handoff");
  return callStaff(ctx, { reason: "failed", ...call });
}

async function viewOf(ctx: BotContext, answer: ReportAnswer): Promise<View> {
  const { content } = ctx.deps;
  const [first, ...others] = answer.topics;
  switch (answer.kind) {
    case "answer":
      await forgetFailedAnswers(ctx);
      return withOtherProblems(topicCard(ctx, first ?? OTHER_SERVICE), others);
    case "meant":
      return didYouMeanView(answer.topics, resume(content, ctx.visit.person));
    // What is left of a message that only held a secret tells nothing: then the warning is the answer.
    case "secret-only":
      return closing(content, ctx.visit.person, "secret-warning");
    case "off-topic":
    case "unknown": {
      const nearest = answer.match.topics.map(({ id }) => id);
      const unknown = await notUnderstood(ctx, { words: answer.masked, nearest });
      const calledPeople = ctx.visit.person.misses?.count === 0;
      return answer.kind === "unknown" || calledPeople ? unknown : topicCard(ctx, OTHER_SERVICE);
    }
  }
}

/** A bot that has just started may not have learnt yet to read the person's language. */
async function notReady(ctx: BotContext, text: string, above: readonly Text[]): Promise<void> {
  const { content, record, support } = ctx.deps;
  record("report-not-ready");
  const hadSecret = mask(text).found.length > 0;
  if (hadSecret) record("report-secret");
  const notices = [...above, ...(hadSecret ? [ui("secret-warning")] : [])];
  if (await support?.isOwned(ctx.visit.personId)) return;
  const view = closing(content, ctx.visit.person, "report-not-ready");
  await say(ctx, { ...view, blocks: [...notices.map(body), ...view.blocks] });
}

async function onReport(ctx: BotContext, text: string, above: readonly Text[]): Promise<void> {
  const { content, matcher, record, support, unanswered, now } = ctx.deps;
  const { personId, person, locale } = ctx.visit;
  const guide = activeGuide(content.guides, person);
  const at = guide && whereIs(person, guide).place.at;
  const answer = await answerWhenReady(matcher, text, { lang: locale, stepProblems: at?.problems ?? [] });
  if (answer === undefined) return notReady(ctx, text, above);
  const { match, masked, hadSecret } = answer;
  const [first] = match.topics;
  record(`report-${match.decision}`, {
    ...(first === undefined ? {} : { topic: first.id }),
    ...(guide === undefined ? {} : { guide: guide.id, step: at?.id ?? "" }),
  });
  if (hadSecret) record("report-secret");
  const view = await viewOf(ctx, answer);
  const isWarned = !hadSecret || answer.kind === "secret-only";
  const notices = [...above, ...(isWarned ? [] : [ui("secret-warning")])];
  const shown = { ...view, blocks: [...notices.map(body), ...view.blocks] };
  if (answer.kind === "secret-only") return say(ctx, shown);
  // People took over while this answer was being made: theirs counts.
  if (await support?.isOwned(personId)) return;
  await say(ctx, shown);
  if (answer.kind === "answer" && first !== undefined) await topicShown(ctx, first.id);
  // After the answer: a report that is delivered again because that failed is kept once.
  const step = guide && at ? `${guide.id}/${at.id}` : undefined;
  await keepReport(unanswered, personId, { day: dayOf(now()), match, masked, step });
}

/** The person says which of the offered topics they meant. */
export async function pickTopic(ctx: BotContext, topic: TopicId): Promise<void> {
  ctx.deps.record("report-picked", { topic });
  await ctx.deps.unanswered.choose(ctx.visit.personId, topic);
  await forgetFailedAnswers(ctx);
  await showTopic(ctx, topic);
}

/** None of the offered topics was meant. */
export async function noneOfThese(ctx: BotContext): Promise<void> {
  ctx.deps.record("report-none-of-these");
  await showCard(ctx, await notUnderstood(ctx));
}

export function reportFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message:text", async function onText(ctx, next) {
    if (ctx.message.text.startsWith("/") || ctx.word !== undefined) return next();
    await onReport(ctx, ctx.message.text, []);
  });
  // A screenshot with a few words under it: the words may be enough.
  feature.on("message:caption", (ctx) => onReport(ctx, ctx.message.caption, [ui("not-picture")]));
  return feature;
}
