/** Checks the dates of domain facts against today. */
import { type Flows, type Places, placeOf } from "../content.ts";
import { type Problem, problem } from "../problem.ts";

/** @param today YYYY-MM-DD; dates in this form compare as strings */
export function checkDates(flows: Flows, places: Places, today: string): Problem[] {
  return [...flows.domainFacts.values()].flatMap((fact) => [
    ...(fact.asOf > today
      ? [
          problem(
            "fact-date-future",
            placeOf(places, `fact ${fact.id}`, "as_of"),
            `${fact.id} is dated ${fact.asOf}, today is ${today}`,
          ),
        ]
      : []),
    ...(fact.reviewBy < today
      ? [
          problem(
            "fact-review-due",
            placeOf(places, `fact ${fact.id}`, "review_by"),
            `${fact.id} was to be checked again by ${fact.reviewBy}`,
          ),
        ]
      : []),
  ]);
}
