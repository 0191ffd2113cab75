/** "It does not work": the known problems of a step, topics with their follow-up questions, "still stuck". */
import { Composer } from "grammy";
import { findFollowUp, followUpTarget } from "../../core/faq/follow-up.ts";
import type { Guide, GuideId, TopicId } from "../../core/guide/guide.ts";
import { factOf } from "../../core/guide/path.ts";
import { withRecent } from "../../core/person/person.ts";
import { activeGuide, whereIs } from "../../core/person/place.ts";
import { body, menuButton, ui, type View } from "../../core/view/view.ts";
import { closing, resume } from "../../screens/closing.ts";
import { askStaffButton } from "../../screens/handoff.ts";
import { menuView } from "../../screens/menu.ts";
import { countSteps } from "../../screens/step.ts";
import { followUpView, problemsView, topicButton, topicView } from "../../screens/topics.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { callStaff } from "../handoff/call.ts";
import { countFailedAnswer, FAILED_ANSWERS_UNTIL_HANDOFF } from "./failed-answers.ts";

/** Topics that lead to each part of the product, for people who are in no guide. */
const FIRST_TOPIC: TopicId = "general.unclear-request";

/** Opens a topic in the live card: its follow-up question first, if one is needed. */
export async function showTopic(ctx: BotContext, id: TopicId, answered = false): Promise<void> {
  await showCard(ctx, topicCard(ctx, id, answered));
  await topicShown(ctx, id);
}

/** The staff see what a person has read; a topic that needs people calls them after its answer. */
export async function topicShown(ctx: BotContext, id: TopicId): Promise<void> {
  const topic = ctx.deps.content.topics.get(id);
  if (topic === undefined || topic.kind === "chatter") return;
  // A new person has no record yet, and a look at an answer is no reason to begin one.
  if (ctx.visit.standing !== "new") await ctx.visit.change((person) => withRecent(person, id));
  const { ticket } = ctx.visit.person;
  // Once is enough: who has had people for it, or went back to the bot, asks again by themselves.
  if (!topic.escalates || ctx.deps.support === undefined || ticket !== undefined) return;
  await say(ctx, await callStaff(ctx, { reason: "topic", nearest: [id] }));
}

/** "Still stuck" is an answer that failed: the official way, and after the second one people. */
async function stillStuck(ctx: BotContext, id: TopicId): Promise<View> {
  if (ctx.deps.support === undefined) return closing(ctx.deps.content, ctx.visit.person, "stuck-route");
  if ((await countFailedAnswer(ctx)) >= FAILED_ANSWERS_UNTIL_HANDOFF)
    return callStaff(ctx, { reason: "failed", nearest: [id] });
  const route = closing(ctx.deps.content, ctx.visit.person, "stuck-route");
  return { ...route, rows: [[askStaffButton()], ...route.rows] };
}

export function topicCard(ctx: BotContext, id: TopicId, answered = false): View {
  const topic = ctx.deps.content.topics.get(id);
  if (!topic) return menuView(ctx.deps.content, ctx.visit.person, [ui("toast-old-button")]);
  const { facts } = ctx.visit.person;
  if (answered) return topicView(topic, resume(ctx.deps.content, ctx.visit.person));
  if (findFollowUp(topic, facts)) return followUpView(topic, resume(ctx.deps.content, ctx.visit.person));
  const known = topic.followUp?.fact === undefined ? undefined : factOf(facts, topic.followUp.fact);
  const target = ctx.deps.content.topics.get(followUpTarget(topic, known)) ?? topic;
  return topicView(target, resume(ctx.deps.content, ctx.visit.person));
}

/** Keeps the answer to a topic's question, if it is about the person, and shows where it leads. */
export async function answerFollowUp(ctx: BotContext, id: TopicId, option: string): Promise<void> {
  const topic = ctx.deps.content.topics.get(id);
  const target = topic ? followUpTarget(topic, option) : id;
  const fact = topic?.followUp?.fact;
  if (topic && fact !== undefined && topic.followUp?.options.some((candidate) => candidate.id === option)) {
    await ctx.visit.change((person) => ({ ...person, facts: { ...person.facts, [fact]: option } }));
  }
  // A follow-up that leads to its own topic has been answered; another topic may ask its own question.
  await showTopic(ctx, target, target === id);
}

/** The problems of the step that the person is at, or the question where they are stuck. */
function askProblem(
  ctx: BotContext,
  guide: Guide | undefined = activeGuide(ctx.deps.content.guides, ctx.visit.person),
): View {
  if (guide) {
    const { place, facts } = whereIs(ctx.visit.person, guide);
    const { stepNumber } = countSteps(guide, place, facts);
    const { topics, domainFacts } = ctx.deps.content;
    const figures = place.at.problems
      .flatMap((topic) => topics.get(topic)?.domainFacts ?? [])
      .filter((fact) => (domainFacts.get(fact)?.values.size ?? 0) > 0);
    return problemsView(place.at.problems, [...new Set(figures)], {
      guide: guide.id,
      step: place.at.id,
      stepNumber,
    });
  }
  const parts = ctx.deps.content.topics.get(FIRST_TOPIC)?.followUp?.options ?? [];
  return {
    blocks: [body(ui("ask-problem"))],
    domainFacts: [],
    rows: [
      ...parts.filter(({ to }) => to !== FIRST_TOPIC).map(({ to }) => [topicButton(to)]),
      [menuButton()],
    ],
  };
}

/** The known problems of a step, or the question where the person is stuck. */
export const showProblems = (ctx: BotContext, guide?: GuideId): Promise<void> =>
  showCard(ctx, askProblem(ctx, guide === undefined ? undefined : ctx.deps.content.guides.get(guide)));

/** An answer has helped. */
export async function topicHelped(ctx: BotContext, topic: TopicId): Promise<void> {
  ctx.deps.record("topic-helped", { topic });
  await showCard(ctx, closing(ctx.deps.content, ctx.visit.person, "helped-thanks"));
}

/** An answer has not helped. */
export async function topicStuck(ctx: BotContext, topic: TopicId): Promise<void> {
  ctx.deps.record("topic-stuck", { topic });
  await showCard(ctx, await stillStuck(ctx, topic));
}

export function topicsFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  const typed = feature.on("message");
  typed.filter(
    (ctx) => ctx.word === "problem",
    (ctx) => showProblems(ctx),
  );
  return feature;
}
