// getChat, getChatMember, getChatAdministrators, getChatMemberCount, leaveChat, banChatMember.

import { z } from "zod";
import {
  botMemberJson,
  botMembership,
  memberJson,
  membershipAs,
  queueMyChatMember,
} from "../../actions/membership.ts";
import { chatId, int } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { chatJson } from "../../json/account-json.ts";
import { messageJson } from "../../json/message-json.ts";
import { shownChat } from "../../json/shown.ts";
import { isBotAdmin, openChat } from "../../world/access.ts";
import { defineMethod } from "./method.ts";

const chatArgs = z.object({ chat_id: chatId });
const memberArgs = z.object({ chat_id: chatId, user_id: int("invalid user_id specified") });
const isInside = (role: string) => role === "member" || role === "administrator";

export const chatMethods = [
  defineMethod("getChat", chatArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "read");
    const pinned = chat.messages.get(chat.pinned.at(-1) ?? -1);
    return {
      ...chatJson(backend, chat),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      ...(pinned === undefined ? {} : { pinned_message: messageJson(backend, pinned, 1) }),
    };
  }),
  defineMethod("getChatMember", memberArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "read");
    if (args.user_id === backend.bot.id) return botMemberJson(backend, chat);
    if (!backend.world.people.has(args.user_id)) throw badRequest("PARTICIPANT_ID_INVALID");
    return memberJson(backend, chat, args.user_id);
  }),
  defineMethod("getChatAdministrators", chatArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "read");
    if (chat.type === "private") throw badRequest("there are no administrators in the private chat");
    return [
      ...(chat.ownerId === undefined ? [] : [memberJson(backend, chat, chat.ownerId)]),
      ...[...chat.admins].map((id) => memberJson(backend, chat, id)),
      ...(isBotAdmin(chat) ? [botMemberJson(backend, chat)] : []),
    ];
  }),
  defineMethod("getChatMemberCount", chatArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "read");
    return chat.members.size + (isInside(chat.botRole) ? 1 : 0);
  }),
  defineMethod("leaveChat", chatArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "write");
    if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
    const before = botMembership(chat);
    chat.botRole = "none";
    queueMyChatMember(backend, chat, "bot", before, membershipAs("none"));
    backend.events.emit({ kind: "chat", chat: shownChat(chat) });
    return true;
  }),
  defineMethod("banChatMember", memberArgs, (args, backend) => {
    const chat = openChat(backend, args.chat_id, "write");
    if (chat.type === "private") throw badRequest("can't ban members in private chats");
    if (!isBotAdmin(chat)) throw badRequest("not enough rights to restrict/unrestrict chat member");
    if (args.user_id === chat.ownerId) throw badRequest("can't remove chat owner");
    if (!backend.world.people.has(args.user_id)) throw badRequest("PARTICIPANT_ID_INVALID");
    if (chat.admins.has(args.user_id)) throw badRequest("user is an administrator of the chat");
    chat.members.delete(args.user_id);
    backend.events.emit({ kind: "chat", chat: shownChat(chat) });
    return true;
  }),
];
