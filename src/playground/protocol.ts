/**
 * The control API: what the playground's page and the tests ask of the local Bot API server, beside the Bot API itself.
 *
 * All bodies and answers are JSON under `/playground/api`. People, groups and messages of the playground
 * exist in memory only. A wrong request is answered `400 {"error": "one clear line"}`.
 *
 *   GET    /playground/api/state?language=<code>         -> PlaygroundState
 *   GET    /playground/api/events?person=<id>            -> Server-Sent Events, each `data:` one PlaygroundEvent
 *   POST   /playground/api/people      NewPerson         -> Person
 *   PATCH  /playground/api/people/:id  {languageCode?, firstName?, blockedBot?} -> Person
 *   POST   /playground/api/groups      NewGroup          -> Chat
 *   PATCH  /playground/api/groups/:id  GroupPatch        -> Chat
 *   POST   /playground/api/chats/:chatId/topics {by, name} -> {threadId}
 *   PATCH  /playground/api/chats/:chatId/topics/:threadId {by, name?, closed?} -> Chat
 *   DELETE /playground/api/chats/:chatId/topics/:threadId {by}          (with its messages; the bot is not told)
 *   GET    /playground/api/chats/:chatId/messages?person=<id> -> ShownMessage[]   (oldest first; what this person sees)
 *   POST   /playground/api/chats/:chatId/messages  NewMessage -> ShownMessage
 *   POST   /playground/api/chats/:chatId/albums  NewAlbum -> ShownMessage[]
 *   PATCH  /playground/api/chats/:chatId/messages/:messageId MessageEdit -> ShownMessage   (a person edits their own)
 *   DELETE /playground/api/chats/:chatId/messages/:messageId {by}       (a person deletes; the bot is not told)
 *   POST   /playground/api/chats/:chatId/messages/:messageId/press Press -> Pressed
 *   POST   /playground/api/faults      Fault             -> {faultId}
 *   DELETE /playground/api/faults                        -> clears all faults
 *   GET    /playground/api/calls?since=<n>               -> BotCall[]  (every Bot API call that was received)
 *   POST   /playground/api/updates     {update}          -> {updateId}  (delivers a raw update: tests of odd updates)
 *   GET    /playground/api/settled?timeoutMs=<n> -> {settled}  (waits until the bot has nothing left to do, or in vain)
 *   GET    /playground/api/media/:fileId                 -> the bytes of a picture or document
 */

