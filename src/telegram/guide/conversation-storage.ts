/** Where the conversations plugin keeps its record: in our store, under the person, with our lifetime. */
import type { ConversationData, ConversationStorage, VersionedState } from "@grammyjs/conversations";
import { z } from "zod";
import { personKeys, retentionTtlSeconds } from "../../store/keys.ts";
import { parseJson } from "../../store/record.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { attemptOf } from "../receive/attempt.ts";

/** A conversation is over after this long without a sign; the guide itself stays where it is. */
const MAX_CONVERSATION_DAYS = 7;

/** Just enough of the plugin's record to be sure that it is one; the plugin itself checks the version. */
const ConversationRecord = z.object({
  version: z.tuple([z.number(), z.union([z.string(), z.number()])]),
  state: z.looseObject({}),
});

function readState(text: string): VersionedState<ConversationData> | undefined {
  const json = parseJson(text);
  // The shape was written by the plugin; a record of another version is dropped by it.
  return ConversationRecord.safeParse(json).success ? (json as VersionedState<ConversationData>) : undefined;
}

/**
 * ! The plugin logs whole updates, with names and texts. A guide's conversation never looks at the ones it
 * has handled, so nothing of them is kept but the mark that there was one.
 */
function forgetUpdates(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "update_id" in value ? { update_id: 0 } : value;
}

export function conversationStorage(
  deps: BotDeps,
  version: string,
): ConversationStorage<BotContext, ConversationData> {
  const { store, log } = deps;
  const ttlSeconds = retentionTtlSeconds(Math.min(MAX_CONVERSATION_DAYS, deps.retentionDays));
  const keyOf = (ctx: BotContext) => personKeys(ctx.me.id, ctx.visit.personId).talk;
  /** What is stored now, per update, so that an unchanged record is not written again. */
  const stored = new WeakMap<BotContext, string>();

  return {
    type: "context",
    version,
    adapter: {
      async read(ctx) {
        const { read } = attemptOf(ctx.update);
        const found = read && ctx.chat?.id === ctx.visit.personId ? read.talk : await store.read(keyOf(ctx));
        if (found === undefined) return undefined;
        stored.set(ctx, found.value);
        const state = readState(found.value);
        // The record is a cache of where the person is waiting; the progress in the store is the truth.
        if (!state) log.warn({ event: "store.talk_unreadable", updateId: ctx.update.update_id });
        return state;
      },
      async write(ctx, state) {
        const text = JSON.stringify(state, forgetUpdates);
        if (stored.get(ctx) === text) return;
        await store.write(keyOf(ctx), text, "any", ttlSeconds);
        stored.set(ctx, text);
      },
      async delete(ctx) {
        if (stored.has(ctx)) await store.remove([keyOf(ctx)]);
      },
    },
  };
}
