/** The map of `src/README.md`, held: arrows point one way, and pure rooms touch nothing outside themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

const CORE = ["core/guide", "core/handoff", "core/privacy", "core/view", "core/matcher", "core/faq"];

/** What each room may import; a room may always import itself. Files of `src` itself are `config`, `log`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/guide": [],
  "core/handoff": [],
  "core/privacy": [],
  "core/view": ["core/guide"],
  "core/matcher": ["core/guide"],
  "core/faq": ["core/guide", "core/privacy", "core/matcher"],
  content: ["core/guide", "core/view", "core/matcher", "core/faq"],
  screens: ["core/guide", "core/view", "core/faq", "core/handoff", "content", "records", "telegram"],
  store: [],
  records: ["core/guide", "core/handoff", "core/matcher", "store", "telegram"],
  companion: [...CORE, "screens", "content", "records", "store", "log", "telegram"],
  telegram: [...CORE, "screens", "content", "records", "store", "companion", "log", "telegram-limits"],
  web: [...CORE, "content", "records", "store", "companion", "log"],
  playground: [],
  cli: [...CORE, "content", "records", "store", "telegram", "config"],
  config: ["core/handoff"],
  "telegram-limits": [],
  log: [],
};
/** Only these may see everything: they put the parts together. */
const TOP = ["app", "main"];
/** Pure rooms, and the packages that they may use: they compute, they do not act. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  "core/guide": [],
  "core/handoff": ["zod", "luxon"],
  "core/privacy": [],
  "core/view": [],
  "core/matcher": ["zod"],
  "core/faq": [],
};
/** Adapters behind the store port are chosen in one place. */
const ADAPTERS = ["store/redis/store.ts", "store/embedded/store.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

function roomOf(path: string): string {
  const [first = "", second = "", ...rest] = path.split("/");
  if (second === "") return first.replace(/\.ts$/, "");
  return first === "core" && rest.length > 0 ? `core/${second}` : first;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  const found = text.matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...found].map(([, name = ""]) => ({
    from: file,
    to: name.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), name)) : name,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && !path.startsWith("playground/page/"),
);
const imports = files.flatMap(importsOf);
const isOwn = ({ to }: Import) => files.includes(to);
const show = ({ from, to }: Import) => `${from} -> ${to}`;

describe("the rooms of src", () => {
  it("there are imports to look at, and every room is on the map", () => {
    expect(imports.length).toBeGreaterThan(300);
    const unknown = new Set(files.map(roomOf).filter((room) => !(room in MAY_IMPORT) && !TOP.includes(room)));
    expect([...unknown]).toEqual([]);
  });

  it("arrows between rooms point one way", () => {
    const wrong = imports.filter(isOwn).filter(({ from, to }) => {
      const [room, target] = [roomOf(from), roomOf(to)];
      return !TOP.includes(room) && room !== target && !MAY_IMPORT[room]?.includes(target);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it("pure rooms import nothing that acts", () => {
    const wrong = imports
      .filter((one) => !isOwn(one))
      .filter(({ from, to }) => PURE[roomOf(from)]?.includes(to) === false);
    expect(wrong.map(show)).toEqual([]);
  });

  it("pure rooms read no clock, no chance, no environment", () => {
    const wrong = files
      .filter((file) => roomOf(file) in PURE)
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?:env|cwd)|\bfetch\(/.test(
          readFileSync(join(SRC, file), "utf8"),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it("store adapters are chosen in one place", () => {
    const users = imports.filter(({ to }) => ADAPTERS.includes(to)).map(({ from }) => from);
    expect(new Set(users)).toEqual(new Set(["store/open.ts"]));
  });
});
