/** Telegram invents new kinds of messages: whoever sends one that the bot has never heard of gets an answer. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { useHandoffHarness } from "../support/handoff-harness.ts";
import { line, say } from "../support/reading.ts";

const harness = useHandoffHarness();
let messageId = 9_000;

/** A message as Telegram would send it, of a kind that the playground cannot make. */
async function sends(person: PersonClient, content: object, place: object = {}): Promise<void> {
  messageId += 1;
  await harness.telegram.update({
    message: {
      message_id: messageId,
      date: Math.floor(Date.now() / 1000),
      from: { id: person.id, is_bot: false, first_name: person.firstName, language_code: "en" },
      chat: { id: person.id, type: "private", first_name: person.firstName },
      ...place,
      ...content,
    },
  });
  await harness.telegram.settled();
}

const inTopic = (threadId: number) => ({
  chat: { id: harness.team.id, type: "supergroup", title: "Team", is_forum: true },
  message_thread_id: threadId,
  is_topic_message: true,
});

const KINDS: readonly (readonly [string, object])[] = [
  ["rich message", { rich_message: { blocks: [{ type: "paragraph", text: "hello" }] } }],
  ["gift", { gift: { gift: { id: "1" } } }],
  ["payment", { successful_payment: { currency: "XTR", total_amount: 1 } }],
  ["kind of next year", { hologram: { file_id: "x" } }],
  ["message without any content", {}],
];
const SERVICE: readonly (readonly [string, object])[] = [
  ["pinned message", { pinned_message: { message_id: 1, date: 0, chat: { id: 1, type: "private" } } }],
  ["new timer", { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } }],
  ["background", { chat_background_set: { type: {} } }],
];

describe("a message of a kind that the bot does not know", () => {
  it.each(KINDS)("is answered: a %s in the direct chat", async (_kind, content) => {
    const ana = await harness.person();
    await ana.says("/menu");
    await sends(ana, content);
    expect((await harness.newest(ana)).text).toContain(say("ui-not-text"));
  });

  it.each(KINDS)("is not passed on, and whoever sent it is told: a %s, both ways", async (_kind, content) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await sends(ana, content);
    await harness.waitFor(ana, line("ui-people-refused"));
    await sends(harness.sam, content, inTopic(topic.threadId));
    await topic.waitFor(line("ui-staff-refused"));
  });

  it.each(SERVICE)("is not what Telegram writes itself: a %s is answered nowhere", async (_kind, content) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await harness.passedOn();
    const before = [(await ana.sees()).length, (await topic.sees()).length];
    await sends(ana, content);
    await sends(harness.sam, content, inTopic(topic.threadId));
    await harness.passedOn();
    expect([(await ana.sees()).length, (await topic.sees()).length]).toEqual(before);
  });
});
