/** Keys: one place, one hash tag per person, nothing that mixes people up. */
import { expect, test } from "vitest";
import {
  agendaKey,
  assertOneTag,
  banKey,
  chatKey,
  groupRateKey,
  KEY_PREFIX,
  movedChatKey,
  openTicketsKey,
  outboxLockKey,
  PROBE_KEY,
  personKeys,
  processesKey,
  threadKey,
} from "../../src/store/keys.ts";

test("a person's keys have the documented form", () => {
  const keys = personKeys(77, 12345);
  expect(keys).toEqual({
    person: "aa:1:{77:12345}:person",
    talk: "aa:1:{77:12345}:talk",
    damagedCopy: "aa:1:{77:12345}:aside",
    unanswered: "aa:1:{77:12345}:unanswered",
    toStaff: "aa:1:{77:12345}:to-staff",
    toPerson: "aa:1:{77:12345}:to-person",
    messageMap: "aa:1:{77:12345}:pairs",
    rate: "aa:1:{77:12345}:pace",
    devices: "aa:1:{77:12345}:devices",
    follows: "aa:1:{77:12345}:follows",
    inbox: "aa:1:{77:12345}:inbox",
    handled: "aa:1:{77:12345}:inbox:done",
    quarantine: "aa:1:{77:12345}:quarantine",
    all: [
      "aa:1:{77:12345}:person",
      "aa:1:{77:12345}:talk",
      "aa:1:{77:12345}:aside",
      "aa:1:{77:12345}:unanswered",
      "aa:1:{77:12345}:to-staff",
      "aa:1:{77:12345}:to-person",
      "aa:1:{77:12345}:pairs",
      "aa:1:{77:12345}:pace",
      "aa:1:{77:12345}:devices",
      "aa:1:{77:12345}:follows",
      "aa:1:{77:12345}:inbox",
      "aa:1:{77:12345}:inbox:done",
      "aa:1:{77:12345}:quarantine",
    ],
  });
});

test("the list of all keys of a person misses none, so deletion cannot either", () => {
  const { all, ...named } = personKeys(1, 2);
  expect(all).toEqual(Object.values(named));
  expect(all.length).toBe(13);
});

test("all keys of one person may be used in one command, those of two may not", () => {
  expect(() => assertOneTag(personKeys(1, 2).all)).not.toThrow();
  expect(() => assertOneTag([...personKeys(1, 2).all, ...personKeys(1, 3).all])).toThrow(RangeError);
  expect(() => assertOneTag([personKeys(1, 2).person, personKeys(2, 2).person])).toThrow(RangeError);
});

test("people, groups and updates with the same number never share a key", () => {
  const keys = [
    ...personKeys(1, 5).all,
    chatKey(1, 5),
    chatKey(1, -5),
    groupRateKey(1, 5),
    groupRateKey(1, 5, 5),
    threadKey(1, 5, 5),
    threadKey(1, -5, 5),
    banKey(1, 5),
    movedChatKey(1, 5),
    outboxLockKey(1, 5, "staff"),
    outboxLockKey(1, 5, "person"),
    agendaKey(1),
    openTicketsKey(1),
    processesKey(1),
    processesKey(5),
    PROBE_KEY,
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key.startsWith(KEY_PREFIX))).toBe(true);
});

test("the key of an update names no person", () => {
  expect(processesKey(77)).toBe("aa:1:{77}:processes");
});

test("what is found by a scan for a bot's people is told apart from its agendas by the ids", () => {
  for (const key of [
    agendaKey(7),
    openTicketsKey(7),
    banKey(7, 5),
    threadKey(7, -5, 5),
    outboxLockKey(7, 5, "staff"),
  ])
    expect(key).not.toMatch(/\{7:\d+\}/);
});

test("something that is not an id makes no key", () => {
  expect(() => personKeys(1, Number.NaN)).toThrow(RangeError);
  expect(() => personKeys(1.5, 2)).toThrow(RangeError);
  expect(() => chatKey(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => processesKey(2 ** 60)).toThrow(RangeError);
  expect(() => threadKey(1, -5, 1.5)).toThrow(RangeError);
  expect(() => banKey(1, Number.NaN)).toThrow(RangeError);
});
