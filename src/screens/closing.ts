/** The ends of a talk about a problem: thanks, the official way, a warning; each with the way back to the step. */

import type { Guide } from "../core/guide/guide.ts";
import { type Button, body, menuButton, ui, type View } from "../core/view/view.ts";
import type { BotContext } from "../telegram/context.ts";
import { activeGuide, look } from "../telegram/guide/turn.ts";
import { countSteps } from "./step.ts";
import type { Resume } from "./topics.ts";

/** The step to return to; `undefined` when the person has no guide open. */
export function resume(ctx: BotContext, guide: Guide | undefined = activeGuide(ctx)): Resume | undefined {
  if (!guide) return undefined;
  const { place, facts } = look(ctx, guide);
  return { guide: guide.id, stepNumber: countSteps(guide, place, facts).stepNumber };
}

/** An answer with the way back to the step, or to the menu. */
export function closing(
  ctx: BotContext,
  key: "helped-thanks" | "stuck-route" | "handoff-none" | "secret-warning",
): View {
  const back = resume(ctx);
  const row: Button[] = back
    ? [
        {
          label: ui("back-to-step", { step: back.stepNumber }),
          action: { kind: "open", guide: back.guide },
          style: "primary",
        },
      ]
    : [menuButton()];
  return {
    blocks: [body(ui(key))],
    domainFacts: key === "stuck-route" || key === "handoff-none" ? ["F80"] : [],
    rows: [row],
  };
}
