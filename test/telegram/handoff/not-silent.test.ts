/** Odd senders, odd places, odd names: whoever writes either reaches the other side or is told that they did not. */
import { describe, expect, it } from "vitest";
import { personKeys } from "../../../src/store/keys.ts";
import { BOT_ID } from "../../support/bot-harness.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";
import { PIXEL } from "../../support/samples.ts";

const CARD = "4111 1111 1111 1111";

const harness = useHandoffHarness();

describe("secrets of a person", () => {
  it.each(["text", "caption"] as const)("behind a link in a %s do not reach the staff", async (part) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const entities = [
      { type: "text_link", offset: 0, length: 4, url: "https://x.example/4111-1111-1111-1111" },
    ];
    await ana.says({ ...(part === "caption" && { photo: PIXEL }), [part]: "here is my page", entities });
    const copy = await topic.waitFor("here is my page");
    await harness.waitFor(ana, line("ui-secret-warning"));
    expect(copy.entities.filter(({ type }) => type === "text_link")).toEqual([]);
  });

  it("in an edited link do not reach the staff", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const { messageId } = await ana.says("a page");
    await topic.waitFor("a page");
    await harness.passedOn();
    const entities = [
      { type: "text_link", offset: 0, length: 3, url: "https://x.example/4111-1111-1111-1111" },
    ];
    await ana.edits(messageId, "the page", { entities });
    const copy = await topic.waitFor("the page");
    expect(copy.entities).toEqual([]);
  });

  it.each([
    ["the name of a file", { document: { fileName: `card ${CARD}.txt`, base64: "eA==" } }],
    ["the name of a place", { venue: { latitude: 1, longitude: 1, title: `card ${CARD}`, address: "here" } }],
  ])("in %s do not reach the staff, and the person is told why", async (_where, said) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says(said);
    await harness.waitFor(ana, line("ui-people-secret-in-name"));
    await harness.passedOn();
    expect((await topic.sees()).filter(({ kind }) => kind !== "text")).toEqual([]);
  });
});

describe("staff", () => {
  it("who write as a channel are told that the person did not get it", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await topic.says({ text: "from my channel", as: { channel: "Sam's travels" } });
    await topic.waitFor(line("ui-staff-channel"));
    await topic.says("from myself");
    await harness.waitFor(ana, "from myself");
    expect(countOf(await ana.sees(), "from my channel")).toBe(0);
  });

  it("who answer the bot in General are told once that nobody outside gets it", async () => {
    const general = harness.mei.in(harness.team);
    await general.says("/list");
    await harness.telegram.settled();
    const list = (await general.sees()).findLast(({ from, threadId }) => from === "bot" && !threadId);
    const replyTo = list?.messageId ?? 0;
    await general.says({ text: "tell her yes", replyTo });
    await harness.waitFor(general, line("ui-staff-general", "zh"));
    await general.says({ text: "and soon", replyTo });
    await harness.telegram.settled();
    expect(countOf(await general.sees(), line("ui-staff-general", "zh"))).toBe(1);
  });
});

it("a name that turns the text round does not turn the title of a topic", async () => {
  const ana = await harness.telegram.person({ firstName: "\u202Eanna\u2066 Odd", languageCode: "en" });
  await ana.says("/human");
  await harness.passedOn();
  expect((await harness.topics()).map(({ name }) => name)).toContain("anna Odd · en");
});

it("what a person writes waits while the topic is closed and the bot may not open it", async () => {
  const ana = await harness.person();
  const topic = await harness.talksWithSam(ana);
  await harness.groupFault({
    method: "copyMessage",
    errorCode: 400,
    description: "Bad Request: TOPIC_CLOSED",
  });
  await ana.says("are you there?");
  await harness.waitFor(ana, line("ui-people-unreachable"));
  const waiting = await (await harness.store()).read(personKeysOf(ana.id));
  expect(waiting?.value).toContain('"copy"');
  expect(countOf(await ana.sees(), line("ui-people-not-passed-on"))).toBe(0);
  expect(countOf(await topic.sees(), "are you there?")).toBe(0);
});

const personKeysOf = (id: number) => personKeys(BOT_ID, id).toStaff;
