/**
 * Groups and the discussion groups of channels: the bot answers when it is meant, shortly, where it was asked;
 * whatever is personal goes on in the direct chat. Takes every update that is neither of a direct chat nor of the staff group.
 */
import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { mask } from "../../core/privacy/mask.ts";
import type { BotContext } from "../context.ts";
import { toast } from "../middleware/press.ts";
import { readAddress, readableParts, speakerOf, wordsOf } from "./address.ts";
import { onCommand } from "./command.ts";
import { onMembership } from "./members.ts";
import { onPress } from "./press.ts";
import { onReport, onUnasked } from "./report.ts";
import { isRestOfSecret, onSecret } from "./secrets.ts";

async function onMessage(ctx: BotContext, message: Message): Promise<void> {
  const { groups } = ctx.deps;
  const { chat, migrate_to_chat_id: toId, migrate_from_chat_id: fromId } = message;
  if (toId !== undefined) return groups.move(chat.id, toId);
  if (fromId !== undefined) return groups.move(fromId, chat.id);
  const speaker = speakerOf(message);
  if (speaker === undefined) return;
  const { masked, found } = mask(wordsOf(message).text);
  const isSecret = found.length > 0 || readableParts(message).some((part) => mask(part).found.length > 0);
  if (isSecret) return onSecret(ctx, message, speaker, masked);
  if (await isRestOfSecret(ctx, message)) return undefined;
  if (message.edit_date !== undefined) return; // it was answered when it was new
  const address = readAddress(message, ctx.me);
  switch (address?.kind) {
    case "command":
      return onCommand(ctx, message, speaker, address);
    case "text":
      return onReport(ctx, message, speaker, address.text);
    case undefined:
      return onUnasked(ctx, message, speaker);
  }
}

/** Whether the update lacks what the Bot API promises of its kind; the types promise it too, so they cannot tell. */
function isBroken({ update, chat }: BotContext): boolean {
  const { my_chat_member: change } = update;
  const message = update.message ?? update.edited_message;
  const parts: readonly unknown[] = [
    ...("my_chat_member" in update
      ? [change, change?.chat, change?.from, change?.old_chat_member, change?.new_chat_member]
      : []),
    ...(message ? [message.chat] : []),
    ...(chat === undefined ? [] : [chat]),
  ];
  return parts.some((part) => typeof part !== "object" || part === null);
}

export function groupFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(async function inGroup(ctx) {
    const { chat } = ctx;
    const { log } = ctx.deps;
    if (isBroken(ctx))
      return log.warn({ event: "telegram.update_not_understood", updateId: ctx.update.update_id });
    if (chat === undefined || chat.type === "channel") return ctx.callbackQuery ? toast(ctx) : undefined;
    if (ctx.myChatMember) return onMembership(ctx, ctx.myChatMember);
    if (ctx.callbackQuery) return onPress(ctx);
    const message = ctx.message ?? ctx.editedMessage;
    return message && onMessage(ctx, message);
  });
  return feature;
}
