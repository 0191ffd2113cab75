/** Five guides to the end in every language, through the real bot over HTTP. */
import { describe, expect, it } from "vitest";
import { guideText } from "../../src/core/view/text-ids.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import type { ShownButton } from "../../src/playground/protocol.ts";
import { decodeAction } from "../../src/telegram/buttons.ts";
import { useBotHarness } from "../support/bot-harness.ts";
import { say } from "../support/reading.ts";
import { realContent } from "../support/real-content.ts";

const { guides, texts } = realContent();
const harness = useBotHarness();

const actionOf = ({ data }: ShownButton) => (data === undefined ? undefined : decodeAction(data));

describe("a person walks all guides to the end", () => {
  /** From the first step to an end; prefers the first or the last way of each choice. */
  async function walk(person: PersonClient, title: string, prefersLast: boolean): Promise<number> {
    const walked: string[] = [];
    for (;;) {
      const shown = await harness.newestCard(person);
      expect(shown.text).toContain(title);
      const ways = shown.rows.flat().filter((button) => actionOf(button)?.kind === "choose");
      if (prefersLast) ways.reverse();
      if (ways.length === 0) return walked.length;
      // A step that is shown again takes its next way, so that "do it again" ends some time.
      const times = walked.filter((text) => text === shown.text).length;
      walked.push(shown.text);
      expect(await person.taps(ways[times % ways.length]?.data ?? "")).toEqual({ answered: true });
      expect(walked.length, "never ends").toBeLessThan(60);
    }
  }

  it.each(texts.locales)(
    "in %s",
    async (locale) => {
      const person = await harness.telegram.person({ languageCode: locale });
      let steps = 0;
      for (const guide of guides.values()) {
        const title = say(guideText(guide.id, "title"), locale);
        await person.says(`/start g-${guide.id}`);
        steps += await walk(person, title, false);
        await person.says("/restart");
        await harness.telegram.settled();
        const [yes] = (await harness.newestCard(person)).rows.flat();
        await person.taps(yes?.data ?? "");
        steps += await walk(person, title, true);
      }
      expect(steps).toBeGreaterThan(60);
      const failed = (await harness.telegram.calls()).filter(({ ok }) => !ok);
      expect(failed).toEqual([]);
    },
    60_000,
  );
});
