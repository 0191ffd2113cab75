// Everything that exists in the playground: people, chats, messages. Plain data and look-ups, no rules of Telegram.

import type { Entity } from "../formats/entity.ts";
import type { Markup } from "../formats/markup.ts";
import type { Person } from "../protocol.ts";

/** What the bot is in a chat; `kicked` was thrown out, `none` never came or left. */
export type BotRole = "none" | "member" | "administrator" | "kicked";
/** Who wrote a message: the bot, or a person by id. */
export type Sender = "bot" | number;

/** What the bot may do as an administrator, beyond what every administrator may. */
export interface BotRights {
  canManageTopics: boolean;
  canDeleteMessages: boolean;
  canPinMessages: boolean;
}

export const ALL_RIGHTS: Readonly<BotRights> = {
  canManageTopics: true,
  canDeleteMessages: true,
  canPinMessages: true,
};

/** A channel that somebody writes as; the bot is in none. */
export interface Channel {
  id: number;
  title: string;
}

/** In whose name a person writes: of the group itself, of a channel, or as the post of the channel linked to the group. */
export type Behalf = { kind: "group" } | { kind: "channel" | "linked-channel"; channel: Channel };

export interface WorldPerson extends Person {
  /** Whether the person ever wrote to the bot in the private chat; only then the bot may write to them. */
  wroteToBot: boolean;
}

/** A topic of a forum; "General" is none of them, it cannot be missing. */
export interface Topic {
  threadId: number;
  name: string;
  closed: boolean;
  /** Who made it; may change it without the right to manage topics. */
  by: Sender;
  /** RGB, as the Bot API's `ForumTopic.icon_color`. */
  iconColor: number;
  iconEmojiId?: string;
}

export interface WorldChat {
  /** A private chat has the id of its person; groups have negative ids, as on Telegram. */
  id: number;
  type: "private" | "group" | "supergroup";
  title: string;
  forum: boolean;
  members: Set<number>;
  /** Who made the group; the owner of it. */
  ownerId?: number;
  /** Administrators besides the owner. */
  admins: Set<number>;
  botRole: BotRole;
  /** Means something while the bot is an administrator. */
  botRights: BotRights;
  topics: Map<number, Topic>;
  /** Set iff this group became a supergroup. */
  migratedTo?: number;
  messages: Map<number, StoredMessage>;
  /** Message ids, oldest pin first. */
  pinned: number[];
  /** Only supergroups count their own messages; all other chats share one count. */
  lastMessageId: number;
}

/** Files that carry a caption. */
export const CAPTIONED_KINDS = ["photo", "document", "voice", "video", "animation", "audio"] as const;
export type CaptionedKind = (typeof CAPTIONED_KINDS)[number];
/** Messages without a file or a text that can be changed. */
export type PlainKind = "location" | "venue" | "contact" | "dice" | "poll";

/** What a message holds. `entities` are those that the Bot API names, offsets in UTF-16 units. */
export type Content =
  | { kind: "text"; text: string; entities: Entity[]; linkPreview?: Record<string, unknown> }
  | { kind: CaptionedKind; fileId: string; text: string; entities: Entity[] }
  | { kind: "video_note"; fileId: string; text: string }
  | { kind: "sticker"; fileId?: string; emoji: string }
  /** As `service`, but written by people. */
  | { kind: PlainKind; fields: Record<string, unknown>; text: string; quiz?: true }
  /** `fields` go into the Bot API message as they are; `text` is what an app would show. */
  | { kind: "service"; fields: Record<string, unknown>; text: string };

export type Captioned = Extract<Content, { kind: CaptionedKind }>;

/** Whether a message has a file with a caption, which may be empty. */
export function isCaptioned(content: Content): content is Captioned {
  return (CAPTIONED_KINDS as readonly string[]).includes(content.kind);
}

export interface StoredMessage {
  /** Negative for ephemeral messages, which take no number from their chat. */
  messageId: number;
  chatId: number;
  /** Counts all messages of the world, so that they can be put in order. */
  order: number;
  /** The topic of a forum; elsewhere, and in the topic "General", the first message of a thread of replies. */
  threadId?: number;
  from: Sender;
  behalf?: Behalf;
  /** Unix time in milliseconds, as all times of the playground. */
  dateMs: number;
  editedMs?: number;
  content: Content;
  replyTo?: number;
  markup?: Markup;
  forwardOrigin?: { sender: Sender; dateMs: number };
  /** Messages of one album share it. */
  mediaGroupId?: string;
  protected?: boolean;
  /** Set iff the message is ephemeral: the one person who sees it. */
  onlyFor?: number;
  /** The message that this ephemeral one stands in place of, for that person. */
  replaces?: number;
  deleted: boolean;
}

/** A message before it has an id. */
export type UnsavedMessage = Omit<StoredMessage, "messageId" | "chatId" | "order" | "deleted">;

