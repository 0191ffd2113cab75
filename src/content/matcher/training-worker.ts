/** What runs in the thread of `training-thread.ts`: phrases in, words and trained languages out. */
import { parentPort, workerData } from "node:worker_threads";
import { trainLanguage, wordsOf } from "../../core/matcher/language-model.ts";
import { encodeLanguage } from "../../core/matcher/model-file.ts";
import type { LanguagePhrases } from "../../core/matcher/phrases.ts";
import type { TrainingOrder } from "./training-thread.ts";

// Only `training-thread.ts` starts this, with these.
const phrases: readonly LanguagePhrases[] = workerData;

parentPort?.on("message", (order: TrainingOrder) => {
  if (order.kind === "words") {
    parentPort?.postMessage(phrases.map(wordsOf));
    return;
  }
  const wanted = phrases.find(({ language }) => language === order.language);
  if (wanted === undefined) throw new Error(`no phrases in ${order.language}`);
  const bytes = encodeLanguage(trainLanguage(wanted), order.key);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
