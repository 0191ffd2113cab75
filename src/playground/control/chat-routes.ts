// The part of the control API under `/chats/:chatId` (see protocol.ts): what people say, change, press and see there.

import { type Context, Hono } from "hono";
import { z } from "zod";
import { rewrite, speak, speakAlbum } from "../actions/messages.ts";
import { erase, getChat } from "../actions/people.ts";
import { press } from "../actions/press.ts";
import { changeTopicAs, deleteTopicAs, startTopicAs } from "../actions/topics.ts";
import { isShownTo, shownChat, shownMessage } from "../json/shown.ts";
import type { Play } from "../world/backend.ts";
import type { StoredMessage, WorldChat } from "../world/world.ts";
import { id, pressing, readBody, readNumber, rewriting, say, sayAlbum, topicChange } from "./input.ts";

/** @param pressPatienceMs  how long a press waits for the bot */
export function chatRoutes(play: Play, pressPatienceMs: number): Hono {
  const app = new Hono();
  const chatOf = (c: Context): WorldChat => getChat(play, readNumber(c.req.param("chatId"), "chat id"));
  const messageIdOf = (c: Context) => readNumber(c.req.param("messageId"), "message id");
  const threadIdOf = (c: Context) => readNumber(c.req.param("threadId"), "thread id");
  const by = z.object({ by: id });

  app.get("/messages", (c) => {
    const person = c.req.query("person");
    return c.json(seenBy(chatOf(c), person).map((message) => shownMessage(play, message)));
  });
  app.post("/messages", async (c) => {
    const chat = chatOf(c);
    return c.json(shownMessage(play, speak(play, chat, await readBody(c, say))));
  });
  app.post("/albums", async (c) => {
    const chat = chatOf(c);
    const messages = speakAlbum(play, chat, await readBody(c, sayAlbum));
    return c.json(messages.map((message) => shownMessage(play, message)));
  });
  app.patch("/messages/:messageId", async (c) => {
    const chat = chatOf(c);
    return c.json(shownMessage(play, rewrite(play, chat, messageIdOf(c), await readBody(c, rewriting))));
  });
  app.delete("/messages/:messageId", async (c) => {
    const chat = chatOf(c);
    erase(play, chat, messageIdOf(c), (await readBody(c, by)).by);
    return c.json({});
  });
  app.post("/messages/:messageId/press", async (c) => {
    const chat = chatOf(c);
    return c.json(await press(play, chat, messageIdOf(c), await readBody(c, pressing), pressPatienceMs));
  });

  app.post("/topics", async (c) => {
    const chat = chatOf(c);
    const wanted = await readBody(c, by.extend({ name: z.string() }));
    return c.json({ threadId: startTopicAs(play, chat, wanted.by, wanted.name).threadId });
  });
  app.patch("/topics/:threadId", async (c) => {
    const chat = chatOf(c);
    changeTopicAs(play, chat, threadIdOf(c), await readBody(c, topicChange));
    return c.json(shownChat(chat));
  });
  app.delete("/topics/:threadId", async (c) => {
    const chat = chatOf(c);
    deleteTopicAs(play, chat, threadIdOf(c), (await readBody(c, by)).by);
    return c.json({});
  });
  return app;
}

/** What one person's app shows: without the ephemeral messages of others, and what theirs stand in place of. */
function seenBy(chat: WorldChat, person: string | undefined): StoredMessage[] {
  const all = [...chat.messages.values()];
  if (person === undefined) return all;
  const personId = readNumber(person, "person");
  const seen = all.filter((message) => isShownTo(message, personId));
  const replaced = new Set(seen.filter(({ deleted }) => !deleted).map(({ replaces }) => replaces));
  return seen.filter(({ messageId }) => !replaced.has(messageId));
}
