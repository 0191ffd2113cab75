// Turns tools (a title and an element) into buttons that open them, one at a time, in the drawer at the side.

import { h } from "./dom.js";
import { icon } from "./icons.js";

/**
 * @typedef {object} Tool
 * @property {import("./icons.js").IconName} icon
 * @property {string} label short, beside the icon
 * @property {string} title
 * @property {HTMLElement} element
 * @property {(open: boolean) => void} [setOpen]
 */

/** @param {HTMLElement} element of the drawer; Escape closes it */
export function createDrawer(element) {
  /** @type {{ tool: Tool, button: HTMLElement } | undefined} */
  let current;

  function close() {
    current?.button.setAttribute("aria-expanded", "false");
    current?.tool.setOpen?.(false);
    current?.button.focus();
    current = undefined;
    element.hidden = true;
  }

  /** @param {Tool} tool @param {HTMLElement} button */
  function open(tool, button) {
    current = { tool, button };
    const closer = h(
      "button",
      {
        type: "button",
        class: "icon-button",
        "aria-label": "Close",
        "data-testid": "drawer-close",
        onclick: close,
      },
      icon("close"),
    );
    element.replaceChildren(
      h("header", { class: "drawer-head" }, h("h2", {}, tool.title), closer),
      h("div", { class: "drawer-body" }, tool.element),
    );
    element.setAttribute("aria-label", tool.title);
    element.hidden = false;
    button.setAttribute("aria-expanded", "true");
    tool.setOpen?.(true);
    closer.focus();
  }

  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });

  return {
    /** @param {Tool} tool @returns {HTMLElement} the button that opens and closes it */
    toolButton(tool) {
      const button = h(
        "button",
        {
          type: "button",
          class: "tool",
          "aria-expanded": "false",
          "aria-controls": element.id,
          "aria-label": tool.title,
          title: tool.title,
          "data-testid": `tool-${tool.icon}`,
          onclick: () => {
            const again = current?.tool === tool;
            if (current !== undefined) close();
            if (!again) open(tool, button);
          },
        },
        icon(tool.icon),
        h("span", { class: "tool-label" }, tool.label),
      );
      return button;
    },
  };
}
