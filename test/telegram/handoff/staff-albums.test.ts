/** Albums of the staff: their words stand under one picture only, and decide about all of them. */
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import { createPeople } from "../../../src/records/people.ts";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID } from "../../support/bot-harness.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { PIXEL } from "../../support/samples.ts";
import type { TopicClient } from "../../support/staff-harness.ts";
import { untilTrue } from "../../support/waiting.ts";

const harness = useHandoffHarness();
const NOTE = "// INTERNAL he is rude";

/** An album whose words stand under any of its pictures, which the apps of some people do. */
async function album(topic: TopicClient, captions: readonly string[]): Promise<number[]> {
  const { sam, team, telegram } = harness;
  const drafts = await team.topic(sam.id, "Drafts");
  const ids: number[] = [];
  for (const _caption of captions)
    ids.push((await sam.in(team).says({ photo: PIXEL, threadId: drafts })).messageId);
  const chat = { id: team.id, type: "supergroup", title: team.title, is_forum: true };
  const from = { id: sam.id, is_bot: false, first_name: sam.firstName, language_code: "en" };
  for (const [index, messageId] of ids.entries()) {
    await telegram.update({
      message: {
        message_id: messageId,
        message_thread_id: topic.threadId,
        is_topic_message: true,
        media_group_id: `album${ids[0]}`,
        date: 1,
        chat,
        from,
        photo: [{ file_id: "p", file_unique_id: "p", width: 1, height: 1 }],
        ...(captions[index] ? { caption: captions[index] } : {}),
      },
    });
  }
  return ids;
}

const pictures = async (person: PersonClient) =>
  (await person.sees()).filter(({ kind, from }) => kind === "photo" && from === "bot");
const ticketOf = async (person: PersonClient) => (await harness.recordOf(person)).ticket;

describe("an album of the staff", () => {
  it("goes to the person as one, and whoever sent it has the ticket", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await album(topic, ["", "look at these", ""]);
    await topic.waitFor(line("ui-staff-owned", "en", { staff: "Sam" }));
    await untilTrue(async () => (await pictures(ana)).length === 3, "three pictures");
    await harness.passedOn();
    expect(new Set((await pictures(ana)).map(({ albumId }) => albumId)).size).toBe(1);
    expect(await ticketOf(ana)).toMatchObject({ state: "owned", owner: { name: "Sam" } });
    expect(countOf(await topic.sees(), line("ui-staff-owned", "en", { staff: "Sam" }))).toBe(1);
  });

  it.each([
    ["first", [NOTE, "", ""]],
    ["second", ["", NOTE, ""]],
    ["last", ["", "", NOTE]],
    ["last, as a command,", ["", "", "/close quiet"]],
    ["last, as nothing that the bot knows,", ["", "", "/dance"]],
  ])(
    "with a note under its %s picture stays among them, and nobody has taken the ticket",
    async (_which, captions) => {
      const ana = await harness.person();
      const topic = await harness.callsPeople(ana);
      const ids = await album(topic, captions);
      const answer = await topic.says({ text: "I think so too", replyTo: ids[1] ?? 0 });
      await harness.passedOn();
      expect(await pictures(ana)).toEqual([]);
      expect(countOf(await ana.sees(), "I think so too")).toBe(0);
      expect((await ticketOf(ana))?.owner).toBeUndefined();
      // An edit of what stayed does not reach the person either.
      await harness.sam.in(harness.team).edits(answer.messageId, "I think so too, really");
      await harness.passedOn();
      expect(countOf(await ana.sees(), "really")).toBe(0);
    },
  );

  it("that answers a note stays among them", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    const note = await topic.says(NOTE);
    await harness.sam.in(harness.team).sendsAlbum({
      parts: [{ photo: PIXEL }, { photo: PIXEL }],
      threadId: topic.threadId,
      replyTo: note.messageId,
    });
    await harness.passedOn();
    expect(await pictures(ana)).toEqual([]);
    expect((await ticketOf(ana))?.state).toBe("waiting");
  });

  it("does not name its sender to a person who asks for their data while it waits", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await harness.passedOn();
    await harness.telegram.fault({ method: "copyMessages", chatId: ana.chatId, delayMs: 1_500 });
    await album(topic, ["", ""]);
    const store = await harness.store();
    const waits = async () => (await store.read(personKeys(BOT_ID, ana.id).toPerson))?.value ?? "";
    await untilTrue(async () => (await waits()).includes('"Sam"'), "an album that waits");
    const people = createPeople({
      store,
      botId: BOT_ID,
      now: Date.now,
      retentionDays: 180,
    });
    const exported = JSON.stringify(await people.exportPerson(ana.id));
    expect(exported).toContain('"copy"');
    expect(exported).not.toContain("Sam");
  });

  it("sent just before /close still arrives, and after it is refused once", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await album(topic, ["the last two", ""]);
    await topic.says("/close");
    await harness.waitFor(ana, line("ui-people-closed"));
    await untilTrue(async () => (await pictures(ana)).length === 2, "two pictures");
    await album(topic, ["too late", "", ""]);
    await topic.waitFor(line("ui-staff-is-closed"));
    await harness.passedOn();
    expect(countOf(await topic.sees(), line("ui-staff-is-closed"))).toBe(1);
    expect(await pictures(ana)).toHaveLength(2);
  });
});

describe("an answer to what the person sent", () => {
  it("reaches them also when their own words begin with a stroke", async () => {
    const ana = await harness.person();
    const topic = await harness.callsPeople(ana);
    await ana.says({ photo: PIXEL, caption: "/Users my screen" });
    const copy = await topic.waitFor("/Users my screen");
    await topic.says({ text: "I see your screen", replyTo: copy.messageId });
    await harness.waitFor(ana, "I see your screen");
  });
});
