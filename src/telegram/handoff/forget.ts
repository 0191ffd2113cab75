/** "Delete my data" in the staff group too: the person's topic goes, and the way from it to them. */

import type { Ticket } from "../../core/handoff/ticket.ts";
import { ui } from "../../core/view/view.ts";
import { forgetHandoff } from "../../records/handoff-records.ts";
import type { BotContext } from "../context.ts";
import { isNotAllowed, isTopicGone, movedTo } from "../telegram-errors.ts";
import type { HandoffService } from "./service.ts";

type Thread = NonNullable<Ticket["thread"]>;

export async function forgetTicket(
  ctx: BotContext,
  handoff: HandoffService,
  personId: number,
  ticket: Ticket,
): Promise<void> {
  const { thread } = ticket;
  if (thread !== undefined) {
    try {
      // In the very group that it was made in: after a move its number may be somebody else's topic.
      await ctx.api.deleteForumTopic(thread.chatId, thread.id);
    } catch (error) {
      if (isNotAllowed(error)) await askStaff(ctx, handoff, thread);
      else if (!isTopicGone(error) && movedTo(error) === undefined) throw error;
    }
  }
  await forgetHandoff(handoff, personId, thread);
}

async function askStaff(ctx: BotContext, handoff: HandoffService, { chatId, id }: Thread): Promise<void> {
  const text = ctx.deps.content.texts.t(handoff.staffLocale, ui("staff-data-deleted"));
  try {
    await ctx.api.sendMessage(chatId, text, { message_thread_id: id, parse_mode: "HTML" });
  } catch (error) {
    // The bot is out of the group: nobody there can be asked, and the person's own data goes all the same.
    if (!isNotAllowed(error)) throw error;
    ctx.deps.log.error({ event: "support.topic_not_deleted", error });
  }
}
