/** Calls people for a person, and says what the person may expect. */

import { isOpenAt, nextOpeningMs } from "../../core/handoff/opening-hours.ts";
import type { Reason } from "../../core/handoff/ticket.ts";
import { dayOf } from "../../core/person/day.ts";
import { withTicketEvent } from "../../core/person/ticket-change.ts";
import { type Text, ui, type View } from "../../core/view/view.ts";
import { closing } from "../../screens/closing.ts";
import { peopleView } from "../../screens/handoff.ts";
import { formatMoment, formatWait } from "../../screens/moments.ts";
import { headView } from "../../screens/ticket-summary.ts";
import type { BotContext } from "../context.ts";
import type { Desk } from "./desk.ts";

export interface Call {
  readonly reason: Reason;
  /** Masked words of the report that led here. */
  readonly words?: string;
  readonly nearest?: readonly string[];
}

/** When the staff are there, as the person is told. */
export function whenText(ctx: BotContext, desk: Desk): Text {
  const nowMs = desk.now();
  if (desk.hours.spans === undefined) return ui("people-when-unknown");
  if (isOpenAt(desk.hours, nowMs)) return ui("people-when-open");
  const openMs = nextOpeningMs(desk.hours, nowMs);
  if (openMs === undefined) return ui("people-when-unknown");
  const { locale } = ctx.visit;
  return ui("people-when-closed", {
    moment: formatMoment(locale, openMs, desk.hours.zone),
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
export async function callPeople(ctx: BotContext, { reason, words, nearest = [] }: Call): Promise<View> {
  const desk = ctx.deps.support;
  if (desk === undefined) return closing(ctx.deps.content, ctx.visit.person, "handoff-none");
  const { visit, deps } = ctx;
  const untilMs = await desk.bans.untilMs(visit.personId);
  if (untilMs !== undefined) {
    const until = formatMoment(visit.locale, untilMs, desk.hours.zone);
    return {
      ...closing(ctx.deps.content, ctx.visit.person, "handoff-none"),
      blocks: peopleView([ui("people-banned", { until })]).blocks,
    };
  }
  const id = `u${ctx.update.update_id}`;
  const before = visit.person;
  const person = await visit.change((current) =>
    withTicketEvent(current, { kind: "open", id, reason, locale: visit.locale }, desk.now()),
  );
  // Open already, or by another update in another process; the very one that opened it may come again.
  if (person.ticket?.openedId !== id) return peopleView([ui("people-called-already"), whenText(ctx, desk)]);
  await desk.plan(visit.personId, person.ticket);
  const head = headView(deps.content, {
    person: { ...person, ...(before.active === undefined ? {} : { active: before.active }) },
    reason,
    locale: visit.locale,
    words: await lastWords(ctx, words),
    nearest: [...nearest, ...(before.recent ?? []).toReversed()],
  });
  await desk.send(visit.personId, "staff", [
    desk.card(id, desk.staffLocale, head),
    ...(before.ticket?.thread === undefined
      ? []
      : [{ kind: "topic-state", id: `${id}.topic`, open: true } as const]),
  ]);
  deps.record("ticket-opened", { reason });
  return peopleView([ui("people-called"), whenText(ctx, desk), ui("people-rules")]);
}
