// answerCallbackQuery.

import { z } from "zod";
import { bool, int, text } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import { MAX_CALLBACK_ANSWER_CHARS } from "../../formats/limits.ts";
import type { Backend } from "../../world/backend.ts";
import { defineMethod } from "./method.ts";

/** Also for an id that is missing or was never given out. */
const TOO_OLD = "query is too old and response timeout expired or query ID is invalid";

/** A bot may only open links to itself (and games, which the playground has not). */
function isOwnLink(backend: Backend, url: string): boolean {
  const name = backend.bot.username.toLowerCase();
  const link = url.toLowerCase();
  return (
    link.startsWith(`https://t.me/${name}?start=`) ||
    link.startsWith(`t.me/${name}?start=`) ||
    link.startsWith(`tg://resolve?domain=${name}&start=`)
  );
}

export const callbackMethods = [
  defineMethod(
    "answerCallbackQuery",
    z.object({
      callback_query_id: z.union([z.string(), z.number()], { error: TOO_OLD }).transform(String),
      text: text.optional(),
      show_alert: bool,
      url: text.optional(),
      cache_time: int().optional(),
    }),
    (args, backend) => {
      if ((args.text ?? "").length > MAX_CALLBACK_ANSWER_CHARS) throw badRequest("MESSAGE_TOO_LONG");
      if (args.url && !isOwnLink(backend, args.url)) throw badRequest("URL_INVALID");
      const known = backend.callbackQueries.answer(args.callback_query_id, {
        ...(args.text ? { toast: args.text } : {}),
        ...(args.text && args.show_alert ? { alert: true } : {}),
        ...(args.url ? { url: args.url } : {}),
      });
      if (!known) throw badRequest(TOO_OLD);
      return true;
    },
  ),
];
