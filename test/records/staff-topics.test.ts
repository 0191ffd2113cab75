/** From the forum topics of the staff group to their people, and from the group to where it is now. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  copy,
  DAY_MS,
  type HandoffRecordsHarness,
  ME,
  openHandoffRecords,
  RETENTION_DAYS,
  STAFF_CHAT,
  THREAD,
} from "../support/handoff-records-harness.ts";

let harness: HandoffRecordsHarness;
beforeEach(async () => {
  harness = await openHandoffRecords();
});
afterEach(() => harness.close());

describe("the forum topic of a person", () => {
  test("leads to them, to nobody else, and not from another group", async () => {
    await harness.staffTopics.bind(ME, STAFF_CHAT, THREAD);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBe(ME);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD + 1)).toBeUndefined();
    expect(await harness.staffTopics.personOf(STAFF_CHAT - 1, THREAD)).toBeUndefined();
    await harness.staffTopics.unbind(STAFF_CHAT, THREAD);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBeUndefined();
  });

  test("leads to them for as long as anything is passed on, in either direction", async () => {
    await harness.isHere(ME, { chatId: STAFF_CHAT, id: THREAD });
    await harness.staffTopics.bind(ME, STAFF_CHAT, THREAD);
    for (const recipient of ["staff", "person", "staff"] as const) {
      harness.pass((RETENTION_DAYS - 1) * DAY_MS);
      await harness.people.changePerson(ME, (person) => ({ person, result: undefined }));
      await harness.outbox.add(ME, recipient, [copy(`${harness.now()}`)]);
    }
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBe(ME);
    harness.pass(RETENTION_DAYS * DAY_MS);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBeUndefined();
  });

  test("leads to nobody when what is stored is no id", async () => {
    await harness.staffTopics.bind(Number.NaN, STAFF_CHAT, THREAD);
    expect(await harness.staffTopics.personOf(STAFF_CHAT, THREAD)).toBeUndefined();
  });
});

test("a group that moved is found where it is now, and again when it moves on", async () => {
  expect(await harness.staffTopics.chatNow(-5)).toBe(-5);
  await harness.staffTopics.moveChat(-5, STAFF_CHAT);
  harness.pass(400 * DAY_MS);
  expect(await harness.staffTopics.chatNow(-5)).toBe(STAFF_CHAT);
  expect(await harness.staffTopics.chatNow(STAFF_CHAT)).toBe(STAFF_CHAT);
  await harness.staffTopics.moveChat(-5, STAFF_CHAT - 1);
  expect(await harness.staffTopics.chatNow(-5)).toBe(STAFF_CHAT - 1);
});
