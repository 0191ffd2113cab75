// Turns the clip beside the composer into a menu of what can be sent besides text: files, and samples of other kinds.

import { openMenu } from "./menu.js";

/** @typedef {import("./draft.js").MessageBody} MessageBody */

const STICKERS = ["👍", "❤️", "😂", "🙏", "😭"];
/** Nobody listens to it: the bot only sees that a voice message came. */
const VOICE_BASE64 = "T2dnUwAC";
/** @type {{ label: string, testId: string, message: MessageBody }[]} */
const SAMPLES = [
  {
    label: "📍 Location",
    testId: "attach-location",
    message: { location: { latitude: 31.2304, longitude: 121.4737 } },
  },
  {
    label: "👤 Contact",
    testId: "attach-contact",
    message: { contact: { phoneNumber: "+1 555 0100", firstName: "Alex" } },
  },
  {
    label: "📊 Poll",
    testId: "attach-poll",
    message: { poll: { question: "Which card?", options: ["Visa", "Mastercard"] } },
  },
  { label: "🎲 Dice", testId: "attach-dice", message: { dice: "🎲" } },
];

/**
 * @param {HTMLElement} anchor
 * @param {{ choose: () => void, send: (message: MessageBody) => void }} deps `choose` lets the person pick files
 */
export function openAttachMenu(anchor, deps) {
  const stickers = STICKERS.map((sticker) => ({
    label: `Sticker ${sticker}`,
    icon: /** @type {const} */ ("sticker"),
    testId: "attach-sticker",
    run: () => deps.send({ sticker }),
  }));
  openMenu(
    anchor,
    [
      { label: "Pictures or files", icon: "photo", testId: "attach-file", run: deps.choose },
      {
        label: "Voice message",
        icon: "voice",
        testId: "attach-voice",
        run: () => deps.send({ voice: VOICE_BASE64 }),
      },
      ...SAMPLES.map(({ label, message, testId }) => ({ label, testId, run: () => deps.send(message) })),
      ...stickers,
    ],
    { label: "Attach" },
  );
}
