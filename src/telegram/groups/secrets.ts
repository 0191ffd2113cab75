/** Somebody posted a number, code or password where others read it: it goes, or its author is asked to delete it. */

import type { Message } from "grammy/types";
import { answerWhenReady } from "../../core/faq/report.ts";
import { ui } from "../../core/view/view.ts";
import { plainView } from "../../screens/group.ts";
import type { BotContext } from "../context.ts";
import { isNotAllowed, isNotEditable } from "../telegram-errors.ts";
import { readAddress, type Speaker } from "./address.ts";
import { notReady, reportAnswer } from "./answer.ts";
import { askerOf, only, placeOf } from "./asker.ts";
import type { GroupPlace } from "./group-sender.ts";
import { words } from "./words.ts";

/** @returns whether the messages are gone */
async function remove(ctx: BotContext, chatId: number, messageIds: readonly number[]): Promise<boolean> {
  try {
    await ctx.api.deleteMessages(chatId, [...messageIds]);
    return true;
  } catch (error) {
    if (isNotAllowed(error) || isNotEditable(error)) return false;
    throw error;
  }
}

/** The other pictures of an album with a secret go with it, those that came before and those that come after. */
async function albumOf(ctx: BotContext, message: Message, hasSecret: boolean) {
  const { chat, message_id: id, media_group_id: album } = message;
  return album === undefined
    ? { messages: [id], secret: hasSecret }
    : ctx.deps.albums.add(chat.id, album, id, hasSecret);
}

/** A part of an album whose words, under another part, held a secret. @returns whether it was one */
export async function isRestOfSecret(ctx: BotContext, message: Message): Promise<boolean> {
  if (message.media_group_id === undefined) return false;
  const { secret } = await albumOf(ctx, message, false);
  return secret && (await remove(ctx, message.chat.id, [message.message_id]));
}

/** @param masked the words of the message without what was secret in them */
export async function onSecret(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  masked: string,
): Promise<void> {
  const asker = await askerOf(ctx, speaker);
  const { messages } = await albumOf(ctx, message, true);
  const gone = await remove(ctx, message.chat.id, messages);
  ctx.deps.record(gone ? "group-secret-deleted" : "group-secret-seen");
  // Whoever posts one after the other has been warned often enough; what they post still goes.
  if ((await ctx.deps.rateLimits.groupAnswer(message.chat.id, asker.countedAs)) === "over") return;
  const { replyTo, ...beside } = placeOf(message);
  const place: GroupPlace = gone || replyTo === undefined ? beside : { ...beside, replyTo };
  // With a name, since an answer to a message that is gone does not show whom it is for.
  const { sender_chat: sender, from } = message;
  const name = sender !== undefined && "title" in sender ? sender.title : from?.first_name;
  const warning = ui(gone ? "group-secret-deleted" : "group-secret-ask", { name: name ?? "" });
  await ctx.groupSender.say(place, { ...words(ctx, asker.locale, plainView(warning)), ...only(asker) });
  if (readAddress(message, ctx.me)?.kind !== "text" || message.edit_date !== undefined) return;
  const answer = await answerWhenReady(ctx.deps.matcher, masked, { lang: asker.locale });
  // What is left of a message that only held a secret tells nothing.
  if (answer !== undefined && answer.kind !== "answer") return;
  const said = answer === undefined ? notReady(ctx, asker.locale) : reportAnswer(ctx, answer, asker);
  await ctx.groupSender.say(place, { ...said, ...only(asker) });
}
