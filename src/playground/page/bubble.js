// Turns one message, seen by one person, into its bubble: author, quote, media, text, time, buttons.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { keyboard } from "./keyboard.js";
import { media, summary } from "./kinds.js";
import { guessLang } from "./languages.js";
import { richText } from "./rich-text.js";

/** @import { Person, ShownMessage } from "../protocol.ts" */
/**
 * @typedef {object} BubbleContext
 * @property {Person} person who looks
 * @property {boolean} inGroup names are shown
 * @property {boolean} follows the message before is of the same author
 * @property {ShownMessage | undefined} quoted the message it answers, when still there
 * @property {import("./rich-text.js").TextHandlers} textHandlers
 * @property {import("./keyboard.js").KeyboardHandlers} keyboardHandlers
 * @property {(messageId: number) => void} scrollTo
 * @property {(anchor: HTMLElement, at?: { x: number, y: number }) => void} menu
 */

const COLOURS = 7;
/** The first letter decides, as with `dir="auto"`; it puts the time at the far end of the last line. */
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** @param {string} from @returns {string} a stable colour class of an author */
export function colourOf(from) {
  let sum = 0;
  for (const letter of from) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return from === "bot" ? "colour-bot" : `colour-${sum % COLOURS}`;
}

/** @param {string} name @returns {string} */
export function initials(name) {
  const words = name.trim().split(/\s+/);
  return (
    words
      .slice(0, 2)
      .map((word) => [...word][0] ?? "")
      .join("")
      .toUpperCase() || "?"
  );
}

/** @param {string} name @param {string} from */
export function avatar(name, from) {
  return h(
    "span",
    { class: `avatar ${colourOf(from)}`, "aria-hidden": "true" },
    from === "bot" ? "🤖" : initials(name),
  );
}

/** @param {number} seconds Unix time */
export function clock(seconds) {
  return new Date(seconds * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/**
 * Who a message is from, for colours and for what stands together: who writes as a group hides behind it.
 *
 * @param {ShownMessage} message
 * @returns {string}
 */
export const authorKey = (message) => (message.behalf === undefined ? message.from : message.fromName);

/** @param {ShownMessage} message @param {BubbleContext} context @returns {HTMLElement} */
export function bubble(message, context) {
  if (message.kind === "service") return service(message);
  const own = message.from === String(context.person.id);
  const name = own ? "You" : message.fromName;
  const more = h(
    "button",
    {
      type: "button",
      class: "more",
      "aria-label": "Message actions",
      "data-testid": "message-menu",
      "data-focus": "more",
      onclick: () => context.menu(more),
    },
    icon("more"),
  );
  const showName = context.inGroup && !own && !context.follows;
  return h(
    "article",
    {
      class: `message ${own ? "own" : "other"} ${context.follows ? "follows" : ""} kind-${message.kind}`,
      "data-testid": "message",
      "data-message-id": message.messageId,
      "data-from": own ? "me" : message.from,
      "aria-label": `${name}, ${clock(message.dateSeconds)}`,
      lang: guessLang(message.text, context.person.languageCode),
      oncontextmenu: (/** @type {MouseEvent} */ event) => {
        if (getSelection()?.isCollapsed === false || event.target instanceof HTMLAnchorElement) return;
        event.preventDefault();
        context.menu(more, { x: event.clientX, y: event.clientY });
      },
    },
    context.inGroup &&
      !own &&
      (context.follows ? h("span", { class: "avatar-gap" }) : avatar(message.fromName, authorKey(message))),
    h(
      "div",
      { class: "stack" },
      h(
        "div",
        { class: "bubble" },
        showName &&
          h("div", { class: `author ${colourOf(authorKey(message))}`, dir: "auto" }, message.fromName),
        behalf(message, own),
        quote(message, context),
        media(message),
        h(
          "div",
          { class: "body", dir: RIGHT_TO_LEFT.test(message.text) ? "rtl" : "ltr" },
          text(message, context),
          meta(message),
        ),
      ),
      keyboard(message, context.keyboardHandlers),
    ),
    more,
  );
}

/** In whose name a person writes, where the bubble alone would not tell. @param {ShownMessage} message @param {boolean} own */
function behalf(message, own) {
  if (message.behalf === "linked-channel")
    return h("div", { class: "side-note" }, "forwarded from the channel");
  if (message.behalf === undefined || !own) return null;
  return h("div", { class: "side-note" }, "as ", h("bdi", {}, message.fromName));
}

/** @param {ShownMessage} message */
function service(message) {
  const name = message.fromName !== "" && [h("bdi", {}, message.fromName), " · "];
  return h(
    "div",
    { class: "service", "data-testid": "service-message" },
    h("span", { dir: "ltr" }, ...(name || []), h("bdi", {}, message.text)),
  );
}

/** @param {ShownMessage} message @param {BubbleContext} context */
function text(message, context) {
  if (message.text === "" || message.kind === "sticker" || message.kind === "dice") return null;
  return h(
    "div",
    { class: "text", "data-testid": "message-text" },
    richText(message.text, message.entities, context.textHandlers),
  );
}

/** @param {ShownMessage} message */
function meta(message) {
  const date = new Date(message.dateSeconds * 1000);
  const time = h(
    "time",
    { datetime: date.toISOString(), title: date.toLocaleString("en-GB") },
    clock(message.dateSeconds),
  );
  const edited = message.editedSeconds !== undefined && h("span", { "data-testid": "edited" }, "edited");
  const onlyYou =
    message.onlyFor !== undefined && h("span", { "data-testid": "only-you" }, "👁 only you see this");
  return h("div", { class: "meta", lang: "en", dir: "ltr" }, onlyYou, edited, time);
}

/** @param {ShownMessage} message @param {BubbleContext} context */
function quote(message, context) {
  const id = message.replyTo;
  if (id === undefined) return null;
  const quoted = context.quoted;
  if (quoted === undefined) return h("div", { class: "quote deleted" }, "Deleted message");
  return h(
    "button",
    {
      type: "button",
      class: `quote ${colourOf(authorKey(quoted))}`,
      "data-testid": "quote",
      onclick: () => context.scrollTo(id),
    },
    h("strong", { dir: "auto" }, quoted.fromName),
    h("span", { class: "quote-line", dir: "auto" }, summary(quoted)),
  );
}
