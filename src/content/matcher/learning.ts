/**
 * The matcher of a process: each language from what was kept of its training, or trained anew in a thread, one after
 * the other, while everything else goes on.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createLearntLanguages } from "../../core/matcher/learnt-languages.ts";
import type { Matcher } from "../../core/matcher/matcher.ts";
import type { MatcherPort } from "../../core/matcher/matcher-port.ts";
import { decodeLanguage } from "../../core/matcher/model-file.ts";
import type { LanguagePhrases } from "../../core/matcher/phrases.ts";
import { keep, keyOf, readKept } from "./cache.ts";
import { engineVersion } from "./engine-version.ts";
import { startTrainingThread, TrainingBrokenError, type TrainingThread } from "./training-thread.ts";

/** Languages by their number of speakers, of a first and of a second language together (Ethnologue 2025). */
const MOST_SPOKEN = ["en", "zh", "hi", "es", "ar", "fr", "bn", "pt", "ru", "id", "ur"];
const REPORT_WAIT_MS = 10_000;
/** First and longest pause after a training that failed, in milliseconds. */
const MIN_PAUSE_MS = 1_000;
const MAX_PAUSE_MS = 60_000;

export type LearningEvent =
  /** Of these nothing was kept, so they are trained now. */
  | { readonly kind: "training"; readonly languages: readonly string[] }
  | { readonly kind: "ready"; readonly language: string; readonly how: "cached" | "trained" }
  /** The language works, but the next start will have to train it. */
  | { readonly kind: "not-kept"; readonly language: string; readonly error: unknown }
  /** The training broke; it is tried again. `language` is missing when it broke before the first. */
  | { readonly kind: "failed"; readonly language?: string | undefined; readonly error: unknown };

export type LearningListener = (event: LearningEvent) => void;

export interface LearningOptions {
  /** Where trained languages are kept; made when missing. A folder that cannot be written costs a training per start. */
  readonly cacheDir: string;
  /** Is learnt first, then the others by how many people speak them. */
  readonly defaultLocale?: string;
  /** How long a report waits for its language, in milliseconds; default 10,000. */
  readonly reportWaitMs?: number;
}

export interface Learning extends MatcherPort {
  /** In the order in which they are learnt. */
  readonly languages: readonly string[];
  isLearnt(language: string): boolean;
  /** Adds a listener. */
  onEvent(listener: LearningListener): void;
  begin(): void;
  /** The matcher with every language learnt and kept; waits as long as that takes. Rejects when it was stopped. */
  whole(): Promise<Matcher>;
  /** Ends a training at once; whoever waits for a language is told that it is not ready. */
  stop(): Promise<void>;
}

/** Somebody who waits for what a text needs. */
interface Waiting {
  missing(): readonly string[];
  /** Something is learnt, or nothing more will be. */
  look(): void;
}

function likelyFirst(languages: readonly string[], defaultLocale: string | undefined): string[] {
  const rank = (language: string) => {
    const place = MOST_SPOKEN.indexOf(language);
    return language === defaultLocale ? -1 : place < 0 ? MOST_SPOKEN.length : place;
  };
  return [...languages].sort((one, other) => rank(one) - rank(other));
}

