/** Another Telegram account that follows a guide, and the person who let it: what each sees and can do. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import type { ShownMessage } from "../../src/playground/protocol.ts";
import { MAX_PAIRINGS } from "../../src/records/pairings.ts";
import { useBotHarness } from "../support/bot-harness.ts";
import { createClock } from "../support/clock.ts";
import {
  atStep,
  isStep,
  type Linked,
  link,
  personWithOpenGuide,
  post,
  readForm,
  readLink,
  stepCard,
} from "../support/companion-harness.ts";
import { readQr } from "../support/read-qr.ts";
import { dataOf, say, shown } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";

const DONE = say("ui-done");

const HOUR_MS = 3_600_000;
const clock = createClock();
const harness = useBotHarness({ now: clock.now });

async function follows(linked: Linked, person: Partial<{ firstName: string; languageCode: string }> = {}) {
  const friend = await harness.telegram.person({ firstName: "Bo", languageCode: "en", ...person });
  await friend.says(linked.start);
  await harness.telegram.settled();
  return friend;
}

/** Lets somebody who follows press the first answer of each step until their card is like this. */
async function goesOnUntil(friend: PersonClient, isThere: (card: ShownMessage) => boolean) {
  for (let steps = 0; steps < 40; steps += 1) {
    const card = await harness.newest(friend);
    if (isThere(card)) return card;
    const answer = card.rows.flat().find(({ data }) => data?.startsWith("1C:"));
    await friend.taps(answer?.data ?? "");
    // The card moves by itself a little later; pressed before, the next step would be left out.
    await friend.waitFor((moved) => isStep(moved) && moved.text !== card.text);
  }
  throw new Error("the guide went on without it");
}

describe("/device", () => {
  it("sends a picture that a phone reads, small, with the link, the time and the way to end it", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    const picture = Buffer.from(
      await (await fetch(new URL(linked.message.mediaUrl ?? "", harness.app.url))).arrayBuffer(),
    );
    expect(readQr(picture)).toBe(linked.url);
    expect(picture.length).toBeLessThan(3_000);
    expect(linked.message.text).toContain("24 hours");
    expect(linked.start.length).toBeLessThanOrEqual("/start ".length + 64);
    expect((await fetch(linked.url)).status).toBe(200);
  });

  it.each(realContent().texts.locales)(
    "in %s, also from the card's button, and the card stays alive",
    async (locale) => {
      const person = await personWithOpenGuide(harness, "card", { languageCode: locale });
      const card = await stepCard(person);
      await person.taps(say("ui-device-button", locale));
      const linked = readLink(await harness.newest(person));
      expect((await fetch(linked.url)).status).toBe(200);
      await person.taps(say("ui-done", locale));
      const after = await person.waitFor((message) => isStep(message) && message.text !== card.text);
      expect(after.messageId).toBe(card.messageId);
    },
  );

  it("lists what is linked with its last use, ends one, ends all", async () => {
    const person = await personWithOpenGuide(harness);
    const first = await link(harness, person);
    await fetch(first.url);
    const second = await link(harness, person);
    const list = shown(await harness.newest(person));
    expect(list).toContain(`1. 💻 Page: ${say("guide-card.title")} (${say("ui-device-used-now")})`);
    expect(list).toContain(say("ui-device-used-never"));
    await person.taps("✖ End link 1");
    await harness.telegram.settled();
    expect((await fetch(first.url)).status).toBe(404);
    expect((await fetch(second.url)).status).toBe(200);
    await link(harness, person);
    await person.taps(say("ui-device-end-all"));
    expect(shown(await harness.newest(person))).toContain(say("ui-devices-none"));
    expect((await fetch(second.url)).status).toBe(404);
  });

  it("says when each account joined, so that they can be told apart", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    await follows(linked);
    clock.forward(3 * HOUR_MS);
    await follows(linked);
    await person.says("/device");
    const list = shown(await harness.newest(person));
    clock.reset();
    expect(list).toMatch(/2\. 👤 Telegram account: .*joined 3 hours ago/);
    expect(list).toMatch(/3\. 👤 Telegram account: .*joined just now/);
  });

  it("without a guide asks for one first", async () => {
    const person = await harness.telegram.person({ languageCode: "en" });
    await person.says("/device");
    expect(shown(await harness.newest(person))).toContain(say("ui-device-no-guide"));
  });
});

