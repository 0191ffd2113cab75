/**
 * Following: another account that opened a link sees and moves the guide of the person who made it, and nothing else.
 *
 * Stands before everything that knows the follower as a person: their own guides, language talk and tickets stay apart.
 */

import { Composer } from "grammy";
import type { Acted, Move } from "../../companion/companion.ts";
import {
  followEndedView,
  followProblemsView,
  followRestartView,
  followTopicView,
} from "../../companion/follow-screens.ts";
import { type CompanionStep, guideTitle } from "../../companion/step.ts";
import type { Content } from "../../content/content.ts";
import { type Action, body, type Text, ui, type View } from "../../core/view/view.ts";
import type { Link, Pairing } from "../../records/pairings.ts";
import { encodeAction } from "../buttons.ts";
import { say, showBeside } from "../cards/card.ts";
import { closeMessage, dropButtons } from "../cards/card-message.ts";
import { render } from "../cards/render.ts";
import type { BotContext } from "../context.ts";
import { readStartPayload } from "../deep-links.ts";
import { openGuide } from "../guide/turn.ts";
import { answerPress } from "../middleware/press.ts";
import { isUnreachable } from "../telegram-errors.ts";

/** What a button of a followed guide does. */
export type FollowAction = Extract<Action, { kind: `follow-${string}` }> & { readonly link: string };

/** In a minute: more links than this are guesses. */
const MOST_TRIES = 10;
const MAX_NAME_UNITS = 64;

const notice = (text: Text): View => ({ blocks: [body(text)], domainFacts: [], rows: [] });

async function join(ctx: BotContext, token: string): Promise<void> {
  const { visit, deps } = ctx;
  const { pairings } = deps.devices;
  if (await deps.rateLimits.isTooMany("follow", String(visit.personId), MOST_TRIES))
    return say(ctx, notice(ui("follow-busy")));
  const joined = await pairings.join(token, visit.personId, visit.locale);
  if (joined.kind === "full") return say(ctx, notice(ui("follow-full")));
  if (joined.kind === "gone") return say(ctx, followEndedView());
  for (const oldest of joined.ended) await endFollowing(ctx, oldest.personId, [oldest.pairing]);
  const { link } = joined;
  const { card, locale } = link.pairing;
  if (card === undefined) {
    if (!(await announce(ctx, link))) return say(ctx, followEndedView());
    deps.record("device-joined", { guide: link.pairing.guide });
  } else {
    // Joined before: the step comes anew, below what they wrote, and the person hears nothing new.
    await dropButtons(ctx.api, visit.personId, card.messageId);
    await pairings.forgetCard(link);
    if (locale !== visit.locale) await pairings.keep(link, { locale: visit.locale });
  }
  await deps.liveCards?.redraw(link.personId, link.pairing.id);
}

async function endFollowing(ctx: BotContext, personId: number, ended: readonly Pairing[]): Promise<void> {
  ctx.deps.devices.live.linksChanged(personId);
  await ctx.deps.liveCards?.ended(ended);
}

/** Nobody follows a person who does not know. @returns whether the person was told; else the link has ended */
async function announce(ctx: BotContext, link: Link): Promise<boolean> {
  const { personId, pairing } = link;
  let isTold = false;
  try {
    isTold = await tellOwner(ctx, link);
  } finally {
    if (!isTold)
      await endFollowing(ctx, personId, await ctx.deps.devices.pairings.revoke(personId, pairing.id));
  }
  return isTold;
}

/** Names are set by people: what would turn the text around is left out, and no name is kept. */
function firstName(ctx: BotContext): string {
  const name = (ctx.from?.first_name ?? "").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "");
  return name.trim().slice(0, MAX_NAME_UNITS) || "?";
}

/** @returns whether the person could be told */
async function tellOwner(ctx: BotContext, { personId, pairing }: Link): Promise<boolean> {
  const { texts } = ctx.deps.content;
  const loaded = await ctx.deps.people.loadPerson(personId);
  const chosen = loaded.kind === "known" ? loaded.person.locale : undefined;
  const locale = chosen ?? pairing.ownerLocale ?? texts.defaultLocale;
  const text = ui("device-joined", { name: firstName(ctx), guide: guideTitle(pairing.guide) });
  const end: Action = { kind: "end-link", link: pairing.id };
  const button = { text: texts.plain(locale, ui("device-joined-end")), callback_data: encodeAction(end) };
  try {
    await ctx.api.sendMessage(personId, texts.t(locale, text), {
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[button]] },
    });
    return true;
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    ctx.deps.log.info({ event: "telegram.person_unreachable", updateId: ctx.update.update_id });
    return false;
  }
}

