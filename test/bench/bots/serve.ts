/** Serves a grammY bot behind its own webhook adapter, with what the bench asks of every bot. */
import { createServer } from "node:http";
import { type Bot, type Context, webhookCallback } from "grammy";

export const API_ROOT = process.env.TELEGRAM_API_ROOT ?? "";

/** Listens on `PORT`; `/readyz` says when it does. */
export async function serve<C extends Context>(bot: Bot<C>): Promise<void> {
  const handle = webhookCallback(bot, "http");
  await bot.init();
  createServer((request, response) => {
    if (request.url === "/readyz") response.end("ok");
    else void handle(request, response);
  }).listen(Number(process.env.PORT), "127.0.0.1");
}
