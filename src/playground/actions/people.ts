// Who is there and where they may go; people who delete, block, change their name -> events and updates.

import { ControlError } from "../formats/errors.ts";
import { isShownTo, shownChat, shownPerson } from "../json/shown.ts";
import type { NewPerson, Person } from "../protocol.ts";
import type { Play } from "../world/backend.ts";
import {
  findMessage,
  isAdmin,
  type StoredMessage,
  type WorldChat,
  type WorldPerson,
} from "../world/world.ts";
import { plainStanding, tellBotStanding } from "./membership.ts";

/** Makes a person, who has been a member of `groups` since before anybody looked: nobody is told. */
export function makePerson(play: Play, { groups = [], ...about }: NewPerson): Person {
  const chats = groups.map((id) => getChat(play, id));
  if (chats.some(({ type }) => type === "private")) throw new ControlError("only groups have other members");
  const person = play.world.addPerson(about);
  play.events.emit({ kind: "person", person: shownPerson(person) });
  for (const chat of chats) {
    chat.members.add(person.id);
    play.events.emit({ kind: "chat", chat: shownChat(chat) });
  }
  return shownPerson(person);
}

export function getPerson(play: Play, id: number): WorldPerson {
  const person = play.world.people.get(id);
  if (person === undefined) throw new ControlError(`there is no person ${id}`);
  return person;
}

export function getChat(play: Play, id: number): WorldChat {
  const chat = play.world.chats.get(id);
  if (chat === undefined) throw new ControlError(`there is no chat ${id}`);
  return chat;
}

/** A message that this person sees. */
export function getMessageFor(chat: WorldChat, id: number, personId: number): StoredMessage {
  const message = getMessage(chat, id);
  if (!isShownTo(message, personId)) throw new ControlError(`message ${id} is shown to somebody else only`);
  return message;
}

export function getMessage(chat: WorldChat, id: number): StoredMessage {
  const message = findMessage(chat, id);
  if (message === undefined) throw new ControlError(`there is no message ${id} in chat ${chat.id}`);
  return message;
}

/** Checks that the person is in the chat and, in the private chat, did not block the bot. */
export function enter(play: Play, chat: WorldChat, personId: number): WorldPerson {
  const person = getPerson(play, personId);
  if (!chat.members.has(personId)) throw new ControlError(`person ${personId} is not in chat ${chat.id}`);
  if (chat.migratedTo !== undefined) throw new ControlError(`chat ${chat.id} became chat ${chat.migratedTo}`);
  if (chat.type === "private" && person.blockedBot) {
    throw new ControlError("this person blocked the bot; unblock it first");
  }
  return person;
}

/** A person deletes a message, in the private chat also one of the bot. The bot is not told. */
export function erase(play: Play, chat: WorldChat, messageId: number, by: number): void {
  getPerson(play, by);
  const message = getMessageFor(chat, messageId, by);
  const dismisses = message.onlyFor === by;
  if (message.from !== by && !dismisses && chat.type !== "private" && !isAdmin(chat, by)) {
    throw new ControlError("only one's own messages can be deleted");
  }
  message.deleted = true;
  play.events.emit({ kind: "deleted", chatId: chat.id, messageId });
}

/** Blocks or unblocks the bot, or changes a name or language. */
export function changePerson(
  play: Play,
  id: number,
  change: {
    languageCode?: string | undefined;
    firstName?: string | undefined;
    blockedBot?: boolean | undefined;
  },
): Person {
  const person = getPerson(play, id);
  if (change.firstName !== undefined) {
    person.firstName = change.firstName;
    getChat(play, id).title = change.firstName;
  }
  if (change.languageCode !== undefined) person.languageCode = change.languageCode;
  if (change.blockedBot !== undefined && change.blockedBot !== person.blockedBot) {
    person.blockedBot = change.blockedBot;
    const [before, after] = change.blockedBot
      ? (["member", "kicked"] as const)
      : (["kicked", "member"] as const);
    tellBotStanding(play, getChat(play, id), id, plainStanding(before), plainStanding(after));
  }
  play.events.emit({ kind: "person", person: shownPerson(person) });
  return shownPerson(person);
}
