/**
 * Shows a view as the one live card of a chat: edits it in place, or sends a new one and makes the old inert.
 *
 * Knows Telegram's rules for edits; does not know what the view says.
 */
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { InputFile, type InputMediaBuilder } from "grammy";
import type { Message } from "grammy/types";
import type { View } from "../guide/view.ts";
import type { BotContext } from "./context.ts";
import { answerPress } from "./press.ts";
import { type Rendered, render } from "./render.ts";
import {
  isNetworkTrouble,
  isNotEditable,
  isNotModified,
  isTooManyRequests,
  isUnreachable,
} from "./telegram-errors.ts";

/** `here`: in the tapped message; `below`: as a new message under what the person wrote. */
export type Where = "here" | "below";

interface CardPlace {
  readonly messageId: number;
  readonly media: boolean;
}

/** File ids that Telegram gave to pictures, by file name, so that each is uploaded once per process. */
const uploaded = new Map<string, string>();

function picture(ctx: BotContext, media: string): string | InputFile {
  const file = join(ctx.deps.content.mediaDir, media);
  return uploaded.get(media) ?? new InputFile(() => createReadStream(file), basename(file));
}

function rememberPicture(media: string, message: Message | true): void {
  const fileId = message === true ? undefined : message.photo?.at(-1)?.file_id;
  if (fileId !== undefined) uploaded.set(media, fileId);
}

async function edit(ctx: BotContext, card: CardPlace, shown: Rendered): Promise<"shown" | "impossible"> {
  const { api, chatId } = ctx;
  if (chatId === undefined || card.media !== (shown.media !== undefined)) return "impossible";
  const reply_markup = shown.keyboard;
  try {
    if (shown.media === undefined) {
      await api.editMessageText(chatId, card.messageId, shown.html, {
        parse_mode: "HTML",
        reply_markup,
        link_preview_options: { is_disabled: true },
      });
    } else {
      const photo: ReturnType<typeof InputMediaBuilder.photo> = {
        type: "photo",
        media: picture(ctx, shown.media),
        caption: shown.html,
        parse_mode: "HTML",
      };
      rememberPicture(
        shown.media,
        await api.editMessageMedia(chatId, card.messageId, photo, { reply_markup }),
      );
    }
    return "shown";
  } catch (error) {
    if (isNotModified(error)) return "shown";
    if (isNotEditable(error)) return "impossible";
    throw error;
  }
}

async function send(ctx: BotContext, shown: Rendered): Promise<CardPlace> {
  const reply_markup = shown.keyboard;
  if (shown.media === undefined) {
    const message = await ctx.reply(shown.html, {
      parse_mode: "HTML",
      reply_markup,
      link_preview_options: { is_disabled: true },
    });
    return { messageId: message.message_id, media: false };
  }
  const message = await ctx.replyWithPhoto(picture(ctx, shown.media), {
    caption: shown.html,
    parse_mode: "HTML",
    reply_markup,
  });
  rememberPicture(shown.media, message);
  return { messageId: message.message_id, media: true };
}

/** Takes the buttons of an older card away, so that only one card acts. */
async function makeInert(ctx: BotContext, messageId: number): Promise<void> {
  if (ctx.chatId === undefined) return;
  try {
    await ctx.api.editMessageReplyMarkup(ctx.chatId, messageId);
  } catch (error) {
    // Deleted, too old or without buttons already: it cannot act, which is all we want.
    if (isNotModified(error) || isNotEditable(error)) return;
    // An old button still answers with where the person is; another delivery would send the card once more.
    if (!isNetworkTrouble(error) && !isTooManyRequests(error)) throw error;
    ctx.deps.log.warn({ event: "telegram.old_card_kept", updateId: ctx.update.update_id });
  }
}

function tappedCard(ctx: BotContext): CardPlace | undefined {
  const message = ctx.callbackQuery?.message;
  if (!message) return undefined;
  return { messageId: message.message_id, media: "photo" in message && message.photo !== undefined };
}

/**
 * Shows a view as the person's live card and answers the press, if there is one.
 *
 * A person who blocked the bot gets nothing, and that is no error.
 */
export async function showCard(
  ctx: BotContext,
  view: View,
  where: Where = ctx.callbackQuery ? "here" : "below",
): Promise<void> {
  const { visit, deps } = ctx;
  const shown = render(deps.content, visit.locale, view);
  const tapped = tappedCard(ctx);
  try {
    const [edited] = await Promise.all([
      where === "here" && tapped ? edit(ctx, tapped, shown) : "impossible",
      answerPress(ctx),
    ]);
    const card = edited === "shown" && tapped ? tapped : await send(ctx, shown);
    await rememberCard(ctx, card, tapped);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    deps.log.info({ event: "telegram.person_unreachable", updateId: ctx.update.update_id });
  }
}

async function rememberCard(ctx: BotContext, card: CardPlace, tapped: CardPlace | undefined): Promise<void> {
  const { visit, chatId } = ctx;
  if (chatId === undefined) return;
  const before = visit.person.card;
  const old = [before?.chatId === chatId ? before.messageId : undefined, tapped?.messageId];
  const isSame = before?.messageId === card.messageId && before.chatId === chatId;
  // A new person has no record yet, and a menu is no reason to begin one.
  if (visit.standing === "known" && !isSame)
    await visit.change((person) => ({ ...person, card: { chatId, ...card } }));
  for (const messageId of new Set(old)) {
    if (messageId !== undefined && messageId !== card.messageId) await makeInert(ctx, messageId);
  }
}

/** Sends a plain answer under what the person wrote; the live card stays as it is. */
export async function say(ctx: BotContext, view: View): Promise<void> {
  const shown = render(ctx.deps.content, ctx.visit.locale, view);
  try {
    await Promise.all([send(ctx, shown), answerPress(ctx)]);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    ctx.deps.log.info({ event: "telegram.person_unreachable", updateId: ctx.update.update_id });
  }
}
