/** The map of `src/README.md`, held: arrows point one way, and pure rooms touch nothing outside themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** What each room may import; a room may always import itself. Files of `src` itself are `config`, `log`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  handoff: [],
  faq: ["guide"],
  privacy: [],
  content: ["guide", "faq"],
  model: ["faq", "guide"],
  store: [],
  records: ["store", "guide", "handoff", "faq", "telegram"],
  companion: ["guide", "faq", "privacy", "content", "records", "store", "log"],
  telegram: ["companion", "guide", "faq", "handoff", "privacy", "content", "records", "store", "log"],
  web: ["companion", "guide", "content", "records", "store", "log"],
  playground: [],
  cli: ["guide", "faq", "privacy", "content", "model", "records", "store", "telegram", "config"],
  config: ["handoff"],
  log: [],
};
/** Only these may see everything: they put the parts together. */
const TOP = ["app", "main"];
/** Pure rooms, and the packages that they may use: they compute, they do not act. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  guide: [],
  faq: ["zod"],
  privacy: [],
  handoff: ["zod", "luxon"],
};
/** Adapters behind the store port are chosen in one place. */
const ADAPTERS = ["store/redis/store.ts", "store/embedded/store.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

function roomOf(path: string): string {
  const [first = "", ...rest] = path.split("/");
  return rest.length === 0 ? first.replace(/\.ts$/, "") : first;
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
