/** The list of people with an open ticket: who is on it, and that nobody stays on it for ever. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scan } from "../store/contract-check.ts";
import {
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  RETENTION_DAYS,
  YOU,
} from "../support/handoff-records-harness.ts";

let lab: HandoffRecordsHarness;
beforeEach(async () => {
  lab = await openHandoffRecords();
});
afterEach(() => lab.close());

describe("the list of people with an open ticket", () => {
  test("names who is open, once, until they are closed", async () => {
    await lab.isHere(YOU);
    for (const personId of [ME, YOU, ME]) await lab.openTickets.mark(personId, true);
    expect((await lab.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    expect((await lab.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    await lab.openTickets.mark(ME, false);
    await lab.openTickets.mark(ME, false);
    expect(await lab.openTickets.list()).toEqual([YOU]);
  });

  test("forgets whose data expired, when it is read or when somebody else comes", async () => {
    await lab.isHere(YOU);
    await lab.openTickets.mark(ME, true);
    await lab.openTickets.mark(YOU, true);
    lab.pass((RETENTION_DAYS - 1) * DAY_MS);
    await lab.isHere(YOU); // visits; ME never comes back
    expect((await lab.openTickets.list()).toSorted()).toEqual([ME, YOU]);
    lab.pass(2 * DAY_MS);
    expect(await lab.openTickets.list()).toEqual([YOU]);
    await lab.isHere(ME);
    await lab.openTickets.mark(ME, true);
    lab.pass((RETENTION_DAYS - 1) * DAY_MS);
    await lab.isHere(YOU);
    lab.pass(DAY_MS);
    await lab.openTickets.mark(YOU, true);
    expect((await scan(lab.store, `aa:1:{${lab.botId}:open}`)).length).toBe(1);
    await lab.openTickets.mark(YOU, false);
    expect(await scan(lab.store, `aa:1:{${lab.botId}:open}`)).toEqual([]);
  });
});
