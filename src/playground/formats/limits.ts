// Telegram's numbers that the playground enforces, in one place, each with the field of the Bot API documentation
// that names it. The bot keeps its own: a number that both shared could be wrong on both sides, and no test would see it.

/** Bot API `sendMessage.text` and `editMessageText.text`: UTF-16 units after entity parsing. */
export const MAX_TEXT_CHARS = 4096;
/** Bot API `caption`: UTF-16 units after entity parsing. */
export const MAX_CAPTION_CHARS = 1024;
/** People with Telegram Premium write longer captions (a client limit of Telegram, `caption_length_limit_premium`). */
export const MAX_PREMIUM_CAPTION_CHARS = 4096;
/** Bot API `sendMediaGroup.media`, and what an app sends as one album. */
export const MAX_ALBUM_MESSAGES = 10;
/** Bot API `copyMessages.message_ids` and `deleteMessages.message_ids`. */
export const MAX_MESSAGE_IDS = 100;
/** Bot API `createForumTopic.name`. */
export const MAX_TOPIC_NAME_CHARS = 128;
/** Bot API "Ephemeral messages": how long after a press a bot without rights may answer it in this way. */
export const MAX_EPHEMERAL_ANSWER_AGE_MS = 15 * 1000;
/** Telegram's server keeps this many formatted pieces of a message and silently drops the rest. */
export const MAX_ENTITIES = 100;
/** Bot API `InlineKeyboardButton.callback_data`: UTF-8 bytes. */
export const MAX_CALLBACK_DATA_BYTES = 64;
/** Telegram's server refuses larger inline keyboards. */
export const MAX_INLINE_BUTTONS = 100;
/** Bot API `answerCallbackQuery.text`. */
export const MAX_CALLBACK_ANSWER_CHARS = 200;
/** Bot API `CopyTextButton.text`. */
export const MAX_COPY_TEXT_CHARS = 256;
/** Bot API `getUpdates.timeout`; larger values are cut. */
export const MAX_POLL_SECONDS = 50;
/** Bot API `getUpdates.limit`. */
export const MAX_POLL_UPDATES = 100;
/** Bot API "Getting updates": updates that nobody fetched are forgotten after a day. */
export const MESSAGE_UPDATE_LIFETIME_MS = 24 * 3600 * 1000;
/** Callback queries that nobody fetched are forgotten sooner (Bot API server source). */
export const CALLBACK_UPDATE_LIFETIME_MS = 150 * 1000;
/** Bot API `deleteMessage`: only messages that are younger than 48 hours. */
export const MAX_DELETE_AGE_MS = 48 * 3600 * 1000;
/** Largest request body that the playground accepts. */
export const MAX_BODY_BYTES = 20 * 1024 * 1024;
/** Bot API `sendPhoto.photo`: at most 10 MB. */
export const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
/** Bot API `sendPhoto.photo`: width and height together, in pixels. */
export const MAX_PHOTO_SIDES_PX = 10_000;
/** Bot API `sendPhoto.photo`: the longer side divided by the shorter one. */
export const MAX_PHOTO_RATIO = 20;
/** How many received Bot API calls the playground remembers. */
export const MAX_REMEMBERED_CALLS = 5_000;
/** Bot API `setMyCommands.commands`. */
export const MAX_COMMANDS = 100;
/** Bot API `BotCommand.description`. */
export const MAX_COMMAND_DESCRIPTION_CHARS = 256;
/** Bot API `setMyName.name`. */
export const MAX_BOT_NAME_CHARS = 64;
/** Bot API `setMyDescription.description`. */
export const MAX_BOT_DESCRIPTION_CHARS = 512;
/** Bot API `setMyShortDescription.short_description`. */
export const MAX_BOT_SHORT_DESCRIPTION_CHARS = 120;
/** Bot API `setWebhook.secret_token`. */
export const MAX_SECRET_TOKEN_CHARS = 256;
/** Bot API `setWebhook.max_connections`: when none is given. */
export const DEFAULT_WEBHOOK_CONNECTIONS = 40;
/** Bot API `setWebhook.max_connections`: at most. */
export const MAX_WEBHOOK_CONNECTIONS = 100;
/** Telegram's apps take a first name of so many characters. */
export const MAX_FIRST_NAME_CHARS = 64;
/** Bot API `setChatTitle.title`; channels have the same. */
export const MAX_TITLE_CHARS = 128;
/** RFC 5646, section 4.4.1: what a language tag of any app fits into. */
export const MAX_LANGUAGE_CODE_CHARS = 35;
/** Bot API `sendPoll.question`. */
export const MAX_POLL_QUESTION_CHARS = 300;
/** Bot API `sendPoll.options`. */
export const MAX_POLL_OPTIONS = 12;
/** Bot API `InputPollOption.text`. */
export const MAX_POLL_OPTION_CHARS = 100;
