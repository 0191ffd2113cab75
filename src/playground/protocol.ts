/**
 * What the playground page and the tests say to the local Bot API server, beside the Bot API itself.
 *
 * All bodies and answers are JSON under `/playground/api`. People, groups and messages of the playground
 * exist in memory only. A wrong request is answered `400 {"error": "one clear line"}`.
 *
 *   GET    /playground/api/state                         -> PlaygroundState
 *   GET    /playground/api/events?person=<id>            -> Server-Sent Events, each `data:` one PlaygroundEvent
 *   POST   /playground/api/people      NewPerson         -> Person
 *   PATCH  /playground/api/people/:id  {languageCode?, firstName?, blockedBot?} -> Person
 *   POST   /playground/api/groups      NewGroup          -> Chat
 *   PATCH  /playground/api/groups/:id  {addMembers?, removeMembers?, botRole?, forum?, migrate?: true} -> Chat
 *   POST   /playground/api/chats/:chatId/topics {by, name} -> {threadId}
 *   GET    /playground/api/chats/:chatId/messages        -> ShownMessage[]   (oldest first)
 *   POST   /playground/api/chats/:chatId/messages  Say   -> ShownMessage
 *   PATCH  /playground/api/chats/:chatId/messages/:messageId {by, text} -> ShownMessage   (a person edits their own)
 *   DELETE /playground/api/chats/:chatId/messages/:messageId {by}       (a person deletes; the bot is not told)
 *   POST   /playground/api/chats/:chatId/messages/:messageId/press Press -> Pressed
 *   POST   /playground/api/faults      Fault             -> {faultId}
 *   DELETE /playground/api/faults                        -> clears all faults
 *   GET    /playground/api/calls?since=<n>               -> BotCall[]  (every Bot API call that was received)
 *   POST   /playground/api/updates     {update}          -> delivers a raw update (tests of odd updates)
 *   GET    /playground/api/media/:fileId                 -> the bytes of a picture or document
 */

export interface NewPerson {
  firstName: string;
  /** What Telegram would send as `from.language_code`, e.g. "ar", "zh-hans", "pt-br"; absent is legal. */
  languageCode?: string;
  username?: string;
}
export interface Person extends NewPerson {
  id: number;
  blockedBot: boolean;
}
export interface NewGroup {
  title: string;
  by: number;
  members: number[];
  kind: "group" | "supergroup";
  forum?: boolean;
  /** Role of the bot; `none` means that it is not a member. */
  botRole?: "none" | "member" | "administrator";
}
export interface Chat {
  id: number;
  type: "private" | "group" | "supergroup";
  title: string;
  forum: boolean;
  members: number[];
  topics: { threadId: number; name: string; closed: boolean }[];
}
/** A person speaks. Exactly one of `text`, `photo`, `document`, `sticker`, `voice`. */
export interface Say {
  by: number;
  text?: string;
  /** base64 of a PNG or JPEG */
  photo?: string;
  document?: { fileName: string; base64: string };
  sticker?: string;
  voice?: string;
  caption?: string;
  replyTo?: number;
  threadId?: number;
}
export interface Press {
  by: number;
  /** The button, by its exact label or its callback data. */
  label?: string;
  data?: string;
  /** The person's app has not received the last edit: `data` counts although the button is gone. */
  late?: boolean;
}
/** What the person's app shows after a press, once the bot answered it (or gave up: `answered: false`). */
export interface Pressed {
  answered: boolean;
  toast?: string;
  alert?: boolean;
  url?: string;
}
export interface ShownButton {
  label: string;
  data?: string;
  url?: string;
  copyText?: string;
  style?: string;
  disabled?: boolean;
}
export interface ShownMessage {
  messageId: number;
  chatId: number;
  threadId?: number;
  /** `bot` or a person's id as decimal digits. */
  from: string;
  fromName: string;
  dateSeconds: number;
  editedSeconds?: number;
  kind: "text" | "photo" | "document" | "sticker" | "voice" | "service";
  /** Plain text or caption, entities stripped. */
  text: string;
  /** UTF-16 offsets, as Telegram gives them. */
  entities: { type: string; offset: number; length: number; url?: string; language?: string }[];
  mediaUrl?: string;
  fileName?: string;
  replyTo?: number;
  rows: ShownButton[][];
  deleted: boolean;
}
/** Makes the next matching Bot API calls fail, or go slowly. */
export interface Fault {
  /** Bot API method, or `*`. */
  method: string;
  chatId?: number;
  /** How many matching calls it hits; default 1. */
  times?: number;
  /** Answer with this error (403, 400, 429, 500 ...) ... */
  errorCode?: number;
  description?: string;
  retryAfterSeconds?: number;
  /** ... or cut the connection, before or after the call took effect ... */
  drop?: "before" | "after";
  /** ... or only delay the answer. */
  delayMs?: number;
}
export interface BotCall {
  index: number;
  method: string;
  payload: Record<string, unknown>;
  ok: boolean;
  errorCode?: number;
  description?: string;
  atMs: number;
}
export interface PlaygroundState {
  bot: { id: number; username: string; firstName: string };
  people: Person[];
  chats: Chat[];
  commands: { command: string; description: string }[];
}
export type PlaygroundEvent =
  | { kind: "message"; message: ShownMessage }
  | { kind: "deleted"; chatId: number; messageId: number }
  | { kind: "chat"; chat: Chat }
  | { kind: "person"; person: Person }
  | { kind: "typing"; chatId: number }
  | { kind: "commands" };
