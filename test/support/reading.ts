/** What the bot says, read as a person reads it: texts of the product, and what stands in a chat. */
import type { Text } from "../../src/core/view/view.ts";
import type { PersonClient, PlaygroundClient } from "../../src/playground/control/client.ts";
import type { ShownMessage } from "../../src/playground/protocol.ts";
import { realContent } from "./real-content.ts";

/** How long a bot may work on what it was given, in milliseconds: other tests run beside it. */
const PATIENCE_MS = 20_000;

/** Without the invisible marks that keep words of another direction together. */
export const seen = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

/** A text of the product without tags and entities, but with its invisible marks, as a browser has it. */
export function sayExactly(key: string, locale = "en", args: Text["args"] = {}): string {
  return realContent()
    .texts.plain(locale, { key, args })
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** A text of the product as a person reads it. */
export const say = (key: string, locale = "en", args: Text["args"] = {}): string =>
  seen(sayExactly(key, locale, args));

/** The first line of a text of the product. */
export const line = (key: string, locale = "en", args: Text["args"] = {}): string =>
  say(key, locale, args).split("\n")[0] ?? "";

/** What stands in front of the last argument of a text of the product, in English. */
export const lead = (key: string, argument: string): string =>
  say(key, "en", { staff: "", title: "", [argument]: "\u0000" }).split("\u0000")[0] ?? "";

/** The words on a message's buttons, row by row. */
export const labels = (message: ShownMessage | undefined): string[] =>
  (message?.rows ?? []).flat().map(({ label }) => seen(label));

/** Where a message's buttons lead that open an address. */
export const links = (message: ShownMessage | undefined): string[] =>
  (message?.rows ?? []).flat().flatMap(({ url }) => url ?? []);

/** All that can be read on a message: its words and those on its buttons, one below the other. */
export const shown = (message: ShownMessage): string => [seen(message.text), ...labels(message)].join("\n");

/** How many of the messages have this in their text. */
export const countOf = (messages: readonly ShownMessage[], part: string): number =>
  messages.filter(({ text }) => seen(text).includes(part)).length;

/**
 * What the button sends that has these words on it.
 *
 * @throws when the message has no such button
 */
export function dataOf(message: ShownMessage | undefined, part: string): string {
  const data = message?.rows.flat().find(({ label }) => seen(label).includes(part))?.data;
  if (data === undefined) throw new Error(`no button "${part}"; there are: ${labels(message).join(" | ")}`);
  return data;
}

/**
 * The bot's newest message to a person, once the bot has handled everything.
 *
 * @param fits leaves out messages that do not matter
 * @throws when there is none
 */
export async function newest(
  telegram: PlaygroundClient,
  person: PersonClient,
  fits: (message: ShownMessage) => boolean = () => true,
): Promise<ShownMessage> {
  await telegram.settled(PATIENCE_MS);
  const message = (await person.sees()).findLast((one) => one.from === "bot" && fits(one));
  if (message === undefined) throw new Error("the bot has said nothing of the kind");
  return message;
}

/** The newest message with buttons on it, which is where a person goes on. */
export const newestCard = (telegram: PlaygroundClient, person: PersonClient): Promise<ShownMessage> =>
  newest(telegram, person, ({ rows }) => rows.length > 0);
