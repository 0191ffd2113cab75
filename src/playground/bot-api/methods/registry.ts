// All Bot API methods that the playground knows, found by name in any case, as on Telegram.

import { callbackMethods } from "./callbacks.ts";
import { chatMethods } from "./chats.ts";
import { copyMethods, deleteMethods } from "./copy-delete.ts";
import { editMethods } from "./edit.ts";
import { ephemeralMethods } from "./ephemeral.ts";
import type { Method } from "./method.ts";
import { pinMethods } from "./pin-react.ts";
import { profileMethods } from "./profile.ts";
import { receivingMethods } from "./receiving.ts";
import { mediaMethods } from "./send-media.ts";
import { textMethods } from "./send-text.ts";
import { topicMethods } from "./topics.ts";

const ALL: readonly Method[] = [
  ...textMethods,
  ...mediaMethods,
  ...editMethods,
  ...ephemeralMethods,
  ...copyMethods,
  ...deleteMethods,
  ...pinMethods,
  ...callbackMethods,
  ...topicMethods,
  ...chatMethods,
  ...profileMethods,
  ...receivingMethods,
];

const BY_NAME: ReadonlyMap<string, Method> = new Map(
  ALL.map((method) => [method.name.toLowerCase(), method]),
);

/** Finds a method by its name in any case; `undefined` for one that the playground does not know. */
export function findMethod(name: string): Method | undefined {
  return BY_NAME.get(name.toLowerCase());
}
