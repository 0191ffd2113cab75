/** The product's real flows and texts, read once for all tests of a process. */
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/content/load.ts";

let read: Content | undefined;

/** @throws when the content is broken, with every problem */
export function realContent(): Content {
  if (read !== undefined) return read;
  const loaded = loadContent({ flowsDir: "flows", localesDir: "locales" });
  if (loaded.kind === "broken")
    throw new Error(
      loaded.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"),
    );
  read = loaded.content;
  return read;
}
