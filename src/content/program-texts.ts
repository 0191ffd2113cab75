/** Finds the interface texts that the program names in its source: `ui("back")` and `"ui-back"`. */
import type { Place } from "./problem.ts";

export interface ProgramTexts {
  /** Texts that the program asks for by name, with the first place that does. */
  readonly named: ReadonlyMap<string, Place>;
  /** Those of them that stand on buttons. */
  readonly labels: ReadonlySet<string>;
  /** Whether a text may be used, also through a variable or a name that is put together. */
  mayUse(key: string): boolean;
}

const UI_CALL = /\bui\(([^,()]*)/g;
const UI_KEY = /["'`](ui-[a-z0-9_-]+)["'`]/g;
const STRING = /["']([a-zA-Z0-9_-]+)["']/g;
const TEMPLATE = /`(?:ui-)?([a-z0-9-]+-)\$\{/g;
/** `label:` or `label =` shortly before the call, in the same expression. */
const BEFORE_LABEL = /\blabel\s*[:=][^;{}]{0,60}$/;

/** @param sources TypeScript by path, e.g. `src/telegram/menu.ts` */
export function findProgramTexts(sources: ReadonlyMap<string, string>): ProgramTexts {
  const named = new Map<string, Place>();
  const labels = new Set<string>();
  const words = new Set<string>();
  const prefixes = new Set<string>();
  for (const [file, source] of sources) {
    const name = (key: string, offset: number) => {
      if (named.has(key)) return;
      named.set(key, { file, line: source.slice(0, offset).split("\n").length });
    };
    for (const call of source.matchAll(UI_CALL)) {
      const isLabel = BEFORE_LABEL.test(source.slice(Math.max(0, call.index - 100), call.index));
      // In `ui(all ? "all-ready" : "done")` both may come; in `ui(kind === "a" ? "b" : "c")` only the last two.
      const chosen = (call[1] ?? "").replace(/^.*\?(?!\?)/s, "");
      for (const [, text = ""] of chosen.matchAll(STRING)) {
        name(`ui-${text}`, call.index);
        if (isLabel) labels.add(`ui-${text}`);
      }
    }
    for (const { 1: key = "", index } of source.matchAll(UI_KEY)) {
      if (key.endsWith("-")) prefixes.add(key.slice("ui-".length));
      else name(key, index);
    }
    for (const [, text = ""] of source.matchAll(STRING)) words.add(text);
    for (const [, prefix = ""] of source.matchAll(TEMPLATE)) prefixes.add(prefix);
  }
  return {
    named,
    labels,
    mayUse: (key) => {
      const short = key.replace(/^ui-/, "");
      return named.has(key) || words.has(short) || [...prefixes].some((prefix) => short.startsWith(prefix));
    },
  };
}
