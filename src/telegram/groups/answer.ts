/** What the bot says in a group: an answer from the FAQ, one question back, or the way to the direct chat. */
import { domainFactArgs } from "../../content/domain-facts.ts";
import type { Match } from "../../faq/matcher.ts";
import { advance } from "../../guide/engine.ts";
import type { Guide, StepId, TopicId } from "../../guide/guide.ts";
import { type Text, ui, type View } from "../../guide/view.ts";
import type { BotContext } from "../context.ts";
import { type StartTarget, startLink } from "../deep-links.ts";
import { render } from "../render.ts";
import { progressOf } from "../turn.ts";
import type { Asker } from "./asker.ts";
import type { Saying } from "./speak.ts";
import { answerView, didYouMeanView, plainView } from "./views.ts";

/** Text with buttons, before it is decided who sees it. */
export type Words = Pick<Saying, "html" | "keyboard">;

interface Link {
  readonly label: Text;
  readonly target?: StartTarget;
}

/** A view with buttons under it that open the direct chat. */
export function words(ctx: BotContext, locale: string, view: View, links: readonly Link[] = []): Words {
  const { content } = ctx.deps;
  const { html, keyboard } = render(content, locale, view);
  const linkRows = links.map(({ label, target }) => [
    { text: content.texts.plain(locale, label), url: startLink(ctx.me.username, target) },
  ]);
  const rows = [...keyboard.inline_keyboard, ...linkRows];
  return { html, ...(rows.length === 0 ? {} : { keyboard: { inline_keyboard: rows } }) };
}

export const privateChat = (ctx: BotContext, locale: string, ...texts: readonly Text[]): Words =>
  words(ctx, locale, plainView(...texts), [{ label: ui("group-open") }]);

/** Whether the person stands at this step now: then the guide opens at it. */
function isAt({ person }: Asker, guide: Guide | undefined, step: StepId): boolean {
  if (guide === undefined || person === undefined) return false;
  const progress = progressOf(person, guide.id);
  return (
    progress !== undefined && advance(guide, progress, person.facts, { kind: "open" }).place.at.id === step
  );
}

/** The short answer of a topic, with the way to its step, or to its whole text, in the direct chat. */
export function answerWith(ctx: BotContext, asker: Asker, id: TopicId): Words {
  const { content } = ctx.deps;
  const { locale } = asker;
  const topic = content.topics.get(id);
  if (topic === undefined) return unknown(ctx, locale);
  const args = domainFactArgs(content, topic.domainFacts);
  const figures = topic.domainFacts.filter((fact) => (content.domainFacts.get(fact)?.values.size ?? 0) > 0);
  const view = answerView(topic, figures, (text) => content.texts.plain(locale, text, args).length);
  if (topic.kind === "chatter") return words(ctx, locale, view);
  // Somebody else's step stays where it is: the topic leads on to it, and asks before it goes back.
  const { fixedAt } = topic;
  const link: Link =
    fixedAt && isAt(asker, content.guides.get(fixedAt.guide), fixedAt.step)
      ? { label: ui("group-open-step"), target: { kind: "guide", guide: fixedAt.guide } }
      : { label: ui("group-open-topic"), target: { kind: "topic", topic: id } };
  return words(ctx, locale, view, [link]);
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

/** @returns what is said, and for whom alone, where it concerns one person */
export function reportAnswer(
  ctx: BotContext,
  match: Match,
  asker: Asker,
): Words & { readonly onlyFor?: number } {
  const [first] = match.topics;
  ctx.deps.record(`group-report-${match.decision}`, first === undefined ? {} : { topic: first.id });
  if (match.decision === "answer" && first !== undefined) return answerWith(ctx, asker, first.id);
  if (match.decision === "handoff" || first === undefined) return unknown(ctx, asker.locale);
  const topics = match.topics.map(({ id }) => id);
  const question = words(ctx, asker.locale, didYouMeanView(topics, asker.id ?? 0));
  return { ...question, ...(asker.id === undefined ? {} : { onlyFor: asker.id }) };
}
