/**
 * Shows a view as the one live card of a chat: edits it in place, or sends a new one and makes the old inert.
 *
 * Does not know what the view says.
 */
import { isLinked, withOverlay } from "../../core/person/person.ts";
import type { View } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import { answerPress } from "../middleware/press.ts";
import { isNetworkTrouble, isTooManyRequests, isUnreachable } from "../telegram-errors.ts";
import { type CardPlace, dropButtons, editMessage, type Sender, sendMessage } from "./card-message.ts";
import { type Rendered, render } from "./render.ts";

/** `here`: in the tapped message; `below`: as a new message under what the person wrote. */
export type Where = "here" | "below";

const senderOf = (ctx: BotContext): Sender => ({
  text: (html, other) => ctx.reply(html, other),
  photo: (photo, other) => ctx.replyWithPhoto(photo, other),
});

const send = (ctx: BotContext, shown: Rendered) =>
  sendMessage(senderOf(ctx), shown, ctx.deps.content.mediaDir);

async function edit(ctx: BotContext, card: CardPlace, shown: Rendered): Promise<"shown" | "impossible"> {
  if (ctx.chatId === undefined) return "impossible";
  return editMessage(ctx.api, ctx.chatId, card, shown, ctx.deps.content.mediaDir);
}

/** Takes the buttons of an older card away, so that only one card acts. */
async function makeInert(ctx: BotContext, messageId: number): Promise<void> {
  if (ctx.chatId === undefined) return;
  try {
    await dropButtons(ctx.api, ctx.chatId, messageId);
  } catch (error) {
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
  const isOverlay = view.place === undefined;
  try {
    if (where === "here") await noteOverlay(ctx, tapped, isOverlay);
    const [edited] = await Promise.all([
      where === "here" && tapped ? edit(ctx, tapped, shown) : "impossible",
      answerPress(ctx),
    ]);
    const card = edited === "shown" && tapped ? tapped : await send(ctx, shown);
    await rememberCard(ctx, card, tapped, isOverlay);
    // A second device may have moved on while this card was under way.
    ctx.deps.liveCards?.settle(visit.personId, visit.person);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    deps.log.info({ event: "telegram.person_unreachable", updateId: ctx.update.update_id });
  }
}

/**
 * What a person reads in their card is not drawn over by a second device. Noted before it is shown, so that no draw
 * begins in between, and only while a device may be linked: all other presses write nothing more.
 */
async function noteOverlay(
  ctx: BotContext,
  tapped: CardPlace | undefined,
  isOverlay: boolean,
): Promise<void> {
  const { visit, chatId, deps } = ctx;
  if (visit.standing !== "known" || !isLinked(visit.person, deps.now())) return;
  await visit.change((person) => {
    const isCard = person.card?.chatId === chatId && person.card?.messageId === tapped?.messageId;
    return isCard ? withOverlay(person, isOverlay) : person;
  });
}

async function rememberCard(
  ctx: BotContext,
  card: CardPlace,
  tapped: CardPlace | undefined,
  isOverlay: boolean,
): Promise<void> {
  const { visit, chatId } = ctx;
  if (chatId === undefined) return;
  const before = visit.person.card;
  const old = [before?.chatId === chatId ? before.messageId : undefined, tapped?.messageId];
  const isSame = before?.messageId === card.messageId && before.chatId === chatId;
  // A new person has no record yet, and a menu is no reason to begin one.
  if (visit.standing === "known" && !isSame)
    await visit.change((person) => withOverlay({ ...person, card: { chatId, ...card } }, isOverlay));
  for (const messageId of new Set(old)) {
    if (messageId !== undefined && messageId !== card.messageId) await makeInert(ctx, messageId);
  }
}

/** Shows a view in the tapped message, or below when there is none; the live card stays as it is. */
export async function showBeside(ctx: BotContext, view: View): Promise<CardPlace | undefined> {
  const shown = render(ctx.deps.content, ctx.visit.locale, view);
  const tapped = tappedCard(ctx);
  try {
    const [edited] = await Promise.all([tapped ? edit(ctx, tapped, shown) : "impossible", answerPress(ctx)]);
    return edited === "shown" && tapped ? tapped : await send(ctx, shown);
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    ctx.deps.log.info({ event: "telegram.person_unreachable", updateId: ctx.update.update_id });
    return undefined;
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
