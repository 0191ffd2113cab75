/**
 * Limits shared by all processes: how much one person may write, how much the bot may say in one group, and how often
 * something may be tried.
 *
 * Without a store everything may pass: a limit must not make the bot silent. So may guesses at links, because links
 * are looked up in the same store: while it is away, none of them opens anything.
 */
import type { TopicId } from "../core/guide/guide.ts";
import { groupRateKey, groupTopicKey, personKeys, triesKey } from "../store/keys.ts";
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

/** Each counts in a window that begins with the first count and ends by itself. None ever waits or rejects for an outage. */
export interface RateLimits {
  /** Counts a message of a person. */
  person(personId: number): Promise<Allowed>;
  /** Counts an answer to a person in a group. */
  groupAnswer(chatId: number, personId: number): Promise<Allowed>;
  /** Whether the bot may bring up a topic unasked; not twice in a while in one place. */
  groupTopic(chatId: number, topic: TopicId, threadId: number | undefined): Promise<boolean>;
  /** Counts what the bot says in a group. @returns whether something of low value may still be said */
  group(chatId: number): Promise<boolean>;
  /**
   * Counts a try.
   *
   * @param what e.g. opening links; each is counted by itself
   * @param who  becomes part of a key for a minute: an id, or something that names nobody
   * @param most tries in a minute
   * @returns whether this one is beyond them
   */
  isTooMany(what: string, who: string, most: number): Promise<boolean>;
}

/** The limits of one bot. */
export function createRateLimits(store: Store, botId: number): RateLimits {
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
    person: async (personId) => judge(await count(personKeys(botId, personId).rate), MOST_PER_PERSON),
    groupAnswer: async (chatId, personId) =>
      judge(await count(groupRateKey(botId, chatId, personId)), MOST_GROUP_ANSWERS),
    groupTopic: async (chatId, topic, threadId) =>
      (await count(groupTopicKey(botId, chatId, topic, threadId), TOPIC_WINDOW_SECONDS)) === 1,
    group: async (chatId) => (await count(groupRateKey(botId, chatId))) <= MOST_BEFORE_LOW_VALUE,
    isTooMany: async (what, who, most) => (await count(triesKey(botId, what, who))) > most,
  };
}
