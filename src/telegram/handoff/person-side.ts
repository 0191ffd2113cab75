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
import { handoffView } from "../../screens/handoff.ts";
import { menuView } from "../../screens/menu.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { readStartPayload } from "../deep-links.ts";
import { play } from "../guide/turn.ts";
import { callStaff, whenText } from "./call.ts";
import { closeTicket } from "./close.ts";
import { editOf, hasSecretInName, itemsOf, maskedWordsOf, relayPolicyOf, wordsOf } from "./message.ts";
import type { HandoffService } from "./service.ts";
import { isThanks } from "./thanks.ts";

/** What people do with their own data. */
const DATA_ACTIONS = new Set<Action["kind"]>(["privacy", "export-data", "ask-delete-data", "delete-data"]);
/** What works while people own the ticket. */
const WHILE_OWNED = new Set<Action["kind"]>(["languages", "language"]);

async function passOn(ctx: BotContext, handoff: HandoffService, message: Message): Promise<void> {
  const { visit } = ctx;
  const id = `u${ctx.update.update_id}`;
  const policy = relayPolicyOf(message);
  if (policy === "refused") return say(ctx, handoffView([ui("people-refused")], []));
  const words = wordsOf(message);
  if (hasSecretInName(message)) {
    ctx.deps.record("report-secret");
    return say(ctx, handoffView([ui("people-secret-in-name"), ui("secret-warning")], []));
  }
  const masked = maskedWordsOf(message);
  const isFirst = visit.person.ticket?.personMs === visit.person.ticket?.openedMs;
  const person = await visit.change((current) =>
    withTicketEvent(current, { kind: "person-wrote", id, locale: visit.locale }, handoff.now()),
  );
  // Also when a crash came after the change, and this is the same update again.
  const isReopened = person.ticket?.openedId === id;
  await handoff.plan(visit.personId, person.ticket);
  const added = await handoff.send(visit.personId, "staff", [
    ...(isReopened
      ? [
          { kind: "topic-state", id: `${id}.topic`, open: true } as const,
          handoff.notice(`${id}.reopened`, handoff.staffLocale, ui("staff-reopened-by-person")),
        ]
      : []),
    ...itemsOf(id, message, masked),
  ]);
  if (added === "full") return say(ctx, handoffView([ui("people-not-passed-on")], []));
  // What people asked teaches authors, together with what the staff answer.
  if (isFirst && words?.part === "text") await keepQuestion(ctx, mask(words.text).masked);
  if (isReopened) await say(ctx, handoffView([ui("people-called-again"), whenText(ctx, handoff)]));
  if (masked !== undefined) {
    ctx.deps.record("report-secret");
    await say(ctx, handoffView([ui("secret-warning")], []));
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

async function passEditOn(ctx: BotContext, handoff: HandoffService, message: Message): Promise<void> {
  const { personId } = ctx.visit;
  const masked = maskedWordsOf(message);
  const edit = editOf(`u${ctx.update.update_id}`, message, masked);
  // Telegram copies a message as it is by then: what still waits must not be copied with the secret in it.
  const waits = masked === undefined ? undefined : await handoff.waits(personId, "staff", message.message_id);
  if (waits !== undefined)
    await handoff.outbox.replace(personId, "staff", waits.id, itemsOf(waits.id, message, masked));
  if (edit !== undefined) await handoff.send(personId, "staff", [edit]);
  if (masked !== undefined) await say(ctx, handoffView([ui("secret-warning")], []));
}

async function leave(ctx: BotContext, handoff: HandoffService): Promise<void> {
  const { visit, deps } = ctx;
  const id = `u${ctx.update.update_id}`;
  const left = await closeTicket({ handoff, content: deps.content }, visit.personId, { by: "person", id });
  const notices = left ? [ui("people-left")] : [];
  // Read again: the ticket was closed beside this visit.
  await visit.change((person) => withTicketEvent(person, { kind: "close", by: "person", id }, handoff.now()));
  await visit.change((person) => withTicketEvent(person, { kind: "return" }, handoff.now()));
  const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
  if (guide) {
    await play(ctx, guide, { kind: "open" }, notices);
    return;
  }
  await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, notices));
}

/** Staff were told that the person cannot be reached: whatever the person does here shows that they can. */
async function isBack(ctx: BotContext, handoff: HandoffService): Promise<void> {
  const { visit, update } = ctx;
  const { ticket } = await visit.change((person) =>
    withTicketEvent(person, { kind: "reachable" }, handoff.now()),
  );
  if (!isOpen(ticket)) return;
  const notice = handoff.notice(
    `u${update.update_id}.back`,
    handoff.staffLocale,
    ui("staff-reachable-again"),
  );
  await handoff.send(visit.personId, "staff", [notice]);
}

