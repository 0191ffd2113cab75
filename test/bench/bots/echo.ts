/** The yardstick: a stateless grammY bot. */
import { Bot } from "grammy";
import { API_ROOT, serve } from "./serve.ts";

const bot = new Bot("1:echo", { client: { apiRoot: API_ROOT } });
bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
await serve(bot);
