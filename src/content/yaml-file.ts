/** Turns YAML text into a plain value that knows the line of each of its parts, or into one clear problem. */
import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, visit } from "yaml";
import { type Locate, type Problem, problem } from "./problem.ts";
import { MAX_SOURCE_CHARS } from "./sources.ts";

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of the deepest part of the path that exists. */
  readonly locate: Locate;
}

export type YamlResult =
  | { readonly kind: "ok"; readonly yaml: YamlFile }
  | { readonly kind: "broken"; readonly problem: Problem };

const firstLine = (message: string) => (message.split("\n")[0] ?? "").replace(/[.:]$/, "");

/** Never throws, whatever the text. Anchors, tags and several documents are refused. */
export function readYaml(file: string, text: string): YamlResult {
  const broken = (line: number, message: string): YamlResult => ({
    kind: "broken",
    problem: problem("yaml", { file, line }, message),
  });
  if (text.length > MAX_SOURCE_CHARS) return broken(1, `longer than ${MAX_SOURCE_CHARS} characters`);
  try {
    return parse(file, text, broken);
  } catch (error) {
    // The parser recurses, so thousands of nested brackets exhaust the stack.
    return broken(
      1,
      `cannot be read: ${error instanceof Error ? firstLine(error.message) : "unknown error"}`,
    );
  }
}

function parse(
  file: string,
  text: string,
  broken: (line: number, message: string) => YamlResult,
): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
  });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);

  const flaw = document.errors[0] ?? document.warnings[0];
  if (flaw?.code === "MULTIPLE_DOCS") return broken(lineAt(flaw.pos[0]), "`---` starts a second document");
  if (flaw !== undefined) return broken(lineAt(flaw.pos[0]), firstLine(flaw.message));

  let refused: { offset: number; what: string } | undefined;
  visit(document, {
    Alias: (_key, node) => {
      refused ??= { offset: node.range?.[0] ?? 0, what: "aliases (*name) are not used here" };
      return visit.BREAK;
    },
    Node: (_key, node) => {
      if (node.tag === undefined || isStandardTag(node.tag)) return undefined;
      refused ??= { offset: node.range?.[0] ?? 0, what: `the tag ${node.tag} is not used here` };
      return visit.BREAK;
    },
  });
  if (refused !== undefined) return broken(lineAt(refused.offset), refused.what);

  const root: ParsedNode | null = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return broken(1, "the file is empty");
  const locate: Locate = (...path) => ({ file, line: lineAt(offsetOf(root, path)) });
  return { kind: "ok", yaml: { file, value: document.toJS({ maxAliasCount: 0 }), locate } };
}

const isStandardTag = (tag: string) => /^tag:yaml\.org,2002:(map|seq|str|int|float|bool|null)$/.test(tag);

function offsetOf(root: ParsedNode, path: readonly (string | number)[]): number {
  let node: ParsedNode | null = root;
  let offset: number = root.range[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair: { key: ParsedNode; value: ParsedNode | null } | undefined = node.items.find(
        (one) => isScalar(one.key) && String(one.key.value) === String(key),
      );
      if (pair === undefined) break;
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      const item: ParsedNode | undefined = node.items[key];
      if (item === undefined) break;
      offset = item.range[0];
      node = item;
    } else break;
  }
  return offset;
}
