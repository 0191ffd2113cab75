/** Keeps what a group has set: nothing about any person. Lives as long as the group is used. */

import { z } from "zod";
import { dayOf } from "../core/person/day.ts";
import { chatKey, retentionTtlSeconds } from "../store/keys.ts";
import type { Store } from "../store/store.ts";

const GroupRecord = z.object({
  /** The bot has explained itself here. */
  introduced: z.boolean(),
  /** `/settings auto on`: the bot also answers clear reports that nobody addressed to it. */
  auto: z.boolean(),
  /** Day of the last use in UTC, `YYYY-MM-DD`; each new day starts the lifetime anew. */
  seenDay: z.string(),
});
export type GroupSettings = Omit<z.output<typeof GroupRecord>, "seenDay">;

export interface Groups {
  /** What was set; the defaults for a group that set nothing. */
  load(chatId: number): Promise<GroupSettings>;
  /** @returns the settings before, so that of two processes only one sees a change as its own */
  change(chatId: number, edit: Partial<GroupSettings>): Promise<GroupSettings>;
  /** The group goes on under another id and keeps everything. */
  move(fromChatId: number, toChatId: number): Promise<void>;
  forget(chatId: number): Promise<void>;
}

const DEFAULTS: GroupSettings = { introduced: false, auto: false };
const MAX_RETRIES = 10;

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

  async function read(chatId: number) {
    const stored = await store.read(chatKey(botId, chatId));
    const record = stored && decode(stored.value);
    return { revision: stored?.revision ?? 0, record };
  }

  async function change(chatId: number, edit: Partial<GroupSettings>): Promise<GroupSettings> {
    for (let retries = 0; retries <= MAX_RETRIES; retries += 1) {
      const { revision, record } = await read(chatId);
      const before = record ?? DEFAULTS;
      const after = { ...before, ...edit, seenDay: today() };
      const written = await store.write(chatKey(botId, chatId), JSON.stringify(after), revision, ttlSeconds);
      if (written.kind === "written") return before;
    }
    throw new Error("the settings of a group were written by others again and again");
  }

  return {
    async load(chatId) {
      const { record } = await read(chatId);
      if (record !== undefined && record.seenDay !== today()) await change(chatId, {});
      return record ?? DEFAULTS;
    },
    change,
    async move(fromChatId, toChatId) {
      const { record } = await read(fromChatId);
      if (record === undefined) return;
      const { introduced, auto } = record;
      await change(toChatId, { introduced, auto });
      await store.remove([chatKey(botId, fromChatId)]);
    },
    forget: (chatId) => store.remove([chatKey(botId, chatId)]),
  };
}

/** What cannot be read was not written by this program: the group has its defaults. */
function decode(text: string): z.output<typeof GroupRecord> | undefined {
  try {
    return GroupRecord.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
