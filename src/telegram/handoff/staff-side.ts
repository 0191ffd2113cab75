/**
 * The staff's side of a hand-off: everything that happens in the staff group. Takes every update of that chat.
 *
 * Whoever is in the group is staff. Whom a message is about follows from the forum topic it stands in, never
 * from a name or a forward.
 */
import { Composer } from "grammy";
import type { Message, User } from "grammy/types";
import { LRUCache } from "lru-cache";
import { isInternal } from "../../core/handoff/message-map.ts";
import { readStaffCommand } from "../../core/handoff/staff-command.ts";
import { isOpen, type Owner } from "../../core/handoff/ticket.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { NotSavedError } from "../../records/not-saved-error.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import { decodeAction } from "../buttons.ts";
import type { BotContext } from "../context.ts";
import { DeliverAgainError } from "../deliver-again-error.ts";
import { toast } from "../middleware/press.ts";
import { editOf, itemsOf, relayPolicyOf } from "./message.ts";
import type { HandoffService } from "./service.ts";
import { keepHere, passPartOn } from "./staff-album.ts";
import { sendAnswer } from "./staff-answer.ts";
import { claim, close, runCommand } from "./staff-commands.ts";
import { type At, answer, reach } from "./staff-message.ts";

/** Who was told that General leads to nobody; whoever is forgotten, or writes to another process, hears it again. */
const toldInGeneral = new LRUCache<number, true>({ max: 1_000 });

/** Telegram's account that stands for every anonymous administrator of every group. */
const ANONYMOUS_ADMIN_ID = 1_087_968_824;

/** Anonymous administrators write as the group itself; other bots and channels are not staff. */
function staffOf(message: Message): { readonly user?: User } | undefined {
  const { from, sender_chat: sender } = message;
  if (sender !== undefined) return sender.id === message.chat.id ? {} : undefined;
  if (from === undefined || from.id === ANONYMOUS_ADMIN_ID || from.is_bot) return undefined;
  return { user: from };
}

/** Somebody of the staff may have it chosen by mistake; what Telegram itself passes on from a channel is nobody's word. */
const isOfChannel = ({ sender_chat: sender, is_automatic_forward: isPost }: Message) =>
  sender?.type === "channel" && !isPost;

const ownerOf = (user: User | undefined): { readonly by?: Owner } =>
  user === undefined ? {} : { by: { id: user.id, name: user.first_name } };

/** The language that one of the staff chose in the bot, or else that of their app. */
async function languageOf(ctx: BotContext, user: User | undefined): Promise<string> {
  const { people, content } = ctx.deps;
  const loaded = user === undefined ? undefined : await people.loadPerson(user.id);
  const chosen = loaded?.kind === "known" ? loaded.person.locale : undefined;
  if (chosen !== undefined && content.texts.locales.includes(chosen)) return chosen;
  return content.texts.negotiate(user?.language_code);
}

/** The topic a message stands in; replies outside of topics carry a thread id too, which means nothing. */
const threadOf = (message: Message) => (message.is_topic_message ? message.message_thread_id : undefined);

async function onMessage(ctx: BotContext, handoff: HandoffService, message: Message): Promise<void> {
  if (message.migrate_to_chat_id !== undefined) return handoff.moved(message.migrate_to_chat_id);
  const threadId = threadOf(message);
  const personId =
    threadId === undefined ? undefined : await handoff.staffTopics.personOf(message.chat.id, threadId);
  const staff = staffOf(message);
  const id = `u${ctx.update.update_id}`;
  if (staff === undefined) {
    if (!isOfChannel(message) || personId === undefined || relayPolicyOf(message) === "service") return;
    const at: At = { ctx, handoff, message, id, locale: handoff.staffLocale, threadId, personId };
    return answer(at, ui("staff-channel"));
  }
  const locale = await languageOf(ctx, staff.user);
  const at: At = { ctx, handoff, message, id, locale, ...ownerOf(staff.user), threadId, personId };
  if (personId !== undefined && message.forum_topic_closed)
    return runCommand(at, { kind: "close", quiet: false });
  if (personId !== undefined && message.forum_topic_reopened) return runCommand(at, { kind: "reopen" });
  const policy = relayPolicyOf(message);
  if (policy === "service") return;
  const command = readStaffCommand(message.text ?? message.caption ?? "", ctx.me.username);
  if (command !== undefined) {
    if (personId !== undefined && message.media_group_id !== undefined)
      await keepHere(ctx, handoff, personId, message);
    return runCommand(at, command);
  }
  if (personId === undefined) return isForNobody(ctx, message) ? tellForNobody(at, message) : undefined;
  if (await isAboutNote(ctx, handoff, personId, message)) return keepHere(ctx, handoff, personId, message);
  if (policy === "refused") return answer(at, ui("staff-refused"));
  return passOn(at, personId);
}

/** Staff talk among themselves, but whoever answers the bot may believe that a person gets it. */
function isForNobody(ctx: BotContext, message: Message): boolean {
  const replied = message.reply_to_message;
  if (replied?.from?.id !== ctx.me.id) return false;
  // Every message in a topic answers the one that opened it: whose topic it is tells the bot's from the staff's own.
  return message.is_topic_message === true || replied.forum_topic_created === undefined;
}

