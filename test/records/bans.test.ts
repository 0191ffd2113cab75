/** Who may not call people, and for how long. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  YOU,
} from "../support/handoff-records-harness.ts";

let harness: HandoffRecordsHarness;
beforeEach(async () => {
  harness = await openHandoffRecords();
});
afterEach(() => harness.close());

describe("a ban", () => {
  test("lasts until its end, can be changed and lifted, and concerns nobody else", async () => {
    await harness.bans.set(ME, harness.now() + 2 * DAY_MS);
    expect(await harness.bans.untilMs(ME)).toBe(harness.now() + 2 * DAY_MS);
    expect(await harness.bans.untilMs(YOU)).toBeUndefined();
    await harness.bans.set(ME, harness.now() + DAY_MS);
    harness.pass(DAY_MS - 1);
    expect(await harness.bans.untilMs(ME)).toBe(harness.now() + 1);
    harness.pass(1);
    expect(await harness.bans.untilMs(ME)).toBeUndefined();
    await harness.bans.set(ME, harness.now() + DAY_MS);
    await harness.bans.lift(ME);
    expect(await harness.bans.untilMs(ME)).toBeUndefined();
  });

  test("leaves nothing behind after its end, and one that has ended is none", async () => {
    await harness.bans.set(YOU, harness.now() + DAY_MS);
    harness.pass(DAY_MS);
    expect(await harness.keysOf(YOU)).toEqual([]);
    await harness.bans.set(YOU, harness.now() - 1);
    expect(await harness.bans.untilMs(YOU)).toBeUndefined();
  });
});
