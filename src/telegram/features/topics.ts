/** "It does not work": the known problems of a step, topics with their follow-up questions, "still stuck". */
import { Composer } from "grammy";
import {
  findFollowUp,
  followUpTarget,
  followUpView,
  problemsView,
  type Resume,
  topicButton,
  topicView,
} from "../../faq/views.ts";
import type { Guide, TopicId } from "../../guide/guide.ts";
import { factOf } from "../../guide/path.ts";
import { type Button, body, menuButton, ui, type View } from "../../guide/view.ts";
import { countSteps } from "../../guide/views.ts";
import { showCard } from "../card.ts";
import type { BotContext } from "../context.ts";
import { menuView } from "../menu.ts";
import { activeGuide, look } from "../turn.ts";

/** Topics that lead to each part of the product, for people who are in no guide. */
const FIRST_TOPIC: TopicId = "general.unclear-request";

/** The step to return to; `undefined` when the person has no guide open. */
export function resume(ctx: BotContext, guide: Guide | undefined = activeGuide(ctx)): Resume | undefined {
  if (!guide) return undefined;
  const { place, facts } = look(ctx, guide);
  return { guide: guide.id, stepNumber: countSteps(guide, place, facts).stepNumber };
}

/** Opens a topic in the live card: its follow-up question first, if one is needed. */
export async function showTopic(ctx: BotContext, id: TopicId, answered = false): Promise<void> {
  await showCard(ctx, topicCard(ctx, id, answered));
}

export function topicCard(ctx: BotContext, id: TopicId, answered = false): View {
  const topic = ctx.deps.content.topics.get(id);
  if (!topic) return menuView(ctx, [ui("toast-old-button")]);
  const { facts } = ctx.visit.person;
  if (answered) return topicView(topic, resume(ctx));
  if (findFollowUp(topic, facts)) return followUpView(topic, resume(ctx));
  const known = topic.followUp?.fact === undefined ? undefined : factOf(facts, topic.followUp.fact);
  const target = ctx.deps.content.topics.get(followUpTarget(topic, known)) ?? topic;
  return topicView(target, resume(ctx));
}

async function answerFollowUp(ctx: BotContext, id: TopicId, option: string): Promise<void> {
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
export function askProblem(ctx: BotContext, guide: Guide | undefined = activeGuide(ctx)): View {
  if (guide) {
    const { place, facts } = look(ctx, guide);
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

/** An answer with the way back to the step, or to the menu. */
export function closing(
  ctx: BotContext,
  key: "helped-thanks" | "stuck-route" | "handoff-none" | "secret-warning",
): View {
  const back = resume(ctx);
  const row: Button[] = back
    ? [
        {
          label: ui("back-to-step", { step: back.stepNumber }),
          action: { kind: "open", guide: back.guide },
          style: "primary",
        },
      ]
    : [menuButton()];
  return {
    blocks: [body(ui(key))],
    domainFacts: key === "stuck-route" || key === "handoff-none" ? ["F80"] : [],
    rows: [row],
  };
}

export function topicsFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();

  feature.on("callback_query:data", async function onTopicButton(ctx, next) {
    const { action } = ctx;
    switch (action?.kind) {
      case "problems":
        return showCard(ctx, askProblem(ctx, ctx.deps.content.guides.get(action.guide)));
      case "ask-problem":
        return showCard(ctx, askProblem(ctx));
      case "topic":
        return showTopic(ctx, action.topic);
      case "follow-up":
        return answerFollowUp(ctx, action.topic, action.option);
      case "helped":
        ctx.deps.record("topic-helped", { topic: action.topic });
        return showCard(ctx, closing(ctx, "helped-thanks"));
      case "stuck":
        ctx.deps.record("topic-stuck", { topic: action.topic });
        return showCard(ctx, closing(ctx, "stuck-route"));
      default:
        return next();
    }
  });
  const typed = feature.on("message");
  typed.filter(
    (ctx) => ctx.word === "problem",
    (ctx) => showCard(ctx, askProblem(ctx)),
  );
  typed.command("human", (ctx) => showCard(ctx, closing(ctx, "handoff-none")));
  typed.filter(
    (ctx) => ctx.word === "human",
    (ctx) => showCard(ctx, closing(ctx, "handoff-none")),
  );
  return feature;
}
