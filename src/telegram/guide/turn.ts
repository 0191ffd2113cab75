/** One turn of a person in a guide: reads the input, moves with the engine, saves, shows the card. */
import { type Advance, advance, type Input } from "../../core/guide/engine.ts";
import type { Guide, GuideId } from "../../core/guide/guide.ts";
import type { Action, Text, View } from "../../core/view/view.ts";
import { ui } from "../../core/view/view.ts";
import { type Person, withAside } from "../../records/person-record.ts";
import { peopleView } from "../../screens/handoff.ts";
import { menuView } from "../../screens/menu.ts";
import { pausedView, restartQuestion, stepView } from "../../screens/step.ts";
import { say, showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { normaliseWords, type WordIntent } from "../typed-words.ts";

/**
 * - `stay`: the person is in a guide now
 * - `leave`: the person left the guide (paused, finished, gone)
 * - `pass`: the update is not about a guide
 */
export type Turn = "stay" | "leave" | "pass";

/** Update ids kept in the record, so that a repeated update does not move anybody twice. */
const APPLIED_KEPT = 8;

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

/** The guide that the person has open; `undefined` when none is, or when it no longer exists. */
export function activeGuide(ctx: BotContext): Guide | undefined {
  const { active } = ctx.visit.person;
  return active && ctx.deps.content.guides.get(active.guide);
}

export function progressOf(person: Person, guide: GuideId) {
  return Object.hasOwn(person.guides, guide) ? person.guides[guide] : undefined;
}

/** Where the person is in a guide, without changing or saving anything. */
export function look(ctx: BotContext, guide: Guide): Advance {
  const { person } = ctx.visit;
  return advance(guide, progressOf(person, guide.id), person.facts, { kind: "open" });
}

/**
 * Moves the person and saves; an update that was applied before only shows where they are.
 *
 * @returns `held`: people took the ticket while the update was on its way, so nothing moved
 */
async function move(ctx: BotContext, guide: Guide, input: Input, paused = false): Promise<Advance | "held"> {
  const updateId = ctx.update.update_id;
  let result = look(ctx, guide);
  let held = false;
  await ctx.visit.change((person) => {
    held = person.ticket?.state === "owned";
    if (held) return person;
    const repeated = person.applied.includes(updateId);
    const before = progressOf(person, guide.id);
    result = advance(guide, before, person.facts, repeated ? { kind: "open" } : input);
    const sameActive = person.active?.guide === guide.id && person.active.paused === paused;
    // Whatever is shown after a move is the step or its pause.
    const onCard = withAside(person, false);
    if (result.progress === before && result.facts === person.facts && sameActive) return onCard;
    return {
      ...onCard,
      facts: result.facts,
      guides: { ...person.guides, [guide.id]: result.progress },
      active: { guide: guide.id, paused },
      applied: [...person.applied, updateId].slice(-APPLIED_KEPT),
    };
  });
  if (held) return "held";
  for (const event of result.events)
    ctx.deps.log.info({ event: `guide.${event.kind}`, ...event, kind: undefined });
  return result;
}

function card(ctx: BotContext, guide: Guide, result: Advance, notices: readonly Text[]): View {
  const { personFacts } = ctx.deps.content;
  const changed = result.guideChanged ? [ui("notice-guide-changed")] : [];
  return stepView({ guide, personFacts, ...result }, [...changed, ...notices]);
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
  else await say(ctx, peopleView([ui("people-own")]));
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

async function pause(ctx: BotContext, guide: Guide): Promise<Turn> {
  const result = await move(ctx, guide, { kind: "open" }, true);
  if (result === "held") return sayHeld(ctx);
  await showCard(ctx, pausedView({ guide, personFacts: ctx.deps.content.personFacts, ...result }));
  return "leave";
}

async function askRestart(ctx: BotContext, guide: Guide): Promise<Turn> {
  const result = look(ctx, guide);
  await showCard(ctx, restartQuestion({ guide, personFacts: ctx.deps.content.personFacts, ...result }));
  return "stay";
}

/** A button of a guide that is gone: its successor opens, or the menu, with one notice. */
async function goneGuide(ctx: BotContext, id: GuideId): Promise<Turn> {
  const { retiredGuides, guides } = ctx.deps.content;
  const successor = guides.get(retiredGuides.get(id) ?? "");
  if (!successor) {
    await showCard(ctx, menuView(ctx, [ui("notice-guide-gone")]));
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
      return pause(ctx, guide);
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
  const { rows } = stepView({ guide, personFacts, ...look(ctx, guide) });
  return rows
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
      return pause(ctx, guide);
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
  const guide = activeGuide(ctx);
  if (text === undefined || !guide) return "pass";
  return (await readWord(ctx, guide, ctx.word, text)) ?? "pass";
}
