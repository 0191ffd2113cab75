/** How long texts may be. Telegram's numbers: https://core.telegram.org/bots/api (Bot API 10.3). */

/** `sendMessage.text`, in UTF-16 units after the tags are read. */
export const MAX_MESSAGE_UNITS = 4096;
/** `sendPhoto.caption`, in UTF-16 units after the tags are read. */
export const MAX_CAPTION_UNITS = 1024;
/** Progress line, notices and spaces that a card has beside the texts of its step. */
export const CARD_RESERVE_UNITS = 400;
/** `answerCallbackQuery.text`. */
export const MAX_TOAST_UNITS = 200;
/** Our own: longer labels are cut on a narrow phone. */
export const MAX_BUTTON_UNITS = 40;
/** Our own: a guide's title also stands inside other labels ("Continue: ..., step 3 of 9"). */
export const MAX_GUIDE_TITLE_UNITS = 30;
/** `BotCommand.description`. */
export const MAX_COMMAND_UNITS = 256;
/** `setMyDescription` and `setMyShortDescription`. */
export const MAX_PROFILE_UNITS = 512;
export const MAX_SHORT_PROFILE_UNITS = 120;
/** `InlineKeyboardButton.callback_data`, in bytes of UTF-8. */
export const MAX_BUTTON_BYTES = 64;
/** `sendPhoto` uploads. */
export const MAX_PHOTO_BYTES = 10_000_000;
