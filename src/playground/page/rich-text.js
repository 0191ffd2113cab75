// Turns a text with Telegram entities (UTF-16 offsets) into DOM nodes: blocks, paragraphs with their own direction, marks.

import { h } from "./dom.js";

/** @typedef {import("../protocol.ts").ShownMessage["entities"][number]} Entity */
/** @typedef {import("./links.js").Link} Link */
/**
 * @typedef {object} TextHandlers
 * @property {(text: string) => void} sendText a tap on a command sends it
 * @property {(address: string) => Link} read what an address means here
 * @property {(link: Link) => void} follow a tap on a link that stays in the playground
 */

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * @param {string} text
 * @param {Entity[]} entities
 * @param {TextHandlers} handlers what a tap on a command or a link does
 * @returns {HTMLElement[]}
 */
export function richText(text, entities, handlers) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return blocks(text, 0, text.length, ordered, handlers);
}

/** @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {TextHandlers} handlers */
function blocks(text, from, to, entities, handlers) {
  /** @type {HTMLElement[]} */
  const made = [];
  let at = from;
  for (const block of entities) {
    const end = Math.min(block.offset + block.length, to);
    if (!BLOCKS.has(block.type) || block.offset < at || block.offset >= to) continue;
    made.push(...paragraphs(text, at, block.offset, entities, handlers, true));
    const inner = entities.filter((entity) => entity !== block);
    if (block.type === "pre") {
      made.push(h("pre", { dir: "auto" }, h("code", {}, text.slice(block.offset, end))));
    } else made.push(h("blockquote", {}, blocks(text, block.offset, end, inner, handlers)));
    at = text[end] === "\n" ? end + 1 : end; // a block ends its line by itself
  }
  made.push(...paragraphs(text, at, to, entities, handlers, false));
  return made;
}

/**
 * One element per line, so that each finds its own direction, as Telegram does.
 *
 * @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {TextHandlers} handlers
 * @param {boolean} beforeBlock the line break before a block belongs to the block
 */
function paragraphs(text, from, to, entities, handlers, beforeBlock) {
  /** @type {HTMLElement[]} */
  const made = [];
  const end = beforeBlock && to > from && text[to - 1] === "\n" ? to - 1 : to;
  if (from >= end) return made;
  let at = from;
  for (const line of text.slice(from, end).split("\n")) {
    const children = line === "" ? [h("br")] : inline(text, at, at + line.length, entities, handlers);
    made.push(h("p", { class: "line", dir: "auto" }, children));
    at += line.length + 1;
  }
  return made;
}

/** @param {string} text @param {number} from @param {number} to @param {Entity[]} entities @param {TextHandlers} handlers @returns {(Node | string)[]} */
function inline(text, from, to, entities, handlers) {
  /** @type {(Node | string)[]} */
  const made = [];
  let at = from;
  for (const [index, entity] of entities.entries()) {
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (BLOCKS.has(entity.type) || start >= end || start < at) continue;
    if (start > at) made.push(text.slice(at, start));
    made.push(mark(entity, text, inline(text, start, end, entities.slice(index + 1), handlers), handlers));
    at = end;
  }
  if (at < to) made.push(text.slice(at, to));
  return made;
}

/** @param {Entity} entity @param {string} text @param {(Node | string)[]} children @param {TextHandlers} handlers @returns {Node} */
function mark(entity, text, children, handlers) {
  const own = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case "bold":
      return h("strong", {}, children);
    case "italic":
      return h("em", {}, children);
    case "underline":
      return h("u", {}, children);
    case "strikethrough":
      return h("s", {}, children);
    case "code":
      return h("code", { dir: "auto" }, children);
    case "spoiler":
      return spoiler(children);
    case "bot_command":
      return h("button", { type: "button", class: "link", onclick: () => handlers.sendText(own) }, children);
    case "url":
    case "text_link":
      return anchor(entity.url ?? own, children, handlers);
    case "email":
      return h("a", { class: "link", href: `mailto:${own}`, rel: "noreferrer" }, children);
    case "phone_number":
      return h("a", { class: "link", href: `tel:${own.replace(/[^\d+]/g, "")}` }, children);
    case "mention":
    case "text_mention":
    case "hashtag":
    case "cashtag":
      return h("span", { class: "mention" }, children);
    default:
      return h("span", {}, children);
  }
}

/** @param {string} address @param {(Node | string)[]} children @param {TextHandlers} handlers */
function anchor(address, children, handlers) {
  const link = handlers.read(address);
  if (link.kind === "dead") return h("span", { title: "This address would not open." }, children);
  if (link.kind === "outside") {
    const props = {
      class: "link",
      href: link.href,
      title: address,
      target: "_blank",
      rel: "noreferrer noopener",
    };
    return h("a", props, children);
  }
  /** @param {Event} event */
  const follow = (event) => {
    event.preventDefault();
    handlers.follow(link);
  };
  return h("a", { class: "link", href: "#", title: address, onclick: follow }, children);
}

/** @param {(Node | string)[]} children */
function spoiler(children) {
  const show = () => {
    element.classList.add("shown");
    element.removeAttribute("role");
    element.removeAttribute("aria-label");
    element.removeAttribute("tabindex");
  };
  const element = h(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: 0,
      "aria-label": "Hidden text, press to show",
      onclick: show,
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && show(),
    },
    h("span", {}, children),
  );
  return element;
}
