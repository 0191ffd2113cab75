/** Five guides to the end in every language, through the real bot over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideText } from "../../src/core/view/text-ids.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import type { ShownButton } from "../../src/playground/protocol.ts";
import { decodeAction } from "../../src/telegram/buttons.ts";
import { type BotLab, realContent, startBotLab } from "../support/bot-harness.ts";

const { guides, texts } = realContent();
let lab: BotLab;
beforeAll(async () => {
  lab = await startBotLab();
});
afterAll(async () => {
  await lab.stop();
});

async function card(person: PersonClient) {
  await lab.telegram.settled();
  const message = (await person.sees()).findLast(({ from, rows }) => from === "bot" && rows.length > 0);
  if (!message) throw new Error("there is no card");
  return message;
}
const actionOf = ({ data }: ShownButton) => (data === undefined ? undefined : decodeAction(data));

describe("a person walks all guides to the end", () => {
  /** From the first step to an end; prefers the first or the last way of each choice. */
  async function walk(person: PersonClient, title: string, prefersLast: boolean): Promise<number> {
    const seen: string[] = [];
    for (;;) {
      const shown = await card(person);
      expect(shown.text).toContain(title);
      const ways = shown.rows.flat().filter((button) => actionOf(button)?.kind === "choose");
      if (prefersLast) ways.reverse();
      if (ways.length === 0) return seen.length;
      // A step that is shown again takes its next way, so that "do it again" ends some time.
      const times = seen.filter((text) => text === shown.text).length;
      seen.push(shown.text);
      expect(await person.taps(ways[times % ways.length]?.data ?? "")).toEqual({ answered: true });
      expect(seen.length, "never ends").toBeLessThan(60);
    }
  }

  it.each(texts.locales)(
    "in %s",
    async (locale) => {
      const person = await lab.telegram.person({ languageCode: locale });
      let steps = 0;
      for (const guide of guides.values()) {
        const title = texts.plain(locale, { key: guideText(guide.id, "title") });
        await person.says(`/start g-${guide.id}`);
        steps += await walk(person, title, false);
        await person.says("/restart");
        await lab.telegram.settled();
        const [yes] = (await card(person)).rows.flat();
        await person.taps(yes?.data ?? "");
        steps += await walk(person, title, true);
      }
      expect(steps).toBeGreaterThan(60);
      const failed = (await lab.telegram.calls()).filter(({ ok }) => !ok);
      expect(failed).toEqual([]);
    },
    60_000,
  );
});
