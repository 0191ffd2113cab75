// Who belongs to a chat and with which rights -> the Bot API's `ChatMember`, and the updates when it changes.

import { chatJson, userJson } from "../json/account-json.ts";
import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { ALL_RIGHTS, type BotRights, type BotRole, type Sender, type WorldChat } from "../world/world.ts";

function adminRightsJson(rights: BotRights): Fields {
  return {
    can_be_edited: false,
    is_anonymous: false,
    can_manage_chat: true,
    can_delete_messages: rights.canDeleteMessages,
    can_manage_video_chats: true,
    can_restrict_members: true,
    can_promote_members: false,
    can_change_info: true,
    can_invite_users: true,
    can_pin_messages: rights.canPinMessages,
    can_manage_topics: rights.canManageTopics,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    can_send_welcome_messages: false,
  };
}

/** What the bot is in a chat; the rights count for administrators only. */
export type BotMembership = Pick<WorldChat, "botRole" | "botRights">;

/** Reads what the bot is in a chat now; a copy, for comparing. */
export const botMembership = ({ botRole, botRights }: WorldChat): BotMembership => ({
  botRole,
  botRights: { ...botRights },
});

/** Makes a membership with a role that has no rights of its own. */
export const membershipAs = (botRole: BotRole): BotMembership => ({
  botRole,
  botRights: { ...ALL_RIGHTS },
});

/** Makes the Bot API's `ChatMember` of the bot. */
export function botMemberJson(backend: Backend, { botRole, botRights }: BotMembership): Fields {
  const user = userJson(backend, "bot");
  if (botRole === "administrator") return { user, status: "administrator", ...adminRightsJson(botRights) };
  if (botRole === "kicked") return { user, status: "kicked", until_date: 0 };
  return { user, status: botRole === "member" ? "member" : "left" };
}

/** Makes the Bot API's `ChatMember` of a person. */
export function memberJson(backend: Backend, chat: WorldChat, personId: number): Fields {
  const user = userJson(backend, personId);
  if (chat.ownerId === personId) return { user, status: "creator", is_anonymous: false };
  if (chat.admins.has(personId)) return { user, status: "administrator", ...adminRightsJson(ALL_RIGHTS) };
  return { user, status: chat.members.has(personId) ? "member" : "left" };
}

/** Queues `my_chat_member`; `by` is who changed it. */
export function queueMyChatMember(
  backend: Backend,
  chat: WorldChat,
  by: Sender,
  before: BotMembership,
  after: BotMembership,
): void {
  const update = {
    chat: chatJson(backend, chat),
    from: userJson(backend, by),
    date: Math.floor(backend.nowMs() / 1000),
    old_chat_member: botMemberJson(backend, before),
    new_chat_member: botMemberJson(backend, after),
  };
  backend.updates.add("my_chat_member", update, `my_chat_member:${by}`);
}
