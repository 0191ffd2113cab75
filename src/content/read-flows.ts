/** Turns the YAML of `flows/` into typed content, or into every problem of its shape. */
import type { z } from "zod";
import type { Topic } from "../core/faq/topic.ts";
import type { Guide, GuideId, TopicId } from "../core/guide/guide.ts";
import { type Flows, type Places, placeOf } from "./content.ts";
import { findRepeated } from "./lists.ts";
import { hasErrors, type Locate, type Problem, problem } from "./problem.ts";
import { readDomainFacts, readPersonFacts } from "./read-facts.ts";
import { readGuide } from "./read-guide.ts";
import { domainFactsFile, guideFile, menuFile, personFactsFile, readShape, topicsFile } from "./shape.ts";
import type { ContentSources } from "./sources.ts";
import { readYaml } from "./yaml-file.ts";

export type FlowsResult =
  | {
      readonly kind: "ok";
      readonly flows: Flows;
      readonly places: Places;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

interface Read<T> {
  readonly value: T;
  readonly locate: Locate;
}

/** The first stage: shape. Says nothing about ids that do not exist; see `rules/references.ts`. */
export function readFlows(sources: ContentSources): FlowsResult {
  const problems: Problem[] = [];
  const places: Places = new Map();

  function read<S extends z.ZodType>(file: string, schema: S): Read<z.output<S>> | undefined {
    const text = sources.flows.get(file);
    if (text === undefined) {
      problems.push(problem("missing-file", { file, line: 1 }, "the file is missing"));
      return undefined;
    }
    const source = readYaml(file, text);
    if (source.kind === "broken") {
      problems.push(source.problem);
      return undefined;
    }
    const shape = readShape(schema, source.yaml);
    if (shape.kind === "broken") {
      problems.push(...shape.problems);
      return undefined;
    }
    return { value: shape.value, locate: source.yaml.locate };
  }

  const menu = read("flows/guides.yaml", menuFile);
  const person = read("flows/person-facts.yaml", personFactsFile);
  const domain = read("flows/facts.yaml", domainFactsFile);
  const filesIn = (folder: string) =>
    [...sources.flows.keys()].filter((file) => file.startsWith(folder)).sort();
  const guideFiles = filesIn("flows/guides/").map((file) => ({ file, read: read(file, guideFile) }));
  const topicFiles = filesIn("flows/topics/").map((file) => ({ file, read: read(file, topicsFile) }));
  if (menu === undefined || person === undefined || domain === undefined) return { kind: "broken", problems };

  const facts = readPersonFacts(person.value, person.locate, places);
  const domainFacts = readDomainFacts(domain.value, domain.locate, places);
  problems.push(...facts.problems, ...domainFacts.problems);

  const guides = new Map<GuideId, Guide>();
  for (const { file, read: one } of guideFiles) {
    if (one === undefined) continue;
    const id = one.value.guide;
    if (file !== `flows/guides/${id}.yaml`) {
      problems.push(problem("file-name", one.locate("guide"), `the file holds the guide \`${id}\``));
    } else {
      const result = readGuide(one.value, one.locate, facts.personFacts, places);
      problems.push(...result.problems);
      guides.set(id, result.guide);
    }
  }
  const topics = new Map<TopicId, Topic>();
  for (const { file, read: one } of topicFiles) {
    one?.value.forEach((shape, index) => {
      const locate: Locate = (...path) => one.locate(index, ...path);
      if (file !== `flows/topics/${shape.topic.split(".")[0]}.yaml`) {
        problems.push(
          problem("file-name", locate("topic"), `the topic \`${shape.topic}\` belongs to another file`),
        );
      } else if (topics.has(shape.topic)) {
        problems.push(problem("duplicate-id", locate("topic"), `two topics are called \`${shape.topic}\``));
      } else {
        places.set(`topic ${shape.topic}`, locate);
        topics.set(shape.topic, readTopic(shape));
      }
    });
  }

  places.set("menu", menu.locate);
  problems.push(...checkMenu(menu, guides, places, sources));
  if (hasErrors(problems)) return { kind: "broken", problems };
  const flows: Flows = {
    guides: new Map(menu.value.guides.flatMap((id) => [...guides].filter(([other]) => other === id))),
    retiredGuides: new Map(Object.entries(menu.value.retired)),
    personFacts: facts.personFacts,
    domainFacts: domainFacts.domainFacts,
    topics,
  };
  return { kind: "ok", flows, places, problems };
}

function checkMenu(
  menu: Read<z.output<typeof menuFile>>,
  guides: ReadonlyMap<GuideId, Guide>,
  places: Places,
  sources: ContentSources,
): Problem[] {
  const listed = menu.value.guides;
  const unknown = listed.flatMap((id, index) =>
    sources.flows.has(`flows/guides/${id}.yaml`)
      ? []
      : [problem("unknown-id", menu.locate("guides", index), `there is no flows/guides/${id}.yaml`)],
  );
  const repeated = findRepeated(listed).map((index) =>
    problem("duplicate-id", menu.locate("guides", index), `the guide \`${listed[index]}\` is listed twice`),
  );
  const unlisted = [...guides.keys()]
    .filter((id) => !listed.includes(id))
    .map((id) =>
      problem(
        "unlisted-guide",
        placeOf(places, `guide ${id}`, "guide"),
        `the guide \`${id}\` is not in the menu`,
      ),
    );
  return [...unknown, ...repeated, ...unlisted];
}

function readTopic(shape: z.output<typeof topicsFile>[number]): Topic {
  const [guide, step] = shape.fixed_at?.split("/") ?? [];
  return {
    id: shape.topic,
    kind: shape.kind,
    domainFacts: shape.facts,
    related: shape.related,
    escalates: shape.escalates,
    ...(guide === undefined || step === undefined ? {} : { fixedAt: { guide, step } }),
    ...(shape.ask === undefined
      ? {}
      : {
          followUp: {
            id: shape.ask.id,
            ...(shape.ask.fact === undefined ? {} : { fact: shape.ask.fact }),
            options: Object.entries(shape.ask.options).map(([id, to]) => ({ id, to })),
          },
        }),
  };
}