function moveOf(action: FollowAction, step: string): Move | undefined {
  switch (action.kind) {
    case "follow-choose":
      return { kind: "choose", step, option: action.option, rev: action.rev };
    case "follow-tick":
      return { kind: "tick", step, item: action.item, on: action.on, rev: action.rev };
    case "follow-back":
      return { kind: "back", rev: action.rev };
    case "follow-restart":
      return { kind: "restart", rev: action.rev };
    default:
      return undefined;
  }
}

function toastOf(acted: Extract<Acted, { kind: "acted" }>): Text | undefined {
  switch (acted.outcome) {
    case "stale":
      return ui("follow-toast-moved-on");
    case "held":
      return ui("follow-toast-held");
    case "first-step":
      return ui("toast-first-step");
    default:
      return undefined;
  }
}

async function leave(ctx: BotContext, { personId, pairing }: Link): Promise<void> {
  const { pairings, live } = ctx.deps.devices;
  await pairings.revoke(personId, pairing.id);
  live.linksChanged(personId);
  await close(ctx, notice(ui("follow-left")));
}

/** The last words in the pressed message, which is out of use then; a picture stays and changes its text. */
async function close(ctx: BotContext, view: View): Promise<void> {
  const tapped = ctx.callbackQuery?.message;
  if (tapped === undefined || !("photo" in tapped)) {
    await showBeside(ctx, view);
    return;
  }
  const card = { messageId: tapped.message_id, media: true };
  const { html } = render(ctx.deps.content, ctx.visit.locale, view);
  await Promise.all([closeMessage(ctx.api, tapped.chat.id, card, html), answerPress(ctx)]);
}

const ended = (ctx: BotContext) => close(ctx, followEndedView());

/** What a button shows besides the step: known problems, an answer, the question before a restart. */
function besideStep(content: Content, action: FollowAction, step: CompanionStep): View | undefined {
  switch (action.kind) {
    case "follow-problems":
      return followProblemsView(content, action.link, step);
    case "follow-ask-restart":
      return followRestartView(action.link, step);
    case "follow-topic":
      return followTopicView(content, action.link, action.topic, action.answered);
    default:
      return undefined;
  }
}

/** A button of a guide that this account follows. */
export async function pressFollowed(ctx: BotContext, action: FollowAction): Promise<void> {
  const { devices, content, liveCards } = ctx.deps;
  const link = await devices.pairings.resolveAccount(ctx.visit.personId, action.link);
  if (link === undefined) return ended(ctx);
  if (action.kind === "follow-leave") return leave(ctx, link);
  const seen = await devices.companion.look(link);
  if (seen.kind === "gone") return ended(ctx);
  await devices.pairings.markUsed(link);
  const { locale } = ctx.visit;
  if (locale !== link.pairing.locale) await devices.pairings.keep(link, { locale });
  const beside = besideStep(content, action, seen.step);
  if (beside) {
    await showBeside(ctx, beside);
    return;
  }
  // The revision on the button says which step it was drawn for.
  const move = moveOf(action, seen.step.step);
  if (move) {
    const acted = await devices.companion.act(link, move);
    if (acted.kind === "gone") return ended(ctx);
    ctx.toast = toastOf(acted);
  }
  await Promise.all([answerPress(ctx), liveCards?.redraw(link.personId, link.pairing.id)]);
}

export function followFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message").command("start", async function onLink(ctx, next) {
    const target = readStartPayload(ctx.match);
    if (target?.kind !== "follow") return next();
    const own = await ctx.deps.devices.pairings.resolve(target.token);
    if (own?.personId !== ctx.visit.personId) return join(ctx, target.token);
    // The person's own link: their guide opens as always.
    await openGuide(ctx, own.pairing.guide);
    return;
  });
  return feature;
}
