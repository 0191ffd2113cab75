/** What one would write first: a handler for the buttons, the step in grammY's session, the session in Redis. */
import { type ApiClientOptions, Bot, type Context, type SessionFlavor, session } from "grammy";
import { httpFetch } from "../../../src/telegram/receive/api-client.ts";
import { CARD_OPTIONS, cardText } from "../card.ts";
import { redisStorage } from "./redis-storage.ts";
import { API_ROOT, serve } from "./serve.ts";

interface Place {
  step: number;
}

/** `CLIENT=ours`: calls go out as this product's do, which tells the cost of the bot from that of grammY's HTTP client. */
const OURS: ApiClientOptions = {
  canUseWebhookReply: (method) => method === "answerCallbackQuery",
  // grammY's type is that of node-fetch, of which it uses no more than this.
  fetch: httpFetch as unknown as NonNullable<ApiClientOptions["fetch"]>,
};

const bot = new Bot<Context & SessionFlavor<Place>>("1:session", {
  client: { apiRoot: API_ROOT, ...(process.env.CLIENT === "ours" ? OURS : {}) },
});
const prefix = process.env.KEY_PREFIX ?? "";
bot.use(session({ initial: () => ({ step: 0 }), storage: redisStorage<Place>(), prefix }));
bot.command("start", async (ctx) => {
  ctx.session.step = 0;
  await ctx.reply(cardText(0), CARD_OPTIONS);
});
bot.callbackQuery(["next", "back"], async (ctx) => {
  ctx.session.step += ctx.callbackQuery.data === "next" ? 1 : -1;
  await ctx.editMessageText(cardText(ctx.session.step), CARD_OPTIONS);
  await ctx.answerCallbackQuery();
});
await serve(bot);
