/**
 * Says something in a group: in the topic and as an answer to the message it is about; to one member only where
 * Telegram can do that; and not at all when it is of low value and the group has heard enough.
 */
import type { Api } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import { LRUCache } from "lru-cache";
import type { Logger } from "../../log.ts";
import type { RateLimits } from "../../records/rate-limits.ts";
import { isEphemeralRefused, isNotAdministrator, isNotAllowed, isUnreachable } from "../telegram-errors.ts";

/** Where a message of the bot goes. */
export interface GroupPlace {
  readonly chatId: number;
  readonly topicId?: number;
  /** The message that is answered; if it is gone, the answer stands alone. */
  readonly replyTo?: number;
}

export interface Saying {
  readonly html: string;
  readonly keyboard?: InlineKeyboardMarkup;
  /** Concerns this member only: others do not see it where Telegram can do that. */
  readonly onlyFor?: number;
  /** Nobody waits for it. */
  readonly lowValue?: boolean;
}

export interface GroupSender {
  /** @returns whether it was said */
  say(place: GroupPlace, saying: Saying): Promise<boolean>;
}

/** A group where the bot may not speak to one member only is not asked again for this long, in milliseconds. */
const EPHEMERAL_RETRY_MS = 600_000;
/** Such groups that are remembered; forgetting one costs a call that Telegram refuses. */
const MAX_REFUSED = 10_000;

export function createGroupSender({
  api,
  rateLimits,
  log,
  now,
}: {
  readonly api: Api;
  readonly rateLimits: RateLimits;
  readonly log: Logger;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): GroupSender {
  const refusedUntilMs = new LRUCache<number, number>({ max: MAX_REFUSED });

  /** Such messages do not count for the group, and are kept by the member's app only. */
  async function toOne(place: GroupPlace, { html, keyboard }: Saying, userId: number): Promise<boolean> {
    if ((refusedUntilMs.get(place.chatId) ?? 0) > now()) return false;
    try {
      await api.sendMessage(place.chatId, html, {
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
        ephemeral_message_parameters: { receiver_user_id: userId },
        ...(place.topicId === undefined ? {} : { message_thread_id: place.topicId }),
        ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
      });
      return true;
    } catch (error) {
      if (!isEphemeralRefused(error)) throw error;
      if (isNotAdministrator(error)) refusedUntilMs.set(place.chatId, now() + EPHEMERAL_RETRY_MS);
      return false;
    }
  }

  return {
    async say(place, saying) {
      const { html, keyboard, onlyFor, lowValue = false } = saying;
      try {
        if (onlyFor !== undefined && (await toOne(place, saying, onlyFor))) return true;
        const mayChat = await rateLimits.group(place.chatId);
        if (lowValue && !mayChat) {
          log.info({ event: "group.left_out" });
          return false;
        }
        await api.sendMessage(place.chatId, html, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
          ...(place.topicId === undefined ? {} : { message_thread_id: place.topicId }),
          ...(place.replyTo === undefined
            ? {}
            : { reply_parameters: { message_id: place.replyTo, allow_sending_without_reply: true } }),
          ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
        });
        return true;
      } catch (error) {
        if (!isNotAllowed(error) && !isUnreachable(error)) throw error;
        log.info({ event: "group.may_not_write", error });
        return false;
      }
    },
  };
}
