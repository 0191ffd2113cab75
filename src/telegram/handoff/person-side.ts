/**
 * The person's side of a hand-off: calling people, writing to them, going back to the bot.
 *
 * Stands before every feature that answers, because while people own a ticket the bot is silent.
 */

import type { NextFunction } from "grammy";
import type { Message } from "grammy/types";
import { isOpen, takesWords } from "../../core/handoff/ticket.ts";
import { nothingKnown } from "../../core/matcher/matcher.ts";
import { dayOf } from "../../core/person/day.ts";
import { activeGuide } from "../../core/person/place.ts";
import { withTicketEvent } from "../../core/person/ticket-change.ts";
import { mask } from "../../core/privacy/mask.ts";
import { type Action, ui } from "../../core/view/view.ts";
import { keepReport } from "../../records/keep-report.ts";
import { closing } from "../../screens/closing.ts";
import { peopleView } from "../../screens/handoff.ts";
import { menuView } from "../../screens/menu.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { readStartPayload } from "../deep-links.ts";
import { play } from "../guide/turn.ts";
import { callPeople, whenText } from "./call.ts";
import { closeTicket } from "./close.ts";
import type { Desk } from "./desk.ts";
import { editOf, fateOf, hasSecretInName, itemsOf, maskedWordsOf, wordsOf } from "./message.ts";
import { isThanks } from "./thanks.ts";

/** What people do with their own data. */
const DATA_ACTIONS = new Set<Action["kind"]>(["privacy", "export-data", "ask-delete-data", "delete-data"]);
/** What works while people own the ticket. */
const WHILE_OWNED = new Set<Action["kind"]>(["languages", "language"]);

async function passOn(ctx: BotContext, desk: Desk, message: Message): Promise<void> {
  const { visit } = ctx;
  const id = `u${ctx.update.update_id}`;
  const fate = fateOf(message);
  if (fate === "refused") return say(ctx, peopleView([ui("people-refused")], []));
  const words = wordsOf(message);
  if (hasSecretInName(message)) {
    ctx.deps.record("report-secret");
    return say(ctx, peopleView([ui("people-secret-in-name"), ui("secret-warning")], []));
  }
  const masked = maskedWordsOf(message);
  const isFirst = visit.person.ticket?.personMs === visit.person.ticket?.openedMs;
  const person = await visit.change((current) =>
    withTicketEvent(current, { kind: "person-wrote", id, locale: visit.locale }, desk.now()),
  );
  // Also when a crash came after the change, and this is the same update again.
  const isReopened = person.ticket?.openedId === id;
  await desk.plan(visit.personId, person.ticket);
  const added = await desk.send(visit.personId, "staff", [
    ...(isReopened
      ? [
          { kind: "topic-state", id: `${id}.topic`, open: true } as const,
          desk.notice(`${id}.reopened`, desk.staffLocale, ui("staff-reopened-by-person")),
        ]
      : []),
    ...itemsOf(id, message, masked),
  ]);
  if (added === "full") return say(ctx, peopleView([ui("people-not-passed-on")], []));
  // What people asked teaches authors, together with what the staff answer.
  if (isFirst && words?.part === "text") await keepQuestion(ctx, mask(words.text).masked);
  if (isReopened) await say(ctx, peopleView([ui("people-called-again"), whenText(ctx, desk)]));
  if (masked !== undefined) {
    ctx.deps.record("report-secret");
    await say(ctx, peopleView([ui("secret-warning")], []));
  }
}

async function keepQuestion(ctx: BotContext, masked: string): Promise<void> {
  const lang = ctx.visit.locale;
  // The talk with people does not wait for a bot that has just started: then nothing is known of the words.
  const match = ctx.deps.matcher.ifReady(masked, lang)?.match(masked, { lang }) ?? nothingKnown(lang);
  const { unanswered, now } = ctx.deps;
  await keepReport(unanswered, ctx.visit.personId, {
    day: dayOf(now()),
    match,
    masked,
    unlessAnswered: false,
  });
}

async function passEditOn(ctx: BotContext, desk: Desk, message: Message): Promise<void> {
  const { personId } = ctx.visit;
  const masked = maskedWordsOf(message);
  const edit = editOf(`u${ctx.update.update_id}`, message, masked);
  // Telegram copies a message as it is by then: what still waits must not be copied with the secret in it.
  const waits = masked === undefined ? undefined : await desk.waits(personId, "staff", message.message_id);
  if (waits !== undefined)
    await desk.outbox.replace(personId, "staff", waits.id, itemsOf(waits.id, message, masked));
  if (edit !== undefined) await desk.send(personId, "staff", [edit]);
  if (masked !== undefined) await say(ctx, peopleView([ui("secret-warning")], []));
}

async function leave(ctx: BotContext, desk: Desk): Promise<void> {
  const { visit, deps } = ctx;
  const id = `u${ctx.update.update_id}`;
  const left = await closeTicket({ desk, content: deps.content }, visit.personId, { by: "person", id });
  const notices = left ? [ui("people-left")] : [];
  // Read again: the ticket was closed beside this visit.
  await visit.change((person) => withTicketEvent(person, { kind: "close", by: "person", id }, desk.now()));
  await visit.change((person) => withTicketEvent(person, { kind: "return" }, desk.now()));
  const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
  if (guide) {
    await play(ctx, guide, { kind: "open" }, notices);
    return;
  }
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, notices));
}

