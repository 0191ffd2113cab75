/** Who has a ticket, answers of the bot in the person's language, bans, and the buttons in the topic. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, lead, line, say, seen } from "../../support/reading.ts";
import { realContent } from "../../support/real-content.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();

describe("who has it", () => {
  it("is who wrote first, until somebody claims it or gets it by /transfer", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await topic.says("Sam here");
    await topic.waitFor(line("ui-staff-owned", "en", { staff: "Sam" }));
    const meis = await topic.says("Mei here too", harness.mei);
    await harness.waitFor(ana, "Mei here too");
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-owned", "en", { staff: "Mei" }))).toBe(0);
    expect(await owner(ana)).toBe("Sam");
    await topic.says("/claim", harness.mei);
    await topic.waitFor(say("ui-staff-claimed", "zh", { staff: "Mei" }));
    expect(await owner(ana)).toBe("Mei");
    await topic.says("/claim");
    await topic.waitFor(line("ui-staff-claimed", "en", { staff: "Sam" }));
    await topic.says({ text: "/transfer", replyTo: meis.messageId });
    await untilTrue(async () => (await owner(ana)) === "Mei");
    const text = "/transfer Sam";
    await topic.says({
      text,
      entities: [{ type: "text_mention", offset: 10, length: 3, user: { id: harness.sam.id } }],
    });
    await untilTrue(async () => (await owner(ana)) === "Sam");
    await topic.says("/transfer");
    await topic.waitFor(line("ui-staff-transfer-how"));
  });

  it("stands in the list, longest waiting first, with the way to each topic", async () => {
    const [first, second] = [await harness.person("en", "First"), await harness.person("en", "Second")];
    const firstTopic = await harness.talksWithSam(first);
    const secondTopic = await harness.callsPeople(second);
    const general = harness.sam.in(harness.team);
    await general.says("/list");
    const list = await harness.waitFor(
      general,
      ({ text, from, threadId }) => from === "bot" && threadId === undefined && text.includes("Sam"),
    );
    const links = list.entities.flatMap(({ url }) => (url === undefined ? [] : [url]));
    const at = (threadId: number) => links.findIndex((url) => url.endsWith(`/${threadId}`));
    expect(links[0]).toMatch(/^https:\/\/t\.me\/c\/\d+\/\d+$/);
    expect(at(firstTopic.threadId)).toBeGreaterThanOrEqual(0);
    expect(at(secondTopic.threadId)).toBeGreaterThan(at(firstTopic.threadId));
    expect(list.text).toContain("Sam");
    await secondTopic.says("/close");
    await harness.waitFor(second, line("ui-people-closed"));
    await harness.mei.in(harness.team).says("/list");
    const after = await harness.waitFor(
      general,
      ({ order, from, threadId }) => from === "bot" && threadId === undefined && order > list.order,
    );
    expect(after.entities.some(({ url }) => url?.endsWith(`/${secondTopic.threadId}`))).toBe(false);
    expect(after.text).not.toContain("后"); // "in an hour" is no duration
  });
});

const owner = async (person: PersonClient) => (await harness.recordOf(person)).ticket?.owner?.name;

describe("an answer of the bot's own", () => {
  it.each([["en"], ["zh"], ["fr"], ["ar"]])(
    "is sent by /answer in the person's language (%s)",
    async (language) => {
      const name = realContent().texts.name(language);
      const ana = await harness.person(language);
      const topic = await harness.callsPeople(ana);
      await topic.says("/answer card.link-rejected");
      const title = say("topic-card-link-rejected.title", language);
      const answer = await harness.waitFor(ana, title);
      expect(seen(answer.text)).toContain(say("topic-card-link-rejected.do", language).split("\n")[0]);
      expect(answer.rows).toEqual([]);
      await topic.waitFor(
        line("ui-staff-answer-sent", "en", {
          title: say("topic-card-link-rejected.title"),
          language: name,
        }),
      );
    },
  );

  it("follows a change of language in the middle of it", async () => {
    const ana = await harness.person("en");
    const topic = await harness.talksWithSam(ana);
    await ana.says("/language");
    await harness.newest(ana);
    await ana.taps("Français");
    await harness.newest(ana);
    await topic.says("/answer payment.wrong-password");
    await harness.waitFor(ana, say("topic-payment-wrong-password.title", "fr"));
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed", "fr"));
  });

  it("that nobody knows is answered with the nearest, and nothing is sent", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const count = (await ana.sees()).length;
    await topic.says("/answer password");
    await topic.waitFor("payment.wrong-password");
    await topic.says("/answer");
    await topic.waitFor(line("ui-staff-unknown-topic"));
    await harness.passedOn();
    expect(await ana.sees()).toHaveLength(count);
  });
});

describe("a ban", () => {
  it("ends what is open, tells until when, and /unban ends it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/ban 12h");
    await harness.waitFor(ana, line("ui-people-closed-ban"));
    await topic.waitFor(lead("ui-staff-banned", "until"));
    await ana.says("but why?");
    await harness.newest(ana);
    await ana.says("/human");
    const told = await harness.newest(ana);
    expect(told.text).toContain(lead("ui-people-banned", "until"));
    await harness.passedOn();
    expect(countOf(await topic.sees(), "but why?")).toBe(0);
    await topic.says("/ban 1d"); // again, and longer
    await topic.says("/unban");
    await topic.waitFor(line("ui-staff-unbanned"));
    await ana.says("/human");
    await harness.waitFor(ana, line("ui-people-called"));
    await topic.waitFor(line("ui-staff-called-asked"));
  });

  it("after the end keeps the person from opening it again by writing", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await topic.says("/ban");
    await harness.passedOn();
    await ana.says("me again");
    await harness.passedOn();
    expect(countOf(await topic.sees(), "me again")).toBe(0);
  });
});

describe("buttons in the topic", () => {
  it("answer in the language of whoever pressed, and colleagues see who has it", async () => {
    const ana = await harness.person("fr");
    await ana.says("/start g-card");
    await harness.newest(ana);
    await ana.says("/start t-payment__wrong-password");
    await harness.newest(ana);
    const topic = await harness.callsPeople(ana);
    const head = await topic.waitFor(line("ui-staff-called-asked"));
    const press = (by: number, data: string) =>
      harness.telegram.press(harness.team.id, head.messageId, { by, data });
    const data = (label: string) => head.rows.flat().find((one) => one.label === label)?.data ?? "";
    expect(await press(harness.mei.id, data(say("ui-staff-claim")))).toMatchObject({
      answered: true,
      toast: say("ui-staff-claimed", "zh", { staff: "Mei" }),
    });
    await topic.waitFor(say("ui-staff-claimed", "zh", { staff: "Mei" }));
    const title = say("topic-payment-wrong-password.title");
    const sent = await press(harness.sam.id, data(say("ui-staff-send-answer", "en", { title })));
    expect(sent.toast).toBe(say("ui-staff-answer-sent", "en", { title, language: "Français" }));
    await harness.waitFor(ana, say("topic-payment-wrong-password.title", "fr"));
    expect(await press(harness.mei.id, data(say("ui-staff-close")))).toMatchObject({
      toast: say("ui-staff-closed", "zh"),
    });
    await harness.waitFor(ana, line("ui-people-closed", "fr"));
    expect(await press(harness.sam.id, data(say("ui-staff-close")))).toMatchObject({
      toast: line("ui-staff-is-closed"),
    });
    await harness.passedOn();
    expect(countOf(await ana.sees(), line("ui-people-closed", "fr"))).toBe(1);
  });
});
