/** How long a start takes, without and with the trained matcher in the cache, in a copy so that the project's cache stays. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startQuickTelegram } from "./quick-telegram.ts";
import { guideBotEnv, isReady, spawnSubject } from "./subject.ts";
import { fixed, median, printTable } from "./table.ts";
import { newPerson, pressUpdate, textUpdate } from "./updates.ts";
import { deliver } from "./walkers.ts";

const ROUNDS = 3;
const POLL_MS = 10;
const DEADLINE_MS = 180_000;
/** What a start needs of a checkout. */
const COPIED = ["src", "flows", "locales", "package.json", "tsconfig.json"];
/** The log event of a language whose matcher is ready. */
const READY_EVENT = "matcher.ready";

interface StartTimes {
  /** Until the port answers. */
  readonly portMs: number;
  /** Until `/start` and a press in the guide are handled. */
  readonly pressMs: number;
  /** Until `/readyz` says so. */
  readonly readyMs: number;
  /** Until free text is understood in every language. */
  readonly understoodMs: number;
  /** CPU until the press is handled, and until every language is understood; all threads. */
  readonly pressCpuMs: number;
  readonly understoodCpuMs: number;
  /** How the matchers came, as the log says: `cached`, `trained`. */
  readonly how: readonly string[];
}

interface Checkout {
  readonly dir: string;
  readonly cacheDir: string;
  /** Languages whose matchers the log will announce; 0: the checkout has all of them before it opens its port. */
  readonly announced: number;
}

function copyCheckout(from: string, to: string): Checkout {
  for (const name of COPIED) cpSync(join(from, name), join(to, name), { recursive: true });
  symlinkSync(resolve(from, "node_modules"), join(to, "node_modules"));
  mkdirSync(join(to, "tmp"));
  const sources = readdirSync(join(to, "src"), { recursive: true, encoding: "utf8" });
  const announces = sources
    .filter((path) => path.endsWith(".ts"))
    .some((path) => readFileSync(join(to, "src", path), "utf8").includes(`"${READY_EVENT}"`));
  const languages = readdirSync(join(to, "locales"), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return { dir: to, cacheDir: join(to, ".cache"), announced: announces ? languages.length : 0 };
}

async function until(done: () => boolean | Promise<boolean>, isDead: () => boolean): Promise<number> {
  for (const endMs = performance.now() + DEADLINE_MS; performance.now() < endMs; await sleep(POLL_MS)) {
    if (await done()) return performance.now();
    if (isDead()) throw new Error("the bot ended while it started");
  }
  throw new Error(`the bot was not there after ${DEADLINE_MS} ms`);
}

const answers = (origin: string): Promise<boolean> =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function measureStart({ dir, announced }: Checkout, telegramUrl: string): Promise<StartTimes> {
  /** Language -> when its matcher was ready. */
  const languages = new Map<string, number>();
  const how = new Set<string>();
  function onLine(line: string): void {
    if (!line.includes(READY_EVENT)) return;
    const entry: { readonly event?: string; readonly lang?: string; readonly how?: string } =
      JSON.parse(line);
    if (entry.event !== READY_EVENT) return;
    languages.set(entry.lang ?? "", performance.now());
    how.add(entry.how ?? "");
  }
  const dataDir = mkdtempSync(join(dir, "tmp/data-"));
  const startedMs = performance.now();
  const subject = await spawnSubject({
    dir,
    script: "src/main.ts",
    path: "/telegram/webhook",
    // Node's loader keeps its own cache in the temporary folder: one for each copy.
    env: { ...guideBotEnv(telegramUrl), DATA_DIR: dataDir, LOG_LEVEL: "info", TMPDIR: join(dir, "tmp") },
    onLine,
  });
  const after = async (done: () => boolean | Promise<boolean>) =>
    (await until(done, subject.isDead)) - startedMs;
  async function handled(): Promise<number> {
    const person = newPerson();
    let ms = 0;
    for (const update of [textUpdate(person, "/start g-card"), pressUpdate(person, 0)])
      ms = await after(async () => (await deliver(subject.webhook, update).catch(() => 0)) === 200);
    return ms;
  }
  try {
    const [portMs, press, readyMs] = await Promise.all([
      after(() => answers(subject.origin)),
      handled().then(async (ms) => ({ ms, cpuMs: await subject.cpuMs() })),
      after(() => isReady(subject)),
    ]);
    await after(() => languages.size >= announced);
    return {
      portMs,
      pressMs: press.ms,
      readyMs,
      understoodMs: announced === 0 ? readyMs : Math.max(...languages.values()) - startedMs,
      pressCpuMs: press.cpuMs,
      understoodCpuMs: await subject.cpuMs(),
      how: [...how],
    };
  } finally {
    await subject.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function row(name: string, starts: readonly StartTimes[]): string[] {
  const how = [...new Set(starts.flatMap((start) => start.how))].join(", ");
  const middle = (time: (start: StartTimes) => number) =>
    fixed(median(starts.map((start) => time(start))) / 1000, 2);
  return [
    how === "" ? name : `${name} (${how})`,
    middle(({ portMs }) => portMs),
    middle(({ pressMs }) => pressMs),
    middle(({ readyMs }) => readyMs),
    middle(({ understoodMs }) => understoodMs),
    middle(({ pressCpuMs }) => pressCpuMs),
    middle(({ understoodCpuMs }) => understoodCpuMs),
  ];
}

/** @param against the folder of another checkout, measured beside this one */
export async function benchStart(against?: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "alipay-abroad-start-"));
  const telegram = await startQuickTelegram();
  try {
    const rows = [];
    for (const from of [".", ...(against === undefined ? [] : [against])]) {
      const checkout = copyCheckout(from, mkdtempSync(join(root, "copy-")));
      const start = () => measureStart(checkout, telegram.url);
      await start(); // not counted: fills the cache of the TypeScript loader
      const cold: StartTimes[] = [];
      const cached: StartTimes[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rmSync(checkout.cacheDir, { recursive: true, force: true });
        cold.push(await start());
        cached.push(await start());
      }
      const where = from === "." ? "" : `${from}: `;
      rows.push(row(`${where}no cache`, cold), row(`${where}cached`, cached));
    }
    printTable(
      `A start behind a webhook with the embedded store, the middle of ${ROUNDS}: seconds from the process until ...`,
      ["port open", "press handled", "/readyz", "every language", "CPU s: press", "CPU s: every language"],
      rows,
    );
  } finally {
    telegram.close();
    rmSync(root, { recursive: true, force: true });
  }
}