describe("following", () => {
  it("shows the step and moves it, on both sides, in each one's language", async () => {
    const person = await personWithOpenGuide(harness, "card", { firstName: "Ana" });
    const linked = await link(harness, person);
    const friend = await follows(linked, { languageCode: "fr" });
    const card = await friend.waitFor((message) => message.rows.length > 0);
    expect(card.text).toContain(say("ui-follow-head", "fr"));
    expect(card.text).toContain(say("step-card-direct-link.title", "fr"));
    await friend.taps(say("ui-done", "fr"));
    await person.waitFor(atStep(2));
    const moved = await friend.waitFor((message) => message.text.includes(say("fact-card.ask", "fr")));
    expect(moved.messageId).toBe(card.messageId);
    await person.taps("Visa");
    await friend.waitFor((message) => message.text.includes(say("step-card-costs.title", "fr")));
    const form = await readForm(linked.url);
    await post(linked.url, { step: form.step, rev: form.rev, back: "1" });
    await friend.waitFor((message) => message.text.includes(say("fact-card.ask", "fr")));
    await person.waitFor(atStep(2));
  });

  it("the person is told who joined, in their language and safely, and ends it; old buttons then do nothing", async () => {
    const person = await personWithOpenGuide(harness, "card", { languageCode: "fr" });
    const friend = await follows(await link(harness, person), { firstName: "<b>Bo</b> & \u202eco" });
    const told = await harness.newest(person);
    expect(told.text).toContain("<b>Bo</b> & co");
    expect(told.text).toContain(say("guide-card.title", "fr"));
    const card = await friend.waitFor(isStep);
    const done = dataOf(card, DONE);
    await person.taps(say("ui-device-joined-end", "fr"));
    await friend.waitFor(({ text }) => text.includes("This link has ended"));
    await harness.telegram.press(friend.chatId, card.messageId, { by: friend.id, data: done, late: true });
    await harness.telegram.settled();
    expect((await stepCard(person)).text).toContain(say("step-card-direct-link.title", "fr"));
    expect(harness.log()).not.toContain("Bo");
  });

  it("the follower's own guide, menu and data stay their own, and the buttons of one never move the other", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await harness.telegram.person({ firstName: "Bo", languageCode: "en" });
    await friend.says("/start g-card");
    await harness.telegram.settled();
    const own = await stepCard(friend);
    await friend.says((await link(harness, person)).start);
    await harness.telegram.settled();
    const followed = await friend.waitFor(({ text }) => text.includes(say("ui-follow-head")));
    const done = dataOf(followed, DONE);
    await harness.telegram.press(friend.chatId, followed.messageId, { by: friend.id, data: done });
    await person.waitFor(atStep(2));
    const sees = await friend.sees();
    expect(sees.find(({ messageId }) => messageId === own.messageId)?.text).toBe(own.text);
    const ownDone = dataOf(own, DONE);
    await harness.telegram.press(friend.chatId, own.messageId, { by: friend.id, data: ownDone });
    await harness.telegram.press(friend.chatId, own.messageId, {
      by: friend.id,
      data:
        (await friend.sees()).find(({ messageId }) => messageId === own.messageId)?.rows[0]?.[0]?.data ?? "",
    });
    await harness.telegram.settled();
    expect((await stepCard(person)).text).toContain("step 2 of");
    // A third person who got hold of a follower's button gets nowhere.
    const third = await harness.telegram.person({ languageCode: "en" });
    await third.says("/menu");
    const menu = await harness.newest(third);
    await harness.telegram.press(third.chatId, menu.messageId, { by: third.id, data: done, late: true });
    await harness.telegram.settled();
    expect((await stepCard(person)).text).toContain("step 2 of");
  });

  it("shows problems and answers, asks before a restart, and comes back to the step", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await follows(await link(harness, person));
    await friend.taps(say("ui-does-not-work"));
    expect(shown(await harness.newest(friend))).toContain("What goes wrong at step 1?");
    await friend.taps(say("topic-card-link-foreign-card.title"));
    expect(shown(await harness.newest(friend))).toContain(say("topic-card-link-foreign-card.title"));
    await friend.taps(say("ui-follow-back-to-step"));
    expect(shown(await harness.newest(friend))).toContain(say("step-card-direct-link.title"));
    await friend.taps(DONE);
    await person.waitFor(atStep(2));
    await friend.waitFor((message) => message.text.includes("step 2 of"));
    await friend.taps(say("ui-restart"));
    expect(shown(await harness.newest(friend))).toContain(say("ui-restart-ask"));
    await friend.taps(say("ui-restart-yes"));
    await person.waitFor(atStep(1));
  });

  it("answers a topic that asks first, also where the answer is the topic itself", async () => {
    const person = await personWithOpenGuide(harness, "registration");
    const friend = await follows(await link(harness, person));
    const topic = "topic-registration-region-not-listed";
    await goesOnUntil(friend, ({ text }) => text.includes(say("step-registration-choose-region.title")));
    await friend.taps(say("ui-does-not-work"));
    await harness.telegram.settled();
    await friend.taps(say(`${topic}.title`));
    expect(shown(await harness.newest(friend))).toContain(say(`${topic}.ask-screen`));
    await friend.taps(say(`${topic}.ask-screen-sign-up`));
    const answer = shown(await harness.newest(friend));
    expect(answer).toContain(say(`${topic}.means`));
    expect(answer).not.toContain(say(`${topic}.ask-screen`));
  });

  it("ticks a checklist together", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await follows(await link(harness, person));
    for (const label of [DONE, "Visa", DONE]) {
      await person.taps(label);
      await harness.telegram.settled();
    }
    const card = await friend.waitFor(({ rows }) => rows.flat().some(({ label }) => label.includes("⬜")));
    const [first, second] = card.rows.flat().filter(({ label }) => label.includes("⬜"));
    await friend.taps(first?.data ?? "");
    await friend.taps(second?.data ?? "");
    await person.waitFor(({ rows }) => rows.flat().filter(({ label }) => label.includes("☑️")).length === 2);
  });

  it("is left by the follower, who is then told nothing more", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await follows(await link(harness, person));
    await friend.taps(say("ui-follow-leave"));
    expect(shown(await harness.newest(friend))).toContain(say("ui-follow-left"));
    await person.taps(DONE);
    await harness.telegram.settled();
    expect(shown(await harness.newest(friend))).toContain(say("ui-follow-left"));
  });

  it("opening the link again shows the step anew in one card, and the person is told once", async () => {
    const person = await personWithOpenGuide(harness, "card", { firstName: "Ana" });
    const linked = await link(harness, person);
    const friend = await follows(linked);
    const old = await friend.waitFor(isStep);
    await friend.says(linked.start);
    await harness.telegram.settled();
    const card = await harness.newest(friend);
    expect(isStep(card)).toBe(true);
    expect(card.messageId).not.toBe(old.messageId);
    expect((await friend.sees()).filter(isStep)).toHaveLength(1);
    expect((await person.sees()).filter(({ text }) => text.includes("Bo now follows"))).toHaveLength(1);
    await friend.taps(DONE);
    await person.waitFor(atStep(2));
    await friend.waitFor((message) => message.text.includes("step 2 of"));
  });

  it("when nobody more can follow, whoever comes is told so and nobody is put out", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    const friends = [];
    for (let n = 1; n < MAX_PAIRINGS; n += 1) friends.push(await follows(linked));
    const late = await follows(linked);
    expect(shown(await harness.newest(late))).toContain(say("ui-follow-full"));
    expect((await fetch(linked.url)).status).toBe(200);
    await friends[0]?.taps(DONE);
    await person.waitFor(atStep(2));
  });

  it("nobody follows a person who cannot be told of it", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    await person.blocksBot();
    const friend = await follows(linked);
    expect(shown(await harness.newest(friend))).toContain("This link has ended");
    const form = await readForm(linked.url);
    await post(linked.url, { step: form.step, rev: form.rev, choose: "done" });
    await harness.telegram.settled();
    expect((await friend.sees()).filter(isStep)).toEqual([]);
  });

  it("a picture whose link ended says so under the picture", async () => {
    const person = await personWithOpenGuide(harness, "payment");
    const friend = await follows(await link(harness, person));
    const { messageId } = await goesOnUntil(friend, ({ kind }) => kind === "photo");
    await person.says("/device");
    await harness.telegram.settled();
    await person.taps(say("ui-device-end-all"));
    const picture = await friend.waitFor((message) => message.text.includes("This link has ended"));
    expect(picture).toMatchObject({ messageId, kind: "photo", rows: [] });
  });

  it("one's own link opens one's own guide, and a link that ended says so", async () => {
    const person = await personWithOpenGuide(harness);
    const linked = await link(harness, person);
    await person.says(linked.start);
    expect(shown(await harness.newest(person))).toContain("step 1 of");
    expect(shown(await harness.newest(person))).not.toContain(say("ui-follow-head"));
    await person.says("/device");
    await harness.telegram.settled();
    await person.taps(say("ui-device-end-all"));
    await harness.telegram.settled();
    const friend = await follows(linked);
    expect(shown(await harness.newest(friend))).toContain("This link has ended");
  });

  it("a follower without a record can have the link deleted as their data", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await follows(await link(harness, person));
    await friend.says("/delete_my_data");
    await harness.telegram.settled();
    await friend.taps(say("ui-delete-yes"));
    await harness.telegram.settled();
    await person.says("/device");
    expect(shown(await harness.newest(person))).not.toContain("Telegram account:");
  });

  it("whatever Telegram does to the follower's card, the person's press is answered and the card comes later", async () => {
    const person = await personWithOpenGuide(harness);
    const friend = await follows(await link(harness, person));
    await friend.waitFor(isStep);
    await harness.telegram.fault({
      method: "editMessageText",
      chatId: friend.chatId,
      times: 1,
      drop: "before",
    });
    expect(await person.taps(DONE)).toMatchObject({ answered: true });
    await person.waitFor(atStep(2));
    await friend.waitFor((message) => message.text.includes("step 2 of"));
    await friend.blocksBot();
    await person.taps("Visa");
    await person.waitFor(atStep(3));
  });
});