/** A person to add. */
export interface NewPerson {
  firstName: string;
  /** What Telegram would send as `from.language_code`, e.g. "ar", "zh-hans", "pt-br"; absent is legal. */
  languageCode?: string;
  username?: string;
  /** Groups that the person has been a member of since before: the bot is not told. */
  groups?: number[];
}
/** A person of the playground: an account with one app. */
export interface Person extends Omit<NewPerson, "groups"> {
  id: number;
  blockedBot: boolean;
}
/** What the bot can be made in a group. */
export type BotRole = "none" | "member" | "administrator";
/** What the bot may do as an administrator; everything that is not named here, it may. */
export interface BotRightsPatch {
  canManageTopics?: boolean;
  canDeleteMessages?: boolean;
  canPinMessages?: boolean;
}
/** A group to add. */
export interface NewGroup {
  title: string;
  /** Person id of the owner. */
  by: number;
  members: number[];
  kind: "group" | "supergroup";
  forum?: boolean;
  /** Role of the bot; `none` means that it is not a member. */
  botRole?: BotRole;
  botRights?: BotRightsPatch;
}
/** Changes of a group; applied in this order: members, administrators, the bot, forum, migration. */
export interface GroupPatch {
  addMembers?: number[];
  removeMembers?: number[];
  /** Members who become administrators, and administrators who become members. */
  promote?: number[];
  demote?: number[];
  botRole?: BotRole;
  botRights?: BotRightsPatch;
  forum?: boolean;
  /** A group becomes a supergroup with a new id. */
  migrate?: true;
}
/** A chat as the page knows it: a private one has the id of its person, groups have negative ids. */
export interface Chat {
  id: number;
  type: "private" | "group" | "supergroup";
  title: string;
  forum: boolean;
  members: number[];
  ownerId?: number;
  /** Besides the owner. */
  admins: number[];
  botRole: BotRole | "kicked";
  /** Means something while the bot is an administrator. */
  botRights: Required<BotRightsPatch>;
  topics: { threadId: number; name: string; closed: boolean }[];
}
/** The formatting of a text or caption. */
export interface Formatting {
  /** Bot API `MessageEntity`, offsets in UTF-16 units; the kinds that Telegram finds by itself need not be given. */
  entities?: {
    type: string;
    offset: number;
    length: number;
    url?: string;
    language?: string;
    custom_emoji_id?: string;
    user?: { id: number };
  }[];
}
/** Who sends a message, where and in whose name. */
export interface Envelope {
  /** Person id. */
  by: number;
  /** Message id. */
  replyTo?: number;
  /** A topic of a forum; absent means "General", or the thread of the message that is replied to. */
  threadId?: number;
  /**
   * In supergroups: as the group itself (its administrators may), or as a channel. A `linked` channel's post is
   * forwarded to its group by Telegram itself; replies to it are comments.
   */
  as?: "group" | { channel: string; linked?: true };
}
/** The text under a file, with its formatting. */
export interface Caption extends Formatting {
  caption?: string;
  /** Telegram Premium: captions of up to 4096 characters. */
  premium?: true;
}
/** A message to send. Exactly one of `text`, `photo` ... `poll`; files are base64. */
export interface NewMessage extends Envelope, Caption {
  text?: string;
  /** PNG or JPEG */
  photo?: string;
  document?: { fileName: string; base64: string };
  voice?: string;
  video?: string;
  animation?: string;
  audio?: string;
  videoNote?: string;
  /** an emoji */
  sticker?: string;
  location?: { latitude: number; longitude: number };
  venue?: { latitude: number; longitude: number; title: string; address: string };
  contact?: { phoneNumber: string; firstName: string; userId?: number };
  /** an emoji: 🎲 🎯 🏀 ⚽ 🎳 🎰 */
  dice?: string;
  poll?: { question: string; options: string[]; quiz?: true };
}
/** One file of an album; exactly one of these. */
export type AlbumPart = Pick<NewMessage, "photo" | "video" | "document" | "audio">;
/** Several files to send at once, which belong together; the caption stands under the first. */
export interface NewAlbum extends Envelope, Caption {
  parts: AlbumPart[];
}
/** A change of a person's own message. */
export interface MessageEdit extends Formatting {
  by: number;
  /** The new text, or the new caption. */
  text: string;
  premium?: true;
}
/** A press of a button. */
export interface Press {
  by: number;
  /** The button, by its exact label or its callback data. */
  label?: string;
  data?: string;
  /** The person's app has not received the last edit: `data` counts although the button is gone. */
  late?: boolean;
}
/** What the person's app shows after a press, once the bot answered it, or `answered: false` after a time. */
export interface Pressed {
  answered: boolean;
  toast?: string;
  alert?: boolean;
  url?: string;
}
/** A button of an inline keyboard; one of a reply keyboard has only its label. */
export interface ShownButton {
  label: string;
  data?: string;
  url?: string;
  copyText?: string;
  style?: string;
  disabled?: boolean;
}
/** A message as apps show it. */
export interface ShownMessage {
  /** Negative for ephemeral messages: for the bot they are message 0 with `ephemeral_message_id` without the sign. */
  messageId: number;
  chatId: number;
  /** Grows from message to message over all chats. */
  order: number;
  /** The forum topic; absent in "General" and in groups without topics. */
  threadId?: number;
  /** `bot` or a person's id as decimal digits. */
  from: string;
  /** Who the message is from as apps show it: with `behalf` the group or the channel. */
  fromName: string;
  behalf?: "group" | "channel" | "linked-channel";
  dateSeconds: number;
  editedSeconds?: number;
  kind:
    | "text"
    | "photo"
    | "document"
    | "voice"
    | "video"
    | "animation"
    | "audio"
    | "video_note"
    | "sticker"
    | "location"
    | "venue"
    | "contact"
    | "dice"
    | "poll"
    | "service";
  /** Plain text or caption, entities stripped; what a list of chats would show for the other kinds. */
  text: string;
  /** UTF-16 offsets, as Telegram gives them. */
  entities: { type: string; offset: number; length: number; url?: string; language?: string }[];
  mediaUrl?: string;
  fileName?: string;
  replyTo?: number;
  /** Shared by the messages of one album. */
  albumId?: string;
  /** Ephemeral: the one person who sees it ... */
  onlyFor?: number;
  /** ... in place of this message, if any. */
  replaces?: number;
  rows: ShownButton[][];
  deleted: boolean;
}
/** Makes the next matching Bot API calls fail, or go slowly. */
export interface Fault {
  /** Bot API method, or `*`. */
  method: string;
  chatId?: number;
  /** Only calls whose arguments, as JSON, hold this text. */
  payloadIncludes?: string;
  /** How many matching calls it hits; default 1. */
  times?: number;
  /** Answer with this error (403, 400, 429, 500 ...) ... */
  errorCode?: number;
  description?: string;
  retryAfterSeconds?: number;
  /** `parameters.migrate_to_chat_id` of the error. */
  migrateToChatId?: number;
  /** ... or cut the connection, before or after the call took effect ... */
  drop?: "before" | "after";
  /** ... or only delay the answer. */
  delayMs?: number;
}
/** One Bot API call that the server received. */
export interface BotCall {
  /** Counts up from 0. */
  index: number;
  method: string;
  payload: Record<string, unknown>;
  ok: boolean;
  errorCode?: number;
  description?: string;
  /** Unix time in milliseconds. */
  atMs: number;
}
/** What a page loads first; `commands` are those that a person with the `language` of the query would see. */
export interface PlaygroundState {
  bot: { id: number; username: string; firstName: string };
  people: Person[];
  chats: Chat[];
  commands: { command: string; description: string }[];
  /** What a playground with a staff group starts with. */
  support?: { chatId: number; staffIds: number[]; travellersId: number };
  /** A line about the bot's process that stands above everything; empty when there is nothing to say. */
  notice: string;
}
/** What happened; a stream for one person leaves out what their app would not show. */
export type PlaygroundEvent =
  | { kind: "message"; message: ShownMessage }
  | { kind: "deleted"; chatId: number; messageId: number }
  | { kind: "chat"; chat: Chat }
  | { kind: "person"; person: Person }
  | { kind: "typing"; chatId: number }
  | { kind: "commands" }
  | { kind: "notice"; notice: string };
