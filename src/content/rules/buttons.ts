/** Checks that every button of the content fits into Telegram's callback data. */
import { DONE, type GuideId, type Step } from "../../core/guide/guide.ts";
import type { Action } from "../../core/view/view.ts";
import { MAX_CALLBACK_DATA_BYTES } from "../../telegram-limits.ts";
import { type Flows, type Places, placeOf } from "../content.ts";
import { type Problem, problem } from "../problem.ts";

/** More transitions than a person makes: nobody gets a longer number on a button. */
const LARGE_REVISION = 99_999_999;

type Located = readonly [action: Action, owner: string, ...path: (string | number)[]];

/** @param buttonBytes size of an action in callback data, in bytes */
export function checkButtonBytes(
  flows: Flows,
  places: Places,
  buttonBytes: (action: Action) => number,
): Problem[] {
  return listActions(flows).flatMap(([action, owner, ...path]) => {
    const bytes = buttonBytes(action);
    return bytes > MAX_CALLBACK_DATA_BYTES
      ? [
          problem(
            "button-bytes",
            placeOf(places, owner, ...path),
            `the button \`${action.kind}\` of ${owner} takes ${bytes} bytes`,
          ),
        ]
      : [];
  });
}

function listActions(flows: Flows): Located[] {
  const rev = LARGE_REVISION;
  const ofGuides = [...flows.guides.values()].flatMap(({ id: guide, steps }): Located[] => [
    [{ kind: "open", guide }, `guide ${guide}`],
    [{ kind: "back", guide, rev }, `guide ${guide}`],
    [{ kind: "restart", guide, rev }, `guide ${guide}`],
    [{ kind: "ask-restart", guide }, `guide ${guide}`],
    ...[...steps.values()].flatMap((step) => listStepActions(flows, guide, step)),
  ]);
  const ofTopics = [...flows.topics.values()].flatMap((topic): Located[] => [
    [{ kind: "topic", topic: topic.id }, `topic ${topic.id}`],
    [{ kind: "helped", topic: topic.id }, `topic ${topic.id}`],
    ...(topic.fixedAt === undefined
      ? []
      : [[{ kind: "fix", ...topic.fixedAt }, `topic ${topic.id}`] as const]),
    ...(topic.followUp?.options ?? []).map(
      ({ id }): Located => [
        { kind: "follow-up", topic: topic.id, option: id },
        `topic ${topic.id}`,
        "ask",
        "options",
        id,
      ],
    ),
  ]);
  const ofFacts = [...flows.personFacts.values()].flatMap(({ id, values }) =>
    values.map(
      (value, index): Located => [{ kind: "set-fact", fact: id, value }, `person ${id}`, "values", index],
    ),
  );
  return [...ofGuides, ...ofTopics, ...ofFacts];
}

function listStepActions(flows: Flows, guide: GuideId, step: Step): Located[] {
  const owner = `step ${guide}/${step.id}`;
  const choose = (option: string, ...path: (string | number)[]): Located => [
    { kind: "choose", guide, step: step.id, option, rev: LARGE_REVISION },
    owner,
    ...path,
  ];
  const problems: Located = [{ kind: "problems", guide, step: step.id }, owner];
  switch (step.kind) {
    case "branch":
    case "end":
      return [];
    case "do":
      return [problems, choose(DONE)];
    case "checklist":
      return [
        problems,
        choose(DONE),
        ...step.items.map((item, index): Located => {
          return [{ kind: "tick", guide, step: step.id, item, on: true }, owner, "items", index];
        }),
      ];
    case "choice":
      return [problems, ...step.options.map((option, index) => choose(option.id, "options", index))];
    case "ask":
      return [problems, ...(flows.personFacts.get(step.fact)?.values ?? []).map((value) => choose(value))];
  }
}
