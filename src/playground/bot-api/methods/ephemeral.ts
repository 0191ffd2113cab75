// editEphemeralMessageText, editEphemeralMessageReplyMarkup, deleteEphemeralMessage.

import { z } from "zod";
import { chatId, int } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { readInlineMarkup } from "../../formats/markup.ts";
import { shownMessage } from "../../json/shown.ts";
import { openChat } from "../../world/access.ts";
import type { Backend } from "../../world/backend.ts";
import { type Content, findMessage, type StoredMessage } from "../../world/world.ts";
import { checkMarkupPlace } from "../sending.ts";
import { defineMethod } from "./method.ts";
import { readText, textShape } from "./send-text.ts";

const targetShape = {
  chat_id: chatId,
  receiver_user_id: int("invalid user_id specified"),
  ephemeral_message_id: int("message identifier is not specified"),
};
const editShape = { ...targetShape, reply_markup: z.unknown().optional() };
const editArgs = z.object(editShape);
const targetArgs = z.object(targetShape);

/** @param what  as in Telegram's text, e.g. "message to edit" */
function openEphemeral(backend: Backend, args: z.output<typeof targetArgs>, what: string): StoredMessage {
  const message = findMessage(openChat(backend, args.chat_id, "edit"), -args.ephemeral_message_id);
  if (message?.onlyFor !== args.receiver_user_id) throw badRequest(`${what} not found`);
  return message;
}

/** As with other messages, the old keyboard goes when none is given; an edit that changes nothing is taken. */
function edit(backend: Backend, args: z.output<typeof editArgs>, content?: Content): true {
  const markup = readInlineMarkup(args.reply_markup);
  const message = openEphemeral(backend, args, "message to edit");
  checkMarkupPlace(openChat(backend, args.chat_id, "edit"), markup);
  if (content !== undefined && message.content.kind !== "text")
    throw badRequest("there is no text in the message to edit");
  if (content !== undefined) message.content = content;
  if (markup === undefined) delete message.markup;
  else message.markup = markup;
  message.editedMs = backend.nowMs();
  backend.events.emit({ kind: "message", message: shownMessage(backend, message) });
  return true;
}

export const ephemeralMethods = [
  defineMethod("editEphemeralMessageText", z.object({ ...editShape, ...textShape }), (args, backend) =>
    edit(backend, args, readText(args, "MESSAGE_TOO_LONG")),
  ),
  defineMethod("editEphemeralMessageReplyMarkup", editArgs, (args, backend) => edit(backend, args)),
  defineMethod("deleteEphemeralMessage", targetArgs, (args, backend) => {
    const message = openEphemeral(backend, args, "message to delete");
    message.deleted = true;
    backend.events.emit({ kind: "deleted", chatId: message.chatId, messageId: message.messageId });
    return true;
  }),
];
