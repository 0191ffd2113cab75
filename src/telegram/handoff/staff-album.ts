/**
 * An album of the staff. Its pictures arrive one by one, its words stand under one of them only, and that may be
 * the last: so the others wait in the outbox until the album is complete, nobody has taken the ticket before that,
 * and a note or command under one of them keeps all of them here.
 */
import type { Message } from "grammy/types";
import { withPairs } from "../../core/handoff/message-map.ts";
import { ui } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import { itemsOf } from "./message.ts";
import type { HandoffService } from "./service.ts";
import { type At, answer, reach } from "./staff-message.ts";

/** For colleagues: never passed on, and answers to it stay here too. */
export const markInternal = (handoff: HandoffService, personId: number, ...messageIds: readonly number[]) =>
  handoff.messageMap.change(personId, (pairs) =>
    withPairs(
      pairs,
      messageIds.map((id) => [0, id] as const),
    ),
  );

/** The message is for colleagues, and so is the album that it belongs to. */
export async function keepHere(ctx: BotContext, handoff: HandoffService, personId: number, message: Message) {
  const { media_group_id: album, message_id: id, chat } = message;
  // An album holds a secret: here, one from the person.
  const parts = album === undefined ? [id] : (await ctx.deps.albums.add(chat.id, album, id, true)).messages;
  await keepBack(handoff, personId, parts);
}

async function keepBack(
  handoff: HandoffService,
  personId: number,
  messageIds: readonly number[],
): Promise<void> {
  const waiting = await handoff.outbox.waiting(personId, "person");
  const ids = waiting.flatMap((item) =>
    "messageId" in item && messageIds.includes(item.messageId) ? [item.id] : [],
  );
  if (ids.length > 0) await handoff.outbox.done(personId, "person", ids);
  await markInternal(handoff, personId, ...messageIds);
}

/** Puts one picture in the outbox; who of the staff has the ticket is decided when the album goes. */
export async function passPartOn(at: At, personId: number, message: Message, album: string): Promise<void> {
  const { ctx, handoff, id, by, locale } = at;
  const add = () => ctx.deps.albums.add(message.chat.id, album, message.message_id, false);
  if ((await add()).secret) return keepBack(handoff, personId, [message.message_id]);
  const state = await reach(at, personId);
  if (state === "unreachable") return answer(at, ui("staff-unreachable"));
  if (state === "closed") return answer(at, ui("staff-is-closed"));
  const items = itemsOf(id, message, undefined).map((item) =>
    item.kind === "copy" ? { ...item, takes: { locale, ...(by ? { by } : {}) } } : item,
  );
  if ((await handoff.send(personId, "person", items)) === "full")
    return answer(at, ui("staff-not-delivered"));
  // Another process may have read the note of this album in the very same moment.
  const { secret, messages } = await add();
  if (secret) await keepBack(handoff, personId, messages);
}