export function createLearning(
  phrases: readonly LanguagePhrases[],
  { cacheDir, defaultLocale, reportWaitMs = REPORT_WAIT_MS }: LearningOptions,
): Learning {
  const languages = likelyFirst(
    phrases.map(({ language }) => language),
    defaultLocale,
  );
  const learnt = createLearntLanguages(phrases);
  const listeners: LearningListener[] = [];
  const waiting = new Set<Waiting>();
  const failed = new Set<string>();
  const stopping = new AbortController();
  let thread: TrainingThread | undefined;
  let running: Promise<void> | undefined;

  const tell = (event: LearningEvent) => listeners.forEach((listener) => void listener(event));
  const changed = () => waiting.forEach((one) => void one.look());
  const unlearnt = () => languages.filter((language) => !learnt.isLearnt(language));

  /** What somebody waits for, then the likely ones, at last what failed before. */
  function nextLanguage(): string | undefined {
    const wanted = new Set([...waiting].flatMap((one) => one.missing()));
    const rank = (language: string) => (failed.has(language) ? 2 : wanted.has(language) ? 0 : 1);
    return unlearnt().sort((one, other) => rank(one) - rank(other))[0];
  }

  async function readAllKept(keys: ReadonlyMap<string, string>): Promise<void> {
    for (const language of languages) {
      if (stopping.signal.aborted) return;
      try {
        const kept = await readKept(cacheDir, language, keys.get(language) ?? "");
        if (kept === undefined) continue;
        learnt.learn(kept);
        tell({ kind: "ready", language, how: "cached" });
        changed();
      } catch (error) {
        tell({ kind: "not-kept", language, error });
      }
    }
  }

  /** Trains what is not learnt yet, until nothing is left or the thread breaks. */
  async function trainInThread(keys: ReadonlyMap<string, string>): Promise<void> {
    const missing = unlearnt();
    tell({ kind: "training", languages: missing });
    let language: string | undefined;
    try {
      thread = startTrainingThread(phrases.filter((one) => missing.includes(one.language)));
      for (const words of await thread.words()) learnt.know(words);
      for (language = nextLanguage(); language !== undefined; language = nextLanguage()) {
        const key = keys.get(language) ?? "";
        const bytes = await thread.train(language, key);
        const trained = decodeLanguage(bytes, key);
        if (trained === undefined) throw new TrainingBrokenError("what was trained cannot be read");
        learnt.learn(trained);
        tell({ kind: "ready", language, how: "trained" });
        changed();
        await keepTrained(language, bytes);
      }
    } catch (error) {
      if (stopping.signal.aborted) return;
      if (language !== undefined) failed.add(language);
      tell({ kind: "failed", language, error });
    } finally {
      await thread?.stop();
    }
  }

  async function keepTrained(language: string, bytes: Uint8Array): Promise<void> {
    try {
      await keep(cacheDir, language, bytes);
    } catch (error) {
      tell({ kind: "not-kept", language, error });
    }
  }

  async function run(): Promise<void> {
    const engine = engineVersion();
    const keys = new Map(phrases.map((one) => [one.language, keyOf(one, engine)]));
    await readAllKept(keys);
    let pauseMs = MIN_PAUSE_MS;
    while (!learnt.isWhole() && !stopping.signal.aborted) {
      await trainInThread(keys);
      if (learnt.isWhole()) return;
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      pauseMs = Math.min(2 * pauseMs, MAX_PAUSE_MS);
    }
  }

  /** Until nothing is missing; some seconds at most, and not when everything stops. */
  function waitFor(missing: () => readonly string[]): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(end, reportWaitMs);
      const one: Waiting = {
        missing,
        look: () => (missing().length === 0 || stopping.signal.aborted) && end(),
      };
      function end(): void {
        clearTimeout(timer);
        waiting.delete(one);
        resolve();
      }
      waiting.add(one);
      one.look();
    });
  }

  return {
    languages,
    isLearnt: learnt.isLearnt,
    onEvent: (listener) => void listeners.push(listener),
    begin() {
      running ??= run();
    },
    ifReady: learnt.matcherFor,
    async whenReady(text, lang) {
      await waitFor(() => learnt.missingFor(text, lang));
      return learnt.matcherFor(text, lang);
    },
    async whole() {
      await running;
      const matcher = learnt.matcherFor("");
      if (matcher === undefined) throw new Error("stopped before every language was learnt");
      return matcher;
    },
    async stop() {
      stopping.abort();
      await thread?.stop();
      changed();
    },
  };
}

/** The matcher with every language learnt, for tools and tests. */
export async function openMatcher(
  phrases: readonly LanguagePhrases[],
  options: LearningOptions,
  listener: LearningListener = () => undefined,
): Promise<Matcher> {
  const learning = createLearning(phrases, options);
  learning.onEvent(listener);
  learning.begin();
  return learning.whole();
}
