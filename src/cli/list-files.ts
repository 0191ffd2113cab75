/** `npm run files`: writes `src/FILES.md`, what each file of the source is for, from the first sentence of its head. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The first paragraph of a file's head comment, in one line. */
function purposeOf(text: string): string {
  const block = /^\s*\/\*\*([\s\S]*?)\*\//.exec(text)?.[1];
  const head = block ?? /^(?:\/\/.*\n)+/.exec(text)?.[0] ?? "";
  const lines = head.split("\n").map((line) => line.replace(/^\s*(?:\*|\/\/)? ?/, "").trim());
  return (lines.join("\n").trim().split("\n\n")[0] ?? "").replaceAll("\n", " ");
}

/**
 * Lists every TypeScript file below a folder with what it is for, a heading for each folder.
 *
 * @returns Markdown
 */
export function listFiles(srcDir: string): string {
  const files = readdirSync(srcDir, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.includes("/page/"))
    .sort((a, b) => (dirname(a) === dirname(b) ? (a < b ? -1 : 1) : dirname(a) < dirname(b) ? -1 : 1));
  const lines = [
    "# Every file, and what it is for",
    "",
    "Written by `npm run files` from the heads of the files.",
  ];
  let folder = "";
  for (const path of files) {
    if (dirname(path) !== folder) {
      folder = dirname(path);
      lines.push("", `## ${folder === "." ? "src" : folder}`, "");
    }
    lines.push(`- \`${path}\`: ${purposeOf(readFileSync(join(srcDir, path), "utf8"))}`);
  }
  return `${lines.join("\n")}\n`;
}

if (process.argv[1]?.endsWith("list-files.ts")) writeFileSync("src/FILES.md", listFiles("src"));
