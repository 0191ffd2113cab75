/** How soon a tap on one side shows on the other, and what 200 open companions cost: the bot a process of its own. */
import { rmSync } from "node:fs";
import { createPlaygroundClient, type PersonClient } from "../../src/playground/control/client.ts";
import { startBotProcess } from "../support/bot-process.ts";
import { openEvents, post, readForm, readLink } from "../support/companion-harness.ts";
import { tempDir } from "../support/temp-dir.ts";
import { fixed, printTable, quantile } from "./table.ts";

const ROUNDS = 60;
const WARM_UP = 10;
const COMPANIONS = 200;
const MOVES = 20;

interface Spread {
  readonly p50Ms: number;
  readonly p95Ms: number;
}

interface CompanionResult {
  /** From the tap in Telegram to the event at the page. */
  readonly toPage: Spread;
  /** From the press on the page to the edited card in Telegram. */
  readonly toTelegram: Spread;
  readonly companions: number;
  /** Until the last of all companions of one guide has the step. */
  readonly toAll: Spread;
  readonly residentMbBefore: number;
  readonly residentMbOpen: number;
  /** CPU of one move with all companions open, playground and bot together. */
  readonly cpuMsPerMove: number;
  /** CPU in a second in which nothing moves. */
  readonly idleCpuMsPerSecond: number;
}

function spread(times: readonly number[]): Spread {
  return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

async function measureCompanion(): Promise<CompanionResult> {
  const dataDir = tempDir();
  const bot = await startBotProcess({ DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  const root = `http://127.0.0.1:${bot.port}`;
  const telegram = createPlaygroundClient(root);

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${root}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
  }
  const cpuMs = async () => 1000 * (await metric("process_cpu_seconds_total"));
  const residentMb = async () => (await metric("process_resident_memory_bytes")) / 1e6;

  const person = await telegram.person({ languageCode: "en" });
  await person.says("/start g-card");
  await telegram.settled();
  await person.says("/device");
  const { url } = readLink(await person.waitFor(({ kind }) => kind === "photo"));
  await telegram.settled();

  /** "Done" of the first step, then "back": the guide is where it was. */
  const goes = (step: number) => (step === 1 ? "done" : "back");
  const isAt = (step: number) => (event: { event: string; data: string }) =>
    event.event === "step" && event.data.includes(`Step ${step} of`);

  async function tapInTelegram(at: number, streams: readonly Awaited<ReturnType<typeof openEvents>>[]) {
    const card = await person.waitFor(({ text, rows }) => rows.length > 1 && text.includes(`step ${at} of`));
    const data = card.rows
      .flat()
      .find(({ data = "" }) => data.startsWith(goes(at) === "done" ? "1c:" : "1b:"));
    for (const stream of streams) stream.events.length = 0;
    const beganMs = performance.now();
    void telegram.press(person.chatId, card.messageId, { by: person.id, data: data?.data ?? "" });
    const seen = await Promise.all(streams.map((stream) => stream.waitFor(isAt(3 - at))));
    await telegram.settled();
    return Math.max(...seen.map(({ atMs }) => atMs)) - beganMs;
  }

  async function pressOnPage(at: number, watcher: PersonClient): Promise<number> {
    const { step, rev } = await readForm(url);
    const beganMs = performance.now();
    const press = goes(at) === "done" ? { choose: "done" } : { back: "1" };
    const posted = post(url, { step, rev, ...press });
    await watcher.waitFor(({ text, rows }) => rows.length > 1 && text.includes(`step ${3 - at} of`));
    const ms = performance.now() - beganMs;
    await posted;
    await telegram.settled();
    return ms;
  }

  const one = await openEvents(url);
  await one.waitFor(isAt(1));
  const toPage: number[] = [];
  const toTelegram: number[] = [];
  let at = 1;
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const tapMs = await tapInTelegram(at, [one]);
    at = 3 - at;
    const pressMs = await pressOnPage(at, person);
    at = 3 - at;
    if (round < WARM_UP) continue;
    toPage.push(tapMs);
    toTelegram.push(pressMs);
  }
  await one.close();

  const residentMbBefore = await residentMb();
  const streams = await Promise.all(Array.from({ length: COMPANIONS }, () => openEvents(url)));
  await Promise.all(streams.map((stream) => stream.waitFor(isAt(at))));
  const idleBefore = await cpuMs();
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const idleCpuMsPerSecond = ((await cpuMs()) - idleBefore) / 10;
  const residentMbOpen = await residentMb();
  const toAll: number[] = [];
  const busyBefore = await cpuMs();
  for (let move = 0; move < MOVES; move += 1) {
    toAll.push(await tapInTelegram(at, streams));
    at = 3 - at;
  }
  const cpuMsPerMove = ((await cpuMs()) - busyBefore) / MOVES;
  await Promise.all(streams.map((stream) => stream.close()));
  await bot.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return {
    toPage: spread(toPage),
    toTelegram: spread(toTelegram),
    companions: COMPANIONS,
    toAll: spread(toAll),
    residentMbBefore,
    residentMbOpen,
    cpuMsPerMove,
    idleCpuMsPerSecond,
  };
}

export async function benchCompanion(): Promise<void> {
  const result = await measureCompanion();
  const title = "Second device, bot and playground in one process, embedded store";
  printTable(
    title,
    ["p50 ms", "p95 ms"],
    (
      [
        ["tap in Telegram -> page", result.toPage],
        ["press on the page -> Telegram's card", result.toTelegram],
        [`tap -> the last of ${result.companions} pages`, result.toAll],
      ] as const
    ).map(([name, { p50Ms, p95Ms }]) => [name, fixed(p50Ms, 1), fixed(p95Ms, 1)]),
  );
  printTable(
    `What ${result.companions} open pages cost`,
    ["memory MB", "CPU ms a move", "CPU ms a second, idle"],
    [
      ["none open", fixed(result.residentMbBefore, 1), "", ""],
      [
        "all open",
        fixed(result.residentMbOpen, 1),
        fixed(result.cpuMsPerMove, 1),
        fixed(result.idleCpuMsPerSecond, 1),
      ],
    ],
  );
}
