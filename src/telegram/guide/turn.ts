/** One turn of a person in a guide: reads the input, moves with the engine, saves, shows the card. */

import type { Advance, Input } from "../../core/guide/engine.ts";
import type { Guide, GuideId } from "../../core/guide/guide.ts";
import { moved } from "../../core/person/move.ts";
import { activeGuide, whereIs } from "../../core/person/place.ts";
import { type Action, type Text, ui, type View } from "../../core/view/view.ts";
import { handoffView } from "../../screens/handoff.ts";
import { menuView } from "../../screens/menu.ts";
import { describeStep } from "../../screens/step.ts";
import { pausedView, restartQuestion, stepButtons, stepView } from "../../screens/step-card.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { normaliseWords, type WordIntent } from "../typed-words.ts";

/**
 * - `stay`: the person is in a guide now
 * - `leave`: the person left the guide (paused, finished, gone)
 * - `pass`: the update is not about a guide
 */
export type Turn = "stay" | "leave" | "pass";

export type GuideAction = Extract<
  Action,
  { kind: "open" | "choose" | "tick" | "back" | "pause" | "ask-restart" | "restart" | "fix" }
>;

export function isGuideAction(action: Action | undefined): action is GuideAction {
  return action !== undefined && GUIDE_ACTIONS.has(action.kind);
}
const GUIDE_ACTIONS = new Set<Action["kind"]>([
  "open",
  "choose",
  "tick",
  "back",
  "pause",
  "ask-restart",
  "restart",
  "fix",
]);

/**
 * Moves the person and saves; an update that was applied before only shows where they are.
 *
 * @returns `held`: people took the ticket while the update was on its way, so nothing moved
 */
async function move(ctx: BotContext, guide: Guide, input: Input, paused = false): Promise<Advance | "held"> {
  let result: Advance | "held" = "held";
  await ctx.visit.change((before) => {
    const after = moved(before, guide, input, { kind: "card", updateId: ctx.update.update_id, paused });
    result = after.result;
    return after.person;
  });
  logEvents(ctx, result);
  return result;
}

function logEvents(ctx: BotContext, result: Advance | "held"): void {
  if (result === "held") return;
  for (const event of result.events)
    ctx.deps.log.info({ event: `guide.${event.kind}`, ...event, kind: undefined });
}

function card(ctx: BotContext, guide: Guide, result: Advance, notices: readonly Text[]): View {
  const { personFacts } = ctx.deps.content;
  const changed = result.guideChanged ? [ui("notice-guide-changed")] : [];
  return stepView({ guide, personFacts, ...result }, [...changed, ...notices]);
}

/** Opens a guide where the person is in it; one that is gone leads to its successor, or to the menu. */
export async function openGuide(ctx: BotContext, id: GuideId): Promise<Turn> {
  const guide = ctx.deps.content.guides.get(id);
  return guide ? play(ctx, guide, { kind: "open" }) : goneGuide(ctx, id);
}

/** Moves, then shows the step card. */
export async function play(
  ctx: BotContext,
  guide: Guide,
  input: Input,
  above: readonly Text[] = [],
): Promise<Turn> {
  const result = await move(ctx, guide, input);
  if (result === "held") return sayHeld(ctx);
  const notices = [...above, ...sayOutcome(ctx, result)];
  await showCard(ctx, card(ctx, guide, result, notices));
  return result.place.at.kind === "end" ? "leave" : "stay";
}

/** The card and the guide rest as they are. */
async function sayHeld(ctx: BotContext): Promise<Turn> {
  if (ctx.callbackQuery) ctx.toast = ui("people-own-toast");
  else await say(ctx, handoffView([ui("people-own")]));
  return "leave";
}

