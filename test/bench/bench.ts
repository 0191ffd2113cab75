/** `npm run bench [-- embedded|redis|webhook|companion]`: what a press of a guide costs beside a bare grammY echo, and how that grows. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { MAX_PERSON_BYTES } from "../../src/records/person-record.ts";
import { tempDir } from "../support/bot-harness.ts";
import { startBotProcess } from "../support/bot-process.ts";
import { startRedis } from "../support/redis-servers.ts";
import { benchCompanion } from "./companion.ts";
import { benchInProcess, type Cost, type InProcessResult } from "./in-process.ts";
import { benchWebhook } from "./webhook.ts";

const number = (value: number, digits = 0) => value.toFixed(digits).padStart(9);
const row = (name: string, ...cells: string[]) => console.log(name.padEnd(34) + cells.join(" "));

function printCost(name: string, { perSecond, cpuMs, p50Ms, p99Ms }: Cost, echo: Cost): void {
  row(
    name,
    number(perSecond),
    number(cpuMs, 3),
    number(cpuMs / echo.cpuMs, 1),
    number(p50Ms, 2),
    number(p99Ms, 2),
  );
}

function printInProcess(store: string, { echo, press, pressWide, series }: InProcessResult): void {
  console.log(`\nIn one process, Telegram answers at once, ${store} store`);
  row("", "    per s", "   CPU ms", "  x echo ", "   p50 ms", "   p99 ms");
  printCost("stateless grammY echo", echo, echo);
  printCost("guide press, one person", press, echo);
  printCost("guide press, 32 people", pressWide, echo);
  console.log(`\nThe same person's presses, ${store} store`);
  row("", "   CPU ms", "  talk B ", " person B");
  for (const { presses, cpuMs, talkBytes, personBytes } of series)
    row(`after ${presses} presses`, number(cpuMs, 3), number(talkBytes), number(personBytes));
  const [first, , last] = series;
  if (first && last) {
    row(
      "1,000 against 10 presses",
      number(last.cpuMs / first.cpuMs, 2),
      number(last.talkBytes / first.talkBytes, 2),
      number(last.personBytes / first.personBytes, 2),
    );
  }
}

/** From `npm start` to the first person who can be answered. */
async function measureStartMs(): Promise<number> {
  const dataDir = tempDir();
  const startedMs = performance.now();
  const bot = await startBotProcess({ DATA_DIR: dataDir });
  const ms = performance.now() - startedMs;
  await bot.stop();
  rmSync(dataDir, { recursive: true, force: true });
  return ms;
}

/** A press can be measured only in a process that does nothing else: each part runs in one of its own. */
async function runAlone(part: string, redisUrl: string): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/bench/bench.ts", part, redisUrl], {
    stdio: "inherit",
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${part} ended with ${code}`);
}

const [part, redisUrl = ""] = process.argv.slice(2);
switch (part) {
  case "embedded":
    printInProcess("embedded", await benchInProcess());
    break;
  case "redis":
    printInProcess("Redis", await benchInProcess(redisUrl));
    break;
  case "webhook": {
    const { echo, embedded, redis } = await benchWebhook(redisUrl);
    console.log("\nWebhook, each bot a process of its own, 32 people at a time");
    row("", "    per s", "   CPU ms", "  x echo");
    for (const [name, cost] of [
      ["stateless grammY echo", echo],
      ["guide press, embedded store", embedded],
      ["guide press, Redis store", redis],
    ] as const)
      row(name, number(cost.perSecond), number(cost.cpuMs, 3), number(cost.cpuMs / echo.cpuMs, 2));
    break;
  }
  case "companion": {
    const result = await benchCompanion();
    console.log("\nSecond device, bot and playground in one process, embedded store");
    row("", "   p50 ms", "   p95 ms");
    for (const [name, { p50Ms, p95Ms }] of [
      ["tap in Telegram -> page", result.toPage],
      ["press on the page -> Telegram's card", result.toTelegram],
      [`tap -> the last of ${result.companions} pages`, result.toAll],
    ] as const)
      row(name, number(p50Ms, 1), number(p95Ms, 1));
    row("memory, MB: none, all open", number(result.residentMbBefore, 1), number(result.residentMbOpen, 1));
    row("CPU of a move, all open, ms", number(result.cpuMsPerMove, 1));
    row("CPU a second, all open and idle, ms", number(result.idleCpuMsPerSecond, 1));
    break;
  }
  default: {
    const redis = await startRedis();
    try {
      for (const each of ["embedded", "redis", "webhook", "companion"]) await runAlone(each, redis.url);
      console.log("");
      row("start until ready, ms", number(await measureStartMs()));
      row("hard cap of a person's record, B", number(MAX_PERSON_BYTES));
    } finally {
      await redis.stop();
    }
  }
}
