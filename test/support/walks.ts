/** Ways that many tests go first. */
import type { PersonClient, PlaygroundClient } from "../../src/playground/control/client.ts";
import { labels, newest, say } from "./reading.ts";

/**
 * Walks somebody to the second step of the first guide, which asks: which phone do you have?
 *
 * @param locale the person's language
 */
export async function walkToPhoneQuestion(
  telegram: PlaygroundClient,
  person: PersonClient,
  locale = "en",
): Promise<PersonClient> {
  await person.says("/start g-registration");
  await newest(telegram, person);
  await person.taps(say("ui-done", locale));
  const card = await newest(telegram, person);
  if (!labels(card).includes("iPhone")) throw new Error(`no question about the phone: ${card.text}`);
  return person;
}
