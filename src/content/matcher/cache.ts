/** Keeps what training made of a language on disk, one file per language, for the next start. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TrainedLanguage } from "../../core/matcher/language-model.ts";
import { decodeLanguage } from "../../core/matcher/model-file.ts";
import type { LanguagePhrases } from "../../core/matcher/phrases.ts";

/** Each file begins with the SHA-256 of the rest: a flipped bit would otherwise be a wrong answer. */
const CHECKSUM_BYTES = 32;
const checksumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();

const pathOf = (folder: string, language: string) => join(folder, `matcher-${language}.bin`);

/** Changes with any phrase of the language and with the engine. Screen messages count too: they are phrases. */
export function keyOf({ language, topics, screenMessages, background }: LanguagePhrases, engine: string) {
  return createHash("sha256")
    .update(JSON.stringify([engine, process.version, language, [...topics], [...screenMessages], background]))
    .digest("hex");
}

/**
 * @returns `undefined` for a model that is missing, damaged, or of other phrases
 * @throws when the file is there but cannot be read
 */
export async function readKept(
  folder: string,
  language: string,
  key: string,
): Promise<TrainedLanguage | undefined> {
  try {
    const file = await readFile(pathOf(folder, language));
    const bytes = file.subarray(CHECKSUM_BYTES);
    if (!checksumOf(bytes).equals(file.subarray(0, CHECKSUM_BYTES))) return undefined;
    return decodeLanguage(bytes, key);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** @throws when the folder cannot be written to */
export async function keep(folder: string, language: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = pathOf(folder, language);
  // Two processes may start together: whoever renames last wins, and nobody reads half a file.
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, [checksumOf(bytes), bytes]);
  await rename(draft, path);
}
