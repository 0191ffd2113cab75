// Who belongs to a chat and with which rights -> the Bot API's `ChatMember`, and the updates when it changes.

import type { Play } from "./play.ts";
import { chatJson, userJson } from "./telegram-json.ts";
import type { Fields } from "./updates.ts";
import type { BotRole, Sender, WorldChat } from "./world.ts";

const ADMIN_RIGHTS: Fields = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: true,
  can_manage_video_chats: true,
  can_restrict_members: true,
  can_promote_members: false,
  can_change_info: true,
  can_invite_users: true,
  can_pin_messages: true,
  can_manage_topics: true,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
};

export function botMemberJson(play: Play, role: BotRole): Fields {
  const user = userJson(play, "bot");
  if (role === "administrator") return { user, status: "administrator", ...ADMIN_RIGHTS };
  if (role === "kicked") return { user, status: "kicked", until_date: 0 };
  return { user, status: role === "member" ? "member" : "left" };
}

export function memberJson(play: Play, chat: WorldChat, personId: number): Fields {
  const user = userJson(play, personId);
  if (chat.ownerId === personId) return { user, status: "creator", is_anonymous: false };
  return { user, status: chat.members.has(personId) ? "member" : "left" };
}

/** Queues `my_chat_member`; `by` is who changed it. */
export function tellBotRole(play: Play, chat: WorldChat, by: Sender, before: BotRole, after: BotRole): void {
  const update = {
    chat: chatJson(play, chat),
    from: userJson(play, by),
    date: Math.floor(play.nowMs() / 1000),
    old_chat_member: botMemberJson(play, before),
    new_chat_member: botMemberJson(play, after),
  };
  play.updates.add("my_chat_member", update, `my_chat_member:${by}`);
}
