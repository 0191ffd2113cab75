/** One word of the staff: who says it, where, about whom; and how the bot answers it. */
import type { Message } from "grammy/types";
import type { Owner } from "../../core/handoff/ticket.ts";
import type { Text } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import type { HandoffService } from "./service.ts";

export interface At {
  readonly ctx: BotContext;
  readonly handoff: HandoffService;
  readonly message?: Message;
  /** The update's; the same for a repeated one. */
  readonly id: string;
  /** The language of whoever wrote or pressed. */
  readonly locale: string;
  /** Absent: an anonymous administrator. */
  readonly by?: Owner;
  readonly threadId: number | undefined;
  readonly personId: number | undefined;
}

/** The answer to this word; the pictures of one album are answered once. */
export const answerId = ({ id, message }: At) =>
  `${message?.media_group_id === undefined ? id : `album:${message.media_group_id}`}.answer`;

/** In the person's topic through the outbox, in order with everything else; elsewhere as a plain reply. */
export async function answer(at: At, text: Text): Promise<void> {
  const { handoff, personId, ctx, locale, message, threadId } = at;
  if (personId !== undefined) {
    await handoff.send(personId, "staff", [handoff.notice(answerId(at), locale, text)]);
    return;
  }
  await ctx.api.sendMessage(handoff.staffChatId(), ctx.deps.content.texts.t(locale, text), {
    parse_mode: "HTML",
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
    ...(message === undefined
      ? {}
      : { reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true } }),
  });
}

/** The language that the person is spoken to in. */
export async function languageOf({ ctx, handoff }: At, personId: number): Promise<string> {
  const loaded = await ctx.deps.people.loadPerson(personId);
  if (loaded.kind !== "known") return handoff.staffLocale;
  return loaded.person.locale ?? loaded.person.ticket?.locale ?? handoff.staffLocale;
}

/** Whether the person can be written to now, and if not, why. */
export async function reach({ ctx }: At, personId: number): Promise<"open" | "closed" | "unreachable"> {
  const loaded = await ctx.deps.people.loadPerson(personId);
  const ticket = loaded.kind === "known" ? loaded.person.ticket : undefined;
  if (ticket === undefined || ticket.state === "closed") return "closed";
  return ticket.unreachable ? "unreachable" : "open";
}
