/** Who has a ticket, answers of the bot in the person's language, bans, and the buttons in the topic. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  CONTENT,
  type HandoffLab,
  lead,
  line,
  recordOf,
  seen,
  until,
  words,
} from "../../support/handoff-harness.ts";

export function tools(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  describe("who has it", () => {
    it("is who wrote first, until somebody claims it or gets it by /transfer", async () => {
      const ana = await lab.person();
      const topic = await lab.callsPeople(ana);
      await topic.says("Sam here");
      await topic.waitFor(line("ui-staff-owned", { staff: "Sam" }));
      const meis = await topic.says("Mei here too", lab.mei);
      await lab.waitFor(ana, "Mei here too");
      await lab.passedOn();
      expect(lab.count(await topic.sees(), line("ui-staff-owned", { staff: "Mei" }))).toBe(0);
      expect(await owner(ana.id)).toBe("Sam");
      await topic.says("/claim", lab.mei);
      await topic.waitFor(words("zh", "ui-staff-claimed", { staff: "Mei" }));
      expect(await owner(ana.id)).toBe("Mei");
      await topic.says("/claim");
      await topic.waitFor(line("ui-staff-claimed", { staff: "Sam" }));
      await topic.says({ text: "/transfer", replyTo: meis.messageId });
      await until(async () => ((await owner(ana.id)) === "Mei" ? true : undefined));
      const text = "/transfer Sam";
      await topic.says({
        text,
        entities: [{ type: "text_mention", offset: 10, length: 3, user: { id: lab.sam.id } }],
      });
      await until(async () => ((await owner(ana.id)) === "Sam" ? true : undefined));
      await topic.says("/transfer");
      await topic.waitFor(line("ui-staff-transfer-how"));
    });

    it("stands in the list, longest waiting first, with the way to each topic", async () => {
      const [first, second] = [await lab.person("en", "First"), await lab.person("en", "Second")];
      const firstTopic = await lab.talksWithSam(first);
      const secondTopic = await lab.callsPeople(second);
      const general = lab.sam.in(lab.team);
      await general.says("/list");
      const list = await lab.waitFor(
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
      await lab.waitFor(second, line("ui-people-closed"));
      await lab.mei.in(lab.team).says("/list");
      const after = await lab.waitFor(
        general,
        ({ order, from, threadId }) => from === "bot" && threadId === undefined && order > list.order,
      );
      expect(after.entities.some(({ url }) => url?.endsWith(`/${secondTopic.threadId}`))).toBe(false);
      expect(after.text).not.toContain("后"); // "in an hour" is no duration
    });
  });

  const owner = async (personId: number) => (await recordOf(lab, personId)).ticket?.owner?.name;

  describe("an answer of the bot's own", () => {
    it.each([["en"], ["zh"], ["fr"], ["ar"]])(
      "is sent by /answer in the person's language (%s)",
      async (language) => {
        const name = CONTENT.texts.name(language);
        const ana = await lab.person(language);
        const topic = await lab.callsPeople(ana);
        await topic.says("/answer card.link-rejected");
        const title = words(language, "topic-card-link-rejected.title");
        const answer = await lab.waitFor(ana, title);
        expect(seen(answer.text)).toContain(words(language, "topic-card-link-rejected.do").split("\n")[0]);
        expect(answer.rows).toEqual([]);
        await topic.waitFor(
          line("ui-staff-answer-sent", {
            title: words("en", "topic-card-link-rejected.title"),
            language: name,
          }),
        );
      },
    );

    it("follows a change of language in the middle of it", async () => {
      const ana = await lab.person("en");
      const topic = await lab.talksWithSam(ana);
      await ana.says("/language");
      await lab.newest(ana);
      await ana.taps("Français");
      await lab.newest(ana);
      await topic.says("/answer payment.wrong-password");
      await lab.waitFor(ana, words("fr", "topic-payment-wrong-password.title"));
      await topic.says("/close");
      await lab.waitFor(ana, words("fr", "ui-people-closed").split("\n")[0] ?? "");
    });

    it("that nobody knows is answered with the nearest, and nothing is sent", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      const count = (await ana.sees()).length;
      await topic.says("/answer password");
      await topic.waitFor("payment.wrong-password");
      await topic.says("/answer");
      await topic.waitFor(line("ui-staff-unknown-topic"));
      await lab.passedOn();
      expect(await ana.sees()).toHaveLength(count);
    });
  });

  describe("a ban", () => {
    it("ends what is open, tells until when, and /unban ends it", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await topic.says("/ban 12h");
      await lab.waitFor(ana, line("ui-people-closed-ban"));
      await topic.waitFor(lead("ui-staff-banned", "until"));
      await ana.says("but why?");
      await lab.newest(ana);
      await ana.says("/human");
      const told = await lab.newest(ana);
      expect(told.text).toContain(lead("ui-people-banned", "until"));
      await lab.passedOn();
      expect(lab.count(await topic.sees(), "but why?")).toBe(0);
      await topic.says("/ban 1d"); // again, and longer
      await topic.says("/unban");
      await topic.waitFor(line("ui-staff-unbanned"));
      await ana.says("/human");
      await lab.waitFor(ana, line("ui-people-called"));
      await topic.waitFor(line("ui-staff-called-asked"));
    });

    it("after the end keeps the person from opening it again by writing", async () => {
      const ana = await lab.person();
      const topic = await lab.talksWithSam(ana);
      await topic.says("/close");
      await lab.waitFor(ana, line("ui-people-closed"));
      await topic.says("/ban");
      await lab.passedOn();
      await ana.says("me again");
      await lab.passedOn();
      expect(lab.count(await topic.sees(), "me again")).toBe(0);
    });
  });

  describe("buttons in the topic", () => {
    it("answer in the language of whoever pressed, and colleagues see who has it", async () => {
      const ana = await lab.person("fr");
      await ana.says("/start g-card");
      await lab.newest(ana);
      await ana.says("/start t-payment__wrong-password");
      await lab.newest(ana);
      const topic = await lab.callsPeople(ana);
      const head = await topic.waitFor(line("ui-staff-called-asked"));
      const press = (by: number, data: string) =>
        lab.telegram.press(lab.team.id, head.messageId, { by, data });
      const data = (label: string) => head.rows.flat().find((one) => one.label === label)?.data ?? "";
      expect(await press(lab.mei.id, data(words("en", "ui-staff-claim")))).toMatchObject({
        answered: true,
        toast: words("zh", "ui-staff-claimed", { staff: "Mei" }),
      });
      await topic.waitFor(words("zh", "ui-staff-claimed", { staff: "Mei" }));
      const title = words("en", "topic-payment-wrong-password.title");
      const sent = await press(lab.sam.id, data(words("en", "ui-staff-send-answer", { title })));
      expect(sent.toast).toBe(words("en", "ui-staff-answer-sent", { title, language: "Français" }));
      await lab.waitFor(ana, words("fr", "topic-payment-wrong-password.title"));
      expect(await press(lab.mei.id, data(words("en", "ui-staff-close")))).toMatchObject({
        toast: words("zh", "ui-staff-closed"),
      });
      await lab.waitFor(ana, words("fr", "ui-people-closed").split("\n")[0] ?? "");
      expect(await press(lab.sam.id, data(words("en", "ui-staff-close")))).toMatchObject({
        toast: line("ui-staff-is-closed"),
      });
      await lab.passedOn();
      expect(lab.count(await ana.sees(), words("fr", "ui-people-closed").split("\n")[0] ?? "")).toBe(1);
    });
  });
}
