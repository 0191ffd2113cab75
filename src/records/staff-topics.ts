/** From a forum topic of the staff group to its person, and from a group to the one that it became. */
import { z } from "zod";
import { movedChatKey, retentionTtlSeconds, threadKey } from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";

const MovedRecord = z.object({ chatId: z.int() });
/** Ten years: as good as for ever, and nothing personal. */
const MOVED_SECONDS = 10 * 365 * 86_400;

/** `chatId` is negative, as of all groups. Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface StaffTopics {
  /** @returns whose topic it is; `undefined` for a topic of nobody */
  personOf(chatId: number, threadId: number): Promise<number | undefined>;
  /** The topic leads to the person for the retention time from now. */
  bind(personId: number, chatId: number, threadId: number): Promise<void>;
  unbind(chatId: number, threadId: number): Promise<void>;
  /** A group became a supergroup with another id. */
  moveChat(fromChatId: number, toChatId: number): Promise<void>;
  /** Where a group is now; itself when it never moved. */
  chatNow(chatId: number): Promise<number>;
}

/** The topics of one bot's staff group. */
export function createStaffTopics({
  store,
  botId,
  retentionDays,
}: {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
}): StaffTopics {
  const keptSeconds = retentionTtlSeconds(retentionDays);

  return {
    async personOf(chatId, threadId) {
      const stored = await store.read(threadKey(botId, chatId, threadId));
      const personId = Number(stored?.value ?? Number.NaN);
      return Number.isSafeInteger(personId) ? personId : undefined;
    },
    async bind(personId, chatId, threadId) {
      await store.write(threadKey(botId, chatId, threadId), String(personId), "any", keptSeconds);
    },
    unbind: (chatId, threadId) => store.remove([threadKey(botId, chatId, threadId)]),
    async moveChat(fromChatId, toChatId) {
      const text = JSON.stringify({ chatId: toChatId });
      await store.write(movedChatKey(botId, fromChatId), text, "any", MOVED_SECONDS);
    },
    async chatNow(chatId) {
      const stored = await store.read(movedChatKey(botId, chatId));
      return readAs(MovedRecord, stored?.value, { chatId }).chatId;
    },
  };
}
