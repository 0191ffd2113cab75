/** What people experience when Telegram, the store or their own fingers make trouble. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { personKeys } from "../../src/store/keys.ts";
import { BOT_ID, useBotHarness } from "../support/bot-harness.ts";
import { dataOf, say } from "../support/reading.ts";
import { storedText } from "../support/stored-rows.ts";
import { walkToPhoneQuestion } from "../support/walks.ts";

const harness = useBotHarness();

/** Somebody at "which phone do you have?" of the first guide. */
const personAtPhoneQuestion = async () =>
  walkToPhoneQuestion(harness.telegram, await harness.telegram.person({ languageCode: "en" }));
const stored = () => storedText(harness.dataDir);

describe("fingers", () => {
  it("ten presses of one button at the same time move the person one step, and all are answered", async () => {
    const person = await personAtPhoneQuestion();
    const before = await harness.newest(person);
    const data = dataOf(before, "iPhone");
    const presses = await Promise.all(
      Array.from({ length: 10 }, () =>
        harness.telegram.press(person.chatId, before.messageId, { by: person.id, data, late: true }),
      ),
    );
    expect(presses.every(({ answered }) => answered)).toBe(true);
    expect((await harness.newest(person)).text).toContain("step 3 of");
  });

  it("two words written quickly are both counted, in order", async () => {
    const person = await harness.telegram.person({ languageCode: "en" });
    await person.says("/start g-card");
    await harness.newest(person);
    await Promise.all([person.says("done"), person.says("back")]);
    expect((await harness.newest(person)).text).toContain("step 1 of");
  });

  it("a button from nowhere is answered with the menu", async () => {
    const person = await personAtPhoneQuestion();
    const { messageId } = await harness.newest(person);
    const press = { by: person.id, data: "zz:unknown", late: true };
    expect(await harness.telegram.press(person.chatId, messageId, press)).toMatchObject({
      answered: true,
      toast: say("ui-toast-old-button"),
    });
  });
});

describe("repeated and odd updates", () => {
  it("the same update twice has its effect once", async () => {
    const person = await harness.telegram.person({ languageCode: "en" });
    await person.says("/start g-card");
    await harness.newest(person);
    const message = {
      message_id: 9_001,
      date: 1,
      chat: { id: person.id, type: "private", first_name: "Ana" },
      from: { id: person.id, is_bot: false, first_name: "Ana", language_code: "en" },
      text: "done",
    };
    const { updateId } = await harness.telegram.update({ message });
    await harness.newest(person);
    await harness.telegram.update({ update_id: updateId + 50, message: { ...message, text: "stop" } });
    await harness.telegram.update({ update_id: updateId + 51, message: { ...message, text: "continue" } });
    expect((await harness.newest(person)).text).toContain("step 2 of");
  });

  it.each([
    [
      "no sender",
      { channel_post: { message_id: 1, date: 1, chat: { id: -100, type: "channel" }, text: "x" } },
    ],
    ["an unknown kind", { something_new: { id: 1 } }],
    [
      "a message without content",
      {
        message: {
          message_id: 1,
          date: 1,
          chat: { id: 5, type: "private" },
          from: { id: 5, is_bot: false, first_name: "x" },
        },
      },
    ],
    [
      "a press without a message",
      {
        callback_query: {
          id: "1",
          from: { id: 5, is_bot: false, first_name: "x" },
          chat_instance: "1",
          data: "1m",
        },
      },
    ],
  ])("an update with %s harms nobody", async (_what, update) => {
    await harness.telegram.update(update);
    const person = await harness.telegram.person({ languageCode: "en" });
    await person.says("/menu");
    expect((await harness.newest(person)).text).toContain(say("ui-menu"));
  });
});

