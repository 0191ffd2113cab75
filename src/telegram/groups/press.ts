/** Buttons in a group: "did you mean" belongs to the person who asked; others get a word that only they see. */
import type { Message } from "grammy/types";
import { type Text, ui } from "../../core/view/view.ts";
import { decodeAction } from "../buttons.ts";
import type { BotContext } from "../context.ts";
import { toast } from "../middleware/press.ts";
import { isNotEditable, isNotModified } from "../telegram-errors.ts";
import { topicOf } from "./address.ts";
import { answerWith, unknown } from "./answer.ts";
import { askerOf } from "./asker.ts";
import type { Words } from "./words.ts";

export async function onPress(ctx: BotContext): Promise<void> {
  const { callbackQuery } = ctx;
  if (callbackQuery === undefined) return;
  const { from, message, data = "" } = callbackQuery;
  const action = decodeAction(data);
  const asker = await askerOf(ctx, {
    kind: "person",
    id: from.id,
    ...(from.language_code === undefined ? {} : { languageCode: from.language_code }),
  });
  const say = (text: Text) => toast(ctx, ctx.deps.content.texts.plain(asker.locale, text));
  const isOurs = action?.kind === "group-pick" || action?.kind === "group-none";
  if (message === undefined || !isOurs) return say(ui("toast-group-old"));
  if (action.owner !== 0 && action.owner !== from.id) return say(ui("toast-group-not-yours"));
  const shown =
    action.kind === "group-pick" ? answerWith(ctx, asker.locale, action.topic) : unknown(ctx, asker.locale);
  // Telegram says "inaccessible" for a message that is too old to be seen; its id and chat still hold.
  await Promise.all([replace(ctx, message as Message, from.id, shown), toast(ctx)]);
  if (action.kind !== "group-pick") return;
  ctx.deps.record("group-report-picked", { topic: action.topic });
  await ctx.deps.unanswered.choose(from.id, action.topic);
}

/** The question becomes its answer. */
async function replace(ctx: BotContext, message: Message, personId: number, answer: Words): Promise<void> {
  const { chat, message_id: messageId, ephemeral_message_id: ephemeralId } = message;
  const topicId = topicOf(message);
  const options = {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(answer.keyboard === undefined ? {} : { reply_markup: answer.keyboard }),
  } as const;
  try {
    if (ephemeralId === undefined) await ctx.api.editMessageText(chat.id, messageId, answer.html, options);
    else await ctx.api.editEphemeralMessageText(chat.id, personId, ephemeralId, answer.html, options);
  } catch (error) {
    if (isNotModified(error)) return;
    if (!isNotEditable(error)) throw error;
    await ctx.groupSender.say(
      { chatId: chat.id, ...(topicId === undefined ? {} : { topicId }) },
      { ...answer, onlyFor: personId },
    );
  }
}
