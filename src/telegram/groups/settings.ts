/** `/settings`: what administrators can set for their group. */
import type { Message } from "grammy/types";
import { type Text, ui } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import type { Speaker } from "./address.ts";

async function isAdministrator(ctx: BotContext, chatId: number, speaker: Speaker): Promise<boolean> {
  if (speaker.kind === "anonymous-admin") return true;
  if (speaker.kind === "channel") return false;
  const { status } = await ctx.api.getChatMember(chatId, speaker.id);
  return status === "creator" || status === "administrator";
}

const state = (auto: boolean): Text => ui(auto ? "group-auto-on" : "group-auto-off");

/** @returns what the administrator is told */
export async function settings(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  argument: string,
): Promise<readonly Text[]> {
  const { groups } = ctx.deps;
  const chatId = message.chat.id;
  const [name, value, ...more] = argument
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (name === undefined) {
    const isForum = "is_forum" in message.chat && message.chat.is_forum === true;
    return [
      state((await groups.load(chatId)).auto),
      ui("group-settings-how"),
      // As text: numbers would be written with separators.
      ...(isForum ? [ui("group-settings-id", { id: String(chatId) })] : []),
    ];
  }
  if (name !== "auto" || (value !== "on" && value !== "off") || more.length > 0)
    return [ui("group-settings-how")];
  if (!(await isAdministrator(ctx, chatId, speaker))) return [ui("group-settings-admins")];
  const auto = value === "on";
  await groups.change(chatId, { auto });
  ctx.deps.record("group-auto", { state: value });
  const seesAll = await readsAll(ctx, chatId);
  return [state(auto), ...(auto && !seesAll ? [ui("group-cannot-read")] : [])];
}

async function readsAll(ctx: BotContext, chatId: number): Promise<boolean> {
  if (ctx.me.can_read_all_group_messages) return true;
  return (await ctx.api.getChatMember(chatId, ctx.me.id)).status === "administrator";
}
