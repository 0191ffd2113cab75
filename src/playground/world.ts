// Everything that exists in the playground: people, chats, messages. Plain data and look-ups, no rules of Telegram.

import type { Entity } from "./entity.ts";
import type { Markup } from "./markup.ts";
import type { Person } from "./protocol.ts";

export type BotRole = "none" | "member" | "administrator" | "kicked";
export type Sender = "bot" | number;

export interface WorldPerson extends Person {
  /** Whether the person ever wrote to the bot in the private chat; only then the bot may write to them. */
  wroteToBot: boolean;
}

export interface Topic {
  threadId: number;
  name: string;
  closed: boolean;
  iconColor: number;
  iconEmojiId?: string;
}

export interface WorldChat {
  id: number;
  type: "private" | "group" | "supergroup";
  title: string;
  forum: boolean;
  members: Set<number>;
  /** Who made the group; the owner of it. */
  ownerId?: number;
  botRole: BotRole;
  topics: Map<number, Topic>;
  /** Set iff this group became a supergroup. */
  migratedTo?: number;
  messages: Map<number, StoredMessage>;
  pinned: number[];
  /** Only supergroups count their own messages; all other chats share one count. */
  lastMessageId: number;
}

export type Content =
  | { kind: "text"; text: string; entities: Entity[]; linkPreview?: Record<string, unknown> }
  | { kind: "photo" | "document" | "voice"; fileId: string; text: string; entities: Entity[] }
  | { kind: "sticker"; fileId?: string; emoji: string }
  /** `fields` go into the Bot API message as they are; `text` is what an app would show. */
  | { kind: "service"; fields: Record<string, unknown>; text: string };

export interface StoredMessage {
  messageId: number;
  chatId: number;
  threadId?: number;
  from: Sender;
  dateMs: number;
  editedMs?: number;
  content: Content;
  replyTo?: number;
  markup?: Markup;
  forwardOrigin?: { sender: Sender; dateMs: number };
  protected?: boolean;
  deleted: boolean;
}

export interface World {
  readonly people: Map<number, WorldPerson>;
  readonly chats: Map<number, WorldChat>;
  addPerson(person: Omit<Person, "id" | "blockedBot">): WorldPerson;
  addGroup(group: Pick<WorldChat, "type" | "title" | "forum" | "botRole"> & { ownerId: number }): WorldChat;
  /** Stores a message under the next id of its chat. */
  addMessage(
    chat: WorldChat,
    message: Omit<StoredMessage, "messageId" | "chatId" | "deleted">,
  ): StoredMessage;
}

/** @param startNumber  grows with every run, so that ids of two runs do not meet in a lasting store of the bot */
export function createWorld(startNumber: number): World {
  const people = new Map<number, WorldPerson>();
  const chats = new Map<number, WorldChat>();
  // Ids above 2^32: a bot that squeezes them into 32 bits must fail here as on Telegram.
  let lastPersonId = 5_000_000_000 + startNumber;
  let lastGroupId = startNumber % 1_000_000_000;
  let sharedMessageId = 0;

  function addChat(
    chat: Pick<WorldChat, "id" | "type" | "title" | "forum" | "botRole"> & { ownerId?: number },
  ): WorldChat {
    const added: WorldChat = {
      ...chat,
      members: new Set(),
      topics: new Map(),
      messages: new Map(),
      pinned: [],
      lastMessageId: 0,
    };
    chats.set(added.id, added);
    return added;
  }

  return {
    people,
    chats,
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
      if (chat.type === "supergroup") {
        chat.lastMessageId += 1;
      } else {
        sharedMessageId += 1;
        chat.lastMessageId = sharedMessageId;
      }
      const added: StoredMessage = {
        ...message,
        messageId: chat.lastMessageId,
        chatId: chat.id,
        deleted: false,
      };
      chat.messages.set(added.messageId, added);
      return added;
    },
  };
}

/** A message that still exists. */
export function findMessage(chat: WorldChat, messageId: number): StoredMessage | undefined {
  const message = chat.messages.get(messageId);
  return message === undefined || message.deleted ? undefined : message;
}
