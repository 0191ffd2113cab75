/** Checks that every id that content names exists, and that questions fit on a card. */
import type { Topic } from "../../core/faq/topic.ts";
import type { DomainFactId, Guide, PersonFactId, Step } from "../../core/guide/guide.ts";
import { type Flows, type Places, placeOf } from "../content.ts";
import { findRepeated } from "../lists.ts";
import { type Problem, problem, type RuleCode } from "../problem.ts";

/** More buttons than this do not fit under a card on a phone. */
export const MAX_OPTIONS = 8;

type Path = readonly (string | number)[];
type Report = (code: RuleCode, path: Path, message: string) => void;

export function checkReferences(flows: Flows, places: Places): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (key: string, prefix: Path = []): Report =>
    (code, path, message) => {
      problems.push(problem(code, placeOf(places, key, ...prefix, ...path), message));
    };
  for (const guide of flows.guides.values()) {
    if (!guide.steps.has(guide.start)) {
      reporter(`guide ${guide.id}`)("unknown-id", ["start"], `there is no step \`${guide.start}\``);
    }
    for (const step of guide.steps.values()) {
      checkStep(flows, guide, step, reporter(`step ${guide.id}/${step.id}`));
    }
  }
  for (const topic of flows.topics.values()) checkTopic(flows, topic, reporter(`topic ${topic.id}`));
  return problems;
}

function checkStep(flows: Flows, guide: Guide, step: Step, report: Report): void {
  const toStep = (id: string, ...path: Path) => {
    if (!guide.steps.has(id)) report("unknown-id", path, `there is no step \`${id}\` in \`${guide.id}\``);
  };
  if (step.kind === "branch") {
    const fact = checkPersonFact(flows, step.fact, ["on"], report);
    for (const [value, to] of step.cases) {
      toStep(to, "cases", value);
      if (fact !== undefined && !fact.values.includes(value)) {
        report("unknown-value", ["cases", value], `\`${step.fact}\` has no value \`${value}\``);
      }
    }
    toStep(step.otherwise, "else");
    return;
  }
  checkFacts(flows, step.domainFacts, report);
  checkTopics(flows, step.problems, "problems", report);
  switch (step.kind) {
    case "ask":
      checkPersonFact(flows, step.fact, ["fact"], report);
      toStep(step.next, "next");
      return;
    case "do":
      toStep(step.next, "next");
      return;
    case "checklist":
      toStep(step.next, "next");
      checkCount(step.items.length, "items", report);
      return;
    case "choice":
      checkCount(step.options.length, "options", report);
      step.options.forEach((option, index) => {
        if ("to" in option) toStep(option.to, "options", index, "to");
        else toStep(option.redo, "options", index, "redo");
      });
      return;
    case "end":
      step.offers.forEach((offer, index) => {
        if (!flows.guides.has(offer))
          report("unknown-id", ["offers", index], `there is no guide \`${offer}\``);
      });
  }
}

function checkTopic(flows: Flows, topic: Topic, report: Report): void {
  checkFacts(flows, topic.domainFacts, report);
  checkTopics(flows, topic.related, "related", report);
  const { fixedAt, followUp } = topic;
  if (fixedAt !== undefined) {
    const step = flows.guides.get(fixedAt.guide)?.steps.get(fixedAt.step);
    if (step === undefined) {
      report("unknown-id", ["fixed_at"], `there is no step \`${fixedAt.guide}/${fixedAt.step}\``);
    } else if (step.kind === "branch") {
      report("hidden-step", ["fixed_at"], `\`${fixedAt.step}\` is a branch and is never shown`);
    }
  }
  if (followUp === undefined) return;
  const fact =
    followUp.fact === undefined ? undefined : checkPersonFact(flows, followUp.fact, ["ask", "fact"], report);
  checkCount(followUp.options.length, "ask", report);
  for (const { id, to } of followUp.options) {
    if (!flows.topics.has(to)) report("unknown-id", ["ask", "options", id], `there is no topic \`${to}\``);
    if (fact !== undefined && !fact.values.includes(id)) {
      report("unknown-value", ["ask", "options", id], `\`${fact.id}\` has no value \`${id}\``);
    }
  }
}

function checkPersonFact(flows: Flows, id: PersonFactId, path: Path, report: Report) {
  const fact = flows.personFacts.get(id);
  if (fact === undefined) report("unknown-id", path, `there is no person fact \`${id}\``);
  return fact;
}

function checkFacts(flows: Flows, ids: readonly DomainFactId[], report: Report): void {
  ids.forEach((id, index) => {
    if (!flows.domainFacts.has(id)) report("unknown-id", ["facts", index], `there is no domain fact ${id}`);
  });
  reportRepeated(ids, "facts", report);
}

function checkTopics(
  flows: Flows,
  ids: readonly string[],
  list: "problems" | "related",
  report: Report,
): void {
  ids.forEach((id, index) => {
    if (!flows.topics.has(id)) report("unknown-id", [list, index], `there is no topic \`${id}\``);
  });
  reportRepeated(ids, list, report);
}

function reportRepeated(ids: readonly string[], list: string, report: Report): void {
  for (const index of findRepeated(ids))
    report("duplicate-id", [list, index], `${ids[index]} is listed twice`);
}

function checkCount(count: number, list: string, report: Report): void {
  if (count > MAX_OPTIONS) report("too-many-options", [list], `${count} buttons`);
}
