/** Calls people for a person, and says what the person may expect. */

import { isOpenAt, nextOpeningMs } from "../../core/handoff/opening-hours.ts";
import type { Reason } from "../../core/handoff/ticket.ts";
import { dayOf } from "../../core/person/day.ts";
import { withTicketEvent } from "../../core/person/ticket-change.ts";
import { type Text, ui, type View } from "../../core/view/view.ts";
import { closing } from "../../screens/closing.ts";
import { formatDateTime, formatWait } from "../../screens/dates.ts";
import { handoffView } from "../../screens/handoff.ts";
import { ticketSummaryView } from "../../screens/ticket-summary.ts";
import type { BotContext } from "../context.ts";
import type { HandoffService } from "./service.ts";

export interface Call {
  readonly reason: Reason;
  /** Masked words of the report that led here. */
  readonly words?: string;
  readonly nearest?: readonly string[];
}

/** When the staff are there, as the person is told. */
export function whenText(ctx: BotContext, handoff: HandoffService): Text {
  const nowMs = handoff.now();
  if (handoff.hours.spans === undefined) return ui("people-when-unknown");
  if (isOpenAt(handoff.hours, nowMs)) return ui("people-when-open");
  const openMs = nextOpeningMs(handoff.hours, nowMs);
  if (openMs === undefined) return ui("people-when-unknown");
  const { locale } = ctx.visit;
  return ui("people-when-closed", {
    moment: formatDateTime(locale, openMs, handoff.hours.zone),
    wait: formatWait(locale, openMs - nowMs),
  });
}

/** Longer reports are cut in the head of the topic, which is one message. */
const MOST_CHARS = 500;

/** Reports of today that were not understood, masked, newest last. */
async function lastWords(ctx: BotContext, words: string | undefined): Promise<string[]> {
  const day = dayOf(ctx.deps.now());
  const kept = await ctx.deps.unanswered.of(ctx.visit.personId);
  const today = kept.filter((report) => report.day === day).map(({ text }) => text);
  const all = words === undefined || today.at(-1) === words ? today : [...today, words];
  return all.slice(-2).map((text) => (text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text));
}

/**
 * Calls people, unless they are called already.
 *
 * @returns what the person is told; without staff: the truth and Alipay's own way
 */
export async function callStaff(ctx: BotContext, { reason, words, nearest = [] }: Call): Promise<View> {
  const handoff = ctx.deps.support;
  if (handoff === undefined) return closing(ctx.deps.content, ctx.visit.person, "handoff-none");
  const { visit, deps } = ctx;
  const untilMs = await handoff.bans.untilMs(visit.personId);
  if (untilMs !== undefined) {
    const until = formatDateTime(visit.locale, untilMs, handoff.hours.zone);
    return {
      ...closing(ctx.deps.content, ctx.visit.person, "handoff-none"),
      blocks: handoffView([ui("people-banned", { until })]).blocks,
    };
  }
  const id = `u${ctx.update.update_id}`;
  const before = visit.person;
  const person = await visit.change((current) =>
    withTicketEvent(current, { kind: "open", id, reason, locale: visit.locale }, handoff.now()),
  );
  // Open already, or by another update in another process; the very one that opened it may come again.
  if (person.ticket?.openedId !== id)
    return handoffView([ui("people-called-already"), whenText(ctx, handoff)]);
  await handoff.plan(visit.personId, person.ticket);
  const head = ticketSummaryView(deps.content, {
    person: { ...person, ...(before.active === undefined ? {} : { active: before.active }) },
    reason,
    locale: visit.locale,
    words: await lastWords(ctx, words),
    nearest: [...nearest, ...(before.recent ?? []).toReversed()],
  });
  await handoff.send(visit.personId, "staff", [
    handoff.card(id, handoff.staffLocale, head),
    ...(before.ticket?.thread === undefined
      ? []
      : [{ kind: "topic-state", id: `${id}.topic`, open: true } as const]),
  ]);
  deps.record("ticket-opened", { reason });
  return handoffView([ui("people-called"), whenText(ctx, handoff), ui("people-rules")]);
}
