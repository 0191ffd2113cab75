/** What the clock does: nobody comes, the person falls silent, a ban ends; also across a restart of the bot. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app/start.ts";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";
import type { Store } from "../../../src/store/store.ts";
import { createClock } from "../../support/clock.ts";
import { useFleetHarness } from "../../support/fleet-harness.ts";
import { countOf, lead, line, say } from "../../support/reading.ts";
import { storedRows } from "../../support/stored-rows.ts";
import { START_MS, untilPassedOn, untilTrue } from "../../support/waiting.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const clock = createClock();
const fleet = useFleetHarness();
let bot: App;
let store: Store;

const startBot = () =>
  fleet.startBot({ SUPPORT_HOURS: "Mo-Fr 09:00-18:00", SUPPORT_TIMEZONE: "Asia/Shanghai" }, clock.now);
async function restart(): Promise<void> {
  await bot.stop();
  bot = await startBot();
}
const shanghai = (moment: string) => clock.to(Date.parse(`${moment}:00+08:00`));

beforeAll(async () => {
  shanghai("2027-03-01T09:00"); // a Monday
  bot = await startBot();
  store = await openEmbeddedStore({ dataDir: fleet.dataDir, now: Date.now });
}, START_MS);
afterAll(async () => {
  await store.close();
  await bot.stop();
});

/** Waits until every timer that is due has had its effect, and the effect has arrived. */
async function timersRan(): Promise<void> {
  // A timer that is in work is due again within a minute; every other one is further away.
  const soonMs = () => clock.now() + 2 * MINUTE_MS;
  const isDue = (job: string, dueMs: number) => job.startsWith("timer:") && dueMs < soonMs();
  await untilTrue(
    async () => !storedRows(fleet.dataDir).jobs.some(({ job, due_ms: dueMs }) => isDue(job, dueMs)),
    "the end of the timers",
  );
  await untilPassedOn(fleet.telegram, store);
}
const saw = async (person: PersonClient, key: string) => countOf(await person.sees(), line(key));

describe("when nobody comes", () => {
  it("the person is told after half an hour of opening time, and may wait or go on; staff are reminded once", async () => {
    shanghai("2027-03-01T17:45");
    const ana = await fleet.person();
    const topic = await fleet.callsPeople(ana);
    await ana.says("is somebody there?");
    shanghai("2027-03-01T18:20"); // 15 minutes of opening time, and then the evening
    await timersRan();
    expect(await saw(ana, "ui-people-nobody-yet")).toBe(0);
    shanghai("2027-03-02T09:10");
    await timersRan();
    expect(await saw(ana, "ui-people-nobody-yet")).toBe(0);
    await restart();
    shanghai("2027-03-02T09:16");
    const told = await fleet.waitFor(ana, line("ui-people-nobody-yet"));
    expect(told.rows.flat().map(({ label }) => label)).toEqual([say("ui-people-leave")]);
    await topic.waitFor(line("ui-staff-still-waiting"));
    clock.forward(5 * DAY_MS);
    await timersRan();
    expect(await saw(ana, "ui-people-nobody-yet")).toBe(1);
    expect(countOf(await topic.sees(), line("ui-staff-still-waiting"))).toBe(1);
    // It waits for the staff, so the clock never closes it.
    await topic.says("sorry for the wait");
    await fleet.waitFor(ana, "sorry for the wait");
  });

  it("nothing of the kind is said once somebody has written, but a ticket that was only taken still counts", async () => {
    shanghai("2027-03-08T10:00");
    const [ana, ben] = [await fleet.person(), await fleet.person()];
    await fleet.talksWithSam(ana);
    const bens = await fleet.callsPeople(ben);
    await bens.says("/claim");
    await bens.waitFor(line("ui-staff-claimed", "en", { staff: "Sam" }));
    clock.forward(HOUR_MS);
    await timersRan();
    expect(await saw(ana, "ui-people-nobody-yet")).toBe(0);
    expect(await saw(ben, "ui-people-nobody-yet")).toBe(1);
  });

  it.each([
    ["two reports that were not understood", ["qwrtz platypus xxyyzz", "vbnm qwrtz hhjkl"]],
    ["a topic that needs people", ["/start t-account__restricted"]],
    ["a link from a group", ["/start human"]],
  ])("it is said whatever called them: %s", async (_how, said) => {
    shanghai("2027-03-09T10:00");
    const ana = await fleet.person();
    for (const text of said) await ana.says(text);
    await fleet.waitFor(ana, line("ui-people-called"));
    clock.forward(31 * MINUTE_MS);
    await fleet.waitFor(ana, line("ui-people-nobody-yet"));
  });

  it("it is said again after the person opened it again", async () => {
    shanghai("2027-03-10T10:00");
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await topic.says("/close");
    await fleet.waitFor(ana, line("ui-people-closed"));
    await ana.says("it came back");
    await fleet.waitFor(ana, line("ui-people-called-again"));
    clock.forward(31 * MINUTE_MS);
    await fleet.waitFor(ana, line("ui-people-nobody-yet"));
  });
});

