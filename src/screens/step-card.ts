/** Turns a place in a guide into what to show there: the step card, the pause card, the restart question. */

import { DONE, type Guide, UNKNOWN } from "../core/guide/guide.ts";
import { factOf, type ShownStep } from "../core/guide/path.ts";
import { guideText, personFactText, stepText } from "../core/view/text-ids.ts";
import {
  type Block,
  type Button,
  body,
  heading,
  menuButton,
  optional,
  type Text,
  ui,
  type View,
  type ViewPlace,
} from "../core/view/view.ts";
import { countSteps, type StepInput } from "./step.ts";

function viewPlace({ guide, place, facts, progress }: StepInput): ViewPlace {
  return {
    guide: guide.id,
    step: place.at.id,
    rev: progress.rev,
    finished: place.at.kind === "end",
    ...countSteps(guide, place, facts),
  };
}

const guideTitle = (guide: Guide): Text => ({ key: guideText(guide.id, "title") });

function header({ guide, place }: StepInput, at: ViewPlace): Block {
  const args = { guide: guideTitle(guide), emoji: guide.emoji, step: at.stepNumber, steps: at.stepCount };
  if (place.at.kind !== "end") return body(ui("card-progress", args));
  return body(ui(place.at.outcome === "completed" ? "card-finished" : "card-stopped", args));
}

function stepBlocks(guide: Guide, at: ShownStep): Block[] {
  if (at.kind === "ask") {
    return [heading({ key: personFactText(at.fact, "ask") }), body({ key: personFactText(at.fact, "why") })];
  }
  const text = (attribute: Parameters<typeof stepText>[2]): Text => ({
    key: stepText(guide.id, at.id, attribute),
  });
  return [
    heading(text("title")),
    body(text("do")),
    optional(ui("card-see", { see: text("see") })),
    optional(text("note")),
  ];
}

/** Marks the choice that the person had made before they went back. */
function marked(label: Text, chosen: boolean): Text {
  return chosen ? ui("chosen", { label }) : label;
}

function choiceRows(input: StepInput): Button[][] {
  const { guide, progress, facts, place, personFacts } = input;
  const { at } = place;
  const { rev } = progress;
  const choose = (option: string) => ({ kind: "choose", guide: guide.id, step: at.id, option, rev }) as const;
  const kept = Object.hasOwn(progress.kept, at.id) ? progress.kept[at.id] : undefined;
  switch (at.kind) {
    case "do":
      return [[{ label: ui("done"), action: choose(DONE), style: "success" }]];
    case "checklist": {
      const ticked = Object.hasOwn(progress.ticks, at.id) ? (progress.ticks[at.id] ?? []) : [];
      const items = at.items.map((item): Button[] => {
        const on = ticked.includes(item);
        const label: Text = { key: stepText(guide.id, at.id, `item-${item}`) };
        const action = { kind: "tick", guide: guide.id, step: at.id, item, on: !on } as const;
        return [{ label: ui(on ? "item-on" : "item-off", { label }), action }];
      });
      const all = ticked.length === at.items.length;
      const done: Button = { label: ui(all ? "all-ready" : "done"), action: choose(DONE) };
      return [...items, [all ? { ...done, style: "success" } : done]];
    }
    case "choice":
      return at.options.map((option): Button[] => {
        const label: Text = { key: stepText(guide.id, at.id, `option-${option.id}`) };
        return [{ label: marked(label, kept === option.id), action: choose(option.id) }];
      });
    case "ask": {
      const values = personFacts.get(at.fact)?.values ?? [UNKNOWN];
      const chosen = factOf(facts, at.fact);
      const buttons = values.map((value): Button => {
        const label: Text = { key: personFactText(at.fact, `value-${value}`) };
        return { label: marked(label, chosen === value), action: choose(value) };
      });
      // Two to a row; "I don't know" stands alone at the end.
      const known = buttons.slice(0, -1);
      const pairs = known.flatMap((_, index) => (index % 2 === 0 ? [known.slice(index, index + 2)] : []));
      return [...pairs, buttons.slice(-1)];
    }
    case "end":
      return at.offers.map((offer): Button[] => [
        {
          label: ui("open-guide", { guide: { key: guideText(offer, "title") } }),
          action: { kind: "open", guide: offer },
          style: "primary",
        },
      ]);
  }
}

function navigationRows({ guide, progress, place }: StepInput): Button[][] {
  const id = guide.id;
  const back: Button[] =
    place.visited.length > 0
      ? [{ label: ui("back"), action: { kind: "back", guide: id, rev: progress.rev } }]
      : [];
  const restart: Button = { label: ui("restart"), action: { kind: "ask-restart", guide: id } };
  if (place.at.kind === "end") return [[...back, restart], [menuButton()]];
  const help: Button = {
    label: ui("does-not-work"),
    action: { kind: "problems", guide: id, step: place.at.id },
  };
  const pause: Button = { label: ui("pause"), action: { kind: "pause", guide: id } };
  const device: Button = { label: ui("device-button"), action: { kind: "device", guide: id } };
  return [[...back, help], [pause, restart], [device]];
}

/** The live card of a step; `notices` stand above it, e.g. that the guide was changed. */
export function stepView(input: StepInput, notices: readonly Text[] = []): View {
  const { guide, place } = input;
  const at = viewPlace(input);
  return {
    blocks: [...notices.map(body), header(input, at), ...stepBlocks(guide, place.at)],
    domainFacts: place.at.domainFacts,
    ...(place.at.media === undefined ? {} : { media: place.at.media }),
    rows: [...choiceRows(input), ...navigationRows(input)],
    place: at,
  };
}

/** Shown instead of the step while the person has paused. */
export function pausedView(input: StepInput): View {
  const at = viewPlace(input);
  return {
    blocks: [header(input, at), body(ui("paused"))],
    domainFacts: [],
    rows: [[continueButton(input.guide, at)], [menuButton()]],
    place: at,
  };
}

/** "Continue: <guide>, step n of m". */
export function continueButton(guide: Guide, at: Pick<ViewPlace, "stepNumber" | "stepCount">): Button {
  return {
    label: ui("continue", { guide: guideTitle(guide), step: at.stepNumber, steps: at.stepCount }),
    action: { kind: "open", guide: guide.id },
    style: "primary",
  };
}

/** Asks before a restart takes the person's answers away. */
export function restartQuestion(input: StepInput): View {
  const { guide, progress } = input;
  return {
    blocks: [heading(ui("restart-title", { guide: guideTitle(guide) })), body(ui("restart-ask"))],
    domainFacts: [],
    rows: [
      [
        {
          label: ui("restart-yes"),
          action: { kind: "restart", guide: guide.id, rev: progress.rev },
          style: "danger",
        },
      ],
      [{ label: ui("restart-no"), action: { kind: "open", guide: guide.id } }],
    ],
  };
}
