// People, chats and the bot itself -> the Bot API objects `User` and `Chat`.

import type { Play } from "../world/backend.ts";
import type { Fields } from "../world/updates.ts";
import type { Sender, WorldChat } from "../world/world.ts";

/** Bot API `User`. A person who was never made is shown with an empty name. */
export function userJson(play: Play, sender: Sender): Fields {
  if (sender === "bot") {
    return { id: play.bot.id, is_bot: true, first_name: play.bot.firstName, username: play.bot.username };
  }
  const person = play.world.people.get(sender);
  return {
    id: sender,
    is_bot: false,
    first_name: person?.firstName ?? "",
    ...(person?.username === undefined ? {} : { username: person.username }),
    ...(person?.languageCode === undefined ? {} : { language_code: person.languageCode }),
  };
}

/** Bot API `Chat`. */
export function chatJson(play: Play, chat: WorldChat): Fields {
  if (chat.type === "private") {
    const person = play.world.people.get(chat.id);
    return {
      id: chat.id,
      type: "private",
      first_name: person?.firstName ?? chat.title,
      ...(person?.username === undefined ? {} : { username: person.username }),
    };
  }
  return { id: chat.id, type: chat.type, title: chat.title, ...(chat.forum ? { is_forum: true } : {}) };
}
