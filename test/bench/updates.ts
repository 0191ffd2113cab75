/** Makes the updates of a person who presses one step forward and one step back, for ever. */
import type { Update } from "grammy/types";
import { encodeAction } from "../../src/telegram/buttons.ts";

// A Redis that is used again remembers the updates of the run before.
let nextUpdateId = Date.now();

const userOf = (id: number) => ({ id, is_bot: false, first_name: "Ana", language_code: "en" });
const chatOf = (id: number) => ({ id, type: "private" as const, first_name: "Ana" });

export function textUpdate(person: number, text: string): Update {
  const message = { message_id: 1, date: 1, chat: chatOf(person), from: userOf(person), text };
  const isCommand = text.startsWith("/");
  const entities = isCommand
    ? [{ type: "bot_command" as const, offset: 0, length: text.split(" ")[0]?.length ?? 0 }]
    : [];
  return { update_id: nextUpdateId++, message: { ...message, entities } };
}

/** Press number `n` (0, 1, 2 ...) after the guide was opened: forward, back, forward ... each a transition. */
export function pressUpdate(person: number, n: number): Update {
  const data = encodeAction(
    n % 2 === 0
      ? { kind: "choose", guide: "card", step: "direct-link", option: "done", rev: n }
      : { kind: "back", guide: "card", rev: n },
  );
  return {
    update_id: nextUpdateId++,
    callback_query: {
      id: String(nextUpdateId),
      from: userOf(person),
      chat_instance: "1",
      data,
      message: {
        message_id: 10,
        date: 1,
        chat: chatOf(person),
        from: { id: 1, is_bot: true, first_name: "B" },
        text: "card",
      },
    },
  };
}