/** While people own the ticket: presses and commands get a short word, everything else goes to the people. */
async function whileOwned(ctx: BotContext, handoff: HandoffService, next: NextFunction): Promise<void> {
  if (ctx.callbackQuery) {
    if (ctx.action !== undefined && WHILE_OWNED.has(ctx.action.kind)) return next();
    ctx.toast = ui("people-own-toast");
    return undefined; // answered by `readPress`
  }
  const message = ctx.message;
  if (message === undefined || relayPolicyOf(message) === "service") return undefined;
  if (ctx.hasCommand("language")) return next();
  if (ctx.hasCommand("cancel")) return leave(ctx, handoff);
  if (message.text?.startsWith("/")) return say(ctx, handoffView([ui("people-own")]));
  return passOn(ctx, handoff, message);
}

/** While people were called but nobody has come, the bot still helps with its buttons, commands and words. */
async function whileWaiting(ctx: BotContext, handoff: HandoffService, next: NextFunction): Promise<void> {
  const message = ctx.message;
  if (message === undefined || relayPolicyOf(message) === "service") return next();
  // With a guide open the command pauses that, as always.
  const inGuide =
    activeGuide(ctx.deps.content.guides, ctx.visit.person) !== undefined && !ctx.visit.person.active?.paused;
  if (ctx.hasCommand("cancel") && !inGuide) return leave(ctx, handoff);
  if (message.text?.startsWith("/") || ctx.word !== undefined) return next();
  return passOn(ctx, handoff, message);
}

/** By the link that groups show. */
const cameForStaff = (ctx: BotContext) =>
  ctx.hasCommand("start") && readStartPayload(String(ctx.match))?.kind === "human";

const asksForStaff = (ctx: BotContext) =>
  ctx.action?.kind === "human" || ctx.word === "human" || ctx.hasCommand("human") || cameForStaff(ctx);

/** The person's own data, and the guides of others that they follow: works whatever the person's ticket says. */
function isApartFromTicket(ctx: BotContext): boolean {
  const kind = ctx.action?.kind;
  if (kind !== undefined) return DATA_ACTIONS.has(kind) || kind.startsWith("follow-");
  if (ctx.hasCommand(["privacy", "export_my_data", "delete_my_data"])) return true;
  return ctx.hasCommand("start") && readStartPayload(String(ctx.match))?.kind === "follow";
}

/** Calls people for the person; without staff they are told the truth and Alipay's own way. */
export async function callForStaff(ctx: BotContext): Promise<void> {
  const { support, content } = ctx.deps;
  if (support === undefined) return showCard(ctx, closing(content, ctx.visit.person, "handoff-none"));
  await say(ctx, await callStaff(ctx, { reason: "asked" }));
}

/** Goes back from people to the bot. */
export async function leaveStaff(ctx: BotContext): Promise<void> {
  const { support, content } = ctx.deps;
  await (support ? leave(ctx, support) : showCard(ctx, menuView(content, ctx.visit.person)));
}

/** Middleware for typed words: the wish for people, however it is said. */
export const typedCallForStaff = (ctx: BotContext, next: NextFunction): Promise<void> =>
  asksForStaff(ctx) ? callForStaff(ctx) : next();

async function onEdit(ctx: BotContext, message: Message): Promise<void> {
  const { support } = ctx.deps;
  const { ticket } = ctx.visit.person;
  if (support !== undefined && takesWords(ticket, support.now())) await passEditOn(ctx, support, message);
  // Any other edited message was answered when it was new.
}

/** Middleware: what the person's ticket does with an update before the bot may answer it. */
export async function whileStaffHelp(ctx: BotContext, next: NextFunction): Promise<void> {
  if (ctx.editedMessage) return onEdit(ctx, ctx.editedMessage);
  const handoff = ctx.deps.support;
  if (handoff === undefined || isApartFromTicket(ctx)) return next();
  if (ctx.visit.person.ticket?.unreachable && (ctx.message ?? ctx.callbackQuery)) await isBack(ctx, handoff);
  if (asksForStaff(ctx) || ctx.action?.kind === "leave-people") return next();
  const { ticket } = ctx.visit.person;
  if (ticket?.state === "owned") return whileOwned(ctx, handoff, next);
  if (ticket?.state === "waiting") return whileWaiting(ctx, handoff, next);
  if (!takesWords(ticket, handoff.now())) return next();
  return afterTheEnd(ctx, handoff, next);
}

/** People have closed the ticket: a new word is still theirs for a while, anything else is for the bot. */
async function afterTheEnd(ctx: BotContext, handoff: HandoffService, next: NextFunction): Promise<void> {
  const message = ctx.message;
  if (message?.text !== undefined && isThanks(message.text))
    return say(ctx, handoffView([ui("people-thanks")], []));
  const isWords = message !== undefined && relayPolicyOf(message) === "passed-on";
  if (isWords && !message.text?.startsWith("/") && ctx.word === undefined)
    return passOn(ctx, handoff, message);
  if (message === undefined || relayPolicyOf(message) !== "service")
    await ctx.visit.change((person) => withTicketEvent(person, { kind: "return" }, handoff.now()));
  return next();
}
