/** Names the matcher's engine, so that a model that another engine trained is never used. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** Written beside the compiled engine by `npm run build`: compiled files differ from their sources. */
const RECORDED = join(ROOT, "engine-version.txt");

/** The same in `src` and in the `dist` that was built from it; changes with any line of the engine. */
export function engineVersion(): string {
  try {
    return readFileSync(RECORDED, "utf8").trim();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return hashEngine(ROOT);
  }
}

function hashEngine(root: string): string {
  const hash = createHash("sha256");
  const engine = join(root, "core/matcher");
  const names = readdirSync(engine, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.[jt]s$/.test(name))
    .sort();
  for (const name of names) hash.update(JSON.stringify([name, readFileSync(join(engine, name), "utf8")]));
  // What the engine computes also depends on the packages that it uses.
  const { dependencies } = JSON.parse(readFileSync(join(root, "../package.json"), "utf8"));
  return hash.update(JSON.stringify(dependencies)).digest("hex");
}
