/** Whom the bot answers in a group, in which language, and where the answer goes. */
import type { Message } from "grammy/types";
import { ui } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import { type Speaker, topicOf } from "./address.ts";
import type { GroupPlace } from "./group-sender.ts";
import { privateChat } from "./words.ts";

export interface Asker {
  /** Absent: nobody in particular (an administrator without a name, a channel). */
  readonly id?: number;
  /** Whose answers are counted: the person, or the chat that is written as. */
  readonly countedAs: number;
  readonly locale: string;
}

/** Speaks the language that the person chose, else the one of their app; nothing in a group changes it. */
export async function askerOf(ctx: BotContext, speaker: Speaker): Promise<Asker> {
  const { people, content } = ctx.deps;
  const { id } = speaker;
  if (speaker.kind !== "person") return { countedAs: id, locale: content.texts.defaultLocale };
  const loaded = await people.loadPerson(id);
  const chosen = loaded.kind === "known" ? loaded.person.locale : undefined;
  const isKnown = chosen !== undefined && content.texts.locales.includes(chosen);
  const locale = isKnown ? chosen : content.texts.negotiate(speaker.languageCode);
  return { id, countedAs: id, locale };
}

/** For `Saying`: what concerns the asker alone. */
export const only = ({ id }: Asker) => (id === undefined ? {} : { onlyFor: id });

export function placeOf(message: Message, replyTo: number = message.message_id): GroupPlace {
  const topicId = topicOf(message);
  return {
    chatId: message.chat.id,
    // 0 is the id of messages that only the bot sees.
    ...(replyTo === 0 ? {} : { replyTo }),
    ...(topicId === undefined ? {} : { topicId }),
  };
}

/** Whether the asker may have another answer here now; who wants too many is told so once. */
export async function mayAnswer(ctx: BotContext, place: GroupPlace, asker: Asker): Promise<boolean> {
  const allowed = await ctx.deps.rateLimits.groupAnswer(place.chatId, asker.countedAs);
  if (allowed === "told") {
    const enough = privateChat(ctx, asker.locale, ui("group-enough"));
    await ctx.groupSender.say(place, { ...enough, ...only(asker), lowValue: true });
  }
  return allowed === "yes";
}
