// People, chats and the bot itself -> the Bot API objects `User` and `Chat`.

import type { Backend } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import type { Sender, WorldChat } from "../world/world.ts";

/** Makes the Bot API's `User`. A person who was never made is shown with an empty name. */
export function userJson(backend: Backend, sender: Sender): Fields {
  if (sender === "bot") {
    return {
      id: backend.bot.id,
      is_bot: true,
      first_name: backend.bot.firstName,
      username: backend.bot.username,
    };
  }
  const person = backend.world.people.get(sender);
  return {
    id: sender,
    is_bot: false,
    first_name: person?.firstName ?? "",
    ...(person?.username === undefined ? {} : { username: person.username }),
    ...(person?.languageCode === undefined ? {} : { language_code: person.languageCode }),
  };
}

/** Makes the Bot API's `Chat`. */
export function chatJson(backend: Backend, chat: WorldChat): Fields {
  if (chat.type === "private") {
    const person = backend.world.people.get(chat.id);
    return {
      id: chat.id,
      type: "private",
      first_name: person?.firstName ?? chat.title,
      ...(person?.username === undefined ? {} : { username: person.username }),
    };
  }
  return { id: chat.id, type: chat.type, title: chat.title, ...(chat.forum ? { is_forum: true } : {}) };
}
