/** How long texts may be beside what `telegram-limits.ts` says; source of Telegram's numbers as there. */

/** Progress line, notices and spaces that a card has beside the texts of its step. */
export const CARD_RESERVE_UNITS = 400;
/** Our own: longer labels are cut on a narrow phone. */
export const MAX_BUTTON_UNITS = 40;
/** Our own: a guide's title also stands inside other labels ("Continue: ..., step 3 of 9"). */
export const MAX_GUIDE_TITLE_UNITS = 30;
/** `BotCommand.description`. */
export const MAX_COMMAND_UNITS = 256;
/** `setMyDescription` and `setMyShortDescription`. */
export const MAX_PROFILE_UNITS = 512;
export const MAX_SHORT_PROFILE_UNITS = 120;
