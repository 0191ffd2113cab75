/** A card as large as this product's: what the other bots show, and what Telegram sends back with every press. */
import type { InlineKeyboardMarkup, Message } from "grammy/types";

/** @param step the number of the step, so that an edit changes something */
export function cardText(step: number): string {
  return [
    `💳 Add your bank card · step ${step + 1} of 11`,
    "<b>Your own card is enough</b>",
    "You can add a foreign bank card directly to Alipay.\n• You do not need a Chinese bank account to pay in shops.\n• You do not need TourPass.\nHave your bank card with you, then press the button.",
    "You type your card only in the Alipay app. Never send it to me.",
  ].join("\n\n");
}

export const CARD_KEYBOARD: InlineKeyboardMarkup = {
  inline_keyboard: [
    [{ text: "✅ Done", callback_data: "next", style: "success" }],
    [
      { text: "◀ Back", callback_data: "back" },
      { text: "😕 It does not work", callback_data: "problem" },
    ],
    [
      { text: "⏸ Pause", callback_data: "pause" },
      { text: "↻ Restart", callback_data: "restart" },
    ],
    [{ text: "💻 Second device", callback_data: "device" }],
  ],
};

/** What goes with the text of a card, as this product sends it. */
export const CARD_OPTIONS = {
  parse_mode: "HTML",
  reply_markup: CARD_KEYBOARD,
  link_preview_options: { is_disabled: true },
} as const;

/** The message that holds the card in a person's chat. */
export function cardMessage(person: number): Message.TextMessage {
  return {
    message_id: 10,
    date: 1,
    chat: { id: person, type: "private", first_name: "Ana" },
    from: { id: 1, is_bot: true, first_name: "B" },
    text: cardText(0).replaceAll(/<\/?b>/g, ""),
    reply_markup: CARD_KEYBOARD,
  };
}
