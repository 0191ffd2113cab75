/** Where each button leads: one row for each action. An action without a row does not compile. */
import type { NextFunction } from "grammy";
import type { Action } from "../../core/view/view.ts";
import type { BotContext } from "../context.ts";
import { callForStaff, leaveStaff } from "../handoff/person-side.ts";
import { endLink, linkDevice, showDevices } from "./device.ts";
import { oldButton } from "./fallback.ts";
import { pressFollowed } from "./follow.ts";
import { askDelete, deleteData, exportData, showPrivacy } from "./privacy.ts";
import { noneOfThese, pickTopic } from "./report.ts";
import { chooseLanguage, setFact, showFact, showFacts, showLanguages } from "./settings.ts";
import { showMenu } from "./start.ts";
import { answerFollowUp, showProblems, showTopic, topicHelped, topicStuck } from "./topics.ts";

/** Does what a button says; `next` hands it to the guide. */
type Press<K extends Action["kind"]> = (
  ctx: BotContext,
  action: Extract<Action, { kind: K }>,
  next: NextFunction,
) => Promise<unknown>;

/** Moves the guide: `guide/conversation.ts`, then `guide/turn.ts`. */
const inGuide = (_ctx: BotContext, _action: unknown, next: NextFunction): Promise<unknown> => next();

const PRESSES: { readonly [K in Action["kind"]]: Press<K> } = {
  open: inGuide,
  choose: inGuide,
  tick: inGuide,
  back: inGuide,
  pause: inGuide,
  "ask-restart": inGuide,
  restart: inGuide,
  fix: inGuide,

  problems: (ctx, { guide }) => showProblems(ctx, guide),
  "ask-problem": (ctx) => showProblems(ctx),
  topic: (ctx, { topic }) => showTopic(ctx, topic),
  "follow-up": (ctx, { topic, option }) => answerFollowUp(ctx, topic, option),
  helped: (ctx, { topic }) => topicHelped(ctx, topic),
  stuck: (ctx, { topic }) => topicStuck(ctx, topic),
  pick: (ctx, { topic }) => pickTopic(ctx, topic),
  "none-of-these": (ctx) => noneOfThese(ctx),

  menu: (ctx) => showMenu(ctx),
  languages: (ctx) => showLanguages(ctx),
  language: (ctx, { locale }) => chooseLanguage(ctx, locale),
  facts: (ctx) => showFacts(ctx),
  fact: (ctx, { fact }) => showFact(ctx, fact),
  "set-fact": (ctx, { fact, value }) => setFact(ctx, fact, value),
  privacy: (ctx) => showPrivacy(ctx),
  "export-data": (ctx) => exportData(ctx),
  "ask-delete-data": (ctx) => askDelete(ctx),
  "delete-data": (ctx) => deleteData(ctx),

  human: (ctx) => callForStaff(ctx),
  "leave-people": (ctx) => leaveStaff(ctx),

  device: (ctx, { guide: id }) => {
    const guide = ctx.deps.content.guides.get(id);
    return guide ? linkDevice(ctx, guide) : oldButton(ctx);
  },
  devices: (ctx) => showDevices(ctx),
  "end-link": (ctx, { link }) => endLink(ctx, link),
  "end-links": (ctx) => endLink(ctx, "all"),

  "follow-choose": pressFollowed,
  "follow-tick": pressFollowed,
  "follow-back": pressFollowed,
  "follow-ask-restart": pressFollowed,
  "follow-restart": pressFollowed,
  "follow-show": pressFollowed,
  "follow-problems": pressFollowed,
  "follow-topic": pressFollowed,
  "follow-leave": pressFollowed,

  // Of a record that can be read by now: `features/damaged-record.ts` takes it while it cannot.
  "start-afresh": (ctx) => oldButton(ctx),
  // Buttons of groups, which `handoff/staff-side.ts` and `groups/press.ts` take there.
  "staff-claim": (ctx) => oldButton(ctx),
  "staff-close": (ctx) => oldButton(ctx),
  "staff-answer": (ctx) => oldButton(ctx),
  "group-pick": (ctx) => oldButton(ctx),
  "group-none": (ctx) => oldButton(ctx),
};

/** Middleware for presses in direct chats. What is no button of ours shows the menu. */
export async function pressButton(ctx: BotContext, next: NextFunction): Promise<void> {
  const { action } = ctx;
  if (action === undefined) return oldButton(ctx);
  // The row of an action takes that action; TypeScript cannot see that both have the same kind.
  const press = PRESSES[action.kind] as Press<Action["kind"]>;
  await press(ctx, action, next);
}
