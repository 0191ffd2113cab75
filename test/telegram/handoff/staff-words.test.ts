/** What the bot answers to staff: that it is true, in their language, and enough to go on. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line, say, seen } from "../../support/reading.ts";
import { storedText } from "../../support/stored-rows.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();
const owner = async (person: PersonClient) => (await harness.recordOf(person)).ticket?.owner?.name;
const title = (language: string) => say("topic-payment-wrong-password.title", language);

describe("/answer with words instead of a name", () => {
  it.each(["/answer wrong password", "/answer wrong-pass", "/answer it says the password is wrong"])(
    "%s shows what fits, and one press sends it",
    async (command) => {
      const ana = await harness.person("fr");
      const topic = await harness.talksWithSam(ana);
      await topic.says(command, harness.mei);
      const shown = await topic.waitFor("payment.wrong-password");
      const label = say("ui-staff-send-answer", "zh", { title: title("zh") });
      const button = shown.rows.flat().find((one) => seen(one.label) === label);
      await harness.passedOn();
      expect(countOf(await ana.sees(), title("fr"))).toBe(0);
      const press = { by: harness.mei.id, data: button?.data ?? "" };
      const { toast } = await harness.telegram.press(harness.team.id, shown.messageId, press);
      expect(seen(toast ?? "")).toBe(
        say("ui-staff-answer-sent", "zh", { title: title("zh"), language: "Français" }),
      );
      await harness.waitFor(ana, title("fr"));
    },
  );

  it("the exact name is sent at once, also as a phone writes it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says("/answer Payment.wrong-password");
    await harness.waitFor(ana, title("en"));
  });
});

describe("/close on what is closed already", () => {
  it("with what solved it says that it is noted, without it that nothing was sent", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await ana.says("the green screen says no");
    await topic.waitFor("the green screen says no");
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await topic.says("/close new press it twice");
    await topic.waitFor(line("ui-staff-is-closed-noted"));
    await topic.says("/close");
    await topic.waitFor(line("ui-staff-is-closed"));
    expect(storedText(harness.dataDir)).toContain("press it twice");
  });
});

describe("/transfer", () => {
  it("does not give a person to somebody who is not in the group, nor to a name that Telegram does not explain", async () => {
    const ana = await harness.person();
    const stranger = await harness.person("en", "Stranger");
    const topic = await harness.talksWithSam(ana);
    const text = "/transfer Stranger";
    const user = { id: stranger.id };
    await topic.says({ text, entities: [{ type: "text_mention", offset: 10, length: 8, user }] });
    await topic.waitFor(line("ui-staff-transfer-not-here", "en", { person: stranger.firstName }));
    await topic.says("/transfer @Mei");
    await topic.waitFor(line("ui-staff-transfer-how"));
    expect(await owner(ana)).toBe("Sam");
  });
});

describe("a person who can be reached again", () => {
  it("and has written nothing is not said to have written", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.blocksBot();
    await topic.says("are you there?");
    await topic.waitFor(line("ui-staff-unreachable"));
    await ana.blocksBot(false);
    await ana.says("/menu");
    await topic.waitFor(line("ui-staff-reachable-again"));
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-reopened-by-person"))).toBe(0);
  });
});

describe("/list", () => {
  it("tells people apart by their language and by where they are, or why they ask", async () => {
    const ana = await harness.personAtPhoneQuestion("fr");
    await harness.callsPeople(ana);
    const ben = await harness.person("zh");
    await harness.talksWithSam(ben);
    const general = harness.sam.in(harness.team);
    const { order } = await general.says("/list");
    const list = await harness.waitFor(general, (one) => one.order > order && /open:/.test(one.text));
    const lines = seen(list.text).split("\n");
    const guide = say("guide-registration.title");
    expect(lines.some((one) => one.includes("Français") && one.includes(guide) && /step 2/.test(one))).toBe(
      true,
    );
    expect(
      lines.some((one) => one.includes("Sam · 简体中文") && one.includes(line("ui-staff-called-asked"))),
    ).toBe(true);
  });
});

describe("the language of the answers", () => {
  it("is the one that this colleague chose in the bot, also for what they write", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await harness.mei.says("/language");
    await harness.newest(harness.mei);
    await harness.mei.taps("Français");
    await harness.newest(harness.mei);
    await topic.says("/claim", harness.mei);
    await topic.waitFor(say("ui-staff-claimed", "fr", { staff: "Mei" }));
    await harness.mei.says("/language");
    await harness.newest(harness.mei);
    await harness.mei.taps("简体中文");
    await harness.newest(harness.mei);
  });
});

describe("a topic whose person has deleted everything", () => {
  it("says that what is written there reaches nobody; a topic of the staff's own does not", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says("my question");
    const copy = await topic.waitFor("my question");
    await harness.team.change({ botRights: { canDeleteMessages: false } });
    await ana.says("/delete_my_data");
    await harness.waitFor(ana, line("ui-delete-ask"));
    await ana.taps(say("ui-delete-yes"));
    await topic.waitFor(line("ui-staff-data-deleted"));
    await harness.team.change({ botRights: { canDeleteMessages: true } });
    const own = await harness.team.topic(harness.sam.id, "Cake");
    await harness.sam.in(harness.team).says({ text: "cake at four", threadId: own });
    const gone = async () => countOf(await topic.sees(), line("ui-staff-person-gone"));
    await topic.says("are you there?");
    await untilTrue(async () => (await gone()) === 1, "the first word");
    await topic.says({ text: "about this", replyTo: copy.messageId });
    await untilTrue(async () => (await gone()) === 2, "the second word");
    await topic.says("// just a note");
    await topic.says("/close");
    await topic.waitFor(line("ui-staff-no-person"));
    expect(await gone()).toBe(2);
    const all = await harness.sam.in(harness.team).sees();
    expect(all.filter(({ threadId, from }) => threadId === own && from === "bot")).toEqual([]);
  });
});
