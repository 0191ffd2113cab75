/** How much may be said and tried in a minute, counted by all processes together. */
import { beforeEach, describe, expect, test } from "vitest";
import {
  createRateLimits,
  MOST_BEFORE_LOW_VALUE,
  MOST_GROUP_ANSWERS,
  MOST_PER_PERSON,
  type RateLimits,
} from "../../src/records/rate-limits.ts";
import type { Store } from "../../src/store/store.ts";
import { openMemoryHarness } from "../store/broken-store.ts";
import { type StoreHarness, scan } from "../support/store-harness.ts";

const BOT = 77;
const ME = 5;
const YOU = 6;
const GROUP = -100;

let harness: StoreHarness;
let store: Store;
let limits: RateLimits;
beforeEach(async () => {
  harness = await openMemoryHarness();
  store = await harness.open();
  limits = createRateLimits(store, BOT);
});

/** One after the other, as many times as asked. */
async function times<T>(count: number, ask: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let n = 0; n < count; n += 1) answers.push(await ask());
  return answers;
}

describe("somebody who writes faster than a person can read", () => {
  test("is told once, and may write again a minute later; others are not held up", async () => {
    const answers = await times(MOST_PER_PERSON + 3, () => limits.person(ME));
    expect(answers).toEqual([...Array(MOST_PER_PERSON).fill("yes"), "told", "over", "over"]);
    expect(await limits.person(YOU)).toBe("yes");
    await harness.passSeconds(60);
    expect(await limits.person(ME)).toBe("yes");
  });

  test("is counted by all processes together", async () => {
    const other = createRateLimits(await harness.open(), BOT);
    await times(MOST_PER_PERSON, () => other.person(ME));
    expect(await limits.person(ME)).toBe("told");
  });

  test("gets fewer answers in a group, in each group by itself", async () => {
    const answers = await times(MOST_GROUP_ANSWERS + 2, () => limits.groupAnswer(GROUP, ME));
    expect(answers.slice(-3)).toEqual(["yes", "told", "over"]);
    expect(await limits.groupAnswer(GROUP - 1, ME)).toBe("yes");
    expect(await limits.groupAnswer(GROUP, YOU)).toBe("yes");
  });
});

describe("a group", () => {
  test("hears nothing of low value when it has heard much", async () => {
    const answers = await times(MOST_BEFORE_LOW_VALUE + 1, () => limits.group(GROUP));
    expect(answers).toEqual([...Array(MOST_BEFORE_LOW_VALUE).fill(true), false]);
  });

  test("hears of a topic unasked once in ten minutes, in each of its forum topics", async () => {
    expect(await times(2, () => limits.groupTopic(GROUP, "card.fees", undefined))).toEqual([true, false]);
    expect(await limits.groupTopic(GROUP, "card.fees", 4)).toBe(true);
    expect(await limits.groupTopic(GROUP, "card.limits", undefined)).toBe(true);
    await harness.passSeconds(599);
    expect(await limits.groupTopic(GROUP, "card.fees", undefined)).toBe(false);
    await harness.passSeconds(1);
    expect(await limits.groupTopic(GROUP, "card.fees", undefined)).toBe(true);
  });
});

test("who guesses is stopped after as many tries as were allowed, for this and until the minute is over", async () => {
  const guess = (who: string) => limits.isTooMany("follow", who, 2);
  expect(await times(4, () => guess("a"))).toEqual([false, false, true, true]);
  expect(await guess("b")).toBe(false);
  expect(await limits.isTooMany("opens", "a", 2)).toBe(false);
  await harness.passSeconds(60);
  expect(await guess("a")).toBe(false);
});

test("while the store is away nobody is held up", async () => {
  await store.close();
  expect(await times(MOST_PER_PERSON + 2, () => limits.person(ME))).not.toContain("told");
  expect(await times(MOST_GROUP_ANSWERS + 2, () => limits.groupAnswer(GROUP, ME))).not.toContain("told");
  expect(await times(MOST_BEFORE_LOW_VALUE + 1, () => limits.group(GROUP))).not.toContain(false);
  expect(await times(2, () => limits.groupTopic(GROUP, "card.fees", undefined))).toEqual([true, true]);
  expect(await times(3, () => limits.isTooMany("follow", "a", 1))).not.toContain(true);
});

test("an error that is no outage is not hidden", async () => {
  const broken = createRateLimits({ ...store, count: () => Promise.reject(new RangeError("wrong")) }, BOT);
  await expect(broken.person(ME)).rejects.toThrow(RangeError);
});

test("what is kept for it names the bot, the chat, the person, and no more", async () => {
  await limits.person(ME);
  await limits.group(GROUP);
  await limits.groupAnswer(GROUP, ME);
  await limits.groupTopic(GROUP, "card.fees", 4);
  await limits.isTooMany("follow", "5", 10);
  expect(await scan(store, "aa:1:")).toEqual([
    "aa:1:{77:5}:pace",
    "aa:1:{77:n:follow:5}:tries",
    "aa:1:{77:p:-100}:pace",
    "aa:1:{77:p:-100}:pace:5",
    "aa:1:{77:p:-100}:topic:4:card.fees",
  ]);
});
