/** What staff see first, how the person leaves again, and what the person is told to expect. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { createClock } from "../../support/clock.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line, say, seen } from "../../support/reading.ts";
import { GIBBERISH } from "../../support/samples.ts";

/** Staff are there on weekdays from nine to six. */
const clock = createClock();
clock.to(Date.parse("2027-03-03T10:00:00+08:00")); // a Wednesday
const env = { SUPPORT_HOURS: "Mo-Fr 09:00-18:00", SUPPORT_TIMEZONE: "Asia/Shanghai" };
const harness = useHandoffHarness({ env, now: clock.now });

const CLOSED_MS = Date.parse("2027-03-04T06:30:00+08:00");
const CLOSING_MS = Date.parse("2027-03-04T18:00:00+08:00");
const WEEKEND_MS = Date.parse("2027-03-05T20:00:00+08:00");

describe("the head of the topic", () => {
  it("shows language, guide and step, facts, what was read and the last words, and no secret", async () => {
    const ana = await harness.personAtPhoneQuestion("fr");
    await ana.taps("iPhone");
    await harness.newest(ana);
    await ana.says("/start t-card__link-rejected");
    await harness.newest(ana);
    await ana.says("jellyfish toaster 4111 1111 1111 1111");
    await harness.newest(ana);
    const topic = await harness.callsPeople(ana);
    const head = seen((await topic.waitFor(line("ui-staff-called-asked"))).text);
    expect(head).toContain(say("ui-staff-language", "en", { language: "Français", code: "fr" }));
    expect(head).toContain(say("guide-registration.title"));
    expect(head).toContain("step 3 of");
    expect(head).toContain("iPhone");
    expect(head).toContain(say("topic-card-link-rejected.title"));
    expect(head).toContain("(card.link-rejected)");
    expect(head).not.toContain("4111");
    expect(head).not.toContain(String(ana.id));
  });

  it("arrives also when the last report was as long as a message can be", async () => {
    const ana = await harness.person();
    await ana.says(GIBBERISH[0]);
    await ana.says("unrelated gibberish blue banana ".repeat(110));
    await harness.waitFor(ana, line("ui-people-called"));
    const head = await (await harness.topicOf(ana)).waitFor(line("ui-staff-called-failed"));
    expect(head.text).toContain("“unrelated gibberish blue banana unrelated");
  });
});

describe("the way back to the bot", () => {
  it.each([
    ["by the button", (ana: PersonClient) => ana.taps(say("ui-people-leave"))],
    ["by a command", (ana: PersonClient) => ana.says("/cancel")],
  ])(
    "%s, also when staff have it: both sides are told and the guide stands where it stood",
    async (_how, act) => {
      const ana = await harness.personAtPhoneQuestion();
      const topic = await harness.talksWithSam(ana);
      await act(ana);
      const card = await harness.waitFor(ana, line("ui-people-left"));
      expect(card.text).toContain("step 2 of");
      await topic.waitFor(line("ui-staff-closed-by-person"));
      await ana.says("my sms code never arrives");
      expect((await harness.newest(ana)).text).toContain(say("topic-registration-sms-code-missing.title"));
      await harness.passedOn();
      expect(countOf(await topic.sees(), "my sms code never arrives")).toBe(0);
    },
  );

  it("while nobody has come, without a guide, by the command too", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await ana.says("/cancel");
    await harness.waitFor(ana, line("ui-people-left"));
    await topic.waitFor(line("ui-staff-closed-by-person"));
  });

  it("an old button says nothing that is not so", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    const called = await harness.waitFor(ana, line("ui-people-called"));
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await harness.passedOn();
    const data = called.rows.flat()[0]?.data ?? "";
    await harness.telegram.press(ana.chatId, called.messageId, { by: ana.id, data });
    expect(countOf([await harness.newest(ana)], line("ui-people-left"))).toBe(0);
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-closed-by-person"))).toBe(0);
  });

  it("while nobody has come, the bot's guides, commands and buttons work on", async () => {
    const ana = await harness.personAtPhoneQuestion();
    await harness.callsPeople(ana);
    await ana.taps("iPhone");
    await harness.waitFor(ana, "step 3 of");
    await ana.says("back");
    expect((await harness.newest(ana)).text).toContain("step 2 of");
    await ana.says("/menu");
    expect((await harness.newest(ana)).text).toContain(line("ui-menu"));
  });
});

// The last ones, because they put the clock forward.
describe("the person is told what to expect", () => {
  it("that people are there now", async () => {
    const ana = await harness.person();
    await ana.says("/human");
    await harness.waitFor(ana, line("ui-people-when-open"));
  });

  it("how long it is until they come back", async () => {
    clock.to(CLOSED_MS);
    const ana = await harness.person();
    await ana.says("/human");
    await harness.waitFor(ana, "in 3 hours");
  });

  it.each([
    ["en", "Friday, March 5", "in 15 hours"],
    ["fr", "vendredi 5 mars", "dans 15 heures"],
    ["zh", "3月5日星期五", "15小时后"],
    ["ar", "الجمعة", "خلال"],
  ])("when they come back, in %s, with the day, the hour and the time zone", async (language, day, wait) => {
    clock.to(CLOSING_MS);
    const ana = await harness.person(language);
    await ana.says("/human");
    const { text } = await harness.waitFor(ana, day);
    expect(seen(text)).toMatch(/09:00|٠٩:٠٠/);
    expect(seen(text)).toContain(wait);
    expect(seen(text)).toContain(
      new Intl.DateTimeFormat(language, { timeZone: "Asia/Shanghai", timeZoneName: "long" })
        .formatToParts(CLOSING_MS)
        .find(({ type }) => type === "timeZoneName")?.value,
    );
  });

  it("over the weekend, too", async () => {
    clock.to(WEEKEND_MS);
    const ana = await harness.person();
    await ana.says("/human");
    await harness.waitFor(ana, "Monday, March 8");
    await harness.waitFor(ana, "in 3 days");
  });
});
