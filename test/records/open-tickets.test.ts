/** The list of people with an open ticket: who is on it, and that nobody stays on it for ever. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  RETENTION_DAYS,
  YOU,
} from "../support/handoff-records-harness.ts";
import { scan } from "../support/store-harness.ts";

let harness: HandoffRecordsHarness;
beforeEach(async () => {
  harness = await openHandoffRecords();
});
afterEach(() => harness.close());

describe("the list of people with an open ticket", () => {
  test("names who is open, once, until they are closed", async () => {
    await harness.isHere(YOU);
    for (const personId of [ME, YOU, ME]) await harness.openTickets.mark(personId, true);
    expect((await harness.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    expect((await harness.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    await harness.openTickets.mark(ME, false);
    await harness.openTickets.mark(ME, false);
    expect(await harness.openTickets.list()).toEqual([YOU]);
  });

  test("forgets whose data expired, when it is read or when somebody else comes", async () => {
    await harness.isHere(YOU);
    await harness.openTickets.mark(ME, true);
    await harness.openTickets.mark(YOU, true);
    harness.pass((RETENTION_DAYS - 1) * DAY_MS);
    await harness.isHere(YOU); // visits; ME never comes back
    expect((await harness.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    harness.pass(2 * DAY_MS);
    expect(await harness.openTickets.list()).toEqual([YOU]);
    await harness.isHere(ME);
    await harness.openTickets.mark(ME, true);
    harness.pass((RETENTION_DAYS - 1) * DAY_MS);
    await harness.isHere(YOU);
    harness.pass(DAY_MS);
    await harness.openTickets.mark(YOU, true);
    expect((await scan(harness.store, `aa:1:{${harness.botId}:open}`)).length).toBe(1);
    await harness.openTickets.mark(YOU, false);
    expect(await scan(harness.store, `aa:1:{${harness.botId}:open}`)).toEqual([]);
  });
});
