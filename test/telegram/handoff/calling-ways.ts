/** The very first words of somebody, and everything that calls people, once. */
import { beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { GIBBERISH, type HandoffLab, line, personInGuide, words } from "../../support/handoff-harness.ts";

export function ways(started: () => HandoffLab): void {
  let lab: HandoffLab;
  beforeAll(() => {
    lab = started();
  });

  /** Taps the button on a certain message. */
  async function tapOn(person: PersonClient, messageId: number, label: string) {
    const shown = (await person.sees()).find((message) => message.messageId === messageId);
    const data = shown?.rows.flat().find((one) => one.label === label)?.data;
    if (data === undefined) throw new Error(`no button ${label}`);
    return lab.telegram.press(person.chatId, messageId, { by: person.id, data });
  }

  // P0 1
  describe("the very first words of somebody", () => {
    it("/human alone, before anything else, calls people and says so", async () => {
      const ana = await lab.person();
      const topic = await lab.callsPeople(ana);
      expect((await lab.newest(ana)).text).toContain(line("ui-people-called"));
      expect((await topic.waitFor(line("ui-staff-called-asked"))).text).toContain(line("ui-staff-no-guide"));
    });

    it("written before /start and followed by a call are passed on exactly once", async () => {
      const ana = await lab.person();
      await ana.says(GIBBERISH[0]);
      await lab.newest(ana);
      const topic = await lab.callsPeople(ana);
      await ana.says("hello people");
      await topic.waitFor("hello people");
      const said = await topic.sees();
      expect(lab.count(said, "platypus")).toBe(1); // in the head
      expect(lab.count(said, "hello people")).toBe(1);
    });

    // P1 32
    it("/start, the menu and a guide make no topic; a call makes one, with name and language", async () => {
      const count = (await lab.topics()).length;
      const ana = await personInGuide(lab);
      expect(await lab.topics()).toHaveLength(count);
      await lab.callsPeople(ana);
      expect((await lab.topics()).at(-1)?.name).toBe(`${ana.firstName} · en`);
      await lab.passedOn();
      const since = (await lab.telegram.calls()).length;
      for (const text of ["one", "two", "three"]) await ana.says(text);
      await lab.passedOn();
      const methods = (await lab.telegram.calls(since)).map(({ method }) => method);
      expect(methods.filter((method) => /Topic/.test(method))).toEqual([]);
    });
  });

  // P1 15
  describe("people are called", () => {
    it.each([
      ["by a command", (ana: PersonClient) => ana.says("/human")],
      ["by words", (ana: PersonClient) => ana.says("talk to a human")],
      ["by the link that groups show", (ana: PersonClient) => ana.says("/start human")],
    ])("%s", async (_how, act) => {
      const ana = await lab.person();
      await act(ana);
      await lab.waitFor(ana, line("ui-people-called"));
      await (await lab.topicOf(ana)).waitFor(line("ui-staff-called-asked"));
    });

    it("by words in the person's language", async () => {
      const ana = await lab.person("zh");
      const [word = ""] = words("zh", "ui-words-human").split(/[,，、]/);
      await ana.says(word);
      await lab.waitFor(ana, words("zh", "ui-people-called").split("\n")[0] ?? "");
    });

    it("after two reports in a row that were not understood", async () => {
      const ana = await lab.person();
      for (const text of GIBBERISH) await ana.says(text);
      await lab.waitFor(ana, line("ui-people-called"));
      const head = await (await lab.topicOf(ana)).waitFor(line("ui-staff-called-failed"));
      for (const text of GIBBERISH) expect(head.text).toContain(text);
    });

    it("after two answers that left the person stuck, and one answer offers them", async () => {
      const ana = await lab.person();
      await ana.says("/start t-payment__wrong-password");
      await lab.newest(ana);
      await ana.taps(words("en", "ui-stuck"));
      expect((await lab.newest(ana)).rows.flat().map(({ label }) => label)).toContain(
        words("en", "ui-people-ask"),
      );
      await ana.says("/start t-payment__wrong-password");
      await lab.newest(ana);
      await ana.taps(words("en", "ui-stuck"));
      await lab.waitFor(ana, line("ui-people-called"));
      const head = await (await lab.topicOf(ana)).waitFor(line("ui-staff-called-failed"));
      expect(head.text).toContain("payment.wrong-password");
    });

    it("by the button that an answer offers", async () => {
      const ana = await lab.person();
      await ana.says("/start t-payment__wrong-password");
      await lab.newest(ana);
      await ana.taps(words("en", "ui-stuck"));
      await lab.newest(ana);
      await ana.taps(words("en", "ui-people-ask"));
      await lab.waitFor(ana, line("ui-people-called"));
    });

    it.each(["somebody new", "somebody known"])("where a topic needs people, for %s", async (who) => {
      const ana = who === "somebody new" ? await lab.person() : await personInGuide(lab);
      await ana.says("/start t-account__restricted");
      await lab.waitFor(ana, line("ui-people-called"));
      await (await lab.topicOf(ana)).waitFor(line("ui-staff-called-topic"));
      await ana.says("/start t-account__restricted");
      await lab.passedOn();
      expect(lab.count(await ana.sees(), line("ui-people-called"))).toBe(1);
    });

    it("once: who calls again is told that they are called already, also by other ways, and no second head comes", async () => {
      const ana = await lab.person();
      const unclear = "i want to use it but it asks something strange";
      for (let n = 0; n < 2; n++) {
        await ana.says(unclear);
        await lab.newest(ana);
      }
      const offers = (await ana.sees()).filter(({ rows }) =>
        JSON.stringify(rows).includes(words("en", "ui-report-none-of-these")),
      );
      expect(offers).toHaveLength(2);
      const topic = await lab.callsPeople(ana);
      await ana.says("/human");
      await lab.waitFor(ana, line("ui-people-called-already"));
      for (const { messageId } of offers) await tapOn(ana, messageId, words("en", "ui-report-none-of-these"));
      await lab.passedOn();
      const heads = (await topic.sees()).filter(({ rows }) => rows.length > 0);
      expect(heads).toHaveLength(1);
      expect(lab.count(await ana.sees(), line("ui-people-called-already"))).toBe(2);
      expect(lab.count(await ana.sees(), line("ui-people-called"))).toBe(1);
    });

    it("once, also when the confirmation did not get through at first", async () => {
      const ana = await lab.person();
      await ana.says("/menu");
      await lab.newest(ana);
      await lab.telegram.fault({ method: "sendMessage", chatId: ana.chatId, errorCode: 502 });
      await ana.says("/human");
      await lab.waitFor(ana, line("ui-people-called"));
      const topic = await lab.topicOf(ana);
      await lab.passedOn();
      expect(lab.count(await topic.sees(), line("ui-staff-called-asked"))).toBe(1);
      expect(lab.count(await ana.sees(), line("ui-people-called-already"))).toBe(0);
    });
  });
}
