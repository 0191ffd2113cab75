/** The bot is added, promoted or put out: it explains itself once, and says plainly what it cannot do there. */
import type { ChatMemberUpdated } from "grammy/types";
import { ui } from "../../core/view/view.ts";
import { helloView, missing, plainView, type Rights } from "../../screens/group.ts";
import type { BotContext } from "../context.ts";
import { words } from "./words.ts";

type Member = ChatMemberUpdated["new_chat_member"];

/** Whoever is restricted may still be in it, and so is whoever has a status that is new to Telegram. */
function isIn(member: Member): boolean {
  if (member.status === "restricted") return member.is_member;
  return member.status !== "left" && member.status !== "kicked";
}

function rightsOf(ctx: BotContext, member: Member): Rights {
  const isAdmin = member.status === "administrator";
  return {
    // A member in privacy mode is shown only what is addressed to it.
    readsAll: isAdmin || ctx.me.can_read_all_group_messages,
    deletes: isAdmin && member.can_delete_messages,
  };
}

export async function onMembership(ctx: BotContext, change: ChatMemberUpdated): Promise<void> {
  const { groups, content } = ctx.deps;
  const { old_chat_member: before, new_chat_member: after, chat, from } = change;
  const chatId = chat.id;
  if (!isIn(after)) return groups.forget(chatId);
  const locale = content.texts.negotiate(from.language_code);
  const rights = rightsOf(ctx, after);
  if (!(await groups.load(chatId)).introduced) {
    const hello = words(ctx, locale, helloView(`@${ctx.me.username}`, rights), [{ label: ui("group-open") }]);
    // Not said means not introduced: it is said when the bot may write there.
    if (await ctx.groupSender.say({ chatId }, hello)) await groups.change(chatId, { introduced: true });
    ctx.deps.record("group-joined");
    return;
  }
  const earlier = rightsOf(ctx, before);
  const isBetter = (rights.readsAll && !earlier.readsAll) || (rights.deletes && !earlier.deletes);
  const isWorse = (!rights.readsAll && earlier.readsAll) || (!rights.deletes && earlier.deletes);
  if (!isIn(before) || (!isBetter && !isWorse)) return;
  const view = plainView(...(isBetter ? [ui("group-rights-thanks")] : []), ...missing(rights));
  await ctx.groupSender.say({ chatId }, { ...words(ctx, locale, view), lowValue: true });
}
