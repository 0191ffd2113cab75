// Groups: made, joined, left, turned into forums and supergroups -> chats, service messages, updates.

import { isDeepStrictEqual } from "node:util";
import { ControlError } from "../formats/errors.ts";
import { chatJson, userJson } from "../json/account-json.ts";
import { shownChat } from "../json/shown.ts";
import type { BotRightsPatch, GroupPatch, NewGroup, BotRole as SetBotRole } from "../protocol.ts";
import { isBotAdmin } from "../world/access.ts";
import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { ALL_RIGHTS, type WorldChat } from "../world/world.ts";
import { publishServiceMessage } from "./delivery.ts";
import { getPerson } from "./lookup.ts";
import { botMembership, memberJson, membershipAs, queueMyChatMember } from "./membership.ts";

/**
 * Adds a group; the bot, when it is a member from the start, is told so.
 *
 * @throws {ControlError} for a person who is not there, or a forum that is no supergroup
 */
export function addGroup(backend: Backend, group: NewGroup): WorldChat {
  if (group.forum && group.kind !== "supergroup") throw new ControlError("only a supergroup can be a forum");
  const memberIds = new Set([group.by, ...group.members]);
  for (const id of memberIds) getPerson(backend, id);
  const chat = backend.world.addGroup({
    type: group.kind,
    title: group.title,
    forum: group.forum ?? false,
    botRole: "none",
    ownerId: group.by,
  });
  for (const id of memberIds) chat.members.add(id);
  backend.events.emit({ kind: "chat", chat: shownChat(chat) });
  setBotRole(backend, chat, group.botRole ?? "member", group.botRights);
  return chat;
}

/**
 * Applies the changes in the order in which `GroupPatch` names them.
 *
 * @returns the group, after `migrate` the supergroup that it became
 * @throws {ControlError} for a change that Telegram does not know; those before it stay
 */
export function changeGroup(backend: Backend, chat: WorldChat, change: GroupPatch): WorldChat {
  if (chat.type === "private") throw new ControlError("a private chat can not be changed");
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  for (const id of change.addMembers ?? []) join(backend, chat, id);
  for (const id of change.removeMembers ?? []) leave(backend, chat, id);
  for (const id of change.promote ?? []) setAdmin(backend, chat, id, true);
  for (const id of change.demote ?? []) setAdmin(backend, chat, id, false);
  if (change.botRole !== undefined || change.botRights !== undefined) {
    setBotRole(backend, chat, change.botRole ?? roleToKeep(chat), change.botRights);
  }
  if (change.forum !== undefined) {
    if (change.forum && chat.type !== "supergroup")
      throw new ControlError("only a supergroup can be a forum");
    chat.forum = change.forum;
  }
  backend.events.emit({ kind: "chat", chat: shownChat(chat) });
  return change.migrate ? migrate(backend, chat) : chat;
}

function join(backend: Backend, chat: WorldChat, id: number): void {
  getPerson(backend, id);
  if (chat.members.has(id)) return;
  const before = memberJson(backend, chat, id);
  chat.members.add(id);
  queueChatMember(backend, chat, id, before);
  publishServiceMessage(backend, chat, id, {
    fields: { new_chat_members: [userJson(backend, id)] },
    text: "joined the group",
  });
}

function leave(backend: Backend, chat: WorldChat, id: number): void {
  if (!chat.members.has(id)) throw new ControlError(`person ${id} is not in chat ${chat.id}`);
  const before = memberJson(backend, chat, id);
  chat.members.delete(id);
  chat.admins.delete(id);
  queueChatMember(backend, chat, id, before);
  publishServiceMessage(backend, chat, id, {
    fields: { left_chat_member: userJson(backend, id) },
    text: "left the group",
  });
}

function setAdmin(backend: Backend, chat: WorldChat, id: number, admin: boolean): void {
  if (!chat.members.has(id)) throw new ControlError(`person ${id} is not in chat ${chat.id}`);
  if (chat.ownerId === id) throw new ControlError("the owner stays the owner");
  if (chat.admins.has(id) === admin) return;
  const before = memberJson(backend, chat, id);
  if (admin) chat.admins.add(id);
  else chat.admins.delete(id);
  queueChatMember(backend, chat, id, before, chat.ownerId);
}

/** Queues `chat_member`: only administrators get it, and only when they ask for such updates. */
function queueChatMember(
  backend: Backend,
  chat: WorldChat,
  id: number,
  before: Fields,
  by: number = id,
): void {
  if (!isBotAdmin(chat)) return;
  const update = {
    chat: chatJson(backend, chat),
    from: userJson(backend, by),
    date: Math.floor(backend.nowMs() / 1000),
    old_chat_member: before,
    new_chat_member: memberJson(backend, chat, id),
  };
  backend.updates.add("chat_member", update, `chat_member:${id}`);
}

const roleToKeep = ({ botRole }: WorldChat): SetBotRole => (botRole === "kicked" ? "none" : botRole);

function setBotRole(backend: Backend, chat: WorldChat, role: SetBotRole, rights: BotRightsPatch = {}): void {
  const before = botMembership(chat);
  const wasInside = before.botRole === "member" || before.botRole === "administrator";
  if (role === "none" && !wasInside) return;
  const after = membershipAfter(chat, role, rights, wasInside);
  if (isDeepStrictEqual(before, after)) return;
  const owner = chat.ownerId ?? 0;
  Object.assign(chat, after);
  queueMyChatMember(backend, chat, owner, before, after);
  if (!wasInside && after.botRole !== "kicked") {
    publishServiceMessage(backend, chat, owner, {
      fields: { new_chat_members: [userJson(backend, "bot")] },
      text: `added ${backend.bot.firstName}`,
    });
  }
}

/** Who becomes an administrator gets all rights but those that are named; who is one keeps the others. */
function membershipAfter(chat: WorldChat, role: SetBotRole, rights: BotRightsPatch, wasInside: boolean) {
  if (role === "none") return membershipAs(wasInside ? "kicked" : "none");
  if (role === "member") return membershipAs("member");
  const kept = isBotAdmin(chat) ? chat.botRights : ALL_RIGHTS;
  return { botRole: role, botRights: { ...kept, ...rights } };
}

/** The group goes on as a supergroup with a new id; the old chat keeps its messages and refuses new ones. */
function migrate(backend: Backend, chat: WorldChat): WorldChat {
  if (chat.type !== "group") throw new ControlError("only a group can become a supergroup");
  const next = backend.world.addGroup({
    type: "supergroup",
    title: chat.title,
    forum: false,
    botRole: chat.botRole,
    ownerId: chat.ownerId ?? 0,
  });
  next.members = new Set(chat.members);
  next.admins = new Set(chat.admins);
  next.botRights = { ...chat.botRights };
  const owner = chat.ownerId ?? 0;
  publishServiceMessage(backend, chat, owner, {
    fields: { migrate_to_chat_id: next.id },
    text: "the group became a supergroup",
  });
  chat.migratedTo = next.id;
  publishServiceMessage(backend, next, owner, {
    fields: { migrate_from_chat_id: chat.id },
    text: "the group became a supergroup",
  });
  backend.events.emit({ kind: "chat", chat: shownChat(chat) });
  backend.events.emit({ kind: "chat", chat: shownChat(next) });
  return next;
}
