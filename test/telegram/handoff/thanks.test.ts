/** What a person experiences who says thanks after the people have closed their ticket. */
import { expect, it } from "vitest";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import { countOf, line } from "../../support/reading.ts";

const harness = useHandoffHarness();

it("thanks and kind signs are answered and open nothing again; the next question does", async () => {
  const ana = await harness.person();
  const topic = await harness.talksWithSam(ana);
  await topic.says("/close");
  await harness.waitFor(ana, line("ui-people-closed"));
  const words = ["Thanks!", "thank you so much", "Merci 🙏", "谢谢", "شكرًا", "👍🏽", "❤️"];
  for (const text of words) await ana.says(text);
  await harness.passedOn();
  expect(countOf(await ana.sees(), line("ui-people-thanks"))).toBe(words.length);
  expect((await harness.recordOf(ana)).ticket?.state).toBe("closed");
  await ana.says("thanks, but now the card is refused");
  await harness.waitFor(ana, line("ui-people-called-again"));
});
