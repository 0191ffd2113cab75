/** Lays a broken example over the good tree, in memory. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckOptions, readAndCheck } from "../../src/content/check.ts";
import { readSources } from "../../src/content/disk.ts";
import { recordHashes, recordIds } from "../../src/content/record.ts";
import { IDS_LOCK_FILE } from "../../src/content/rules/released-ids.ts";
import { HASHES_LOCK_FILE } from "../../src/content/rules/translations.ts";
import type { ContentSources } from "../../src/content/sources.ts";
import { buttonBytes } from "../../src/telegram/buttons.ts";

const HERE = import.meta.dirname;
export const GOOD = { flowsDir: join(HERE, "good/flows"), localesDir: join(HERE, "good/locales") };
export const BROKEN = join(HERE, "broken");

const readProgramOf = (folder: string): ReadonlyMap<string, string> =>
  new Map([["src/program.ts", readFileSync(join(folder, "program.txt"), "utf8")]]);

/** The examples live on this day. */
export const OPTIONS: CheckOptions = {
  today: "2026-11-22",
  buttonBytes,
  program: readProgramOf(join(HERE, "good")),
};

export const goodSources = (): ContentSources => readSources(GOOD);

/** One folder of `broken/`: files that differ from the good tree, and what has to be said about them. */
export interface BrokenExample {
  /** Folder name: `<code>` or `<code>--<variant>`. */
  readonly name: string;
  readonly code: string;
  readonly sources: ContentSources;
  readonly options: CheckOptions;
  /** Absent until it was written once with `UPDATE=1`. */
  readonly expected: string | undefined;
}

export function readExamples(): BrokenExample[] {
  return readdirSync(BROKEN)
    .sort()
    .map((name) => {
      const folder = join(BROKEN, name);
      const good = goodSources();
      const over = readSources({ flowsDir: join(folder, "flows"), localesDir: join(folder, "locales") });
      const removed = existsSync(join(folder, "removed.txt"))
        ? readFileSync(join(folder, "removed.txt"), "utf8").split("\n")
        : [];
      const merged: ContentSources = {
        flows: new Map([...good.flows, ...over.flows].filter(([path]) => !removed.includes(path))),
        locales: new Map([...good.locales, ...over.locales].filter(([path]) => !removed.includes(path))),
        media: new Map([...good.media, ...over.media]),
      };
      const options = existsSync(join(folder, "program.txt"))
        ? { ...OPTIONS, program: readProgramOf(folder) }
        : OPTIONS;
      const expectedFile = join(folder, "expected.txt");
      return {
        name,
        code: name.replace(/--.*$/, ""),
        sources: existsSync(join(folder, "not-recorded.txt")) ? merged : record(merged),
        options,
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : undefined,
      };
    });
}

/** What `--record --all` would write: most examples are not about the lock files. */
function record(sources: ContentSources): ContentSources {
  const { flows, locales, idsLock, hashesLock } = readAndCheck(sources, OPTIONS);
  if (flows === undefined) return sources;
  return {
    ...sources,
    flows: new Map([...sources.flows, [IDS_LOCK_FILE, recordIds(flows, idsLock)]]),
    locales: new Map([...sources.locales, [HASHES_LOCK_FILE, recordHashes(locales, hashesLock, true)]]),
  };
}
