/** What a press costs, and what Redis keeps of a person, at their 5th and at their 50th press. */
import type { Redis } from "ioredis";
import type { Candidate } from "./candidates.ts";
import { fixed, median, printTable } from "./table.ts";
import { createWalkers } from "./walkers.ts";

const SHALLOW = 5;
const DEEP = 50;
/** So many presses before and after count too: more to measure, and the same middle. */
const AROUND = 1;
/** The bots take turns, and so do people at their 5th and at their 50th press: what else goes on meets them all. */
const ROUNDS = 5;
const PEOPLE_SAMPLED = 16;

export interface Depth {
  readonly cpuMs: number;
  /** With what Redis itself needs for the keys. */
  readonly bytes: number;
}

export async function bytesIn(redis: Redis, keys: readonly string[]): Promise<number> {
  const sizes = await Promise.all(keys.map((key) => redis.call("MEMORY", "USAGE", key)));
  return sizes.reduce((sum: number, size) => sum + Number(size ?? 0), 0);
}

/** Walks new people to just before the press; `measure` lets them make it. */
async function walkTo(press: number, redis: Redis, { subject, dialogue, keysOf }: Candidate, people: number) {
  const walkers = await createWalkers(subject, dialogue, people);
  await walkers.walk(press - 1 - AROUND);
  return {
    async measure(): Promise<Depth> {
      const costs = [];
      for (let n = 0; n < AROUND + 1; n++) costs.push(await walkers.walk(1));
      const sampled = walkers.people.slice(0, PEOPLE_SAMPLED);
      const sizes = await Promise.all(sampled.map((person) => bytesIn(redis, keysOf(person))));
      for (let n = 0; n < AROUND; n++) costs.push(await walkers.walk(1));
      const sumMs = costs.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
      return { cpuMs: sumMs / costs.length, bytes: median(sizes) };
    },
  };
}

const middle = (depths: readonly Depth[]): Depth => ({
  cpuMs: median(depths.map(({ cpuMs }) => cpuMs)),
  bytes: median(depths.map(({ bytes }) => bytes)),
});

/** @param compared each bot, and how many people walk it in a round */
export async function printDepths(
  redis: Redis,
  compared: readonly (readonly [Candidate, number])[],
): Promise<void> {
  const runs = [];
  for (const [candidate, people] of compared) {
    const deepWalks = [];
    for (let round = 0; round < ROUNDS; round++) deepWalks.push(await walkTo(DEEP, redis, candidate, people));
    runs.push({ candidate, people, deepWalks, shallow: [] as Depth[], deep: [] as Depth[] });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { candidate, people, deepWalks, shallow, deep } of runs) {
      shallow.push(await (await walkTo(SHALLOW, redis, candidate, people)).measure());
      const walk = deepWalks[round];
      if (walk) deep.push(await walk.measure());
    }
  }
  printTable(
    `The same person's presses, state in Redis: what press ${SHALLOW} and press ${DEEP} cost and leave, the middle of ${ROUNDS} rounds`,
    [`CPU ms: ${SHALLOW}`, String(DEEP), "x", `bytes kept: ${SHALLOW}`, String(DEEP), "x"],
    runs.map(({ candidate, shallow, deep }) => row(candidate.name, middle(shallow), middle(deep))),
  );
}

function row(name: string, shallow: Depth, deep: Depth): string[] {
  if (shallow.bytes === 0) throw new Error(`${name} keeps nothing in Redis`);
  return [
    name,
    fixed(shallow.cpuMs, 3),
    fixed(deep.cpuMs, 3),
    fixed(deep.cpuMs / shallow.cpuMs, 2),
    fixed(shallow.bytes),
    fixed(deep.bytes),
    fixed(deep.bytes / shallow.bytes, 2),
  ];
}
