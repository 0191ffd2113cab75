/** What the bot says in a group: an answer from the FAQ, one question back, or the way to the direct chat. */

import { domainFactArgs } from "../../content/domain-facts.ts";
import type { ReportAnswer } from "../../core/faq/report.ts";
import type { TopicId } from "../../core/guide/guide.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { answerView, didYouMeanView, plainView } from "../../screens/group.ts";
import type { BotContext } from "../context.ts";
import type { Asker } from "./asker.ts";
import { type Link, type Words, words } from "./words.ts";

/**
 * The short answer of a topic, with the way to its whole text in the direct chat, and from there to its step.
 *
 * ! Not to the step itself: that would show everybody where the asker stands, and take others back to it.
 */
export function answerWith(ctx: BotContext, locale: string, id: TopicId): Words {
  const { content } = ctx.deps;
  const topic = content.topics.get(id);
  if (topic === undefined) return unknown(ctx, locale);
  const args = domainFactArgs(content, topic.domainFacts);
  const figures = topic.domainFacts.filter((fact) => (content.domainFacts.get(fact)?.values.size ?? 0) > 0);
  const view = answerView(topic, figures, (text) => content.texts.plain(locale, text, args).length);
  if (topic.kind === "chatter") return words(ctx, locale, view);
  return words(ctx, locale, view, [{ label: ui("group-open-topic"), target: { kind: "topic", topic: id } }]);
}

/** The way to people; without any, to the bot, which says so. */
export function toPeople(ctx: BotContext, locale: string, text: Text): Words {
  const link: Link =
    ctx.deps.support === undefined
      ? { label: ui("group-open") }
      : { label: ui("group-open-people"), target: { kind: "human" } };
  return words(ctx, locale, plainView(text), [link]);
}

export const unknown = (ctx: BotContext, locale: string): Words => toPeople(ctx, locale, ui("group-unknown"));

/** A bot that has just started may not have learnt yet to read the language. */
export const notReady = (ctx: BotContext, locale: string): Words =>
  words(ctx, locale, plainView(ui("report-not-ready")));

/**
 * @param locale of the people who read the answer; a question back is asked in the asker's own
 * @returns what is said, and for whom alone, where it concerns one person
 */
export function reportAnswer(
  ctx: BotContext,
  { kind, topics, match }: ReportAnswer,
  asker: Asker,
  locale: string = asker.locale,
): Words & { readonly onlyFor?: number } {
  const [first] = match.topics;
  ctx.deps.record(`group-report-${match.decision}`, first === undefined ? {} : { topic: first.id });
  if (kind === "answer" && first !== undefined) return answerWith(ctx, locale, first.id);
  if (kind !== "meant") return unknown(ctx, locale);
  const question = words(ctx, asker.locale, didYouMeanView(topics, asker.id ?? 0));
  return { ...question, ...(asker.id === undefined ? {} : { onlyFor: asker.id }) };
}
