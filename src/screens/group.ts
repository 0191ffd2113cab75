/** What groups are shown: short, and nothing about the person who asked. Channel-free, as all views. */
import type { Topic } from "../core/faq/topic.ts";
import type { DomainFactId, TopicId } from "../core/guide/guide.ts";
import { topicText } from "../core/view/text-ids.ts";
import { type Block, type Button, body, heading, type Text, ui, type View } from "../core/view/view.ts";

/** A whole answer up to this long is shown in the group; a longer one shows its first part. In UTF-16 units. */
export const MOST_ANSWER_UNITS = 400;
/** More buttons are not read by somebody in trouble. */
const MOST_OFFERED = 3;

export const plainView = (...texts: readonly Text[]): View => ({
  blocks: texts.map(body),
  domainFacts: [],
  rows: [],
});

/**
 * @param figures the topic's facts that have figures: where only its first part is shown, only these are dated
 * @param unitsOf length of a text as the asker reads it, in UTF-16 units
 */
export function answerView(
  topic: Topic,
  figures: readonly DomainFactId[],
  unitsOf: (text: Text) => number,
): View {
  const text = (part: "title" | "means" | "do"): Text => ({ key: topicText(topic.id, part) });
  const means: Block[] = [heading(text("title")), body(text("means"))];
  const isShort = unitsOf(text("means")) + unitsOf(text("do")) <= MOST_ANSWER_UNITS;
  return {
    blocks: isShort ? [...means, body(text("do"))] : means,
    domainFacts: isShort ? topic.domainFacts : figures,
    rows: [],
  };
}

/** @param owner the person who asked: the buttons are theirs; 0: anybody's */
export function didYouMeanView(topics: readonly TopicId[], owner: number): View {
  const offered = topics
    .slice(0, MOST_OFFERED)
    .map((topic): Button[] => [
      { label: { key: topicText(topic, "title") }, action: { kind: "group-pick", topic, owner } },
    ]);
  const none: Button = { label: ui("report-none-of-these"), action: { kind: "group-none", owner } };
  return { blocks: [body(ui("report-did-you-mean"))], domainFacts: [], rows: [...offered, [none]] };
}

export interface Rights {
  readonly readsAll: boolean;
  readonly deletes: boolean;
}

/** What the bot cannot do with these rights. */
export const missing = ({ readsAll, deletes }: Rights): readonly Text[] => [
  ...(readsAll ? [] : [ui("group-cannot-read")]),
  ...(deletes ? [] : [ui("group-cannot-delete")]),
];

/** The bot explains itself, and says what it cannot do here. */
export const helloView = (bot: string, rights: Rights): View =>
  plainView(ui("group-hello", { bot }), ...missing(rights), ui("group-hello-settings"));
