/** Makes the updates of a person who presses one step forward and one step back, for ever. */
import type { Update } from "grammy/types";
import { encodeAction } from "../../src/telegram/buttons.ts";
import { cardMessage } from "./card.ts";

let nextUpdateId = 1;
let nextPerson = 1_000_000;

/** The id of the update that was made last. */
export const latestUpdateId = () => nextUpdateId - 1;

/** Somebody whom no bot of this process has met. */
export const newPerson = () => nextPerson++;

const userOf = (id: number) => ({ id, is_bot: false, first_name: "Ana", language_code: "en" });

export function textUpdate(person: number, text: string): Update {
  const chat = { id: person, type: "private" as const, first_name: "Ana" };
  const isCommand = text.startsWith("/");
  const entities = isCommand
    ? [{ type: "bot_command" as const, offset: 0, length: text.split(" ")[0]?.length ?? 0 }]
    : [];
  return {
    update_id: nextUpdateId++,
    message: { message_id: 1, date: 1, chat, from: userOf(person), text, entities },
  };
}

function callbackUpdate(person: number, data: string): Update {
  const update_id = nextUpdateId++;
  const message = cardMessage(person);
  return {
    update_id,
    callback_query: { id: String(update_id), from: userOf(person), chat_instance: "1", data, message },
  };
}

/** Press number `n` (0, 1, 2 ...) after the guide was opened: forward, back, forward ... each a transition. */
export function pressUpdate(person: number, n: number): Update {
  const action =
    n % 2 === 0
      ? ({ kind: "choose", guide: "card", step: "direct-link", option: "done", rev: n } as const)
      : ({ kind: "back", guide: "card", rev: n } as const);
  return callbackUpdate(person, encodeAction(action));
}

/** The same press for the other bots, whose buttons say only where to go. */
export function plainPressUpdate(person: number, n: number): Update {
  return callbackUpdate(person, n % 2 === 0 ? "next" : "back");
}
