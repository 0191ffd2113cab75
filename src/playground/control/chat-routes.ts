// The part of the control API under `/chats/:chatId` (see protocol.ts): what people send, edit, press and see there.

import { type Context, Hono } from "hono";
import { z } from "zod";
import { getChat } from "../actions/lookup.ts";
import { deleteMessage, editMessage, sendAlbum, sendMessage } from "../actions/messages.ts";
import { press } from "../actions/press.ts";
import { changeTopicAs, createTopicAs, deleteTopicAs } from "../actions/topics.ts";
import { isShownTo, shownChat, shownMessage } from "../json/shown.ts";
import type { Backend } from "../world/backend.ts";
import type { StoredMessage, WorldChat } from "../world/world.ts";
import {
  id,
  messageEdit,
  newAlbum,
  newMessage,
  newTopic,
  pressBody,
  readBody,
  readNumber,
  topicChange,
} from "./input.ts";

/**
 * Serves one chat.
 *
 * @param pressTimeoutMs  how long a press waits for the bot
 */
export function chatRoutes(backend: Backend, pressTimeoutMs: number): Hono {
  const app = new Hono();
  const chatOf = (c: Context): WorldChat => getChat(backend, readNumber(c.req.param("chatId"), "chat id"));
  const messageIdOf = (c: Context) => readNumber(c.req.param("messageId"), "message id");
  const threadIdOf = (c: Context) => readNumber(c.req.param("threadId"), "thread id");
  const actor = z.object({ by: id });

  app.get("/messages", (c) => {
    const person = c.req.query("person");
    return c.json(shownTo(chatOf(c), person).map((message) => shownMessage(backend, message)));
  });
  app.post("/messages", async (c) => {
    const chat = chatOf(c);
    return c.json(shownMessage(backend, sendMessage(backend, chat, await readBody(c, newMessage))));
  });
  app.post("/albums", async (c) => {
    const chat = chatOf(c);
    const messages = sendAlbum(backend, chat, await readBody(c, newAlbum));
    return c.json(messages.map((message) => shownMessage(backend, message)));
  });
  app.patch("/messages/:messageId", async (c) => {
    const chat = chatOf(c);
    return c.json(
      shownMessage(backend, editMessage(backend, chat, messageIdOf(c), await readBody(c, messageEdit))),
    );
  });
  app.delete("/messages/:messageId", async (c) => {
    const chat = chatOf(c);
    deleteMessage(backend, chat, messageIdOf(c), (await readBody(c, actor)).by);
    return c.json({});
  });
  app.post("/messages/:messageId/press", async (c) => {
    const chat = chatOf(c);
    return c.json(await press(backend, chat, messageIdOf(c), await readBody(c, pressBody), pressTimeoutMs));
  });

  app.post("/topics", async (c) => {
    const chat = chatOf(c);
    const wanted = await readBody(c, newTopic);
    return c.json({ threadId: createTopicAs(backend, chat, wanted.by, wanted.name).threadId });
  });
  app.patch("/topics/:threadId", async (c) => {
    const chat = chatOf(c);
    changeTopicAs(backend, chat, threadIdOf(c), await readBody(c, topicChange));
    return c.json(shownChat(chat));
  });
  app.delete("/topics/:threadId", async (c) => {
    const chat = chatOf(c);
    deleteTopicAs(backend, chat, threadIdOf(c), (await readBody(c, actor)).by);
    return c.json({});
  });
  return app;
}

/** Lists what one person's app shows: without the ephemeral messages of others, and what theirs replace. */
function shownTo(chat: WorldChat, person: string | undefined): StoredMessage[] {
  const all = [...chat.messages.values()];
  if (person === undefined) return all;
  const personId = readNumber(person, "person");
  const seen = all.filter((message) => isShownTo(message, personId));
  const replaced = new Set(seen.filter(({ deleted }) => !deleted).map(({ replaces }) => replaces));
  return seen.filter(({ messageId }) => !replaced.has(messageId));
}
