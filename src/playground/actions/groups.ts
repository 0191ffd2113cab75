// Groups: made, joined, left, turned into forums and supergroups -> chats, service messages, updates.

import { isDeepStrictEqual } from "node:util";
import { ControlError } from "../formats/errors.ts";
import { chatJson, userJson } from "../json/account-json.ts";
import { shownChat, shownMessage } from "../json/shown.ts";
import type { BotRightsPatch, GroupPatch, NewGroup, BotRole as SetBotRole } from "../protocol.ts";
import { isBotAdmin } from "../world/access.ts";
import type { Play } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import { ALL_RIGHTS, type Sender, type WorldChat } from "../world/world.ts";
import { deliverMessage } from "./delivery.ts";
import { memberJson, plainStanding, standingOf, tellBotStanding } from "./membership.ts";
import { getPerson } from "./people.ts";

/** Writes a service message and tells the bot. */
function note(play: Play, chat: WorldChat, from: Sender, fields: Fields, text: string): void {
  const content = { kind: "service", fields, text } as const;
  const message = play.world.addMessage(chat, { from, dateMs: play.nowMs(), content });
  play.events.emit({ kind: "message", message: shownMessage(play, message) });
  deliverMessage(play, chat, message);
}

/** Makes a group; the bot, when it is a member from the start, is told so. */
export function makeGroup(play: Play, group: NewGroup): WorldChat {
  if (group.forum && group.kind !== "supergroup") throw new ControlError("only a supergroup can be a forum");
  const memberIds = new Set([group.by, ...group.members]);
  for (const id of memberIds) getPerson(play, id);
  const chat = play.world.addGroup({
    type: group.kind,
    title: group.title,
    forum: group.forum ?? false,
    botRole: "none",
    ownerId: group.by,
  });
  for (const id of memberIds) chat.members.add(id);
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  setBotRole(play, chat, group.botRole ?? "member", group.botRights);
  return chat;
}

/** Applies the changes in the order in which `GroupPatch` names them. */
export function changeGroup(play: Play, chat: WorldChat, change: GroupPatch): WorldChat {
  if (chat.type === "private") throw new ControlError("a private chat can not be changed");
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  for (const id of change.addMembers ?? []) join(play, chat, id);
  for (const id of change.removeMembers ?? []) leave(play, chat, id);
  for (const id of change.promote ?? []) setAdmin(play, chat, id, true);
  for (const id of change.demote ?? []) setAdmin(play, chat, id, false);
  if (change.botRole !== undefined || change.botRights !== undefined) {
    setBotRole(play, chat, change.botRole ?? roleToKeep(chat), change.botRights);
  }
  if (change.forum !== undefined) {
    if (change.forum && chat.type !== "supergroup")
      throw new ControlError("only a supergroup can be a forum");
    chat.forum = change.forum;
  }
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  return change.migrate ? migrate(play, chat) : chat;
}

function join(play: Play, chat: WorldChat, id: number): void {
  getPerson(play, id);
  if (chat.members.has(id)) return;
  const before = memberJson(play, chat, id);
  chat.members.add(id);
  tellMember(play, chat, id, before);
  note(play, chat, id, { new_chat_members: [userJson(play, id)] }, "joined the group");
}

function leave(play: Play, chat: WorldChat, id: number): void {
  if (!chat.members.has(id)) throw new ControlError(`person ${id} is not in chat ${chat.id}`);
  const before = memberJson(play, chat, id);
  chat.members.delete(id);
  chat.admins.delete(id);
  tellMember(play, chat, id, before);
  note(play, chat, id, { left_chat_member: userJson(play, id) }, "left the group");
}

function setAdmin(play: Play, chat: WorldChat, id: number, admin: boolean): void {
  if (!chat.members.has(id)) throw new ControlError(`person ${id} is not in chat ${chat.id}`);
  if (chat.ownerId === id) throw new ControlError("the owner stays the owner");
  if (chat.admins.has(id) === admin) return;
  const before = memberJson(play, chat, id);
  if (admin) chat.admins.add(id);
  else chat.admins.delete(id);
  tellMember(play, chat, id, before, chat.ownerId);
}

/** Only administrators hear of it, and only when they ask for such updates. */
function tellMember(play: Play, chat: WorldChat, id: number, before: Fields, by: number = id): void {
  if (!isBotAdmin(chat)) return;
  const update = {
    chat: chatJson(play, chat),
    from: userJson(play, by),
    date: Math.floor(play.nowMs() / 1000),
    old_chat_member: before,
    new_chat_member: memberJson(play, chat, id),
  };
  play.updates.add("chat_member", update, `chat_member:${id}`);
}

const roleToKeep = ({ botRole }: WorldChat): SetBotRole => (botRole === "kicked" ? "none" : botRole);

function setBotRole(play: Play, chat: WorldChat, role: SetBotRole, rights: BotRightsPatch = {}): void {
  const before = standingOf(chat);
  const wasInside = before.botRole === "member" || before.botRole === "administrator";
  if (role === "none" && !wasInside) return;
  const after = standingAfter(chat, role, rights, wasInside);
  if (isDeepStrictEqual(before, after)) return;
  const owner = chat.ownerId ?? 0;
  Object.assign(chat, after);
  tellBotStanding(play, chat, owner, before, after);
  if (!wasInside && after.botRole !== "kicked") {
    note(play, chat, owner, { new_chat_members: [userJson(play, "bot")] }, `added ${play.bot.firstName}`);
  }
}

/** Who becomes an administrator gets all rights but those that are named; who is one keeps the others. */
function standingAfter(chat: WorldChat, role: SetBotRole, rights: BotRightsPatch, wasInside: boolean) {
  if (role === "none") return plainStanding(wasInside ? "kicked" : "none");
  if (role === "member") return plainStanding("member");
  const kept = isBotAdmin(chat) ? chat.botRights : ALL_RIGHTS;
  return { botRole: role, botRights: { ...kept, ...rights } };
}

/** The group goes on as a supergroup with a new id; the old chat keeps its messages and refuses new ones. */
function migrate(play: Play, chat: WorldChat): WorldChat {
  if (chat.type !== "group") throw new ControlError("only a group can become a supergroup");
  const next = play.world.addGroup({
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
  note(play, chat, owner, { migrate_to_chat_id: next.id }, "the group became a supergroup");
  chat.migratedTo = next.id;
  note(play, next, owner, { migrate_from_chat_id: chat.id }, "the group became a supergroup");
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  play.events.emit({ kind: "chat", chat: shownChat(next) });
  return next;
}
