/** Which messages Telegram writes itself: the closed list, so that every kind that is new counts as a person's. */
import type { Message } from "grammy/types";

/**
 * Service messages of the Bot API, each by the field that marks it. Left out is what a person does there on purpose
 * (gifts, payments, shared chats, data of a web app): that gets an answer.
 */
const SERVICE_FIELDS = [
  "boost_added",
  "channel_chat_created",
  "chat_background_set",
  "chat_owner_changed",
  "chat_owner_left",
  "checklist_tasks_added",
  "checklist_tasks_done",
  "community_chat_added",
  "community_chat_joined",
  "community_chat_removed",
  "connected_website",
  "delete_chat_photo",
  "direct_message_price_changed",
  "forum_topic_closed",
  "forum_topic_created",
  "forum_topic_edited",
  "forum_topic_reopened",
  "general_forum_topic_hidden",
  "general_forum_topic_unhidden",
  "giveaway_completed",
  "giveaway_created",
  "giveaway_winners",
  "group_chat_created",
  "left_chat_member",
  "managed_bot_created",
  "message_auto_delete_timer_changed",
  "migrate_from_chat_id",
  "migrate_to_chat_id",
  "new_chat_members",
  "new_chat_photo",
  "new_chat_title",
  "paid_message_price_changed",
  "pinned_message",
  "poll_option_added",
  "poll_option_deleted",
  "proximity_alert_triggered",
  "refunded_payment",
  "suggested_post_approval_failed",
  "suggested_post_approved",
  "suggested_post_declined",
  "suggested_post_paid",
  "suggested_post_refunded",
  "supergroup_chat_created",
  "video_chat_ended",
  "video_chat_participants_invited",
  "video_chat_scheduled",
  "video_chat_started",
  "write_access_allowed",
] as const satisfies readonly (keyof Message)[];

/** Whether Telegram wrote it (a pin, a new title ...); of an unknown kind it is a person's, and wants an answer. */
export const isServiceMessage = (message: Message): boolean =>
  SERVICE_FIELDS.some((field) => message[field] !== undefined);
