/** A thread that trains languages one after the other, so that the bot goes on answering meanwhile. */
import { Worker } from "node:worker_threads";
import type { LanguageWords } from "../../core/matcher/language-model.ts";
import type { LanguagePhrases } from "../../core/matcher/phrases.ts";

/** `words`: tell the words of every language; `train`: train this one. One at a time. */
export type TrainingOrder =
  | { readonly kind: "words" }
  | { readonly kind: "train"; readonly language: string; readonly key: string };

export interface TrainingThread {
  /** The words of every language. Rejects when the thread broke. */
  words(): Promise<readonly LanguageWords[]>;
  /** Trains one language; see `encodeLanguage`. Rejects when the thread broke or was stopped. */
  train(language: string, key: string): Promise<Uint8Array>;
  /** Ends the thread at once, whatever it does. */
  stop(): Promise<void>;
}

export class TrainingBrokenError extends Error {
  override readonly name = "TrainingBrokenError";
}

/** From sources the thread needs the loader that the main thread was started with; from `dist` it needs none. */
function startWorker(phrases: readonly LanguagePhrases[]): Worker {
  const options = { workerData: phrases, execArgv: [], stdout: false, stderr: false };
  if (!import.meta.url.endsWith(".ts"))
    return new Worker(new URL("training-worker.js", import.meta.url), options);
  const [loader, worker] = [
    import.meta.resolve("tsx/esm/api"),
    new URL("training-worker.ts", import.meta.url),
  ];
  const code = `import { register } from "${loader}"; register(); await import("${worker}");`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), options);
}

export function startTrainingThread(phrases: readonly LanguagePhrases[]): TrainingThread {
  const worker = startWorker(phrases);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.once("error", (cause) => reject(new TrainingBrokenError("the training failed", { cause })));
    worker.once("exit", (code) => reject(new TrainingBrokenError(`the training thread ended with ${code}`)));
  });
  // Whoever waits for an answer hears of it; between two orders nobody does.
  broken.catch(() => undefined);

  function ask<Answer>(order: TrainingOrder): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => worker.once("message", resolve));
    worker.postMessage(order);
    return Promise.race([answer, broken]);
  }

  return {
    words: () => ask({ kind: "words" }),
    train: (language, key) => ask({ kind: "train", language, key }),
    async stop() {
      await worker.terminate();
    },
  };
}
