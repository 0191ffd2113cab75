/**
 * Limits shared by all processes: how much one person may write, and how much the bot may say in one group.
 *
 * Without a store everything may pass: a limit must not make the bot silent.
 */
import type { TopicId } from "../core/guide/guide.ts";
import { groupPaceKey, groupTopicKey, personKeys } from "../store/keys.ts";
import { type Store, StoreUnavailableError } from "../store/store.ts";

/** Messages of one person, in all chats together, in `WINDOW_SECONDS`. An album counts its pictures. */
export const MOST_PER_PERSON = 30;
/** Answers to one person in groups in `WINDOW_SECONDS`; who wants more is better served in the direct chat. */
export const MOST_GROUP_ANSWERS = 6;
/**
 * Telegram lets a bot send about 20 messages a minute in one group (https://core.telegram.org/bots/faq): what
 * nobody waits for is left out before that is used up. Answers always go: a 429 only delays them.
 */
export const MOST_BEFORE_LOW_VALUE = 12;
const WINDOW_SECONDS = 60;
/** A topic that was brought up unasked is not brought up again in the same place for this long. */
const TOPIC_WINDOW_SECONDS = 600;

/** `told`: the first one over the limit, who is told; `over`: the limit is known to them. */
export type Allowed = "yes" | "told" | "over";

export interface Pace {
  /** Counts a message of a person. */
  person(personId: number): Promise<Allowed>;
  /** Counts an answer to a person in a group. */
  groupAnswer(chatId: number, personId: number): Promise<Allowed>;
  /** Whether the bot may bring up a topic unasked; not twice in a while in one place. */
  groupTopic(chatId: number, topic: TopicId, threadId: number | undefined): Promise<boolean>;
  /** Counts what the bot says in a group. @returns whether something of low value may still be said */
  group(chatId: number): Promise<boolean>;
}

export function createPace(store: Store, botId: number): Pace {
  async function count(key: string, windowSeconds = WINDOW_SECONDS): Promise<number> {
    try {
      return await store.count(key, windowSeconds);
    } catch (error) {
      if (error instanceof StoreUnavailableError) return 1;
      throw error;
    }
  }
  const judge = (counted: number, most: number): Allowed =>
    counted <= most ? "yes" : counted === most + 1 ? "told" : "over";

  return {
    person: async (personId) => judge(await count(personKeys(botId, personId).pace), MOST_PER_PERSON),
    groupAnswer: async (chatId, personId) =>
      judge(await count(groupPaceKey(botId, chatId, personId)), MOST_GROUP_ANSWERS),
    groupTopic: async (chatId, topic, threadId) =>
      (await count(groupTopicKey(botId, chatId, topic, threadId), TOPIC_WINDOW_SECONDS)) === 1,
    group: async (chatId) => (await count(groupPaceKey(botId, chatId))) <= MOST_BEFORE_LOW_VALUE,
  };
}
