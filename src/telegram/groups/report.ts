/** Reports in a group: those that are meant for the bot, and those that it answers although nobody asked it. */

import type { Message } from "grammy/types";
import { answerReport, answerWhenReady } from "../../core/faq/report.ts";
import { dayOf } from "../../core/person/day.ts";
import { mask } from "../../core/privacy/mask.ts";
import { ui } from "../../core/view/view.ts";
import { keepReport } from "../../records/keep-report.ts";
import type { BotContext } from "../context.ts";
import { isAmongPeople, type Speaker, speakerOf, wordsOf } from "./address.ts";
import { answerWith, notReady, reportAnswer } from "./answer.ts";
import { askerOf, mayAnswer, only, placeOf } from "./asker.ts";
import { autoAnswer, isPaidOffer, PAID_OFFER_TOPIC } from "./auto.ts";
import { privateChat } from "./words.ts";

interface Question {
  readonly message: Message;
  /** Without secrets. */
  readonly text: string;
}

/** A bare mention under somebody's message asks for an answer to that message. */
function questionOf(message: Message, text: string): Question {
  const replied = message.reply_to_message;
  const isBare = text.trim() === "";
  if (!isBare || replied === undefined || replied.forum_topic_created || speakerOf(replied) === undefined)
    return { message, text };
  return { message: replied, text: mask(wordsOf(replied).text).masked };
}

/** @param text what was said to the bot, without its name and without secrets */
export async function onReport(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  text: string,
): Promise<void> {
  const question = questionOf(message, text);
  const author = speakerOf(question.message) ?? speaker;
  // Whoever calls the bot is counted and asked back; the answer is for whoever has the problem.
  const asker = await askerOf(ctx, speaker);
  const { locale } = question.message === message ? asker : await askerOf(ctx, author);
  const place = placeOf(message, question.message.message_id);
  if (!(await mayAnswer(ctx, place, asker))) return;
  if (question.text.trim() === "") {
    const isPicture = "photo" in question.message || "document" in question.message;
    const how = ui(isPicture ? "group-picture" : "group-ask-how", { bot: `@${ctx.me.username}` });
    await ctx.groupSender.say(place, privateChat(ctx, asker.locale, how));
    return;
  }
  const answer = await answerWhenReady(ctx.deps.matcher, question.text, { lang: locale });
  // What only the bot was shown is answered to its author only.
  const isSecretly = message.ephemeral_message_id !== undefined;
  await ctx.groupSender.say(place, {
    ...(answer === undefined ? notReady(ctx, asker.locale) : reportAnswer(ctx, answer, asker, locale)),
    ...(isSecretly ? only(asker) : {}),
  });
  // Only one's own words are kept: somebody else did not ask.
  if (answer !== undefined && asker.id !== undefined && question.message === message)
    await keepReport(ctx.deps.unanswered, asker.id, {
      day: dayOf(ctx.deps.now()),
      match: answer.match,
      masked: answer.masked,
    });
}

/** Nobody asked: the bot speaks only of offers that cheat people, and of clear reports where that is wanted. */
export async function onUnasked(ctx: BotContext, message: Message, speaker: Speaker): Promise<void> {
  const { text } = wordsOf(message);
  if (text === "") return;
  const { content, groups, rateLimits, record } = ctx.deps;
  const asker = await askerOf(ctx, speaker);
  const matcher = ctx.deps.matcher.ifReady(text, asker.locale);
  // Nobody waits for an answer.
  if (matcher === undefined) return;
  const { match } = answerReport(matcher, text, { lang: asker.locale });
  const place = placeOf(message);
  if (isPaidOffer(text, match, ctx.deps.offerWords)) {
    if (!(await rateLimits.groupTopic(place.chatId, PAID_OFFER_TOPIC, place.topicId))) return;
    record("group-paid-offer");
    // For everybody who reads the offer, so in its language.
    await ctx.groupSender.say(place, { ...answerWith(ctx, match.lang, PAID_OFFER_TOPIC), lowValue: true });
    return;
  }
  if (isAmongPeople(message)) return;
  const topic = autoAnswer(text, match, content.topics);
  if (topic === undefined || !(await groups.load(place.chatId)).auto) return;
  // Who says the same a minute later talks about the answer, or adds to it.
  if (!(await rateLimits.groupTopic(place.chatId, topic, place.topicId))) return;
  if ((await rateLimits.groupAnswer(place.chatId, asker.countedAs)) !== "yes") return;
  record("group-auto-answer", { topic });
  await ctx.groupSender.say(place, { ...answerWith(ctx, asker.locale, topic), lowValue: true });
}
