/** Telegram's numbers that this product must respect; source: https://core.telegram.org/bots/api (Bot API 10.3). */

/** `InlineKeyboardButton.callback_data`: 1-64 bytes of UTF-8. */
export const MAX_CALLBACK_DATA_BYTES = 64;
/** `sendMessage.text`: 1-4096 UTF-16 units after entity parsing. */
export const MAX_MESSAGE_UNITS = 4096;
/** `sendPhoto.caption`: 0-1024 UTF-16 units after entity parsing. */
export const MAX_CAPTION_UNITS = 1024;
/** `answerCallbackQuery.text`: 0-200 characters. */
export const MAX_TOAST_UNITS = 200;
/** `start` parameter of a deep link: 1-64 characters of A-Z a-z 0-9 _ -. */
export const MAX_START_PAYLOAD_CHARS = 64;
/** `SendPhoto` and friends upload pictures of at most 10 MB. */
export const MAX_PHOTO_BYTES = 10_000_000;
