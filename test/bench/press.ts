/** What a press costs this checkout beside another one, in turn in one run: whether a change made presses dearer. */
import { resolve } from "node:path";
import { startRedis } from "../support/redis-servers.ts";
import { type Candidate, embedded, inRedis, startGuideBot } from "./candidates.ts";
import { startQuickTelegram } from "./quick-telegram.ts";
import { fixed, median, printTable, quantile } from "./table.ts";
import { createWalkers, WIDTH } from "./walkers.ts";

/** Many short rounds: what disturbs one disturbs the next as well, and falls out of their ratio. */
const ROUNDS = 31;
/** Presses of each of the `WIDTH` people in a round. */
const PRESSES = 12;
const WARM_UP_PRESSES = 100;

/** CPU ms a press, round by round, for each candidate; every other round goes the other way round. */
async function measureRounds(candidates: readonly Candidate[]): Promise<readonly (readonly number[])[]> {
  const walkers = [];
  for (const { subject, dialogue } of candidates) {
    const one = await createWalkers(subject, dialogue);
    await one.walk(WARM_UP_PRESSES);
    walkers.push({ ...one, rounds: [] as number[] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    const turn = round % 2 === 0 ? walkers : walkers.toReversed();
    for (const { walk, rounds } of turn) rounds.push((await walk(PRESSES)).cpuMs);
  }
  return walkers.map(({ rounds }) => rounds);
}

/** @param against the folder of another checkout, with its `node_modules`; absent: this one alone */
export async function benchPress(against?: string): Promise<void> {
  const [telegram, redis] = await Promise.all([startQuickTelegram(), startRedis()]);
  try {
    const rows = [];
    for (const keeps of [embedded, inRedis(redis.url)]) {
      const candidates: Candidate[] = [];
      try {
        candidates.push(await startGuideBot(telegram.url, keeps));
        if (against !== undefined)
          candidates.push(await startGuideBot(telegram.url, keeps, resolve(against)));
        const [ours = [], theirs] = await measureRounds(candidates);
        rows.push([keeps.name, fixed(median(ours), 3), ...(theirs ? compare(ours, theirs) : [])]);
      } finally {
        for (const { subject } of candidates) await subject.stop();
      }
    }
    printTable(
      `A press behind a webhook, ${WIDTH} people at a time, the middle of ${ROUNDS} rounds${against === undefined ? "" : `, in turn with ${against}`}`,
      ["CPU ms", ...(against === undefined ? [] : ["there, CPU ms", "x there", "x, 25 %", "x, 75 %"])],
      rows,
    );
  } finally {
    await redis.stop();
    telegram.close();
  }
}

/** Round by round, because what disturbs a round mostly disturbs both. */
function compare(ours: readonly number[], theirs: readonly number[]): string[] {
  const ratios = ours.map((cpuMs, round) => cpuMs / (theirs[round] ?? Number.NaN));
  return [
    fixed(median(theirs), 3),
    fixed(median(ratios), 3),
    fixed(quantile(ratios, 0.25), 3),
    fixed(quantile(ratios, 0.75), 3),
  ];
}