describe("trouble at Telegram", () => {
  it("waits as long as Telegram asks, also in the middle of a guide, and does not hold other people up", async () => {
    const [slow, other] = [await personAtPhoneQuestion(), await personAtPhoneQuestion()];
    await harness.telegram.fault({
      method: "editMessageText",
      chatId: slow.chatId,
      errorCode: 429,
      retryAfterSeconds: 2,
    });
    const slowPress = slow.taps("iPhone");
    await slowPress;
    await other.taps("iPhone");
    await other.waitFor(({ text }) => text.includes("step 3 of"), 1_500);
    expect((await harness.newest(slow)).text).toContain("step 3 of");
  });

  it("a person who blocked the bot in between is no error, and goes on when they return", async () => {
    const person = await personAtPhoneQuestion();
    const before = await harness.newest(person);
    await person.blocksBot();
    const data = dataOf(before, "iPhone");
    await harness.telegram.update({
      callback_query: {
        message: {
          message_id: before.messageId,
          date: 0,
          chat: { id: person.id, type: "private", first_name: "Ana" },
        },
        id: "77",
        from: { id: person.id, is_bot: false, first_name: "Ana" },
        chat_instance: "1",
        data,
      },
    });
    await harness.telegram.settled();
    await person.blocksBot(false);
    await person.says("/continue");
    expect((await harness.newest(person)).text).toContain("step 3 of");
  });

  it("a cut connection repeats the update; the person moves one step", async () => {
    for (const drop of ["before", "after"] as const) {
      const person = await personAtPhoneQuestion();
      await harness.telegram.fault({ method: "editMessageText", chatId: person.chatId, drop });
      await person.taps("iPhone");
      expect((await harness.newest(person)).text).toContain("step 3 of");
    }
  });

  it("when the card can no longer be edited a new one is sent, and the old one is inert", async () => {
    const person = await personAtPhoneQuestion();
    const old = await harness.newest(person);
    await harness.telegram.fault({
      method: "editMessageText",
      chatId: person.chatId,
      errorCode: 400,
      description: "Bad Request: message can't be edited",
    });
    await person.taps("iPhone");
    const card = await harness.newest(person);
    expect(card.messageId).toBeGreaterThan(old.messageId);
    expect(card.text).toContain("step 3 of");
    const left = (await person.sees()).find(({ messageId }) => messageId === old.messageId);
    expect(left?.rows).toEqual([]);
  });

  it("a new card is sent once, also when taking the buttons off the old one fails", async () => {
    const person = await personAtPhoneQuestion();
    await harness.telegram.fault({ method: "editMessageReplyMarkup", chatId: person.chatId, errorCode: 502 });
    const before = (await person.sees()).length;
    await person.says("/menu");
    await harness.newest(person);
    expect((await person.sees()).length).toBe(before + 2); // their command and one card
  });

  it("a report whose answer did not get through is counted and kept once", async () => {
    const person = await personAtPhoneQuestion();
    await harness.telegram.fault({ method: "sendMessage", chatId: person.chatId, errorCode: 502 });
    await person.says("qwrtz platypus xxyyzz");
    expect((await harness.newest(person)).text).toContain(say("ui-report-rephrase"));
    expect(stored().split("platypus")).toHaveLength(2);
    await person.says("vbnm qwrtz hhjkl");
    expect((await harness.newest(person)).text).toContain(say("ui-people-called").split("\n")[0]);
  });

  it("an error nobody expected is tried again, and the person sees nothing of it", async () => {
    const person = await personAtPhoneQuestion();
    await harness.telegram.fault(unexpected(person));
    await person.taps("iPhone");
    expect((await harness.newest(person)).text).toContain("step 3 of");
  });

  it("an error that stays is answered with an incident, the update is put aside, and the guide goes on", async () => {
    const person = await personAtPhoneQuestion();
    await harness.telegram.fault({ ...unexpected(person), times: 3 });
    await person.taps("iPhone");
    expect((await harness.newest(person)).text).toContain("Something broke on my side");
    const { quarantine } = personKeys(BOT_ID, person.id);
    expect(JSON.parse((await (await harness.store()).read(quarantine))?.value ?? "[]")).toMatchObject([
      { kind: "callback_query" },
    ]);
    await person.says("/continue");
    expect((await harness.newest(person)).text).toContain("step 3 of");
  });
});

const unexpected = (person: PersonClient) => ({
  method: "editMessageText",
  chatId: person.chatId,
  errorCode: 400,
  description: "Bad Request: SOMETHING_NEW",
});

