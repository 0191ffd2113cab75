// Groups: made, joined, left, turned into forums and supergroups -> chats, service messages, updates.

import { deliverMessage } from "./delivery.ts";
import { ControlError } from "./errors.ts";
import { memberJson, tellBotRole } from "./members.ts";
import { getPerson } from "./people.ts";
import type { Play } from "./play.ts";
import type { NewGroup } from "./protocol.ts";
import { shownChat, shownMessage } from "./shown.ts";
import { chatJson, userJson } from "./telegram-json.ts";
import type { Fields } from "./updates.ts";
import type { BotRole, Sender, WorldChat } from "./world.ts";

export interface GroupChange {
  addMembers?: number[] | undefined;
  removeMembers?: number[] | undefined;
  botRole?: "none" | "member" | "administrator" | undefined;
  forum?: boolean | undefined;
  migrate?: true | undefined;
}

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
  setBotRole(play, chat, group.botRole ?? "member");
  return chat;
}

/** Applies the changes in this order: members in, members out, role of the bot, forum, migration. */
export function changeGroup(play: Play, chat: WorldChat, change: GroupChange): WorldChat {
  if (chat.type === "private") throw new ControlError("a private chat can not be changed");
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  for (const id of change.addMembers ?? []) join(play, chat, id);
  for (const id of change.removeMembers ?? []) leave(play, chat, id);
  if (change.botRole !== undefined) setBotRole(play, chat, change.botRole);
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
  tellMember(play, chat, id, before);
  note(play, chat, id, { left_chat_member: userJson(play, id) }, "left the group");
}

function tellMember(play: Play, chat: WorldChat, id: number, before: Fields): void {
  const update = {
    chat: chatJson(play, chat),
    from: userJson(play, id),
    date: Math.floor(play.nowMs() / 1000),
    old_chat_member: before,
    new_chat_member: memberJson(play, chat, id),
  };
  play.updates.add("chat_member", update, `chat_member:${id}`);
}

function setBotRole(play: Play, chat: WorldChat, role: "none" | "member" | "administrator"): void {
  const before = chat.botRole;
  const wasInside = before === "member" || before === "administrator";
  const after: BotRole = role === "none" && wasInside ? "kicked" : role;
  if (after === before || (role === "none" && !wasInside)) return;
  const owner = chat.ownerId ?? 0;
  chat.botRole = after;
  tellBotRole(play, chat, owner, before, after);
  if (!wasInside && after !== "kicked") {
    note(play, chat, owner, { new_chat_members: [userJson(play, "bot")] }, `added ${play.bot.firstName}`);
  }
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
  const owner = chat.ownerId ?? 0;
  note(play, chat, owner, { migrate_to_chat_id: next.id }, "the group became a supergroup");
  chat.migratedTo = next.id;
  note(play, next, owner, { migrate_from_chat_id: chat.id }, "the group became a supergroup");
  play.events.emit({ kind: "chat", chat: shownChat(chat) });
  play.events.emit({ kind: "chat", chat: shownChat(next) });
  return next;
}
