/** Plays every talk of this folder with the real bot, in each of its languages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { stepText } from "../../src/core/view/text-ids.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { useBotHarness } from "../support/bot-harness.ts";
import { say, seen, shown } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";
import { PIXEL } from "../support/samples.ts";

const Words = z.union([z.string(), z.array(z.string())]).transform((words) => [words].flat());
const Line = z.union([
  z.strictObject({ says: z.string() }),
  z.strictObject({ sends: z.enum(["sticker", "photo", "voice"]) }),
  z.strictObject({ taps: z.string() }),
  z.strictObject({ tapsOld: z.string() }),
  z.strictObject({ deletes: z.literal("card") }),
  z.strictObject({ sees: Words }),
  z.strictObject({ not: Words }),
  z.strictObject({ step: z.string() }),
  z.strictObject({ toast: z.string() }),
]);
const Talk = z.strictObject({ talk: z.string(), languages: z.array(z.string()), lines: z.array(Line) });

const DIR = import.meta.dirname;
const FILES = readdirSync(DIR).filter((name) => name.endsWith(".yaml"));

const harness = useBotHarness();

/** A message id in the words of the language; anything else as it is. */
const words = (language: string, text: string): string =>
  realContent().texts.has("en", text) ? say(text, language) : text;

/** The callback data of every button that was ever shown to the person. */
type Known = Map<string, { messageId: number; data: string }>;
async function remember(person: PersonClient, known: Known): Promise<void> {
  for (const { messageId, rows } of await harness.telegram.messages(person.chatId)) {
    for (const { label, data } of rows.flat()) {
      if (data !== undefined && !known.has(seen(label))) known.set(seen(label), { messageId, data });
    }
  }
}

async function tap(person: PersonClient, part: string) {
  const messages = (await person.sees()).reverse();
  const button = messages.flatMap(({ rows }) => rows.flat()).find(({ label }) => seen(label).includes(part));
  if (!button)
    throw new Error(
      `no button with "${part}"; there are: ${messages.flatMap(({ rows }) => rows.flat().map(({ label }) => label)).join(" | ")}`,
    );
  return person.taps(button.data ?? button.label);
}

describe("talks", () => {
  it("there are talks to play", () => {
    expect(FILES.length).toBeGreaterThanOrEqual(5);
  });

  for (const file of FILES) {
    const talk = Talk.parse(parse(readFileSync(join(DIR, file), "utf8")));
    it.each(talk.languages)(`${talk.talk} (%s)`, async (language) => {
      const person = await harness.telegram.person({ languageCode: language });
      const known: Known = new Map();
      let toast: string | undefined;
      for (const line of talk.lines) {
        await harness.telegram.settled();
        await remember(person, known);
        const where = `${file}: ${JSON.stringify(line)}`;
        if ("says" in line) await person.says(words(language, line.says));
        else if ("sends" in line)
          await person.says(line.sends === "photo" ? { photo: PIXEL } : { [line.sends]: "x" });
        else if ("taps" in line) toast = (await tap(person, words(language, line.taps))).toast;
        else if ("tapsOld" in line) {
          const part = words(language, line.tapsOld);
          const old = [...known].find(([label]) => label.includes(part))?.[1];
          if (!old) throw new Error(`${where}: no such button was ever shown`);
          toast = (
            await harness.telegram.press(person.chatId, old.messageId, {
              by: person.id,
              data: old.data,
              late: true,
            })
          ).toast;
        } else if ("deletes" in line) await person.deletes((await harness.newest(person)).messageId);
        else if ("toast" in line) expect(seen(toast ?? ""), where).toContain(words(language, line.toast));
        else if ("step" in line) {
          const [guide = "", step = ""] = line.step.split("/");
          expect(shown(await harness.newest(person)), where).toContain(
            words(language, stepText(guide, step, "title")),
          );
        } else {
          const said = shown(await harness.newest(person));
          for (const part of "sees" in line ? line.sees : line.not) {
            if ("sees" in line) expect(said, where).toContain(words(language, part));
            else expect(said, where).not.toContain(words(language, part));
          }
        }
      }
    });
  }
});
