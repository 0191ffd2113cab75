// `ephemeral_message_parameters` (Bot API 10.2) -> the one member who will see the message, if the bot may do that.

import { z } from "zod";
import { bool, int, json } from "../formats/args.ts";
import { badRequest } from "../formats/errors.ts";
import { MAX_EPHEMERAL_ANSWER_AGE_MS } from "../formats/limits.ts";
import { isBotAdmin } from "../world/access.ts";
import type { Backend } from "../world/backend.ts";
import type { Content, StoredMessage, WorldChat } from "../world/world.ts";

/** Bot API `EphemeralMessageParameters`; may be missing. */
export const ephemeralShape = json(
  z.object({
    receiver_user_id: int(),
    callback_query_id: z.union([z.string(), z.number()]).transform(String).optional(),
    replace_callback_query_message: bool,
  }),
).optional();
type EphemeralArgs = z.output<typeof ephemeralShape>;

/** Kinds that are never shown to one person only. */
const NOT_EPHEMERAL = new Set<Content["kind"]>(["poll", "dice"]);

/**
 * Checks that a message may be ephemeral: an administrator may write to any member at any time; a plain member only to who has just pressed a button.
 * Telegram documents the rule but not its errors, so these are the nearest ones that it is known to use.
 *
 * @returns nothing for an ordinary message
 * @throws {ApiError} 400 when the bot may not do that
 */
export function readEphemeral(
  backend: Backend,
  chat: WorldChat,
  args: EphemeralArgs,
  content: Content,
): Pick<StoredMessage, "onlyFor" | "replaces"> {
  if (args === undefined) return {};
  if (NOT_EPHEMERAL.has(content.kind)) throw badRequest("unallowed message content specified");
  const receiver = args.receiver_user_id;
  const query =
    args.callback_query_id === undefined ? undefined : backend.callbackQueries.find(args.callback_query_id);
  const answersPress =
    query?.personId === receiver &&
    query.chatId === chat.id &&
    backend.nowMs() - query.askedMs <= MAX_EPHEMERAL_ANSWER_AGE_MS;
  if (chat.type === "private" || (!isBotAdmin(chat) && !answersPress)) throw badRequest("BOT_NOT_ADMIN");
  if (!chat.members.has(receiver)) throw badRequest("PARTICIPANT_ID_INVALID");
  return {
    onlyFor: receiver,
    ...(args.replace_callback_query_message && answersPress ? { replaces: query.messageId } : {}),
  };
}
