/** Lists every Fluent text that the content needs: its key, its variables, and how it is shown. */
import type { Topic } from "../core/faq/topic.ts";
import type { DomainFactId, Guide, PersonFact, Step } from "../core/guide/guide.ts";
import {
  domainFactText,
  domainFactVariable,
  guideText,
  personFactText,
  stepText,
  topicText,
} from "../core/view/text-ids.ts";
import type { Flows } from "./content.ts";

/** `html`: Telegram HTML in a message. `title` and `button`: plain text that stands in messages and on buttons. */
export type ShownAs = "html" | "title" | "button";

export interface ExpectedText {
  /** `id` or `id.attribute`. */
  readonly key: string;
  /** Optional texts exist when the base locale has them. */
  readonly required: boolean;
  readonly as: ShownAs;
  /** File name under the locale's folder where authors put it. */
  readonly file: "guides.ftl" | "topics.ftl" | "ui.ftl";
  /** Variables that the bot provides. */
  readonly variables: readonly string[];
  /** What it belongs to, as a key of `Places`. */
  readonly owner: string;
}

/** Texts of `ui.ftl` that this room itself needs. */
const UI_TEXTS = ["ui-language-name", "ui-text-missing"];

type Wanted = readonly [key: string, as: ShownAs, required?: "optional"];

export function expectedTexts(flows: Flows): ExpectedText[] {
  const variablesOf = (ids: readonly DomainFactId[]): string[] =>
    ids.flatMap((id) =>
      [...(flows.domainFacts.get(id)?.values.keys() ?? [])].map((name) => domainFactVariable(id, name)),
    );
  const list = (
    owner: string,
    file: ExpectedText["file"],
    facts: readonly DomainFactId[],
    wanted: readonly Wanted[],
  ): ExpectedText[] =>
    wanted.map(([key, as, optional]) => ({
      key,
      as,
      required: optional === undefined,
      file,
      owner,
      variables: variablesOf(facts),
    }));

  return [
    ...[...flows.guides.values()].flatMap((guide) => [
      ...list(
        `guide ${guide.id}`,
        "guides.ftl",
        [],
        [
          [guideText(guide.id, "title"), "button"],
          [guideText(guide.id, "summary"), "html"],
        ],
      ),
      ...[...guide.steps.values()].flatMap((step) =>
        step.kind === "branch"
          ? []
          : list(`step ${guide.id}/${step.id}`, "guides.ftl", step.domainFacts, stepTexts(guide, step)),
      ),
    ]),
    ...[...flows.personFacts.values()].flatMap((fact) =>
      list(`person ${fact.id}`, "guides.ftl", [], personFactTexts(fact)),
    ),
    ...[...flows.topics.values()].flatMap((topic) =>
      list(`topic ${topic.id}`, "topics.ftl", topic.domainFacts, topicTexts(topic)),
    ),
    ...[...flows.domainFacts.values()].flatMap((fact) =>
      list(
        `fact ${fact.id}`,
        "guides.ftl",
        [fact.id],
        // Only facts that are shown with a date need a name.
        [
          fact.say === "plain"
            ? [domainFactText(fact.id), "html", "optional"]
            : [domainFactText(fact.id), "html"],
        ],
      ),
    ),
    ...UI_TEXTS.flatMap((key) => list("ui", "ui.ftl", [], [[key, "title"]])),
  ];
}

function stepTexts(guide: Guide, step: Exclude<Step, { kind: "branch" }>): Wanted[] {
  // An `ask` step shows the texts of its person fact.
  if (step.kind === "ask") return [];
  const key = (attribute: Parameters<typeof stepText>[2]) => stepText(guide.id, step.id, attribute);
  const common: Wanted[] = [
    [key("title"), "title"],
    [key("do"), "html"],
    [key("see"), "html", "optional"],
    [key("note"), "html", "optional"],
  ];
  const buttons: string[] =
    step.kind === "choice"
      ? step.options.map((option) => key(`option-${option.id}`))
      : step.kind === "checklist"
        ? step.items.map((item) => key(`item-${item}`))
        : [];
  return [...common, ...buttons.map((button): Wanted => [button, "button"])];
}

const personFactTexts = (fact: PersonFact): Wanted[] => [
  [personFactText(fact.id, "title"), "title"],
  [personFactText(fact.id, "ask"), "html"],
  [personFactText(fact.id, "why"), "html"],
  ...fact.values.map((value): Wanted => [personFactText(fact.id, `value-${value}`), "button"]),
];

function topicTexts({ id, followUp }: Topic): Wanted[] {
  const asks: Wanted[] =
    followUp === undefined
      ? []
      : [
          [topicText(id, `ask-${followUp.id}`), "html"],
          ...followUp.options.map(
            (option): Wanted => [topicText(id, `ask-${followUp.id}-${option.id}`), "button"],
          ),
        ];
  return [
    [topicText(id, "title"), "button"],
    [topicText(id, "means"), "html"],
    [topicText(id, "do"), "html"],
    [topicText(id, "avoid"), "html", "optional"],
    ...asks,
  ];
}
