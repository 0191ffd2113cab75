/** Turns the checked files of person facts and domain facts into their types. */
import type { z } from "zod";
import { type DomainFactId, type PersonFact, type PersonFactId, UNKNOWN } from "../core/guide/guide.ts";
import type { Places } from "./content.ts";
import type { DomainFact } from "./domain-facts.ts";
import { findRepeated } from "./lists.ts";
import { type Locate, type Problem, problem } from "./problem.ts";
import type { domainFactsFile, personFactsFile } from "./shape.ts";

export function readPersonFacts(
  shape: z.output<typeof personFactsFile>,
  locate: Locate,
  places: Places,
): { personFacts: Map<PersonFactId, PersonFact>; problems: Problem[] } {
  const problems: Problem[] = [];
  shape.forEach((fact, index) => {
    places.set(`person ${fact.id}`, (...path) => locate(index, ...path));
    for (const value of findRepeated(fact.values)) {
      problems.push(
        problem(
          "duplicate-id",
          locate(index, "values", value),
          `\`${fact.id}\` has the value \`${fact.values[value]}\` twice`,
        ),
      );
    }
    if (fact.values.at(-1) !== UNKNOWN) {
      problems.push(
        problem("shape", locate(index, "values"), `the last value of \`${fact.id}\` must be \`${UNKNOWN}\``),
      );
    }
  });
  for (const index of findRepeated(shape.map((fact) => fact.id))) {
    problems.push(
      problem("duplicate-id", locate(index), `two person facts are called \`${shape[index]?.id}\``),
    );
  }
  return { personFacts: new Map(shape.map((fact) => [fact.id, fact])), problems };
}

export function readDomainFacts(
  shape: z.output<typeof domainFactsFile>,
  locate: Locate,
  places: Places,
): { domainFacts: Map<DomainFactId, DomainFact>; problems: Problem[] } {
  const problems: Problem[] = [];
  for (const index of findRepeated(shape.facts.map((fact) => fact.id))) {
    problems.push(
      problem("duplicate-id", locate("facts", index), `two facts are called ${shape.facts[index]?.id}`),
    );
  }
  const facts = shape.facts.map((fact, index): DomainFact => {
    places.set(`fact ${fact.id}`, (...path) => locate("facts", index, ...path));
    if (fact.as_of === undefined) {
      problems.push(problem("fact-without-date", locate("facts", index), `${fact.id} has no \`as_of\``));
    }
    fact.sources.forEach((source, at) => {
      if (Object.hasOwn(shape.sources, source)) return;
      problems.push(
        problem(
          "unknown-id",
          locate("facts", index, "sources", at),
          `${fact.id} names the source ${source}, which is not in \`sources\``,
        ),
      );
    });
    return {
      id: fact.id,
      about: fact.about,
      asOf: fact.as_of ?? "",
      confidence: fact.confidence,
      say: fact.say,
      sources: fact.sources,
      reviewBy: fact.review_by,
      values: new Map(Object.entries(fact.values)),
    };
  });
  return { domainFacts: new Map(facts.map((fact) => [fact.id, fact])), problems };
}
