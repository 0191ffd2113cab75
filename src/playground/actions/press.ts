// A person presses a button under a message -> a callback query for the bot, and what the person's app shows then.

import { ControlError } from "../formats/errors.ts";
import type { InlineButton } from "../formats/markup.ts";
import { userJson } from "../json/account-json.ts";
import { messageJson } from "../json/message-json.ts";
import type { Press, Pressed } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import type { WorldChat } from "../world/world.ts";
import { getMessageFor, requireMember } from "./lookup.ts";
import { sendMessage } from "./messages.ts";

/**
 * Presses a button as a person: a callback button asks the bot, one of a reply keyboard sends its label.
 *
 * @param timeoutMs  how long their app waits for the bot's answer
 * @returns what their app shows
 * @throws {ControlError} when there is no such button for them
 */
export async function press(
  backend: Backend,
  chat: WorldChat,
  messageId: number,
  wanted: Press,
  timeoutMs: number,
): Promise<Pressed> {
  requireMember(backend, chat, wanted.by);
  const message = getMessageFor(chat, messageId, wanted.by);
  if (message.markup?.kind === "other") {
    const found = message.markup.rows.flat().find(({ text }) => text === wanted.label);
    if (found === undefined) throw new ControlError(noButton(wanted));
    sendMessage(backend, chat, { by: wanted.by, text: found.text });
    return { answered: true };
  }
  const button: InlineButton | undefined =
    wanted.late && wanted.data !== undefined
      ? { text: "", callback_data: wanted.data }
      : message.markup?.rows.flat().find((b) => fits(b, wanted));
  if (button === undefined) throw new ControlError(noButton(wanted));
  if (button.url !== undefined || button.web_app !== undefined) {
    return { answered: true, url: button.url ?? button.web_app?.url ?? "" };
  }
  // Disabled buttons, copy buttons and the like do nothing that the bot hears of.
  if (button.callback_data === undefined) return { answered: true };
  const { queryId, answer } = backend.callbackQueries.open(
    { personId: wanted.by, chatId: chat.id, messageId },
    timeoutMs,
  );
  const query = {
    id: queryId,
    from: userJson(backend, wanted.by),
    message: messageJson(backend, message),
    chat_instance: String(chat.id),
    data: button.callback_data,
  };
  backend.updates.add("callback_query", query, `callback_query:${wanted.by}`);
  return await answer;
}

function fits(button: InlineButton, wanted: Pick<Press, "label" | "data">): boolean {
  if (wanted.data !== undefined) return button.callback_data === wanted.data;
  return wanted.label !== undefined && button.text === wanted.label;
}

function noButton(wanted: Pick<Press, "label" | "data">): string {
  return `there is no button ${JSON.stringify(wanted.data ?? wanted.label ?? "")} on this message`;
}
