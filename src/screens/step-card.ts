/** Draws a step as the live card, its pause, and the question before a restart. */

import type { Guide } from "../core/guide/guide.ts";
import { guideText } from "../core/view/text-ids.ts";
import {
  type Block,
  type Button,
  body,
  heading,
  menuButton,
  type Text,
  ui,
  type View,
  type ViewPlace,
} from "../core/view/view.ts";
import { choiceButton, describeStep, type StepDescription, type StepInput } from "./step.ts";

/** The live card of a step; `notices` stand above it, e.g. that the guide was changed. */
export function stepView(input: StepInput, notices: readonly Text[] = []): View {
  const step = describeStep(input);
  return {
    blocks: [...notices.map(body), ...stepBlocks(step)],
    domainFacts: step.domainFacts,
    ...(step.media === undefined ? {} : { media: step.media }),
    rows: stepButtons(step),
    place: viewPlace(step),
  };
}

/** What a card says of a step: the guide with "step n of m", the title, the texts. */
export function stepBlocks(step: StepDescription): Block[] {
  return [header(step), heading(step.title), ...step.paragraphs];
}

/** All buttons of a step's card, in rows: its choices or offers, then the ways back, out and around. */
export function stepButtons(step: StepDescription): Button[][] {
  return [
    ...step.choices.map((row) => row.map(choiceButton)),
    ...step.offers.map((offer): Button[] => [
      {
        label: ui("open-guide", { guide: { key: guideText(offer, "title") } }),
        action: { kind: "open", guide: offer },
        style: "primary",
      },
    ]),
    ...navigationRows(step),
  ];
}

/** Shown instead of the step while the person has paused. */
export function pausedView(input: StepInput): View {
  const step = describeStep(input);
  return {
    blocks: [header(step), body(ui("paused"))],
    domainFacts: [],
    rows: [[continueButton(input.guide, step)], [menuButton()]],
    place: viewPlace(step),
  };
}

/** "Continue: <guide>, step n of m". */
export function continueButton(guide: Guide, at: Pick<ViewPlace, "stepNumber" | "stepCount">): Button {
  return {
    label: ui("continue", {
      guide: { key: guideText(guide.id, "title") },
      step: at.stepNumber,
      steps: at.stepCount,
    }),
    action: { kind: "open", guide: guide.id },
    style: "primary",
  };
}

/** Asks before a restart takes the person's answers away. */
export function restartQuestion({ guide, progress }: StepInput): View {
  const restart: Button = {
    label: ui("restart-yes"),
    action: { kind: "restart", guide: guide.id, rev: progress.rev },
    style: "danger",
  };
  const stay: Button = { label: ui("restart-no"), action: { kind: "open", guide: guide.id } };
  return restartView({ key: guideText(guide.id, "title") }, [[restart], [stay]]);
}

/** The question before a restart, with the buttons of whoever is asked. */
export function restartView(guideTitle: Text, rows: View["rows"]): View {
  return {
    blocks: [heading(ui("restart-title", { guide: guideTitle })), body(ui("restart-ask"))],
    domainFacts: [],
    rows,
  };
}

function viewPlace({ guide, step, rev, stepNumber, stepCount, outcome }: StepDescription): ViewPlace {
  return { guide: guide.id, step, rev, finished: outcome !== undefined, stepNumber, stepCount };
}

function header({ guide, stepNumber, stepCount, outcome }: StepDescription): Block {
  const args = { guide: guide.title, emoji: guide.emoji, step: stepNumber, steps: stepCount };
  if (outcome === undefined) return body(ui("card-progress", args));
  return body(ui(outcome === "completed" ? "card-finished" : "card-stopped", args));
}

function navigationRows({ guide: { id }, step, rev, canGoBack, outcome }: StepDescription): Button[][] {
  const back: Button[] = canGoBack ? [{ label: ui("back"), action: { kind: "back", guide: id, rev } }] : [];
  const restart: Button = { label: ui("restart"), action: { kind: "ask-restart", guide: id } };
  if (outcome !== undefined) return [[...back, restart], [menuButton()]];
  const help: Button = { label: ui("does-not-work"), action: { kind: "problems", guide: id, step } };
  const pause: Button = { label: ui("pause"), action: { kind: "pause", guide: id } };
  const device: Button = { label: ui("device-button"), action: { kind: "device", guide: id } };
  return [[...back, help], [pause, restart], [device]];
}
