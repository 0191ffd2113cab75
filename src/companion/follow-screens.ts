/** What another account sees of a guide that it follows: the step with buttons of its own, problems, answers. */

import type { Content } from "../content/content.ts";
import type { TopicId } from "../core/guide/guide.ts";
import { topicText } from "../core/view/text-ids.ts";
import { type Action, type Button, body, type Text, ui, type View } from "../core/view/view.ts";
import { type Choice, choiceButton } from "../screens/step.ts";
import { restartView, stepBlocks } from "../screens/step-card.ts";
import { problemsView } from "../screens/topics.ts";
import { type CompanionStep, companionTopic, type TopicLink } from "./step.ts";

/**
 * The card of a follower: the step as the person's own card says it, without pause, devices and offers.
 *
 * @param link names the pairing; all buttons carry it
 */
export function followStepView(link: string, step: CompanionStep): View {
  const held = step.isHeld ? [body(ui("follow-held"))] : [];
  const choices = step.choices.map((row) =>
    row.map((choice) => ({ ...choiceButton(choice), action: followChoice(link, step.rev, choice.action) })),
  );
  return {
    blocks: [body(ui("follow-head")), ...held, ...stepBlocks(step)],
    domainFacts: step.domainFacts,
    ...(step.media === undefined ? {} : { media: step.media }),
    rows: [...choices, ...navigationRows(link, step), [leaveButton(link)]],
  };
}

/** "It does not work": the known problems of the step. */
export function followProblemsView(content: Content, link: string, step: CompanionStep): View {
  const figures = step.problems
    .flatMap((topic) => content.topics.get(topic)?.domainFacts ?? [])
    .filter((fact) => (content.domainFacts.get(fact)?.values.size ?? 0) > 0);
  const place = { guide: step.guide.id, step: step.step, stepNumber: step.stepNumber };
  const { blocks, domainFacts } = problemsView(step.problems, [...new Set(figures)], place);
  const topics = step.problems.map((topic) => {
    const label: Text = { key: topicText(topic, "title") };
    return [topicButton(link, { label, topic, isAnswered: false })];
  });
  return { blocks, domainFacts, rows: [...topics, [stepButton(link)]] };
}

/**
 * A topic with the ways on from it.
 *
 * @param isAnswered see `companionTopic`
 * @returns `undefined` when there is no such topic
 */
export function followTopicView(
  content: Content,
  link: string,
  topic: TopicId,
  isAnswered: boolean,
): View | undefined {
  const read = companionTopic(content, topic, isAnswered);
  if (read === undefined) return undefined;
  const { blocks, domainFacts, links } = read;
  return { blocks, domainFacts, rows: [...links.map((to) => [topicButton(link, to)]), [stepButton(link)]] };
}

/** The question before a restart. */
export function followRestartView(link: string, { guide, rev }: CompanionStep): View {
  return restartView(guide.title, [
    [{ label: ui("restart-yes"), action: { kind: "follow-restart", link, rev }, style: "danger" }],
    [{ label: ui("restart-no"), action: { kind: "follow-show", link } }],
  ]);
}

/** Shown once the link has ended. */
export const followEndedView = (): View => ({
  blocks: [body(ui("follow-ended"))],
  domainFacts: [],
  rows: [],
});

function followChoice(link: string, rev: number, action: Choice["action"]): Action {
  return action.kind === "choose"
    ? { kind: "follow-choose", link, option: action.option, rev }
    : { kind: "follow-tick", link, item: action.item, on: action.on, rev };
}

function navigationRows(link: string, { rev, canGoBack, outcome, isHeld }: CompanionStep): Button[][] {
  const back: Button = { label: ui("back"), action: { kind: "follow-back", link, rev } };
  const help: Button = { label: ui("does-not-work"), action: { kind: "follow-problems", link } };
  const restart: Button = { label: ui("restart"), action: { kind: "follow-ask-restart", link } };
  const backs = canGoBack ? [back] : [];
  const restarts = isHeld ? [] : [restart];
  const rows = outcome === undefined ? [[...backs, help], restarts] : [[...backs, ...restarts]];
  return rows.filter((row) => row.length > 0);
}

const leaveButton = (link: string): Button => ({
  label: ui("follow-leave"),
  action: { kind: "follow-leave", link },
});
const stepButton = (link: string): Button => ({
  label: ui("follow-back-to-step"),
  action: { kind: "follow-show", link },
  style: "primary",
});
const topicButton = (link: string, { label, topic, isAnswered }: TopicLink): Button => ({
  label,
  action: { kind: "follow-topic", link, topic, answered: isAnswered },
});
