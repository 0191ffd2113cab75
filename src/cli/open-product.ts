/** Gives the command-line tools the product's matcher and what it needs to know about steps. */
import { loadContent } from "../content/load.ts";
import { type LearningEvent, type LearningListener, openMatcher } from "../content/matcher/learning.ts";
import { formatProblem } from "../content/problem.ts";
import type { TopicId } from "../core/guide/guide.ts";
import type { Matcher } from "../core/matcher/matcher.ts";

/** By `guide/step` or by the step's id alone; an unknown step has no problems of its own. */
type StepProblems = (step: string | undefined) => readonly TopicId[];

export interface OpenProduct {
  readonly matcher: Matcher;
  readonly stepProblems: StepProblems;
}

export interface ProductDirs {
  readonly flows: string;
  readonly locales: string;
  readonly cache: string;
}

/** A tool is not tried again by itself: whoever called it reads why. */
export function stopWhenFailed(event: LearningEvent): void {
  if (event.kind === "failed") throw event.error;
}

/** The options that every tool takes, for `parseArgs`. */
export const DIR_OPTIONS = {
  flows: { type: "string", default: "flows" },
  locales: { type: "string", default: "locales" },
  cache: { type: "string", default: ".cache" },
} as const;

/** Ends the process with one line per problem when flows or texts are broken. */
export async function openProduct(
  dirs: ProductDirs,
  listener: LearningListener = stopWhenFailed,
): Promise<OpenProduct> {
  const loaded = loadContent({ flowsDir: dirs.flows, localesDir: dirs.locales });
  if (loaded.kind === "broken") {
    for (const one of loaded.problems) console.error(formatProblem(one));
    process.exit(1);
  }
  const { guides, phrases } = loaded.content;
  const problems = new Map<string, readonly TopicId[]>();
  for (const guide of guides.values()) {
    for (const step of guide.steps.values()) {
      if (step.kind === "branch") continue;
      problems.set(`${guide.id}/${step.id}`, step.problems);
      problems.set(step.id, step.problems);
    }
  }
  return {
    matcher: await openMatcher(phrases, { cacheDir: dirs.cache }, listener),
    stepProblems: (step) => (step === undefined ? [] : (problems.get(step) ?? [])),
  };
}
