/** Keeps what a group has set: nothing about any person. Lives as long as the group is used. */

import { z } from "zod";
import { dayOf } from "../core/person/day.ts";
import { chatKey, retentionTtlSeconds } from "../store/keys.ts";
import { record } from "../store/record.ts";
import type { Store } from "../store/store.ts";

const GroupRecord = z.object({
  /** The bot has explained itself here. */
  introduced: z.boolean(),
  /** `/settings auto on`: the bot also answers clear reports that nobody addressed to it. */
  auto: z.boolean(),
  /** Day of the last use in UTC, `YYYY-MM-DD`; each new day starts the lifetime anew. */
  seenDay: z.string(),
});
type GroupRecord = z.output<typeof GroupRecord>;
/** What administrators set, and whether the bot has spoken here at all. */
export type GroupSettings = Omit<GroupRecord, "seenDay">;

/** Settings by group; `chatId` is negative. Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface Groups {
  /** What was set; the defaults for a group that set nothing. */
  load(chatId: number): Promise<GroupSettings>;
  /** @returns the settings before, so that of two processes only one sees a change as its own */
  change(chatId: number, edit: Partial<GroupSettings>): Promise<GroupSettings>;
  /** The group goes on under another id and keeps everything. */
  move(fromChatId: number, toChatId: number): Promise<void>;
  forget(chatId: number): Promise<void>;
}

/** A group that set nothing, or whose settings cannot be read. */
const NEVER_SEEN: GroupRecord = { introduced: false, auto: false, seenDay: "" };

/** The groups of one bot. Settings live for the retention time from the last day on which they were read. */
export function createGroups(deps: {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): Groups {
  const { store, botId } = deps;
  const ttlSeconds = retentionTtlSeconds(deps.retentionDays);
  const today = () => dayOf(deps.now());

  const of = (chatId: number) =>
    record({ store, key: chatKey(botId, chatId), schema: GroupRecord, empty: NEVER_SEEN, ttlSeconds });

  async function change(chatId: number, edit: Partial<GroupSettings>): Promise<GroupSettings> {
    const changed = await of(chatId).change((before) => ({ ...before, ...edit, seenDay: today() }));
    if (changed === "contended")
      throw new Error("the settings of a group were written by others again and again");
    return settingsOf(changed.before);
  }

  return {
    async load(chatId) {
      const found = await of(chatId).read();
      if (found !== NEVER_SEEN && found.seenDay !== today()) await change(chatId, {});
      return settingsOf(found);
    },
    change,
    async move(fromChatId, toChatId) {
      const found = await of(fromChatId).read();
      if (found === NEVER_SEEN) return;
      await change(toChatId, settingsOf(found));
      await store.remove([chatKey(botId, fromChatId)]);
    },
    forget: (chatId) => store.remove([chatKey(botId, chatId)]),
  };
}

const settingsOf = ({ introduced, auto }: GroupRecord): GroupSettings => ({ introduced, auto });
