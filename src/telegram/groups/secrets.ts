/** Somebody posted a number, code or password where others read it: it goes, or its author is asked to delete it. */
import type { Message } from "grammy/types";
import { ui } from "../../guide/view.ts";
import type { BotContext } from "../context.ts";
import { isNotAllowed, isNotEditable } from "../telegram-errors.ts";
import { readAddress, type Speaker } from "./address.ts";
import { reportAnswer, words } from "./answer.ts";
import { askerOf, only, placeOf } from "./asker.ts";
import { matchReport } from "./report.ts";
import type { GroupPlace } from "./speak.ts";
import { plainView } from "./views.ts";

/** @returns whether the message is gone */
async function remove(ctx: BotContext, message: Message): Promise<boolean> {
  try {
    await ctx.api.deleteMessage(message.chat.id, message.message_id);
    return true;
  } catch (error) {
    if (isNotAllowed(error) || isNotEditable(error)) return false;
    throw error;
  }
}

/** @param masked the words of the message without what was secret in them */
export async function onSecret(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  masked: string,
): Promise<void> {
  const asker = await askerOf(ctx, speaker);
  const gone = await remove(ctx, message);
  ctx.deps.record(gone ? "group-secret-deleted" : "group-secret-seen");
  const { replyTo, ...beside } = placeOf(message);
  const place: GroupPlace = gone || replyTo === undefined ? beside : { ...beside, replyTo };
  // With a name, since an answer to a message that is gone does not show whom it is for.
  const name =
    message.sender_chat && "title" in message.sender_chat
      ? message.sender_chat.title
      : message.from?.first_name;
  const warning = ui(gone ? "group-secret-deleted" : "group-secret-ask", { name: name ?? "" });
  await ctx.voice.say(place, { ...words(ctx, asker.locale, plainView(warning)), ...only(asker) });
  if (readAddress(message, ctx.me)?.kind !== "text" || message.edit_date !== undefined) return;
  const match = matchReport(ctx, masked, asker);
  // What is left of a message that only held a secret tells nothing.
  if (match.decision !== "answer") return;
  await ctx.voice.say(place, { ...reportAnswer(ctx, match, asker), ...only(asker) });
}