/** Staff were told that the person cannot be reached: whatever the person does here shows that they can. */
async function isBack(ctx: BotContext, desk: Desk): Promise<void> {
  const { visit, update } = ctx;
  const { ticket } = await visit.change((person) =>
    withTicketEvent(person, { kind: "reachable" }, desk.now()),
  );
  if (!isOpen(ticket)) return;
  const notice = desk.notice(`u${update.update_id}.back`, desk.staffLocale, ui("staff-reachable-again"));
  await desk.send(visit.personId, "staff", [notice]);
}

/** While people own the ticket: presses and commands get a short word, everything else goes to the people. */
async function whileOwned(ctx: BotContext, desk: Desk, next: NextFunction): Promise<void> {
  if (ctx.callbackQuery) {
    if (ctx.action !== undefined && WHILE_OWNED.has(ctx.action.kind)) return next();
    ctx.toast = ui("people-own-toast");
    return undefined; // answered by `readPress`
  }
  const message = ctx.message;
  if (message === undefined || fateOf(message) === "service") return undefined;
  if (ctx.hasCommand("language")) return next();
  if (ctx.hasCommand("cancel")) return leave(ctx, desk);
  if (message.text?.startsWith("/")) return say(ctx, peopleView([ui("people-own")]));
  return passOn(ctx, desk, message);
}

/** While people were called but nobody has come, the bot still helps with its buttons, commands and words. */
async function whileWaiting(ctx: BotContext, desk: Desk, next: NextFunction): Promise<void> {
  const message = ctx.message;
  if (message === undefined || fateOf(message) === "service") return next();
  // With a guide open the command pauses that, as always.
  const inGuide =
    activeGuide(ctx.deps.content.guides, ctx.visit.person) !== undefined && !ctx.visit.person.active?.paused;
  if (ctx.hasCommand("cancel") && !inGuide) return leave(ctx, desk);
  if (message.text?.startsWith("/") || ctx.word !== undefined) return next();
  return passOn(ctx, desk, message);
}

/** By the link that groups show. */
const cameForPeople = (ctx: BotContext) =>
  ctx.hasCommand("start") && readStartPayload(String(ctx.match))?.kind === "human";

const asksForPeople = (ctx: BotContext) =>
  ctx.action?.kind === "human" || ctx.word === "human" || ctx.hasCommand("human") || cameForPeople(ctx);

/** The person's own data, and the guides of others that they follow: works whatever the person's ticket says. */
function isApartFromTicket(ctx: BotContext): boolean {
  const kind = ctx.action?.kind;
  if (kind !== undefined) return DATA_ACTIONS.has(kind) || kind.startsWith("follow-");
  if (ctx.hasCommand(["privacy", "export_my_data", "delete_my_data"])) return true;
  return ctx.hasCommand("start") && readStartPayload(String(ctx.match))?.kind === "follow";
}

/** Calls people for the person; without staff they are told the truth and Alipay's own way. */
export async function callStaff(ctx: BotContext): Promise<void> {
  const { support, content } = ctx.deps;
  if (support === undefined) return showCard(ctx, closing(content, ctx.visit.person, "handoff-none"));
  await say(ctx, await callPeople(ctx, { reason: "asked" }));
}

/** Goes back from people to the bot. */
export async function leaveStaff(ctx: BotContext): Promise<void> {
  const { support, content } = ctx.deps;
  await (support ? leave(ctx, support) : showCard(ctx, menuView(content, ctx.visit.person)));
}

/** Middleware for typed words: the wish for people, however it is said. */
export const askForPeople = (ctx: BotContext, next: NextFunction): Promise<void> =>
  asksForPeople(ctx) ? callStaff(ctx) : next();

async function onEdit(ctx: BotContext, message: Message): Promise<void> {
  const { support } = ctx.deps;
  const { ticket } = ctx.visit.person;
  if (support !== undefined && takesWords(ticket, support.now())) await passEditOn(ctx, support, message);
  // Any other edited message was answered when it was new.
}

/** Middleware: what the person's ticket does with an update before the bot may answer it. */
export async function whilePeopleHelp(ctx: BotContext, next: NextFunction): Promise<void> {
  if (ctx.editedMessage) return onEdit(ctx, ctx.editedMessage);
  const desk = ctx.deps.support;
  if (desk === undefined || isApartFromTicket(ctx)) return next();
  if (ctx.visit.person.ticket?.unreachable && (ctx.message ?? ctx.callbackQuery)) await isBack(ctx, desk);
  if (asksForPeople(ctx) || ctx.action?.kind === "leave-people") return next();
  const { ticket } = ctx.visit.person;
  if (ticket?.state === "owned") return whileOwned(ctx, desk, next);
  if (ticket?.state === "waiting") return whileWaiting(ctx, desk, next);
  if (!takesWords(ticket, desk.now())) return next();
  return afterTheEnd(ctx, desk, next);
}

/** People have closed the ticket: a new word is still theirs for a while, anything else is for the bot. */
async function afterTheEnd(ctx: BotContext, desk: Desk, next: NextFunction): Promise<void> {
  const message = ctx.message;
  if (message?.text !== undefined && isThanks(message.text))
    return say(ctx, peopleView([ui("people-thanks")], []));
  const isWords = message !== undefined && fateOf(message) === "passed-on";
  if (isWords && !message.text?.startsWith("/") && ctx.word === undefined) return passOn(ctx, desk, message);
  if (message === undefined || fateOf(message) !== "service")
    await ctx.visit.change((person) => withTicketEvent(person, { kind: "return" }, desk.now()));
  return next();
}
