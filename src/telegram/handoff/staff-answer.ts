/** "/answer": the bot's own answer of a topic, in the person's language. Which one is never guessed. */

import type { TopicId } from "../../core/guide/guide.ts";
import { isOpen } from "../../core/handoff/ticket.ts";
import { mask } from "../../core/privacy/mask.ts";
import { topicText } from "../../core/view/text-ids.ts";
import { body, type Text, ui } from "../../core/view/view.ts";
import { topicView } from "../../screens/topics.ts";
import { type At, answer, answerId, languageOf, reach } from "./staff-message.ts";

const MOST_SUGGESTED = 8;

/** What fits the words of the staff: a part of a topic's id, or what it is about. */
export async function topicsLike({ ctx, locale }: At, wanted: string): Promise<readonly TopicId[]> {
  const { content, matcher } = ctx.deps;
  const parts = wanted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return [];
  const named = [...content.topics.keys()].filter((topic) => parts.every((part) => topic.includes(part)));
  const words = mask(wanted).masked.replaceAll(/[._-]/g, " ");
  const said = (await matcher.whenReady(words, locale))?.match(words, { lang: locale }).topics ?? [];
  return [...new Set([...named, ...said.map(({ id }) => id)])].slice(0, MOST_SUGGESTED);
}

/** An exact id is sent; anything else is answered with what fits, and one press sends it. */
export async function answerCommand(at: At, personId: number, wanted: string): Promise<void> {
  const { ctx, handoff, locale } = at;
  const exact = wanted.toLowerCase();
  if (ctx.deps.content.topics.has(exact)) return answer(at, await sendAnswer(at, personId, exact));
  const found = await topicsLike(at, wanted);
  if (found.length === 0) return answer(at, ui("staff-unknown-topic"));
  const view = {
    blocks: [body(ui("staff-answers-like", { topics: found.join("\n") }))],
    domainFacts: [],
    rows: found.map((topic) => [
      {
        label: ui("staff-send-answer", { title: { key: topicText(topic, "title") } }),
        action: { kind: "staff-answer" as const, topic },
      },
    ]),
  };
  await handoff.send(personId, "staff", [handoff.card(answerId(at), locale, view)]);
}

/** @returns what the staff are told */
export async function sendAnswer(at: At, personId: number, topicId: TopicId): Promise<Text> {
  const { ctx, handoff, id, by } = at;
  const topic = ctx.deps.content.topics.get(topicId);
  // The button of a topic that is gone.
  if (topic === undefined) return ui("staff-unknown-topic");
  if ((await reach(at, personId)) === "unreachable") return ui("staff-unreachable");
  const { before } = await handoff.change(personId, { kind: "staff-wrote", ...(by ? { by } : {}) });
  if (!isOpen(before)) return ui("staff-is-closed");
  const language = await languageOf(at, personId);
  const view = { ...topicView(topic, undefined), rows: [] };
  await handoff.send(personId, "person", [handoff.card(id, language, view)]);
  ctx.deps.record("staff-answered", { topic: topicId });
  return ui("staff-answer-sent", {
    title: { key: topicText(topicId, "title") },
    language: ctx.deps.content.texts.name(language),
  });
}
