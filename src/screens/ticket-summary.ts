/** What the staff see first: who needs help, where they are, what was tried. Never a secret, never a number. */

import type { Content } from "../content/content.ts";
import type { Reason } from "../core/handoff/ticket.ts";
import type { Person } from "../core/person/person.ts";
import { activeGuide, whereIs } from "../core/person/place.ts";
import { guideText, personFactText, topicText } from "../core/view/text-ids.ts";
import { type Block, type Button, body, heading, type Text, ui, type View } from "../core/view/view.ts";
import { countSteps } from "./step.ts";

export interface TicketSummary {
  readonly person: Person;
  readonly reason: Reason;
  readonly locale: string;
  /** Masked words of the last reports that were not understood, newest last. */
  readonly words: readonly string[];
  /** The topics that the last report may be about. */
  readonly nearest: readonly string[];
}

const tight = (text: Text): Block => ({ ...body(text), tight: true });
/** The bot suggests at most so many answers. */
const MOST_SUGGESTED = 2;

/** The guide that a person has open, and where in it they are. */
export function placeText(content: Content, person: Person): Text {
  const guide = activeGuide(content.guides, person);
  if (!guide) return ui("staff-no-guide");
  const { place, facts } = whereIs(person, guide);
  const { stepNumber, stepCount } = countSteps(guide, place, facts);
  return ui("staff-guide", {
    guide: { key: guideText(guide.id, "title") },
    step: stepNumber,
    steps: stepCount,
  });
}

export function ticketSummaryView(
  content: Content,
  { person, reason, locale, words, nearest }: TicketSummary,
): View {
  const { texts } = content;
  const facts = [...content.personFacts.keys()].flatMap((fact) => {
    const value = Object.hasOwn(person.facts, fact) ? person.facts[fact] : undefined;
    return value === undefined
      ? []
      : [
          tight(
            ui("staff-fact", {
              fact: { key: personFactText(fact, "title") },
              value: { key: personFactText(fact, `value-${value}`) },
            }),
          ),
        ];
  });
  const known = (topic: string) => content.topics.has(topic);
  const tried = (person.recent ?? []).filter(known);
  const suggested = [...new Set(nearest)].filter(known).slice(0, MOST_SUGGESTED);
  return {
    blocks: [
      heading(ui(`staff-called-${reason}`)),
      body(ui("staff-language", { language: texts.name(locale), code: locale })),
      tight(placeText(content, person)),
      ...facts,
      ...(tried.length === 0 ? [] : [body(ui("staff-tried"))]),
      ...tried.map((topic) => tight(ui("staff-topic", { title: { key: topicText(topic, "title") }, topic }))),
      ...(words.length === 0 ? [] : [body(ui("staff-words"))]),
      ...words.map((line) => tight(ui("staff-quote", { words: line }))),
      body(ui("staff-how")),
    ],
    domainFacts: [],
    rows: [
      ...suggested.map((topic): Button[] => [
        {
          label: ui("staff-send-answer", { title: { key: topicText(topic, "title") } }),
          action: { kind: "staff-answer", topic },
        },
      ]),
      [
        { label: ui("staff-claim"), action: { kind: "staff-claim" } },
        { label: ui("staff-close"), action: { kind: "staff-close" } },
      ],
    ],
  };
}