/** What the person is told beside the card: a short note on a press, a line above the card on a typed word. */
function sayOutcome(ctx: BotContext, { outcome }: Advance): Text[] {
  switch (outcome) {
    case "stale":
      ctx.toast = ui("toast-stale");
      return [];
    case "first-step":
      if (!ctx.callbackQuery) return [ui("toast-first-step")];
      ctx.toast = ui("toast-first-step");
      return [];
    case "choose-one":
      return [ui("choose-one")];
    case "finished":
      return [ui("already-finished")];
    case "moved":
    case "ticked":
    case "shown":
      return [];
  }
}

/** Pauses the guide and shows how to go on. */
export async function pauseGuide(ctx: BotContext, guide: Guide): Promise<Turn> {
  const result = await move(ctx, guide, { kind: "open" }, true);
  if (result === "held") return sayHeld(ctx);
  await showCard(ctx, pausedView({ guide, personFacts: ctx.deps.content.personFacts, ...result }));
  return "leave";
}

/** Asks before the answers of the guide are taken away. */
export async function askRestart(ctx: BotContext, guide: Guide): Promise<Turn> {
  const result = whereIs(ctx.visit.person, guide);
  await showCard(ctx, restartQuestion({ guide, personFacts: ctx.deps.content.personFacts, ...result }));
  return "stay";
}

/** A button of a guide that is gone: its successor opens, or the menu, with one notice. */
async function goneGuide(ctx: BotContext, id: GuideId): Promise<Turn> {
  const { retiredGuides, guides } = ctx.deps.content;
  const successor = guides.get(retiredGuides.get(id) ?? "");
  if (!successor) {
    await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("notice-guide-gone")]));
    return "leave";
  }
  const result = await move(ctx, successor, { kind: "open" });
  if (result === "held") return sayHeld(ctx);
  const notice = ui("notice-guide-replaced", { guide: { key: `guide-${successor.id}.title` } });
  await showCard(ctx, card(ctx, successor, result, [notice]));
  return "stay";
}

async function act(ctx: BotContext, action: GuideAction): Promise<Turn> {
  const guide = ctx.deps.content.guides.get(action.guide);
  if (!guide) return goneGuide(ctx, action.guide);
  switch (action.kind) {
    case "pause":
      return pauseGuide(ctx, guide);
    case "ask-restart":
      return askRestart(ctx, guide);
    case "fix":
      return play(ctx, guide, { kind: "revisit", step: action.step });
    default:
      return play(ctx, guide, action);
  }
}

/** The button of the step shown now whose label the person typed, if any. */
function typedButton(ctx: BotContext, guide: Guide, text: string): GuideAction | undefined {
  const typed = normaliseWords(text);
  if (typed === "") return undefined;
  const { texts, personFacts } = ctx.deps.content;
  const step = describeStep({ guide, personFacts, ...whereIs(ctx.visit.person, guide) });
  return stepButtons(step)
    .flat()
    .filter(({ label }) => normaliseWords(texts.plain(ctx.visit.locale, label)) === typed)
    .map(({ action }) => action)
    .find(isGuideAction);
}

function readWord(
  ctx: BotContext,
  guide: Guide,
  intent: WordIntent | undefined,
  text: string,
): Promise<Turn> | undefined {
  const paused = ctx.visit.person.active?.paused === true;
  switch (intent) {
    case "done":
      // After a pause the person has not seen the step: show it, rather than count it as done.
      return play(ctx, guide, { kind: paused ? "open" : "done" });
    case "back":
      return play(ctx, guide, { kind: paused ? "open" : "back" });
    case "continue":
      return play(ctx, guide, { kind: "open" });
    case "pause":
      return pauseGuide(ctx, guide);
    case "restart":
      return askRestart(ctx, guide);
    default: {
      const button = typedButton(ctx, guide, text);
      return button && act(ctx, button);
    }
  }
}

/** Does what an update says to the guide; used inside the conversation and where no conversation runs. */
export async function guideTurn(ctx: BotContext): Promise<Turn> {
  if (isGuideAction(ctx.action)) return act(ctx, ctx.action);
  const text = ctx.message?.text;
  const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
  if (text === undefined || !guide) return "pass";
  return (await readWord(ctx, guide, ctx.word, text)) ?? "pass";
}
