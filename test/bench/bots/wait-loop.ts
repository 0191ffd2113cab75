/** A guide as the manual of @grammyjs/conversations writes one: a loop that waits for the next press. */
import {
  type Conversation,
  type ConversationData,
  type ConversationFlavor,
  conversations,
  createConversation,
  type VersionedState,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { CARD_OPTIONS, cardText } from "../card.ts";
import { redisStorage } from "./redis-storage.ts";
import { API_ROOT, serve } from "./serve.ts";

type Outer = ConversationFlavor<Context>;

async function guide(conversation: Conversation<Outer, Context>, ctx: Context): Promise<void> {
  let step = 0;
  await ctx.reply(cardText(step), CARD_OPTIONS);
  while (true) {
    const press = await conversation.waitFor("callback_query:data");
    step += press.callbackQuery.data === "next" ? 1 : -1;
    await press.editMessageText(cardText(step), CARD_OPTIONS);
    await press.answerCallbackQuery();
  }
}

const bot = new Bot<Outer>("1:wait-loop", { client: { apiRoot: API_ROOT } });
const prefix = process.env.KEY_PREFIX ?? "";
const adapter = redisStorage<VersionedState<ConversationData>>();
bot.use(conversations({ storage: { type: "key", prefix, adapter } }));
bot.use(createConversation(guide));
bot.command("start", (ctx) => ctx.conversation.enter("guide"));
await serve(bot);
