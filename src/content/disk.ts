/** Reads the folders of flows and locales into strings: the only file of this room that touches the disk. */
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { ContentSources, MediaSource } from "./sources.ts";

/** Longest file signature that is looked at, in bytes. */
const HEAD_BYTES = 16;

/** @returns an empty list when the folder does not exist: the pure part says what is missing */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return [];
    }
    throw error;
  }
}

function readTexts(folder: string, name: string, endings: readonly string[], subfolders: readonly string[]) {
  const texts = new Map<string, string>();
  for (const sub of ["", ...subfolders]) {
    for (const file of namesIn(join(folder, sub))) {
      if (!endings.some((ending) => file.endsWith(ending))) continue;
      const path = [name, sub, file].filter((part) => part !== "").join("/");
      texts.set(path, readFileSync(join(folder, sub, file), "utf8"));
    }
  }
  return texts;
}

function readMedia(folder: string): Map<string, MediaSource> {
  const media = new Map<string, MediaSource>();
  for (const name of namesIn(folder)) {
    if (name.startsWith(".")) continue;
    const file = openSync(join(folder, name), "r");
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) continue;
      const head = new Uint8Array(HEAD_BYTES);
      readSync(file, head);
      media.set(name, { bytes: stats.size, head });
    } finally {
      closeSync(file);
    }
  }
  return media;
}

/** Paths in the result are `flows/...` and `locales/...` whatever the folders are called. */
export function readSources(folders: { flowsDir: string; localesDir: string }): ContentSources {
  return {
    flows: readTexts(folders.flowsDir, "flows", [".yaml"], ["guides", "topics"]),
    locales: readTexts(
      folders.localesDir,
      "locales",
      [".ftl", ".yaml"],
      namesIn(folders.localesDir).flatMap((locale) => [locale, `${locale}/examples`]),
    ),
    media: readMedia(join(folders.flowsDir, "media")),
  };
}

/** @returns the TypeScript below a folder by path, e.g. `src/telegram/menu.ts`; this room only checks texts */
export function readProgram(srcDir: string): ReadonlyMap<string, string> {
  const paths = readdirSync(srcDir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.startsWith("content/"));
  return new Map(paths.sort().map((path) => [`src/${path}`, readFileSync(join(srcDir, path), "utf8")]));
}
