/** Everything that people can show each other, both ways, and signs that mean something elsewhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewMessage } from "../../../src/playground/protocol.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { line } from "../../support/reading.ts";
import { bold, PIXEL } from "../../support/samples.ts";

const harness = useHandoffHarness();

const FORMATTED = "See the red button";

/** Everything that people can show each other, with how the other side must see it. */
const KINDS: readonly [string, Omit<NewMessage, "by">, { kind: string; text?: string }][] = [
  ["text with formatting", { text: FORMATTED, ...bold(FORMATTED, "red") }, { kind: "text", text: FORMATTED }],
  [
    "photo with a formatted caption",
    { photo: PIXEL, caption: FORMATTED, ...bold(FORMATTED, "red") },
    { kind: "photo", text: FORMATTED },
  ],
  ["video", { video: PIXEL, caption: "the film" }, { kind: "video", text: "the film" }],
  ["animation", { animation: PIXEL }, { kind: "animation" }],
  ["audio", { audio: PIXEL }, { kind: "audio" }],
  ["voice message", { voice: PIXEL }, { kind: "voice" }],
  ["video note", { videoNote: PIXEL }, { kind: "video_note" }],
  ["document", { document: { fileName: "log.txt", base64: "eA==" } }, { kind: "document" }],
  ["sticker", { sticker: "👍" }, { kind: "sticker", text: "👍" }],
  ["location", { location: { latitude: 31.2, longitude: 121.5 } }, { kind: "location" }],
  [
    "venue",
    { venue: { latitude: 31.2, longitude: 121.5, title: "Shop", address: "Nanjing Road" } },
    { kind: "venue" },
  ],
];

describe("what people and staff send each other", () => {
  it.each(KINDS)("a %s arrives as it was sent, both ways", async (_what, said, shown) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const there = await ana.says(said);
    const here = await topic.says(said);
    await harness.passedOn();
    const atStaff = (await topic.sees()).filter(({ from }) => from === "bot").at(-1);
    const atAna = (await ana.sees()).at(-1);
    for (const [copy, original] of [
      [atStaff, there],
      [atAna, here],
    ] as const) {
      expect(copy).toMatchObject({ from: "bot", ...shown, entities: original.entities });
      expect(copy?.fileName).toBe(original.fileName);
      expect(copy?.rows).toEqual([]);
    }
  });

  it("several pictures sent at once stay together, with their caption, both ways", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const parts = [{ photo: PIXEL }, { photo: PIXEL }, { video: PIXEL }];
    await ana.sendsAlbum({ parts, caption: "my three screens" });
    await ana.says("that is all");
    await harness.sam
      .in(harness.team)
      .sendsAlbum({ parts, caption: "three answers", threadId: topic.threadId });
    await harness.passedOn();
    for (const [messages, caption] of [
      [await topic.sees(), "my three screens"],
      [await ana.sees(), "three answers"],
    ] as const) {
      const album = messages.filter(({ from, albumId }) => from === "bot" && albumId !== undefined);
      expect(album.map(({ kind, text }) => [kind, text])).toEqual([
        ["photo", caption],
        ["photo", ""],
        ["video", ""],
      ]);
      expect(new Set(album.map(({ albumId }) => albumId)).size).toBe(1);
    }
    const said = (await topic.sees()).map(({ text }) => text);
    expect(said.indexOf("that is all")).toBeGreaterThan(said.indexOf("my three screens"));
  });

  it.each([
    ["contact", { contact: { phoneNumber: "+4915112345678", firstName: "Ben" } }],
    ["poll", { poll: { question: "Which bank?", options: ["a", "b"] } }],
  ])("a %s is not passed on, and whoever sent it is told so", async (_what, said) => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    await ana.says(said);
    await harness.waitFor(ana, line("ui-people-refused"));
    await topic.says(said);
    await topic.waitFor(line("ui-staff-refused"));
    await harness.passedOn();
    const both = [...(await topic.sees()), ...(await ana.sees())];
    expect(both.filter(({ from, kind }) => from === "bot" && kind !== "text")).toEqual([]);
    expect(JSON.stringify(both.filter(({ from }) => from === "bot"))).not.toContain("4915112345678");
  });
});

describe("names and words with signs that mean something elsewhere", () => {
  it.each([
    ["marks of HTML and Markdown", "_*[]()~`>#+-=|{}.!<b>&amp;\\"],
    ["Arabic and Hebrew", "مرحبا שלום ‏42"],
    ["emoji of several characters", "👩‍👩‍👧‍👦🏴‍☠️ 🇨🇳"],
    ["Chinese", "支付宝绑不了卡"],
  ])("%s arrive unbroken, and no text of the bot is broken by them", async (_what, text) => {
    const ana = await harness.person("en", text);
    const topic = await harness.talksWithSam(ana);
    expect((await harness.topics()).find(({ threadId }) => threadId === topic.threadId)?.name).toBe(
      `${ana.firstName} · en`,
    );
    const odd = await harness.telegram.person({ firstName: text, languageCode: "en" });
    await harness.team.change({ addMembers: [odd.id] });
    await ana.says(text);
    await topic.waitFor((message) => message.from === "bot" && message.text === text);
    await topic.says(text, odd);
    await harness.waitFor(ana, (message) => message.from === "bot" && message.text === text);
    await topic.says("/claim", odd);
    await topic.waitFor((message) => message.from === "bot" && message.text.startsWith(`🙋 ${text} `));
    await topic.says(`/close new ${text}`, odd);
    await topic.waitFor(line("ui-staff-closed"));
    await harness.team.change({ removeMembers: [odd.id] });
  });

  it("whatever people write arrives as they wrote it, both ways", async () => {
    const ana = await harness.person();
    const topic = await harness.talksWithSam(ana);
    const anything = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== "" && !/^\s*\/|\d{3}/.test(text));
    for (const text of fc.sample(anything, 12)) {
      const there = await ana.says(text);
      const here = await topic.says(text);
      await harness.passedOn();
      expect((await topic.sees()).findLast(({ from }) => from === "bot")?.text).toBe(there.text);
      expect((await ana.sees()).findLast(({ from }) => from === "bot")?.text).toBe(here.text);
    }
  });
});
