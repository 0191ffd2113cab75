/** The map of `src/README.md`, held: arrows point one way, no files in a circle, and the core acts on nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

/** What the pure rooms may import, and the packages that they may use: they compute, they do not act. */
const CORE: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  "core/guide": { rooms: [], packages: [] },
  "core/handoff": { rooms: [], packages: ["zod", "luxon"] },
  "core/privacy": { rooms: [], packages: [] },
  "core/view": { rooms: ["core/guide"], packages: [] },
  "core/person": { rooms: ["core/guide", "core/handoff"], packages: [] },
  "core/matcher": { rooms: ["core/guide"], packages: ["zod", "opencc-js/dict/TSCharacters"] },
  "core/faq": { rooms: ["core/guide", "core/privacy", "core/matcher"], packages: [] },
};
const ALL_CORE = Object.keys(CORE);

/** What each room may import; a room may always import itself. Files of `src` itself are rooms too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(CORE).map(([room, { rooms }]) => [room, rooms])),
  content: [...ALL_CORE, "telegram-limits"],
  screens: [...ALL_CORE, "content"],
  store: [],
  records: [...ALL_CORE, "store"],
  companion: [...ALL_CORE, "screens", "content", "records", "store", "log"],
  telegram: [...ALL_CORE, "screens", "content", "records", "store", "companion", "log", "telegram-limits"],
  web: [...ALL_CORE, "screens", "content", "records", "store", "companion", "log"],
  playground: [],
  cli: [...ALL_CORE, "content", "records", "store", "telegram", "config"],
  config: ["core/handoff"],
  log: [],
  "telegram-limits": [],
};
/** Only these may see everything: they put the parts together. */
const TOP = ["app", "main"];

/**
 * Folders inside a room, lowest first: each may import those before it. Files at the root of the room, which hold what
 * all folders need, may be imported by all.
 */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  telegram: ["receive", "middleware", "cards", "groups", "guide", "handoff", "features"],
  playground: ["formats", "world", "json", "actions", "bot-api", "control"],
};
/** Types of what handlers find on `ctx` come from everywhere; the bot's list and the server put folders together. */
const ROOT_FILES_ABOVE = ["telegram/bot.ts", "telegram/context.ts", "playground/server.ts"];

/** Adapters behind the store port are chosen in one place. */
const ADAPTERS = ["store/redis/store.ts", "store/embedded/store.ts"];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** `core/guide/engine.ts` lies in `core/guide`, `telegram/cards/card.ts` in `telegram`, `log.ts` in `log`. */
function roomOf(path: string): string {
  const [first = "", second = "", ...rest] = path.split("/");
  if (second === "") return first.replace(/\.ts$/, "");
  return first === "core" && rest.length > 0 ? `core/${second}` : first;
}

/** The folder inside its room; `undefined` for a file at the root of the room. */
function folderOf(path: string): string | undefined {
  const [, second, ...rest] = path.split("/");
  return rest.length === 0 ? undefined : second;
}

const textOf = (file: string): string => readFileSync(join(SRC, file), "utf8");

function importsOf(file: string): Import[] {
  const found = textOf(file).matchAll(/(?:^|\s)(?:from|import)\s*\(?\s*"([^"]+)"/g);
  return [...found].map(([, name = ""]) => ({
    from: file,
    to: name.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), name)) : name,
  }));
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.startsWith("playground/page/"));
const imports = files.flatMap(importsOf);
const isOwn = ({ to }: Import) => files.includes(to);
const show = ({ from, to }: Import) => `${from} -> ${to}`;

/** The files of each circle, found by peeling off what imports nothing that is left, then what nothing left imports. */
function filesInCircles(arrows: readonly Import[]): string[] {
  let left = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  for (;;) {
    const among = arrows.filter(({ from, to }) => left.includes(from) && left.includes(to));
    const rest = left.filter(
      (file) => among.some(({ from }) => from === file) && among.some(({ to }) => to === file),
    );
    if (rest.length === left.length) return rest;
    left = rest;
  }
}

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

  it("no files import each other in a circle", () => {
    expect(
      filesInCircles([
        { from: "a", to: "b" },
        { from: "b", to: "a" },
        { from: "c", to: "a" },
      ]),
    ).toEqual(["a", "b"]);
    expect(filesInCircles(imports.filter(isOwn))).toEqual([]);
  });

  it.each(Object.entries(FOLDERS))("the folders of %s point one way", (room, folders) => {
    const present = new Set(files.filter((file) => roomOf(file) === room).map(folderOf));
    expect([...present].filter((folder) => folder !== undefined).sort()).toEqual([...folders].sort());
    const height = (file: string) => folders.indexOf(folderOf(file) ?? "");
    const wrong = imports
      .filter(isOwn)
      .filter(({ from, to }) => roomOf(from) === room && roomOf(to) === room)
      .filter(({ from, to }) => !ROOT_FILES_ABOVE.includes(from) && height(to) > height(from));
    expect(wrong.map(show)).toEqual([]);
  });

  it("the core imports nothing that acts", () => {
    const wrong = imports
      .filter((one) => !isOwn(one))
      .filter(({ from, to }) => CORE[roomOf(from)]?.packages.includes(to) === false);
    expect(wrong.map(show)).toEqual([]);
  });

  it("the core and the screens read no clock, no chance, no environment", () => {
    const wrong = files
      .filter((file) => roomOf(file) in CORE || roomOf(file) === "screens")
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?:env|cwd)|\bfetch\(/.test(textOf(file)),
      );
    expect(wrong).toEqual([]);
  });

  it("store adapters are chosen in one place", () => {
    const users = imports.filter(({ to }) => ADAPTERS.includes(to)).map(({ from }) => from);
    expect(new Set(users)).toEqual(new Set(["store/open.ts"]));
  });
});
