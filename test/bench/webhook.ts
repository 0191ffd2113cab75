/** Over HTTP, each bot a process of its own: what a press costs this product, and what it costs other bots. */
import { Redis } from "ioredis";
import { startRedis } from "../support/redis-servers.ts";
import {
  type Candidate,
  embedded,
  inRedis,
  startEcho,
  startGuideBot,
  startSession,
  startSessionOurClient,
  startWaitLoop,
} from "./candidates.ts";
import { printDepths } from "./depth.ts";
import { startQuickTelegram } from "./quick-telegram.ts";
import { fixed, median, printTable } from "./table.ts";
import { createWalkers, type PressCost, WIDTH } from "./walkers.ts";

/** The bots take turns: what else the machine does meets them all. */
const ROUNDS = 5;
/** Presses of each of the `WIDTH` people in a round. */
const PRESSES = 40;
const WARM_UP_PRESSES = 100;
const DEPTH_PEOPLE = 64;
/** A press of the loop costs so much that fewer people tell as much. */
const LOOP_PEOPLE = 20;

async function measureInTurn(candidates: readonly Candidate[]): Promise<readonly PressCost[]> {
  const walkers = [];
  for (const { subject, dialogue } of candidates) {
    const one = await createWalkers(subject, dialogue);
    await one.walk(WARM_UP_PRESSES);
    walkers.push({ ...one, costs: [] as PressCost[] });
  }
  for (let round = 0; round < ROUNDS; round++)
    for (const { walk, costs } of walkers) costs.push(await walk(PRESSES));
  return walkers.map(({ costs }) => {
    const middle = (field: keyof PressCost) => median(costs.map((cost) => cost[field]));
    return {
      cpuMs: middle("cpuMs"),
      perSecond: middle("perSecond"),
      p50Ms: middle("p50Ms"),
      p99Ms: middle("p99Ms"),
    };
  });
}

function printCosts(candidates: readonly Candidate[], costs: readonly PressCost[]): void {
  const echoMs = costs[0]?.cpuMs ?? Number.NaN;
  printTable(
    `Behind a webhook: one press, ${WIDTH} people at a time, each bot a process of its own, the middle of ${ROUNDS} rounds`,
    ["store", "CPU ms", "x echo", "p50 ms", "p99 ms", "per s"],
    costs.map(({ cpuMs, perSecond, p50Ms, p99Ms }, index) => [
      candidates[index]?.name ?? "",
      candidates[index]?.keeps.name ?? "",
      fixed(cpuMs, 3),
      fixed(cpuMs / echoMs, 2),
      fixed(p50Ms, 1),
      fixed(p99Ms, 1),
      fixed(perSecond),
    ]),
  );
}

export async function benchWebhook(): Promise<void> {
  const [telegram, server] = await Promise.all([startQuickTelegram(), startRedis()]);
  const redis = new Redis(server.url, { protocol: 2 });
  const running: Candidate[] = [];
  const run = async (starting: Promise<Candidate>) => {
    const candidate = await starting;
    running.push(candidate);
    return candidate;
  };
  try {
    const echo = await run(startEcho(telegram.url));
    const session = await run(startSession(telegram.url, server.url));
    const sessionOurs = await run(startSessionOurClient(telegram.url, server.url));
    const onDisk = await run(startGuideBot(telegram.url, embedded));
    const onRedis = await run(startGuideBot(telegram.url, inRedis(server.url)));
    const compared = [echo, session, sessionOurs, onDisk, onRedis];
    printCosts(compared, await measureInTurn(compared));

    const loop = await run(startWaitLoop(telegram.url, server.url));
    await printDepths(redis, [
      [session, DEPTH_PEOPLE],
      [loop, LOOP_PEOPLE],
      [onRedis, DEPTH_PEOPLE],
    ]);
  } finally {
    for (const { subject } of running) await subject.stop();
    redis.disconnect();
    await server.stop();
    telegram.close();
  }
}
