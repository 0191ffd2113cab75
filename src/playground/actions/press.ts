// A person presses a button under a message -> a callback query for the bot, and what the person's app shows then.

import { ControlError } from "../formats/errors.ts";
import type { InlineButton } from "../formats/markup.ts";
import { userJson } from "../json/account-json.ts";
import { messageJson } from "../json/message-json.ts";
import type { Press, Pressed } from "../protocol.ts";
import type { Play } from "../world/backend.ts";
import type { WorldChat } from "../world/world.ts";
import { speak } from "./messages.ts";
import { enter, getMessageFor } from "./people.ts";

/** A person presses a button; the answer is what their app shows, once the bot answered or was given up on. */
export async function press(
  play: Play,
  chat: WorldChat,
  messageId: number,
  wanted: Press,
  patienceMs: number,
): Promise<Pressed> {
  enter(play, chat, wanted.by);
  const message = getMessageFor(chat, messageId, wanted.by);
  if (message.markup?.kind === "other") {
    const found = message.markup.rows.flat().find(({ text }) => text === wanted.label);
    if (found === undefined) throw new ControlError(noButton(wanted));
    speak(play, chat, { by: wanted.by, text: found.text });
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
  const { queryId, answer } = play.callbacks.open(
    { personId: wanted.by, chatId: chat.id, messageId },
    patienceMs,
  );
  const query = {
    id: queryId,
    from: userJson(play, wanted.by),
    message: messageJson(play, message),
    chat_instance: String(chat.id),
    data: button.callback_data,
  };
  play.updates.add("callback_query", query, `callback_query:${wanted.by}`);
  return await answer;
}

function fits(button: InlineButton, wanted: Pick<Press, "label" | "data">): boolean {
  if (wanted.data !== undefined) return button.callback_data === wanted.data;
  return wanted.label !== undefined && button.text === wanted.label;
}

function noButton(wanted: Pick<Press, "label" | "data">): string {
  return `there is no button ${JSON.stringify(wanted.data ?? wanted.label ?? "")} on this message`;
}
