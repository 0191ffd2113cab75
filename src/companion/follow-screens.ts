/** What another account sees of a guide that it follows: the step with buttons of its own, problems, answers. */

import type { Content } from "../content/content.ts";
import { followUpTarget } from "../core/faq/follow-up.ts";
import type { TopicId } from "../core/guide/guide.ts";
import { type Action, type Button, body, heading, ui, type View } from "../core/view/view.ts";
import { problemsView } from "../screens/topics.ts";
import { type CompanionStep, companionTopic, guideTitle } from "./step.ts";

/** The same button for the follower; `undefined` for what only the person themselves can do. */
function followAction(link: string, rev: number, action: Action): Action | undefined {
  switch (action.kind) {
    case "choose":
      return { kind: "follow-choose", link, option: action.option, rev };
    case "tick":
      return { kind: "follow-tick", link, item: action.item, on: action.on, rev };
    case "back":
      return { kind: "follow-back", link, rev };
    case "ask-restart":
      return { kind: "follow-ask-restart", link };
    case "problems":
      return { kind: "follow-problems", link };
    case "topic":
      return { kind: "follow-topic", link, topic: action.topic, answered: false };
    default:
      return undefined;
  }
}

const followRows = (link: string, rev: number, rows: View["rows"]): Button[][] =>
  rows
    .map((row) =>
      row.flatMap((button) => {
        const action = followAction(link, rev, button.action);
        return action === undefined ? [] : [{ ...button, action }];
      }),
    )
    .filter((row) => row.length > 0);

const leaveRow = (link: string): Button[] => [
  { label: ui("follow-leave"), action: { kind: "follow-leave", link } },
];
const stepRow = (link: string): Button[] => [
  { label: ui("follow-back-to-step"), action: { kind: "follow-show", link }, style: "primary" },
];

export function followStepView(link: string, step: CompanionStep): View {
  const { place: _, ...view } = step.view;
  const held = step.isHeld ? [body(ui("follow-held"))] : [];
  return {
    ...view,
    blocks: [body(ui("follow-head")), ...held, ...view.blocks],
    rows: [...followRows(link, step.rev, view.rows), leaveRow(link)],
  };
}

export function followProblemsView(content: Content, link: string, step: CompanionStep): View {
  const figures = step.problems
    .flatMap((topic) => content.topics.get(topic)?.domainFacts ?? [])
    .filter((fact) => (content.domainFacts.get(fact)?.values.size ?? 0) > 0);
  const place = { guide: step.guide.id, step: step.step, stepNumber: step.stepNumber };
  const view = problemsView(step.problems, [...new Set(figures)], place);
  return { ...view, rows: [...followRows(link, step.rev, view.rows), stepRow(link)] };
}

/** The topic behind a button: itself, or where an answer to its question leads. */
function leadsTo(content: Content, action: Action): TopicId | undefined {
  if (action.kind === "topic") return action.topic;
  if (action.kind !== "follow-up") return undefined;
  const topic = content.topics.get(action.topic);
  return topic && followUpTarget(topic, action.option);
}

/** @param isAnswered see `companionTopic` */
export function followTopicView(
  content: Content,
  link: string,
  topic: TopicId,
  isAnswered: boolean,
): View | undefined {
  const view = companionTopic(content, topic, isAnswered);
  if (view === undefined) return undefined;
  const rows = view.rows.map((row) =>
    row.flatMap(({ label, action }): Button[] => {
      const to = leadsTo(content, action);
      if (to === undefined) return [];
      const answered = action.kind === "follow-up" && to === action.topic;
      return [{ label, action: { kind: "follow-topic", link, topic: to, answered } }];
    }),
  );
  return { ...view, rows: [...rows.filter((row) => row.length > 0), stepRow(link)] };
}

export function followRestartView(link: string, { guide, rev }: CompanionStep): View {
  return {
    blocks: [heading(ui("restart-title", { guide: guideTitle(guide.id) })), body(ui("restart-ask"))],
    domainFacts: [],
    rows: [
      [{ label: ui("restart-yes"), action: { kind: "follow-restart", link, rev }, style: "danger" }],
      [{ label: ui("restart-no"), action: { kind: "follow-show", link } }],
    ],
  };
}

export const followEndedView = (): View => ({
  blocks: [body(ui("follow-ended"))],
  domainFacts: [],
  rows: [],
});
