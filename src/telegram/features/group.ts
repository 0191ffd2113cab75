/** Groups: a short answer to a command, with the way to the private chat; nothing personal is shown here. */
import { Composer } from "grammy";
import { ui } from "../../guide/view.ts";
import type { BotContext } from "../context.ts";
import { startLink } from "../deep-links.ts";
import { answerPress } from "../press.ts";

export function groupFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const group = feature.chatType(["group", "supergroup"]);

  async function pointToPrivateChat(ctx: BotContext): Promise<void> {
    const { texts } = ctx.deps.content;
    const { locale } = ctx.visit;
    const url = startLink(ctx.me.username);
    await ctx.reply(texts.t(locale, ui("group")), {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: texts.plain(locale, ui("group-open")), url }]] },
      ...(ctx.msgId === undefined
        ? {}
        : { reply_parameters: { message_id: ctx.msgId, allow_sending_without_reply: true } }),
    });
  }
  group.on("message:entities:bot_command", pointToPrivateChat);
  group.on("message:text", async function whenAddressed(ctx) {
    const mentioned = ctx.message.text.toLowerCase().includes(`@${ctx.me.username.toLowerCase()}`);
    if (mentioned || ctx.message.reply_to_message?.from?.id === ctx.me.id) await pointToPrivateChat(ctx);
  });
  group.on("callback_query", answerPress);
  // Everything else that happens in groups and channels is none of this bot's business.
  feature.filter(
    (ctx) => ctx.chat?.type !== "private",
    () => undefined,
  );
  return feature;
}