describe("when the person falls silent", () => {
  it("they are warned after a day and it closes after another, also when the bot was restarted in between", async () => {
    shanghai("2027-03-11T10:00");
    const ana = await fleet.person("fr");
    const topic = await fleet.talksWithSam(ana);
    clock.forward(23 * HOUR_MS);
    await timersRan();
    const warned = say("ui-people-still-there", "fr");
    expect(countOf(await ana.sees(), warned)).toBe(0);
    await restart();
    clock.forward(2 * HOUR_MS);
    await fleet.waitFor(ana, warned);
    await restart();
    clock.forward(25 * HOUR_MS);
    await fleet.waitFor(ana, line("ui-people-closed-idle", "fr"));
    await topic.waitFor(line("ui-staff-closed-idle"));
    await timersRan();
    expect(countOf(await ana.sees(), warned)).toBe(1);
    const shown = (await fleet.topics()).find(({ threadId }) => threadId === topic.threadId);
    expect(shown?.closed).toBe(true);
  });

  it("a word of the person ends the waiting, and only their silence counts", async () => {
    shanghai("2027-03-15T10:00");
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    clock.forward(25 * HOUR_MS);
    await fleet.waitFor(ana, line("ui-people-still-there"));
    await ana.says("yes, still open");
    await topic.waitFor("yes, still open");
    clock.forward(9 * DAY_MS); // the staff are silent, not the person
    await timersRan();
    expect(await saw(ana, "ui-people-closed-idle")).toBe(0);
    await topic.says("sorry, here I am");
    await fleet.waitFor(ana, "sorry, here I am");
    clock.forward(25 * HOUR_MS);
    await timersRan();
    expect(await saw(ana, "ui-people-still-there")).toBe(2);
  });

  it("a word of the staff after the warning begins the day anew", async () => {
    shanghai("2027-03-29T10:00");
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    clock.forward(25 * HOUR_MS);
    await fleet.waitFor(ana, line("ui-people-still-there"));
    clock.forward(20 * HOUR_MS);
    await topic.says("did you see my question?");
    await fleet.waitFor(ana, "did you see my question?");
    clock.forward(5 * HOUR_MS);
    await timersRan();
    expect(await saw(ana, "ui-people-closed-idle")).toBe(0);
  });
});

describe("after the end", () => {
  it("a word within a day reaches the staff, a later one the bot", async () => {
    shanghai("2027-04-05T10:00");
    const [ana, ben] = [await fleet.person(), await fleet.person()];
    for (const person of [ana, ben]) {
      const topic = await fleet.talksWithSam(person);
      await topic.says("/close");
      await fleet.waitFor(person, line("ui-people-closed"));
    }
    clock.forward(23 * HOUR_MS);
    await ana.says("my sms code never arrives");
    await (await fleet.topicOf(ana)).waitFor("my sms code never arrives");
    clock.forward(2 * HOUR_MS);
    await ben.says("my sms code never arrives");
    await fleet.waitFor(ben, say("topic-registration-sms-code-missing.title"));
    await untilPassedOn(fleet.telegram, store);
    expect(countOf(await (await fleet.topicOf(ben)).sees(), "my sms code never arrives")).toBe(0);
  });

  it("a ban ends by itself at the time that was told", async () => {
    shanghai("2027-04-12T10:00");
    const ana = await fleet.person();
    const topic = await fleet.talksWithSam(ana);
    await topic.says("/ban 12h");
    await fleet.waitFor(ana, line("ui-people-closed-ban"));
    await ana.says("/human");
    const banned = await fleet.waitFor(ana, lead("ui-people-banned", "until"));
    expect(banned.text).toContain("Monday, April 12");
    expect(banned.text).toContain("22:00");
    clock.forward(12 * HOUR_MS + MINUTE_MS);
    await ana.says("/human");
    await fleet.waitFor(ana, line("ui-people-called"));
  });
});
