/** What the bot answers to staff: that it is true, in their language, and enough to go on. */
import { describe, expect, it } from "vitest";
import { line, personInGuide, recordOf, seen, until, useLab, words } from "../../support/handoff-harness.ts";

const started = useLab();
const owner = async (personId: number) => (await recordOf(started(), personId)).ticket?.owner?.name;
const title = (language: string) => words(language, "topic-payment-wrong-password.title");

describe("/answer with words instead of a name", () => {
  it.each(["/answer wrong password", "/answer wrong-pass", "/answer it says the password is wrong"])(
    "%s shows what fits, and one press sends it",
    async (command) => {
      const lab = started();
      const ana = await lab.person("fr");
      const topic = await lab.talksWithSam(ana);
      await topic.says(command, lab.mei);
      const shown = await topic.waitFor("payment.wrong-password");
      const label = words("zh", "ui-staff-send-answer", { title: title("zh") });
      const button = shown.rows.flat().find((one) => seen(one.label) === label);
      await lab.passedOn();
      expect(lab.count(await ana.sees(), title("fr"))).toBe(0);
      const press = { by: lab.mei.id, data: button?.data ?? "" };
      const { toast } = await lab.telegram.press(lab.team.id, shown.messageId, press);
      expect(seen(toast ?? "")).toBe(
        words("zh", "ui-staff-answer-sent", { title: title("zh"), language: "Français" }),
      );
      await lab.waitFor(ana, title("fr"));
    },
  );

  it("the exact name is sent at once, also as a phone writes it", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.talksWithSam(ana);
    await topic.says("/answer Payment.wrong-password");
    await lab.waitFor(ana, title("en"));
  });
});

describe("/close on what is closed already", () => {
  it("with what solved it says that it is noted, without it that nothing was sent", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.callsPeople(ana);
    await ana.says("the green screen says no");
    await topic.waitFor("the green screen says no");
    await topic.says("/close");
    await lab.waitFor(ana, line("ui-people-closed"));
    await topic.says("/close new press it twice");
    await topic.waitFor(line("ui-staff-is-closed-noted"));
    await topic.says("/close");
    await topic.waitFor(line("ui-staff-is-closed"));
    const kept = await lab.store.read(`aa:1:{1000001:${ana.id}}:unanswered`);
    expect(kept?.value).toContain("press it twice");
  });
});

describe("/transfer", () => {
  it("does not give a person to somebody who is not in the group, nor to a name that Telegram does not explain", async () => {
    const lab = started();
    const ana = await lab.person();
    const stranger = await lab.person("en", "Stranger");
    const topic = await lab.talksWithSam(ana);
    const text = "/transfer Stranger";
    const user = { id: stranger.id };
    await topic.says({ text, entities: [{ type: "text_mention", offset: 10, length: 8, user }] });
    await topic.waitFor(line("ui-staff-transfer-not-here", { person: stranger.firstName }));
    await topic.says("/transfer @Mei");
    await topic.waitFor(line("ui-staff-transfer-how"));
    expect(await owner(ana.id)).toBe("Sam");
  });
});

describe("a person who can be reached again", () => {
  it("and has written nothing is not said to have written", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.talksWithSam(ana);
    await ana.blocksBot();
    await topic.says("are you there?");
    await topic.waitFor(line("ui-staff-unreachable"));
    await ana.blocksBot(false);
    await ana.says("/menu");
    await topic.waitFor(line("ui-staff-reachable-again"));
    await lab.passedOn();
    expect(lab.count(await topic.sees(), line("ui-staff-reopened-by-person"))).toBe(0);
  });
});

describe("/list", () => {
  it("tells people apart by their language and by where they are, or why they ask", async () => {
    const lab = started();
    const ana = await personInGuide(lab, "fr");
    await lab.callsPeople(ana);
    const ben = await lab.person("zh");
    await lab.talksWithSam(ben);
    const general = lab.sam.in(lab.team);
    const { order } = await general.says("/list");
    const list = await lab.waitFor(general, (one) => one.order > order && /open:/.test(one.text));
    const lines = seen(list.text).split("\n");
    const guide = words("en", "guide-registration.title");
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
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.callsPeople(ana);
    await lab.mei.says("/language");
    await lab.newest(lab.mei);
    await lab.mei.taps("Français");
    await lab.newest(lab.mei);
    await topic.says("/claim", lab.mei);
    await topic.waitFor(words("fr", "ui-staff-claimed", { staff: "Mei" }));
    await lab.mei.says("/language");
    await lab.newest(lab.mei);
    await lab.mei.taps("简体中文");
    await lab.newest(lab.mei);
  });
});

describe("a topic whose person has deleted everything", () => {
  it("says that what is written there reaches nobody; a topic of the staff's own does not", async () => {
    const lab = started();
    const ana = await lab.person();
    const topic = await lab.talksWithSam(ana);
    await ana.says("my question");
    const copy = await topic.waitFor("my question");
    await lab.team.change({ botRights: { canDeleteMessages: false } });
    await ana.says("/delete_my_data");
    await lab.waitFor(ana, line("ui-delete-ask"));
    await ana.taps(words("en", "ui-delete-yes"));
    await topic.waitFor(line("ui-staff-data-deleted"));
    await lab.team.change({ botRights: { canDeleteMessages: true } });
    const own = await lab.team.topic(lab.sam.id, "Cake");
    await lab.sam.in(lab.team).says({ text: "cake at four", threadId: own });
    const gone = async () => lab.count(await topic.sees(), line("ui-staff-person-gone"));
    await topic.says("are you there?");
    await until(async () => ((await gone()) === 1 ? true : undefined), "the first word");
    await topic.says({ text: "about this", replyTo: copy.messageId });
    await until(async () => ((await gone()) === 2 ? true : undefined), "the second word");
    await topic.says("// just a note");
    await topic.says("/close");
    await topic.waitFor(line("ui-staff-no-person"));
    expect(await gone()).toBe(2);
    const all = await lab.sam.in(lab.team).sees();
    expect(all.filter(({ threadId, from }) => threadId === own && from === "bot")).toEqual([]);
  });
});
