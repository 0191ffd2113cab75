// Turns what a message is, beside its words, into a picture, a file or a label, and the whole into one line for lists.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @import { ShownMessage } from "../protocol.ts" */

/** Kinds whose words can be changed afterwards. */
const EDITABLE = new Set(["text", "photo", "document", "voice", "video", "animation", "audio"]);

/** @param {ShownMessage} message */
export const isEditable = (message) => EDITABLE.has(message.kind);

/** What an app calls each kind that is more than words. @param {ShownMessage} message @returns {string} */
function kindLabel(message) {
  switch (message.kind) {
    case "photo":
      return "🖼 Photo";
    case "document":
      return `📎 ${message.fileName ?? "File"}`;
    case "voice":
      return "🎙 Voice message";
    case "video":
      return "🎬 Video";
    case "animation":
      return "🎞 GIF";
    case "audio":
      return "🎵 Audio";
    case "video_note":
      return "🎥 Video message";
    case "location":
    case "venue":
      return "📍 Location";
    case "contact":
      return "👤 Contact";
    case "poll":
      return "📊 Poll";
    case "dice":
      return "Dice";
    case "sticker":
      return "Sticker";
    default:
      return "";
  }
}

/** @param {ShownMessage} message @returns {string} one line for lists and quotes */
export function summary(message) {
  const words = message.text.replace(/\s+/g, " ").trim();
  const label = kindLabel(message);
  return [label, words].filter((part) => part !== "").join(" · ");
}

/** @param {ShownMessage} message */
export function media(message) {
  const url = message.mediaUrl;
  switch (message.kind) {
    case "photo": {
      if (url === undefined) return h("div", { class: "file" }, icon("photo"), h("span", {}, "Photo"));
      const picture = h("img", { src: url, alt: message.text === "" ? "Photo" : `Photo: ${message.text}` });
      return h("a", { class: "photo", href: url, target: "_blank", rel: "noreferrer noopener" }, picture);
    }
    case "document": {
      const name = message.fileName ?? "File";
      const label = h("span", { dir: "auto" }, name);
      if (url === undefined) return h("div", { class: "file" }, icon("file"), label);
      return h(
        "a",
        { class: "file", href: url, download: name, "data-testid": "document" },
        icon("file"),
        label,
      );
    }
    case "voice":
      return h(
        "div",
        { class: "file voice" },
        icon("voice"),
        h("span", { class: "waveform", "aria-hidden": "true" }),
        h("span", {}, "Voice message"),
      );
    case "sticker":
      return h(
        "div",
        { class: "sticker", role: "img", "aria-label": `Sticker ${message.text}` },
        message.text || "🧩",
      );
    case "dice":
      return h("div", { class: "sticker", role: "img", "aria-label": `Dice ${message.text}` }, message.text);
    case "text":
    case "service":
      return null;
    default:
      return h("div", { class: "file", "data-testid": "kind-label" }, kindLabel(message));
  }
}
