/** The queue of reports that authors learn from: by person inside, without a person outside. */
import { describe, expect, it } from "vitest";
import { createPeople } from "../../src/records/people.ts";
import { createUnanswered, listBots, type UnansweredReport } from "../../src/records/unanswered.ts";
import { REAL_STORES } from "../support/store-harness.ts";

const report = (text: string): UnansweredReport => ({
  day: "2026-11-24",
  lang: "en",
  text,
  decision: "clarify",
  topics: ["card.link-rejected", "card.validation-stuck"],
});

async function collect(list: AsyncIterable<UnansweredReport>): Promise<UnansweredReport[]> {
  const all: UnansweredReport[] = [];
  for await (const one of list) all.push(one);
  return all;
}

describe.each(REAL_STORES)("unanswered reports in the %s store", (_name, openHarness) => {
  it("keeps the last ten of a person, with what they chose, and goes with their data", async () => {
    const harness = await openHarness();
    const store = await harness.open();
    let nowMs = Date.parse("2026-11-24");
    const botId = 900_000 + Math.floor(Math.random() * 99_999);
    const queue = createUnanswered({ store, botId, retentionDays: 180, now: () => nowMs });
    const people = createPeople({ store, botId, now: Date.now, retentionDays: 180 });
    for (let n = 0; n < 12; n++) await queue.add(5, report(`report ${n}`));
    await queue.add(6, report("somebody else"));
    await queue.choose(5, "card.validation-stuck");
    await queue.choose(6, "payment.how-to-pay"); // was not offered: says nothing

    const listed = await collect(queue.list());
    expect(listed).toHaveLength(11);
    expect(listed.find(({ text }) => text === "report 11")?.chosen).toBe("card.validation-stuck");
    expect(listed.find(({ text }) => text === "somebody else")?.chosen).toBeUndefined();
    expect(await listBots(store)).toContain(botId);
    expect((await people.exportPerson(5)).unanswered).toHaveLength(10);

    nowMs += 31 * 86_400_000;
    expect(await collect(queue.list())).toEqual([]); // each is kept for 30 days, however often its person writes
    nowMs -= 31 * 86_400_000;

    await queue.add(6, { ...report("a month later"), day: "2026-12-25" });
    expect((await people.exportPerson(6)).unanswered).toHaveLength(2);
    nowMs += 31 * 86_400_000;
    await queue.add(6, { ...report("and again"), day: "2026-12-25" });
    // What is too old is not only left out of the list, it goes with the next report.
    expect(JSON.stringify(await people.exportPerson(6))).not.toContain("somebody else");
    nowMs -= 31 * 86_400_000;

    await people.forgetPerson(5);
    expect((await collect(queue.list())).map(({ text }) => text)).toEqual(["a month later", "and again"]);
    expect(await queue.clear()).toBe(1);
    expect(await collect(queue.list())).toEqual([]);
    await harness.close();
  });

  it("learns what the staff answered the last report with, cut to a bearable length", async () => {
    const harness = await openHarness();
    const store = await harness.open();
    const botId = 900_000 + Math.floor(Math.random() * 99_999);
    const queue = createUnanswered({
      store,
      botId,
      retentionDays: 180,
      now: () => Date.parse("2026-11-24"),
    });
    expect(await queue.answered(5, { topic: "card.fees" })).toBe(false);
    expect(await queue.of(5)).toEqual([]);
    await queue.add(5, report("first"));
    await queue.add(5, report("second"));
    expect(await queue.answered(5, { topic: "card.fees" })).toBe(true);
    expect(await queue.of(5)).toEqual([report("first"), { ...report("second"), staffTopic: "card.fees" }]);
    await queue.answered(5, { words: "x".repeat(9_000) });
    expect((await queue.of(5)).at(-1)?.staffAnswer?.length).toBe(500);
    await queue.clear();
    await harness.close();
  });
});
