// Turns short news for one person into what an app shows: a toast at the top of the pane, or a dialog to confirm.

import { h } from "./dom.js";

const TOAST_MS = 3200;

/**
 * @param {HTMLElement} layer an element over the pane
 * @param {string} text
 * @param {"bot" | "page" | "problem"} from the bot's own words, a note of the playground, or an error
 */
export function showToast(layer, text, from = "bot") {
  const toast = h(
    "div",
    {
      class: `toast ${from}`,
      "data-testid": "toast",
      role: from === "problem" ? "alert" : "status",
      dir: "auto",
    },
    text,
  );
  layer.replaceChildren(toast);
  setTimeout(() => toast.classList.add("leaving"), TOAST_MS);
  setTimeout(() => toast.remove(), TOAST_MS + 300);
}

/** @param {unknown} error @returns {string} one line for a person */
export function problemLine(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * An answer of the bot that the person has to confirm.
 *
 * @param {string} text
 * @param {{ link?: string }} [options]
 */
export function showAlert(text, options = {}) {
  const close = () => dialog.close();
  const dialog = h(
    "dialog",
    { class: "dialog alert", "data-testid": "alert", "aria-label": "Message from the bot" },
    h("p", { dir: "auto", class: "alert-text" }, text),
    h(
      "div",
      { class: "dialog-actions" },
      options.link !== undefined &&
        h(
          "a",
          {
            class: "button",
            href: options.link,
            target: "_blank",
            rel: "noreferrer noopener",
            onclick: close,
          },
          "Open",
        ),
      h("button", { type: "button", class: "button primary", onclick: close }, "OK"),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
