/** Draws guides and the FAQ tree as Mermaid text, from the same data that the bot runs. */
import type { Topic } from "../core/faq/topic.ts";
import type { Guide, Step, TopicId } from "../core/guide/guide.ts";

/** Mermaid keeps words such as `end` for itself, so every id gets a letter in front. */
const node = (id: string) => `n_${id.replace(/[^A-Za-z0-9]/g, "_")}`;

/** Quotes and brackets of Mermaid cannot stand in a label. */
const label = (text: string) => text.replace(/["[\]{}()<>|]/g, " ");

const edge = (from: string, to: string, text?: string) =>
  `  ${node(from)} -->${text === undefined ? "" : `|${label(text)}|`} ${node(to)}`;

const goesBack = (from: string, to: string, text: string) =>
  `  ${node(from)} -.->|${label(text)}| ${node(to)}`;

export function drawGuide(guide: Guide): string {
  const steps = [...guide.steps.values()];
  return [
    "flowchart TD",
    `  start((${guide.emoji})) --> ${node(guide.start)}`,
    ...steps.map(drawStep),
    ...steps.flatMap(drawEdges),
    "",
  ].join("\n");
}

function drawStep(step: Step): string {
  const id = node(step.id);
  switch (step.kind) {
    case "do":
    case "checklist":
      return `  ${id}["${label(step.id)}"]`;
    case "choice":
      return `  ${id}{{"${label(step.id)}?"}}`;
    case "ask":
      return `  ${id}[/"${label(step.fact)}?"/]`;
    case "branch":
      return `  ${id}{"${label(step.fact)}"}`;
    case "end":
      return `  ${id}(["${label(`${step.id}: ${step.outcome}`)}"])`;
  }
}

function drawEdges(step: Step): string[] {
  switch (step.kind) {
    case "do":
    case "checklist":
    case "ask":
      return [edge(step.id, step.next)];
    case "choice":
      return step.options.map((option) =>
        "to" in option
          ? edge(step.id, option.to, option.id)
          : goesBack(step.id, option.redo, `${option.id}, again`),
      );
    case "branch":
      return [
        ...[...step.cases].map(([value, to]) => edge(step.id, to, value)),
        edge(step.id, step.otherwise, "else"),
      ];
    case "end":
      return [];
  }
}

/** Solid arrows are answers to follow-up questions, dotted ones are related topics and steps that fix. */
export function drawTopics(topics: ReadonlyMap<TopicId, Topic>): string {
  const areas = new Map<string, TopicId[]>();
  for (const id of topics.keys()) {
    const area = id.split(".")[0] ?? id;
    areas.set(area, [...(areas.get(area) ?? []), id]);
  }
  return [
    "flowchart LR",
    ...[...areas].flatMap(([area, ids]) => [
      `  subgraph area_${node(area)}["${label(area)}"]`,
      ...ids.map((id) => `    ${node(id)}["${label(id.slice(area.length + 1))}"]`),
      "  end",
    ]),
    ...[...topics.values()].flatMap((topic) => [
      ...(topic.followUp?.options ?? []).map((option) => edge(topic.id, option.to, option.id)),
      ...topic.related.map((related) => `  ${node(topic.id)} -.- ${node(related)}`),
      ...(topic.fixedAt === undefined
        ? []
        : [
            `  ${node(topic.id)} -.->|fixed at| step_${node(`${topic.fixedAt.guide}/${topic.fixedAt.step}`)}`,
          ]),
    ]),
    "",
  ].join("\n");
}
