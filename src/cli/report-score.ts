/** Turns labelled reports and their matches into the figures that `evaluate` prints and remembers. */
import { z } from "zod";
import type { Match } from "../core/matcher/matcher.ts";

export const labelledReportSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  lang: z.string(),
  text: z.string(),
  /** The first is the primary topic, any listed one is right; empty means: no topic fits. */
  topics: z.array(z.string()),
  /** `report` is a problem; anything else (`chatter`, `outofscope` ...) must not be answered as one. */
  kind: z.string().default("report"),
  step: z.string().nullish(),
});
export type LabelledReport = z.output<typeof labelledReportSchema>;

export interface Judged {
  readonly report: LabelledReport;
  readonly match: Match;
}

/** All shares are 0..1. */
export interface Figures {
  readonly reports: number;
  readonly top1: number;
  readonly top3: number;
  /** Share of in-scope reports that are answered at once. */
  readonly answered: number;
  readonly asked: number;
  readonly handedOff: number;
  /** Share of the answered in-scope reports whose answer is wrong. */
  readonly wrongOfAnswered: number;
  /** Share of the asked reports with the right topic among the three buttons. */
  readonly rightAmongAsked: number;
  readonly outside: number;
  /** Share of chatter and out-of-scope lines that are answered as if they were a problem. */
  readonly outsideAnswered: number;
}

const BUTTONS = 3;
/** Answers of these areas greet, thank or point elsewhere: they claim no problem. */
const HARMLESS = /^(?:general\.(?:thanks|unclear-request)|outofscope\.)/;

export const isInScope = ({ report }: Judged) => report.kind === "report" && report.topics.length > 0;

const rankOf = ({ report, match }: Judged) => match.topics.findIndex(({ id }) => report.topics.includes(id));
const isAmong = (judged: Judged, places: number) => rankOf(judged) >= 0 && rankOf(judged) < places;
const share = (part: number, all: number) => (all === 0 ? 0 : part / all);

export function figuresOf(judged: readonly Judged[]): Figures {
  const inScope = judged.filter(isInScope);
  const outside = judged.filter((one) => !isInScope(one));
  const decided = (decision: Match["decision"]) => inScope.filter(({ match }) => match.decision === decision);
  const answered = decided("answer");
  const asked = decided("clarify");
  const misled = outside.filter(({ report, match }) => {
    const first = match.topics[0]?.id ?? "";
    return match.decision === "answer" && !HARMLESS.test(first) && !report.topics.includes(first);
  });
  return {
    reports: inScope.length,
    top1: share(inScope.filter((one) => isAmong(one, 1)).length, inScope.length),
    top3: share(inScope.filter((one) => isAmong(one, BUTTONS)).length, inScope.length),
    answered: share(answered.length, inScope.length),
    asked: share(asked.length, inScope.length),
    handedOff: share(decided("handoff").length, inScope.length),
    wrongOfAnswered: share(answered.filter((one) => !isAmong(one, 1)).length, answered.length),
    rightAmongAsked: share(asked.filter((one) => isAmong(one, BUTTONS)).length, asked.length),
    outside: outside.length,
    outsideAnswered: share(misled.length, outside.length),
  };
}

/** Share of each primary topic's reports with a right topic among the first three. */
export function recallByTopic(judged: readonly Judged[]): Map<string, { reports: number; recall: number }> {
  const found = new Map<string, { reports: number; right: number }>();
  for (const one of judged.filter(isInScope)) {
    const topic = one.report.topics[0] ?? "";
    const entry = found.get(topic) ?? { reports: 0, right: 0 };
    found.set(topic, entry);
    entry.reports++;
    if (isAmong(one, BUTTONS)) entry.right++;
  }
  return new Map(
    [...found].map(([topic, { reports, right }]) => [topic, { reports, recall: right / reports }]),
  );
}

/** Pairs "wanted -> first" of wrong first topics, most frequent first. */
export function confusionsOf(judged: readonly Judged[]): { pair: string; count: number; example: string }[] {
  const pairs = new Map<string, { count: number; example: string }>();
  for (const one of judged.filter(isInScope)) {
    if (isAmong(one, 1)) continue;
    const pair = `${one.report.topics[0]} -> ${one.match.topics[0]?.id ?? "nothing"}`;
    const entry = pairs.get(pair) ?? { count: 0, example: one.report.id };
    pairs.set(pair, entry);
    entry.count++;
  }
  return [...pairs]
    .map(([pair, entry]) => ({ pair, ...entry }))
    .sort((left, right) => right.count - left.count);
}

export interface CurvePoint {
  readonly threshold: number;
  readonly answered: number;
  readonly wrongOfAnswered: number;
  readonly outsideAnswered: number;
}

/** What each answer threshold would mean, from 0.2 to 0.9. */
export function curveOf(judged: readonly Judged[]): CurvePoint[] {
  const points: CurvePoint[] = [];
  for (let percent = 20; percent <= 90; percent += 5) {
    const threshold = percent / 100;
    const decided = judged.map(({ report, match }): Judged => {
      const isAnswered = (match.topics[0]?.score ?? 0) >= threshold;
      return { report, match: { ...match, decision: isAnswered ? "answer" : "clarify" } };
    });
    const { answered, wrongOfAnswered, outsideAnswered } = figuresOf(decided);
    points.push({ threshold, answered, wrongOfAnswered, outsideAnswered });
  }
  return points;
}
