/** Who may not call people, and for how long. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  YOU,
} from "../support/handoff-records-harness.ts";

let lab: HandoffRecordsHarness;
beforeEach(async () => {
  lab = await openHandoffRecords();
});
afterEach(() => lab.close());

describe("a ban", () => {
  test("lasts until its end, can be changed and lifted, and concerns nobody else", async () => {
    await lab.bans.set(ME, lab.now() + 2 * DAY_MS);
    expect(await lab.bans.untilMs(ME)).toBe(lab.now() + 2 * DAY_MS);
    expect(await lab.bans.untilMs(YOU)).toBeUndefined();
    await lab.bans.set(ME, lab.now() + DAY_MS);
    lab.pass(DAY_MS - 1);
    expect(await lab.bans.untilMs(ME)).toBe(lab.now() + 1);
    lab.pass(1);
    expect(await lab.bans.untilMs(ME)).toBeUndefined();
    await lab.bans.set(ME, lab.now() + DAY_MS);
    await lab.bans.lift(ME);
    expect(await lab.bans.untilMs(ME)).toBeUndefined();
  });

  test("leaves nothing behind after its end, and one that has ended is none", async () => {
    await lab.bans.set(YOU, lab.now() + DAY_MS);
    lab.pass(DAY_MS);
    expect(await lab.keysOf(YOU)).toEqual([]);
    await lab.bans.set(YOU, lab.now() - 1);
    expect(await lab.bans.untilMs(YOU)).toBeUndefined();
  });
});