async function tellForNobody(at: At, message: Message): Promise<void> {
  const { media_group_id: album, message_id: id, chat } = message;
  if (album !== undefined) {
    const { messages } = await at.ctx.deps.albums.add(chat.id, album, id, false);
    if (messages[0] !== id) return;
  }
  if (message.is_topic_message) return answer(at, ui("staff-person-gone"));
  const who = at.by?.id ?? 0;
  if (toldInGeneral.has(who)) return;
  toldInGeneral.set(who, true);
  await answer(at, ui("staff-general"));
}

/** An answer to a note is for colleagues as well; what the person wrote is no note, whatever it begins with. */
async function isAboutNote(
  ctx: BotContext,
  handoff: HandoffService,
  personId: number,
  message: Message,
): Promise<boolean> {
  const replied = message.reply_to_message;
  if (replied === undefined || replied.forum_topic_created) return false;
  if (replied.from?.id !== ctx.me.id && isNoteText(replied.text ?? replied.caption)) return true;
  return isInternal(await handoff.messageMap.read(personId), replied.message_id);
}

const isNoteText = (text: string | undefined) => /^\s*\//.test(text ?? "");

async function passOn(at: At, personId: number): Promise<void> {
  const { handoff, message, id, by } = at;
  if (message === undefined) return;
  if (message.media_group_id !== undefined) return passPartOn(at, personId, message, message.media_group_id);
  if ((await reach(at, personId)) === "unreachable") return answer(at, ui("staff-unreachable"));
  const { before } = await handoff.change(personId, { kind: "staff-wrote", ...(by ? { by } : {}) });
  if (!isOpen(before)) return answer(at, ui("staff-is-closed"));
  const added = await handoff.send(personId, "person", itemsOf(id, message, undefined));
  if (added === "full") return answer(at, ui("staff-not-delivered"));
  if (before.state === "waiting") await answer(at, ui("staff-owned", { staff: by?.name ?? "–" }));
}

async function onEdit(ctx: BotContext, handoff: HandoffService, message: Message): Promise<void> {
  const threadId = threadOf(message);
  const personId =
    threadId === undefined ? undefined : await handoff.staffTopics.personOf(message.chat.id, threadId);
  const staff = staffOf(message);
  if (personId === undefined || staff === undefined) return;
  const id = `u${ctx.update.update_id}`;
  const isNote = isNoteText(message.text ?? message.caption);
  // Telegram copies a message as it is by then: what still waits must not be copied as a note.
  const waits = await handoff.waits(personId, "person", message.message_id);
  if (waits !== undefined && isNote) return keepHere(ctx, handoff, personId, message);
  const pairs = await handoff.messageMap.read(personId);
  const wentOut = pairs.some(([theirs, ours]) => ours === message.message_id && theirs !== 0);
  // A note, or never passed on: whatever it says now, it stays here.
  if (!wentOut && waits === undefined) return;
  if (isNote) {
    const locale = await languageOf(ctx, staff.user);
    await handoff.send(personId, "staff", [handoff.notice(id, locale, ui("staff-edit-to-note"))]);
    return;
  }
  const edit = editOf(id, message, undefined);
  if (edit !== undefined) await handoff.send(personId, "person", [edit]);
}

/** Each press is answered in the language of whoever pressed. */
async function onPress(ctx: BotContext, handoff: HandoffService): Promise<void> {
  const { callbackQuery } = ctx;
  const message = callbackQuery?.message;
  if (callbackQuery === undefined || message === undefined) return;
  const { from } = callbackQuery;
  const locale = await languageOf(ctx, from);
  const threadId = "is_topic_message" in message ? threadOf(message as Message) : undefined;
  const personId =
    threadId === undefined ? undefined : await handoff.staffTopics.personOf(message.chat.id, threadId);
  const note = personId === undefined ? ui("staff-no-person") : await press(personId);
  await toast(ctx, ctx.deps.content.texts.plain(locale, note));

  async function press(about: number): Promise<Text> {
    const id = `u${ctx.update.update_id}`;
    const at: At = { ctx, handoff, id, locale, ...ownerOf(from), threadId, personId: about };
    const action = decodeAction(callbackQuery?.data ?? "");
    switch (action?.kind) {
      case "staff-claim":
        return claim(at, about);
      case "staff-close":
        return ui((await close(at, { kind: "close", quiet: false })) ? "staff-closed" : "staff-is-closed");
      case "staff-answer":
        return sendAnswer(at, about, action.topic);
      default:
        return ui("toast-old-button");
    }
  }
}

export function staffFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(async function inStaffGroup(ctx) {
    const handoff = ctx.deps.support;
    if (handoff === undefined) return;
    try {
      if (ctx.callbackQuery) await onPress(ctx, handoff);
      else if (ctx.message) await onMessage(ctx, handoff, ctx.message);
      else if (ctx.editedMessage) await onEdit(ctx, handoff, ctx.editedMessage);
    } catch (error) {
      // In a group nobody is told that something was not kept, so it has to come again.
      if (!(error instanceof StoreUnavailableError || error instanceof NotSavedError)) throw error;
      throw new DeliverAgainError("what the staff wrote was not kept", { cause: error });
    }
  });
  return feature;
}