export interface World {
  readonly people: Map<number, WorldPerson>;
  readonly chats: Map<number, WorldChat>;
  /** Adds a person and their private chat with the bot. */
  addPerson(person: Omit<Person, "id" | "blockedBot">): WorldPerson;
  /** Adds an empty group; the bot, as an administrator, has all rights. */
  addGroup(group: Pick<WorldChat, "type" | "title" | "forum" | "botRole"> & { ownerId: number }): WorldChat;
  /** Stores a message under the next id of its chat, or an ephemeral one under an id of its own. */
  addMessage(chat: WorldChat, message: UnsavedMessage): StoredMessage;
  /** The channel with this title; made when it is named for the first time. */
  channel(title: string): Channel;
  /** Bot API `media_group_id` for the next album. */
  newMediaGroupId(): string;
}

/**
 * Makes a world without anybody.
 *
 * @param startNumber  grows with every run, so that ids of two runs do not meet in a lasting store of the bot
 */
export function createWorld(startNumber: number): World {
  const people = new Map<number, WorldPerson>();
  const chats = new Map<number, WorldChat>();
  // Ids above 2^32: a bot that squeezes them into 32 bits must fail here as on Telegram.
  let lastPersonId = 5_000_000_000 + startNumber;
  let lastGroupId = startNumber % 1_000_000_000;
  let sharedMessageId = 0;
  let lastEphemeralId = 0;
  let lastOrder = 0;
  let lastMediaGroup = 0;
  const channels = new Map<string, Channel>();

  function addChat(
    chat: Pick<WorldChat, "id" | "type" | "title" | "forum" | "botRole"> & { ownerId?: number },
  ): WorldChat {
    const added: WorldChat = {
      ...chat,
      members: new Set(),
      admins: new Set(),
      botRights: { ...ALL_RIGHTS },
      topics: new Map(),
      messages: new Map(),
      pinned: [],
      lastMessageId: 0,
    };
    chats.set(added.id, added);
    return added;
  }

  function nextMessageId(chat: WorldChat): number {
    if (chat.type === "supergroup") {
      chat.lastMessageId += 1;
    } else {
      sharedMessageId += 1;
      chat.lastMessageId = sharedMessageId;
    }
    return chat.lastMessageId;
  }

  function nextEphemeralId(): number {
    lastEphemeralId += 1;
    return lastEphemeralId;
  }

  return {
    people,
    chats,
    /** Adds a person and their private chat with the bot. */
    addPerson(person) {
      lastPersonId += 1;
      const added: WorldPerson = { ...person, id: lastPersonId, blockedBot: false, wroteToBot: false };
      people.set(added.id, added);
      const chat = addChat({
        id: added.id,
        type: "private",
        title: added.firstName,
        forum: false,
        botRole: "member",
      });
      chat.members.add(added.id);
      return added;
    },
    addGroup(group) {
      lastGroupId += 1;
      const id = group.type === "supergroup" ? -1_000_000_000_000 - lastGroupId : -lastGroupId;
      return addChat({ ...group, id });
    },
    addMessage(chat, message) {
      lastOrder += 1;
      const messageId = message.onlyFor === undefined ? nextMessageId(chat) : -nextEphemeralId();
      const added: StoredMessage = {
        ...message,
        messageId,
        chatId: chat.id,
        order: lastOrder,
        deleted: false,
      };
      chat.messages.set(added.messageId, added);
      return added;
    },
    channel(title) {
      const known = channels.get(title);
      if (known !== undefined) return known;
      lastGroupId += 1;
      const channel = { id: -1_000_000_000_000 - lastGroupId, title };
      channels.set(title, channel);
      return channel;
    },
    newMediaGroupId() {
      lastMediaGroup += 1;
      // 64-bit ids that do not fit a JavaScript number, as on Telegram.
      return `1360${String(startNumber).padStart(10, "0")}${String(lastMediaGroup).padStart(5, "0")}`;
    },
  };
}

/** Finds a message that is not deleted. */
export function findMessage(chat: WorldChat, messageId: number): StoredMessage | undefined {
  const message = chat.messages.get(messageId);
  return message === undefined || message.deleted ? undefined : message;
}

/** Whether this person owns the group or is one of its administrators. */
export function isAdmin(chat: WorldChat, personId: number): boolean {
  return chat.ownerId === personId || chat.admins.has(personId);
}

/** Whether a thread id is that of a forum topic, and not of a thread of replies. */
export function isTopic(chat: WorldChat | undefined, threadId: number | undefined): threadId is number {
  return threadId !== undefined && chat?.topics.has(threadId) === true;
}

/** Tells the thread of a reply: that of the message, or in supergroups the one that the message begins. */
export function threadOfReply(chat: WorldChat, replied: StoredMessage): number | undefined {
  if (replied.threadId !== undefined) return replied.threadId;
  return chat.type === "supergroup" && replied.onlyFor === undefined ? replied.messageId : undefined;
}
