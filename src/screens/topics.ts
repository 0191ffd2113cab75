/** Turns a topic into what to show: its answer, its follow-up question, or the known problems of a step. */

import type { Topic } from "../core/faq/topic.ts";
import type { DomainFactId, GuideId, StepId, TopicId } from "../core/guide/guide.ts";
import { topicText } from "../core/view/text-ids.ts";
import { type Button, body, heading, menuButton, optional, ui, type View } from "../core/view/view.ts";

/** The step that the person returns to after an answer; absent when no guide is open. */
export interface Resume {
  readonly guide: GuideId;
  readonly stepNumber: number;
}

/** More buttons are not read by somebody in trouble. */
const MOST_OFFERED = 3;

const title = (topic: TopicId) => ({ key: topicText(topic, "title") });

export function topicButton(topic: TopicId): Button {
  return { label: title(topic), action: { kind: "topic", topic } };
}

function returnButton(resume: Resume | undefined): Button {
  return resume
    ? {
        label: ui("back-to-step", { step: resume.stepNumber }),
        action: { kind: "open", guide: resume.guide },
        style: "primary",
      }
    : menuButton();
}

export function followUpView(topic: Topic, resume: Resume | undefined): View {
  const asks = topic.followUp;
  if (!asks) return topicView(topic, resume);
  const ask = (suffix: string) => ({ key: topicText(topic.id, `ask-${suffix}`) });
  return {
    blocks: [heading(title(topic.id)), body(ask(asks.id))],
    domainFacts: [],
    rows: [
      ...asks.options.map((option): Button[] => [
        {
          label: ask(`${asks.id}-${option.id}`),
          action: { kind: "follow-up", topic: topic.id, option: option.id },
        },
      ]),
      [returnButton(resume)],
    ],
  };
}

/** The answer: what it means, what to do now, what not to do, and where to go from here. */
export function topicView(topic: Topic, resume: Resume | undefined): View {
  const { fixedAt } = topic;
  const chatter = topic.kind === "chatter" || topic.kind === "outofscope";
  const helped: Button = {
    label: ui("helped"),
    action: { kind: "helped", topic: topic.id },
    style: "success",
  };
  const stuck: Button = { label: ui("stuck"), action: { kind: "stuck", topic: topic.id } };
  const fix: Button[] =
    fixedAt && fixedAt.guide !== resume?.guide
      ? [{ label: ui("open-fix"), action: { kind: "fix", guide: fixedAt.guide, step: fixedAt.step } }]
      : [];
  return {
    blocks: [
      heading(title(topic.id)),
      body({ key: topicText(topic.id, "means") }),
      body({ key: topicText(topic.id, "do") }),
      optional({ key: topicText(topic.id, "avoid") }),
    ],
    domainFacts: topic.domainFacts,
    rows: [
      ...(chatter ? [] : [[helped, stuck]]),
      ...(fix.length > 0 ? [fix] : []),
      [returnButton(resume)],
      ...(chatter ? [] : topic.related.slice(0, 2).map((related) => [topicButton(related)])),
    ],
  };
}

/** Asks which of at most three topics is meant; "none of these" is always an answer. */
export function didYouMeanView(topics: readonly TopicId[], resume: Resume | undefined): View {
  return {
    blocks: [body(ui("report-did-you-mean"))],
    domainFacts: [],
    rows: [
      ...topics
        .slice(0, MOST_OFFERED)
        .map((topic): Button[] => [{ label: title(topic), action: { kind: "pick", topic } }]),
      [{ label: ui("report-none-of-these"), action: { kind: "none-of-these" } }],
      [returnButton(resume)],
    ],
  };
}

/** Asks for the report once more, in other words. */
export function rephraseView(resume: Resume | undefined): View {
  return { blocks: [body(ui("report-rephrase"))], domainFacts: [], rows: [[returnButton(resume)]] };
}

/** The same answer, with the other problems of the report to open next. */
export function withOtherProblems(view: View, others: readonly TopicId[]): View {
  if (others.length === 0) return view;
  return {
    ...view,
    blocks: [...view.blocks, body(ui("report-also"))],
    rows: [...others.slice(0, MOST_OFFERED).map((topic) => [topicButton(topic)]), ...view.rows],
  };
}

/**
 * "It does not work" at a step: its known problems with a short answer each, then an invitation to write.
 *
 * @param figures the domain facts whose figures the short answers show, so that no figure stands without its date
 */
export function problemsView(
  problems: readonly TopicId[],
  figures: readonly DomainFactId[],
  place: { guide: GuideId; step: StepId; stepNumber: number },
): View {
  return {
    blocks: [
      heading(ui("problems-title", { step: place.stepNumber })),
      ...problems.flatMap((topic) => [
        heading(title(topic)),
        { ...body({ key: topicText(topic, "means") }), tight: true },
      ]),
      body(ui(problems.length > 0 ? "problems-write" : "problems-none")),
    ],
    domainFacts: figures,
    rows: [...problems.map((topic) => [topicButton(topic)]), [returnButton(place)]],
  };
}
