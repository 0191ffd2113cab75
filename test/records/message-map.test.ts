/** Which message is which: from each side to the other, bounded, and none lost between two processes. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MOST_PAIRS, personSide, staffSide, withPairs } from "../../src/core/handoff/message-map.ts";
import { personKeys } from "../../src/store/keys.ts";
import {
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  RETENTION_DAYS,
  YOU,
} from "../support/handoff-records-harness.ts";

let harness: HandoffRecordsHarness;
beforeEach(async () => {
  harness = await openHandoffRecords();
});
afterEach(() => harness.close());

async function onRedis(): Promise<void> {
  await harness.close();
  harness = await openHandoffRecords("redis");
}

describe("pairs of messages", () => {
  test("lead from each side to the other, and are bounded", async () => {
    for (let message = 1; message <= MOST_PAIRS + 5; message += 1)
      await harness.messageMap.change(ME, (pairs) => withPairs(pairs, [[message, 10_000 + message]]));
    const pairs = await harness.messageMap.read(ME);
    expect(pairs).toHaveLength(MOST_PAIRS);
    expect(staffSide(pairs, MOST_PAIRS + 5)).toBe(10_000 + MOST_PAIRS + 5);
    expect(personSide(pairs, 10_006)).toBe(6);
    expect(staffSide(pairs, 5)).toBeUndefined();
    expect(await harness.messageMap.read(YOU)).toEqual([]);
  });

  test("of both directions are all kept when two processes add them at once", async () => {
    await onRedis();
    const other = await harness.another();
    const numbers = Array.from({ length: 24 }, (_, index) => index + 1);
    await Promise.all(
      numbers.map((number) =>
        (number % 2 ? harness : other).messageMap.change(ME, (pairs) =>
          withPairs(pairs, [[number, 100 + number]]),
        ),
      ),
    );
    const pairs = await harness.messageMap.read(ME);
    expect(pairs.map(([message]) => message).toSorted((a, b) => a - b)).toEqual(numbers);
  });

  test("are kept for the retention time from the last one, and nothing is written when none is new", async () => {
    await harness.messageMap.change(ME, (pairs) => withPairs(pairs, [[1, 2]]));
    const { messageMap: key } = personKeys(harness.botId, ME);
    await harness.messageMap.change(ME, (pairs) => withPairs(pairs, [[1, 2]]));
    expect((await harness.store.read(key))?.revision).toBe(1);
    harness.pass(RETENTION_DAYS * DAY_MS);
    expect(await harness.messageMap.read(ME)).toEqual([]);
  });
});