describe("trouble in the store", () => {
  it("a lost or foreign conversation record costs nothing", async () => {
    for (const record of [undefined, "not json", '{"version":"elsewhere","state":{}}']) {
      const person = await personAtPhoneQuestion();
      const { talk } = personKeys(BOT_ID, person.id);
      const store = await harness.store();
      if (record === undefined) await store.remove([talk]);
      else await store.write(talk, record, "any", 60);
      await person.taps("iPhone");
      expect((await harness.newest(person)).text).toContain("step 3 of");
      await person.says("done");
      expect((await harness.newest(person)).text).toContain("step 4 of");
    }
  });

  it("a record that cannot be read is set aside and told, never taken for a new person", async () => {
    const person = await personAtPhoneQuestion();
    const keys = personKeys(BOT_ID, person.id);
    const store = await harness.store();
    await store.write(keys.person, "{broken", "any", 60);
    await person.says("/start");
    expect((await harness.newest(person)).text).toContain("I cannot read what I kept about you");
    expect((await store.read(keys.person))?.value).toBe("{broken");
    await person.taps(say("ui-start-afresh"));
    expect((await harness.newest(person)).text).toContain(say("ui-menu"));
    expect((await store.read(keys.damagedCopy))?.value).toBe("{broken");
    expect(harness.log()).toContain("store.record_unreadable");
  });

  it("a record of a newer version is told apart", async () => {
    const person = await personAtPhoneQuestion();
    const store = await harness.store();
    await store.write(personKeys(BOT_ID, person.id).person, '{"v":9}', "any", 60);
    await person.says("hello");
    expect((await harness.newest(person)).text).toContain("newer version");
  });
});

describe("privacy", () => {
  it("after deletion nothing of the person is left in the store", async () => {
    const person = await personAtPhoneQuestion();
    await person.taps("iPhone");
    await harness.newest(person);
    expect(stored()).toContain(String(person.id));
    await person.says("/delete_my_data");
    await harness.newest(person);
    await person.taps(say("ui-delete-yes"));
    expect((await harness.newest(person)).text).toContain(say("ui-delete-done"));
    expect(stored()).not.toContain(String(person.id));
  });

  it("what a person writes is in no log line, and what they are called not in the store either", async () => {
    const person = await harness.telegram.person({
      languageCode: "en",
      firstName: "Zebedee",
      username: "zebedee_secret",
    });
    await person.says("/start g-registration");
    await harness.newest(person);
    for (const text of ["marmalade is broken", "/marmalade", "marmalade"]) {
      await person.says(text);
      await harness.newest(person);
    }
    await harness.telegram.fault({
      method: "sendMessage",
      chatId: person.chatId,
      errorCode: 400,
      description: "Bad Request: marmalade",
    });
    await person.says("marmalade again");
    await harness.newest(person);
    expect(harness.log()).toContain("bot.update_failed");
    for (const word of ["Zebedee", "zebedee", "AAPlayground"])
      expect(`${harness.log()}\n${stored()}`).not.toContain(word);
    expect(harness.log()).not.toContain("marmalade");
  });

  it("a report that could not be answered is kept masked, is in the export, and goes with the person's data", async () => {
    const person = await harness.telegram.person({ languageCode: "en" });
    await person.says("/start g-registration");
    await harness.newest(person);
    await person.says("jellyfish on the toaster, my card is 4111 1111 1111 1111");
    expect((await harness.newest(person)).text).toContain(say("ui-secret-warning").slice(0, 20));
    await person.says("jellyfish on the toaster again");
    await harness.newest(person);
    expect(stored()).toContain("jellyfish");
    // Ids and times may hold four of its digits.
    expect(stored()).not.toMatch(/4111[\s-]?1111/);
    await person.says("/delete_my_data");
    await person.taps(dataOf(await harness.newest(person), say("ui-delete-yes")));
    await harness.newest(person);
    expect(stored()).not.toContain("jellyfish");
  });
});

describe("the conversation record", () => {
  it("is as large after 300 presses as after 10", async () => {
    const person = await personAtPhoneQuestion();
    const { talk } = personKeys(BOT_ID, person.id);
    const store = await harness.store();
    const sizeAfter = async (presses: number) => {
      for (let press = 0; press < presses; press++) {
        await person.taps(dataOf(await harness.newest(person), press % 2 === 0 ? "iPhone" : say("ui-back")));
      }
      await harness.telegram.settled();
      return Buffer.byteLength((await store.read(talk))?.value ?? "");
    };
    const small = await sizeAfter(10);
    const large = await sizeAfter(290);
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThanOrEqual(1.05);
  });
});
