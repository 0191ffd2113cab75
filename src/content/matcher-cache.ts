/** Opens the matcher: from the trained model kept on disk when nothing changed since, else by training. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMatcher, type Matcher, type TrainedMatcher, trainMatcher } from "../core/matcher/matcher.ts";
import { decodeMatcher, encodeMatcher } from "../core/matcher/model-file.ts";
import type { LanguagePhrases } from "../core/matcher/phrases.ts";

const FAQ_FOLDER = fileURLToPath(new URL("../core/matcher/", import.meta.url));
const FILE_NAME = "matcher.bin";

export interface OpenMatcherOptions {
  /** Where the trained model is kept; made when missing. A folder that cannot be written costs a training per start. */
  readonly cacheDir: string;
  /** Told why the model could not be kept. */
  readonly onNotKept?: (error: unknown) => void;
}

export async function openMatcher(
  phrases: readonly LanguagePhrases[],
  { cacheDir, onNotKept }: OpenMatcherOptions,
): Promise<Matcher> {
  const key = await keyOf(phrases);
  const path = join(cacheDir, FILE_NAME);
  const kept = await readKept(path, key, onNotKept);
  if (kept !== undefined) return createMatcher(kept);
  const trained = trainMatcher(phrases);
  try {
    await keep(cacheDir, path, encodeMatcher(trained, key));
  } catch (error) {
    onNotKept?.(error);
  }
  return createMatcher(trained);
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** Changes with any phrase and with any line of the engine, so that an old model is never used. */
async function keyOf(phrases: readonly LanguagePhrases[]): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  for (const { language, topics, screenMessages, background } of phrases) {
    hash.update(JSON.stringify([language, [...topics], [...screenMessages], background]));
  }
  const sources = await readdir(FAQ_FOLDER, { withFileTypes: true, recursive: true });
  for (const source of sources
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(await readFile(source));
  }
  return hash.digest("hex");
}

/** @returns `undefined` for a model that is missing, unreadable, damaged, or of other phrases */
async function readKept(
  path: string,
  key: string,
  onNotKept: OpenMatcherOptions["onNotKept"],
): Promise<TrainedMatcher | undefined> {
  try {
    return decodeMatcher(await readFile(path), key);
  } catch (error) {
    if (!isMissing(error)) onNotKept?.(error);
    return undefined;
  }
}

async function keep(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Two processes may start together: whoever renames last wins, and nobody reads half a file.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}
