/**
 * Free text in which a person describes a problem: secrets are masked first, then the matcher decides whether
 * to answer, to ask, or to say that nothing is known. The place in a guide never changes.
 */
import { Composer } from "grammy";
import type { Match } from "../../faq/matcher.ts";
import { didYouMeanView, rephraseView, withOtherProblems } from "../../faq/views.ts";
import type { TopicId } from "../../guide/guide.ts";
import { body, type Text, ui, type View } from "../../guide/view.ts";
import { mask } from "../../privacy/mask.ts";
import { wasApplied, withApplied } from "../../store/person.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import { say, showCard } from "../card.ts";
import type { BotContext } from "../context.ts";
import { activeGuide, look } from "../turn.ts";
import { closing, resume, showTopic, topicCard } from "./topics.ts";

/** What the bot says about anything that is not Alipay. */
const OTHER_SERVICE: TopicId = "outofscope.other-service";
/** After so many reports of one day that were not understood, people are named instead of another question. */
const MISSES_UNTIL_HANDOFF = 2;

const today = (ctx: BotContext) => new Date(ctx.deps.now()).toISOString().slice(0, "YYYY-MM-DD".length);

/** Counts a report that was not understood. @returns how many there are today */
async function countMiss(ctx: BotContext): Promise<number> {
  const day = today(ctx);
  const updateId = ctx.update.update_id;
  let count = 1;
  await ctx.visit.change((person) => {
    const known = person.misses?.day === day ? person.misses.count : 0;
    // Delivered again because the answer did not get through: it was counted then, and 0 stood for the last.
    if (wasApplied(person, updateId)) {
      count = known === 0 ? MISSES_UNTIL_HANDOFF : known;
      return person;
    }
    count = known + 1;
    return withApplied({ ...person, misses: { day, count: count % MISSES_UNTIL_HANDOFF } }, updateId);
  });
  return count;
}

/** The person was understood: the next misunderstanding is the first again. */
async function forgetMisses(ctx: BotContext): Promise<void> {
  if (ctx.visit.person.misses === undefined) return;
  await ctx.visit.change(({ misses: _, ...person }) => person);
}

async function notUnderstood(ctx: BotContext): Promise<View> {
  const misses = await countMiss(ctx);
  if (misses < MISSES_UNTIL_HANDOFF) return rephraseView(resume(ctx));
  ctx.deps.record("report-handoff");
  return closing(ctx, "handoff-none");
}

async function keep(
  ctx: BotContext,
  { lang, decision, topics }: Match,
  masked: string,
  step: string | undefined,
): Promise<void> {
  if (decision === "answer") return;
  try {
    await ctx.deps.unanswered.add(ctx.visit.personId, {
      day: today(ctx),
      lang,
      text: masked,
      decision,
      topics: topics.slice(0, 3).map(({ id }) => id),
      ...(step === undefined ? {} : { step }),
    });
  } catch (error) {
    // It teaches authors; the person's answer does not depend on it.
    if (!(error instanceof StoreUnavailableError)) throw error;
  }
}

async function viewOf(ctx: BotContext, match: Match): Promise<View> {
  const [first] = match.topics;
  if (match.decision === "answer" && first !== undefined) {
    await forgetMisses(ctx);
    return withOtherProblems(topicCard(ctx, first.id), match.several ?? []);
  }
  if (match.decision === "clarify" && first !== undefined) {
    return didYouMeanView(
      match.topics.map(({ id }) => id),
      resume(ctx),
    );
  }
  const unknown = await notUnderstood(ctx);
  if (!match.isOffTopic || ctx.visit.person.misses?.count === 0) return unknown;
  return topicCard(ctx, OTHER_SERVICE);
}

async function answerReport(ctx: BotContext, text: string, above: readonly Text[]): Promise<void> {
  const { masked, found } = mask(text, { lang: ctx.visit.locale });
  const guide = activeGuide(ctx);
  const at = guide && look(ctx, guide).place.at;
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
      const warning = closing(ctx, "secret-warning");
      return say(ctx, { ...warning, blocks: [...above.map(body), ...warning.blocks] });
    }
  }
  const notices = [...above, ...(found.length > 0 ? [ui("secret-warning")] : [])];
  const view = await viewOf(ctx, match);
  await say(ctx, { ...view, blocks: [...notices.map(body), ...view.blocks] });
  // After the answer: a report that is delivered again because that failed is kept once.
  await keep(ctx, match, masked, step);
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
