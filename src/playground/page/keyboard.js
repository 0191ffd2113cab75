// Turns the rows of an inline keyboard into buttons that press, open, copy, or wait.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @import { ShownButton, ShownMessage } from "../protocol.ts" */
/**
 * @typedef {object} KeyboardHandlers
 * @property {(button: ShownButton) => void} press asks the bot
 * @property {(text: string) => void} sendText a button of a reply keyboard only sends its label
 * @property {(address: string) => import("./links.js").Link} read
 * @property {(link: import("./links.js").Link) => void} follow
 * @property {(text: string) => void} copy
 * @property {(button: ShownButton) => boolean} isWaiting whether the bot still owes an answer to this person's press
 */

const STYLES = new Set(["primary", "success", "danger"]);

/**
 * @param {ShownMessage} message
 * @param {KeyboardHandlers} handlers
 * @returns {HTMLElement | null}
 */
export function keyboard(message, handlers) {
  if (message.rows.length === 0) return null;
  const rows = message.rows.map((row, rowIndex) =>
    h(
      "div",
      { class: "keyboard-row" },
      row.map((button, column) => one(button, `${rowIndex}.${column}`, handlers)),
    ),
  );
  return h("div", { class: "keyboard", role: "group", "aria-label": "Buttons of this message" }, rows);
}

/** @param {ShownButton} button @param {string} focus @param {KeyboardHandlers} handlers */
function one(button, focus, handlers) {
  const style = STYLES.has(button.style ?? "") ? button.style : "plain";
  const label = h("span", { class: "key-label", dir: "auto" }, button.label);
  const shared = {
    class: `key ${style}`,
    "data-testid": "inline-button",
    "data-focus": focus,
    title: button.label,
  };
  if (button.url !== undefined) return urlKey(button.url, shared, label, handlers);
  if (button.copyText !== undefined) {
    const text = button.copyText;
    const props = {
      ...shared,
      type: "button",
      disabled: button.disabled,
      onclick: () => handlers.copy(text),
    };
    return h("button", props, label, icon("copy"));
  }
  const waiting = handlers.isWaiting(button);
  return h(
    "button",
    {
      ...shared,
      type: "button",
      disabled: button.disabled === true,
      "aria-busy": waiting ? "true" : undefined,
      onclick: () => {
        if (button.data === undefined) handlers.sendText(button.label);
        else if (!waiting) handlers.press(button);
      },
    },
    label,
    waiting && h("span", { class: "spinner", "aria-hidden": "true" }),
  );
}

/** @param {string} url @param {Record<string, unknown>} shared @param {HTMLElement} label @param {KeyboardHandlers} handlers */
function urlKey(url, shared, label, handlers) {
  const link = handlers.read(url);
  if (link.kind === "outside") {
    const props = { ...shared, href: link.href, title: url, target: "_blank", rel: "noreferrer noopener" };
    return h("a", props, label, icon("out"));
  }
  const props = {
    ...shared,
    type: "button",
    title: url,
    disabled: link.kind === "dead",
    onclick: () => handlers.follow(link),
  };
  return h("button", props, label, icon("out"));
}
