/** In one process, Telegram's answers at once: what a press costs beside a bare grammY echo, and how that grows. */
import { rmSync } from "node:fs";
import type { Update } from "grammy/types";
import { MAX_PERSON_BYTES } from "../../src/records/person-record.ts";
import { personKeys } from "../../src/store/keys.ts";
import { openStore } from "../../src/store/open.ts";
import { tempDir } from "../support/temp-dir.ts";
import { createEcho, createGuideBot, INFO } from "./guide-bot.ts";
import { fixed, printTable, quantile } from "./table.ts";
import { newPerson, pressUpdate, textUpdate } from "./updates.ts";

interface Cost {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Runs `handle` over the updates, `width` people at a time. */
async function measure(
  updates: readonly (readonly Update[])[],
  handle: (update: Update) => Promise<void>,
): Promise<Cost> {
  const times: number[] = [];
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(
    updates.map(async (person) => {
      for (const update of person) {
        const beganMs = performance.now();
        await handle(update);
        times.push(performance.now() - beganMs);
      }
    }),
  );
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - startedMs) / 1000;
  return {
    perSecond: times.length / seconds,
    cpuMs: (used.user + used.system) / 1000 / times.length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
}

interface PressSeries {
  readonly presses: number;
  readonly cpuMs: number;
  readonly talkBytes: number;
  readonly personBytes: number;
}

interface InProcessResult {
  readonly echo: Cost;
  readonly press: Cost;
  readonly pressWide: Cost;
  readonly series: readonly PressSeries[];
}

const ECHO_UPDATES = 5_000;
const PRESSES = 1_000;
const WIDTH = 32;
const WARM_UP = 200;
/** People who walk side by side while the cost at each depth is measured, and presses of each that count. */
const SERIES_PEOPLE = 12;
const SAMPLE = 60;

async function measureInProcess(redisUrl: string | undefined): Promise<InProcessResult> {
  const dataDir = tempDir();
  const store = await openStore(
    { dataDir, redisUrls: redisUrl === undefined ? [] : [redisUrl] },
    { now: Date.now, onError: () => {} },
  );
  const echo = createEcho();
  const bot = createGuideBot(store);
  const handle = (update: Update) => bot.handleUpdate(update);
  async function walker(presses: number): Promise<{ person: number; updates: Update[] }> {
    const person = newPerson();
    await handle(textUpdate(person, "/start g-card"));
    return { person, updates: Array.from({ length: presses }, (_, n) => pressUpdate(person, n)) };
  }
  const echoes = (count: number) => Array.from({ length: count }, (_, n) => textUpdate(1, `hello ${n}`));

  await measure([echoes(WARM_UP)], (update) => echo.handleUpdate(update));
  await measure([(await walker(WARM_UP)).updates], handle);
  const echoCost = await measure([echoes(ECHO_UPDATES)], (update) => echo.handleUpdate(update));
  const press = await measure([(await walker(PRESSES)).updates], handle);
  const wide = await Promise.all(Array.from({ length: WIDTH }, () => walker(PRESSES / 10)));
  const pressWide = await measure(
    wide.map(({ updates }) => updates),
    handle,
  );

  const series: PressSeries[] = [];
  const walkers = await Promise.all(Array.from({ length: SERIES_PEOPLE }, () => walker(1_000 + SAMPLE)));
  const part = (from: number, to: number) => walkers.map(({ updates }) => updates.slice(from, to));
  const [first] = walkers;
  const keys = personKeys(INFO.id, first?.person ?? 0);
  let done = 0;
  for (const presses of [10, 100, 1_000]) {
    await measure(part(done, presses), handle);
    // What the next presses cost at this depth.
    const { cpuMs } = await measure(part(presses, presses + SAMPLE), handle);
    done = presses + SAMPLE;
    const [record, talk] = await store.readMany([keys.person, keys.talk]);
    series.push({
      presses,
      cpuMs,
      talkBytes: Buffer.byteLength(talk?.value ?? ""),
      personBytes: Buffer.byteLength(record?.value ?? ""),
    });
  }
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { echo: echoCost, press, pressWide, series };
}

function costCells({ perSecond, cpuMs, p50Ms, p99Ms }: Cost, echo: Cost): string[] {
  return [fixed(cpuMs, 3), fixed(cpuMs / echo.cpuMs, 1), fixed(p50Ms, 2), fixed(p99Ms, 2), fixed(perSecond)];
}

/** @param redisUrl absent: the embedded store */
export async function benchInProcess(redisUrl?: string): Promise<void> {
  const store = redisUrl === undefined ? "embedded store" : "Redis store";
  const { echo, press, pressWide, series } = await measureInProcess(redisUrl);
  printTable(
    `In one process, Telegram answers at once, ${store}`,
    ["CPU ms", "x echo", "p50 ms", "p99 ms", "per s"],
    [
      ["stateless grammY echo", ...costCells(echo, echo)],
      ["guide press, one person", ...costCells(press, echo)],
      [`guide press, ${WIDTH} people`, ...costCells(pressWide, echo)],
    ],
  );
  printTable(
    `The same person's presses, ${store}; a record holds at most ${MAX_PERSON_BYTES} bytes`,
    ["CPU ms", "conversation bytes", "person bytes"],
    series.map(({ presses, cpuMs, talkBytes, personBytes }) => [
      `after ${presses} presses`,
      fixed(cpuMs, 3),
      fixed(talkBytes),
      fixed(personBytes),
    ]),
  );
}
