// Who belongs to a chat and with which rights -> the Bot API's `ChatMember`, and the updates when it changes.

import { chatJson, userJson } from "../json/account-json.ts";
import type { Play } from "../world/backend.ts";
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
export type BotStanding = Pick<WorldChat, "botRole" | "botRights">;

export const standingOf = ({ botRole, botRights }: WorldChat): BotStanding => ({
  botRole,
  botRights: { ...botRights },
});

/** Without rights of an administrator. */
export const plainStanding = (botRole: BotRole): BotStanding => ({
  botRole,
  botRights: { ...ALL_RIGHTS },
});

export function botMemberJson(play: Play, { botRole, botRights }: BotStanding): Fields {
  const user = userJson(play, "bot");
  if (botRole === "administrator") return { user, status: "administrator", ...adminRightsJson(botRights) };
  if (botRole === "kicked") return { user, status: "kicked", until_date: 0 };
  return { user, status: botRole === "member" ? "member" : "left" };
}

export function memberJson(play: Play, chat: WorldChat, personId: number): Fields {
  const user = userJson(play, personId);
  if (chat.ownerId === personId) return { user, status: "creator", is_anonymous: false };
  if (chat.admins.has(personId)) return { user, status: "administrator", ...adminRightsJson(ALL_RIGHTS) };
  return { user, status: chat.members.has(personId) ? "member" : "left" };
}

/** Queues `my_chat_member`; `by` is who changed it. */
export function tellBotStanding(
  play: Play,
  chat: WorldChat,
  by: Sender,
  before: BotStanding,
  after: BotStanding,
): void {
  const update = {
    chat: chatJson(play, chat),
    from: userJson(play, by),
    date: Math.floor(play.nowMs() / 1000),
    old_chat_member: botMemberJson(play, before),
    new_chat_member: botMemberJson(play, after),
  };
  play.updates.add("my_chat_member", update, `my_chat_member:${by}`);
}
