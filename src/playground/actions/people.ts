// People who appear, block the bot, or change their name or language -> events and updates.

import { ControlError } from "../formats/errors.ts";
import { shownChat, shownPerson } from "../json/shown.ts";
import type { NewPerson, Person } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import { getChat, getPerson } from "./lookup.ts";
import { membershipAs, queueMyChatMember } from "./membership.ts";

/**
 * Adds a person, who has been a member of `groups` since before anybody looked: the bot is not told.
 *
 * @throws {ControlError} for a group that is not there
 */
export function addPerson(backend: Backend, { groups = [], ...about }: NewPerson): Person {
  const chats = groups.map((id) => getChat(backend, id));
  if (chats.some(({ type }) => type === "private")) throw new ControlError("only groups have other members");
  const person = backend.world.addPerson(about);
  backend.events.emit({ kind: "person", person: shownPerson(person) });
  for (const chat of chats) {
    chat.members.add(person.id);
    backend.events.emit({ kind: "chat", chat: shownChat(chat) });
  }
  return shownPerson(person);
}

/**
 * Blocks or unblocks the bot (which is told), or changes a name or language.
 *
 * @throws {ControlError} when nobody has this id
 */
export function changePerson(
  backend: Backend,
  id: number,
  change: {
    languageCode?: string | undefined;
    firstName?: string | undefined;
    blockedBot?: boolean | undefined;
  },
): Person {
  const person = getPerson(backend, id);
  if (change.firstName !== undefined) {
    person.firstName = change.firstName;
    getChat(backend, id).title = change.firstName;
  }
  if (change.languageCode !== undefined) person.languageCode = change.languageCode;
  if (change.blockedBot !== undefined && change.blockedBot !== person.blockedBot) {
    person.blockedBot = change.blockedBot;
    const [before, after] = change.blockedBot
      ? (["member", "kicked"] as const)
      : (["kicked", "member"] as const);
    queueMyChatMember(backend, getChat(backend, id), id, membershipAs(before), membershipAs(after));
  }
  backend.events.emit({ kind: "person", person: shownPerson(person) });
  return shownPerson(person);
}
