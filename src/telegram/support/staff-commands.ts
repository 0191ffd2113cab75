/** What staff can do with a ticket. Each says what it did, in the language of whoever asked, and may be repeated. */
import type { Message } from "grammy/types";
import { topicView } from "../../faq/views.ts";
import { topicText } from "../../guide/text-ids.ts";
import { type Text, ui } from "../../guide/view.ts";
import { withPairs } from "../../handoff/pairs.ts";
import { type StaffCommand, USUAL_BAN_MS } from "../../handoff/staff-command.ts";
import { isOpen, type Owner } from "../../handoff/ticket.ts";
import { mask } from "../../privacy/mask.ts";
import type { BotContext } from "../context.ts";
import { closeTicket } from "./close.ts";
import type { Desk } from "./desk.ts";
import { formatDuration, formatMoment } from "./moments.ts";

/** One word of the staff: who says it, where, and about whom. */
export interface At {
  readonly ctx: BotContext;
  readonly desk: Desk;
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

/** Telegram takes a message of this many topics easily. */
const MOST_LISTED = 30;
const MOST_SUGGESTED = 8;

export async function runCommand(at: At, command: StaffCommand): Promise<void> {
  const { personId } = at;
  // What needs no person works everywhere in the group.
  if (command.kind === "help") return answer(at, ui("staff-help"));
  if (command.kind === "list") return list(at);
  if (command.kind === "note") return note(at);
  if (personId === undefined) return answer(at, ui("staff-no-person"));
  switch (command.kind) {
    case "close":
      await close(at, command);
      return undefined;
    case "reopen":
      return reopen(at, personId);
    case "claim":
      await claim(at, personId);
      return undefined;
    case "transfer":
      return transfer(at, personId);
    case "ban":
      return ban(at, personId, command.durationMs ?? USUAL_BAN_MS);
    case "unban":
      await at.desk.relay.unban(personId);
      return answer(at, ui("staff-unbanned"));
    case "answer":
      return answer(at, await sendAnswer(at, personId, command.topic));
    case "wrong":
      return answer(at, ui(command.command === "ban" ? "staff-wrong-ban" : "staff-wrong-close"));
    case "unknown":
      return answer(at, ui("staff-unknown-command"));
  }
}

/** In the person's topic through the lane, in order with everything else; elsewhere as a plain reply. */
async function answer(at: At, text: Text): Promise<void> {
  const { desk, personId, ctx, locale, id, message, threadId } = at;
  if (personId !== undefined) {
    await desk.send(personId, "staff", [desk.notice(`${id}.answer`, locale, text)]);
    return;
  }
  await ctx.api.sendMessage(desk.staffChatId(), ctx.deps.content.texts.t(locale, text), {
    parse_mode: "HTML",
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
    ...(message === undefined
      ? {}
      : { reply_parameters: { message_id: message.message_id, allow_sending_without_reply: true } }),
  });
}

/** ! A note goes nowhere: it is a message of the group that is only marked, so that answers to it stay here too. */
async function note({ desk, message, personId }: At): Promise<void> {
  if (personId === undefined || message === undefined) return;
  await desk.relay.addPairs(personId, (pairs) => withPairs(pairs, [[0, message.message_id]]));
}

/** @returns whether there was anything to close */
export async function close(at: At, command: Extract<StaffCommand, { kind: "close" }>): Promise<boolean> {
  const { ctx, desk, personId, id, locale, message } = at;
  const { topic, quiet } = command;
  if (personId === undefined) return false;
  if (topic !== undefined && !ctx.deps.content.topics.has(topic)) {
    await answer(at, unknownTopic(at, topic));
    return false;
  }
  const closed = await closeTicket({ desk, content: ctx.deps.content }, personId, {
    by: "staff",
    id,
    quiet,
    staffLocale: locale,
    staffText: ui(quiet ? "staff-closed-quiet" : "staff-closed"),
  });
  const words = command.answer === undefined ? undefined : mask(command.answer).masked;
  if (topic !== undefined) await ctx.deps.unanswered.answered(personId, { topic });
  if (words !== undefined) await ctx.deps.unanswered.answered(personId, { words });
  // A press has its toast; closing the topic in the app comes back as an update of its own.
  if (!closed && message !== undefined && message.forum_topic_closed === undefined)
    await answer(at, ui("staff-is-closed"));
  return closed;
}

async function reopen(at: At, personId: number): Promise<void> {
  const { desk, id, locale } = at;
  const { before, after } = await desk.change(personId, { kind: "reopen" });
  if (after === undefined) return answer(at, ui("staff-no-person"));
  if (isOpen(before)) return at.message?.forum_topic_reopened ? undefined : answer(at, ui("staff-is-open"));
  await desk.change(personId, { kind: "claim", ...(at.by ? { by: at.by } : {}) });
  const language = await languageOf(at, personId);
  await desk.send(personId, "person", [desk.notice(id, language, ui("people-reopened"))]);
  await desk.send(personId, "staff", [
    { kind: "topic-state", id: `${id}.topic`, open: true },
    desk.notice(`${id}.answer`, locale, ui("staff-reopened")),
  ]);
  return undefined;
}

/** Also by a press it is said in the topic, for the colleagues. @returns what was said */
export async function claim(at: At, personId: number): Promise<Text> {
  const { before } = await at.desk.change(personId, { kind: "claim", ...(at.by ? { by: at.by } : {}) });
  const text = isOpen(before) ? ui("staff-claimed", { staff: at.by?.name ?? "–" }) : ui("staff-is-closed");
  await answer(at, text);
  return text;
}

/** To whoever is answered, or named by a mention that carries the account. */
async function transfer(at: At, personId: number): Promise<void> {
  const { message, desk } = at;
  const mention = message?.entities?.find((entity) => entity.type === "text_mention");
  const replied = message?.reply_to_message;
  const toUser =
    mention?.type === "text_mention"
      ? mention.user
      : replied?.forum_topic_created
        ? undefined
        : replied?.from;
  if (toUser === undefined || toUser.is_bot) return answer(at, ui("staff-transfer-how"));
  const { before } = await desk.change(personId, {
    kind: "claim",
    by: { id: toUser.id, name: toUser.first_name },
  });
  return answer(
    at,
    isOpen(before) ? ui("staff-claimed", { staff: toUser.first_name }) : ui("staff-is-closed"),
  );
}

async function ban(at: At, personId: number, durationMs: number): Promise<void> {
  const { ctx, desk, id, locale } = at;
  const untilMs = desk.now() + durationMs;
  await desk.relay.ban(personId, untilMs);
  await closeTicket({ desk, content: ctx.deps.content }, personId, { by: "ban", id, staffLocale: locale });
  await answer(at, ui("staff-banned", { until: formatMoment(locale, untilMs, desk.hours.zone) }));
}

async function languageOf({ ctx, desk }: At, personId: number): Promise<string> {
  const loaded = await ctx.deps.people.loadPerson(personId);
  if (loaded.kind !== "known") return desk.staffLocale;
  return loaded.person.locale ?? loaded.person.ticket?.locale ?? desk.staffLocale;
}

/** Whether Telegram refused the last message to the person, who has not come back since. */
export async function isOutOfReach({ ctx }: At, personId: number): Promise<boolean> {
  const loaded = await ctx.deps.people.loadPerson(personId);
  if (loaded.kind !== "known" || !isOpen(loaded.person.ticket)) return false;
  return loaded.person.ticket.unreachable === true;
}

/** Staff name a topic by a part of its id, or say in their own words what it is about. */
function unknownTopic({ ctx, locale }: At, wanted: string): Text {
  const like = wanted.toLowerCase().trim();
  const { content, matcher } = ctx.deps;
  if (like === "") return ui("staff-unknown-topic");
  const named = [...content.topics.keys()].filter((topic) => topic.includes(like));
  const said = matcher.match(mask(wanted).masked.replaceAll(/[._-]/g, " "), { lang: locale }).topics;
  const found = [...new Set([...named, ...said.map(({ id }) => id)])].slice(0, MOST_SUGGESTED);
  return found.length === 0
    ? ui("staff-unknown-topic")
    : ui("staff-topics-like", { topics: found.join("\n") });
}

/** The FAQ answer in the person's language. @returns what the staff are told */
export async function sendAnswer(at: At, personId: number, topicId: string): Promise<Text> {
  const { ctx, desk, id, by } = at;
  const topic = ctx.deps.content.topics.get(topicId);
  if (topic === undefined) return unknownTopic(at, topicId);
  if (await isOutOfReach(at, personId)) return ui("staff-unreachable");
  const { before } = await desk.change(personId, { kind: "staff-wrote", ...(by ? { by } : {}) });
  if (!isOpen(before)) return ui("staff-is-closed");
  const language = await languageOf(at, personId);
  const view = { ...topicView(topic, undefined), rows: [] };
  await desk.send(personId, "person", [desk.card(id, language, view)]);
  ctx.deps.record("staff-answered", { topic: topicId });
  return ui("staff-answer-sent", {
    title: { key: topicText(topicId, "title") },
    language: ctx.deps.content.texts.name(language),
  });
}

/** The open tickets, longest waiting first, with a link to each topic. */
async function list(at: At): Promise<void> {
  const { ctx, desk, locale } = at;
  const { texts } = ctx.deps.content;
  const open = await desk.openTickets();
  const lines = open.slice(0, MOST_LISTED).map((ticket) => {
    const wait = formatDuration(locale, Math.max(0, desk.now() - ticket.openedMs));
    const line = texts.t(locale, ui("staff-list-line", { wait, staff: ticket.owner?.name ?? "–" }));
    return ticket.thread === undefined ? line : `<a href="${topicLink(ticket.thread)}">${line}</a>`;
  });
  const title = texts.t(locale, ui("staff-list", { count: open.length }));
  await ctx.api.sendMessage(desk.staffChatId(), [title, ...lines].join("\n"), {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(at.threadId === undefined ? {} : { message_thread_id: at.threadId }),
  });
}

/** `https://t.me/c/<chat id without -100>/<thread>` opens a topic of a private group for its members. */
function topicLink({ chatId, id }: { readonly chatId: number; readonly id: number }): string {
  return `https://t.me/c/${String(chatId).replace(/^-100/, "")}/${id}`;
}
