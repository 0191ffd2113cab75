// Turns a list of items into a small menu beside the button that opened it (arrow keys, Escape, click outside).

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {{ label: string, hint?: string, icon?: import("./icons.js").IconName, danger?: boolean, testId?: string, run: () => void }} MenuItem */

const GAP_PX = 6;

/**
 * @param {HTMLElement} anchor gets the focus back
 * @param {MenuItem[]} items
 * @param {{ label: string, at?: { x: number, y: number } }} options `at` in client pixels; default is under the anchor
 */
export function openMenu(anchor, items, options) {
  const buttons = items.map((item) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: item.danger === true ? "danger" : undefined,
        "data-testid": item.testId,
        onclick: () => {
          menu.hidePopover();
          item.run();
        },
      },
      item.icon !== undefined && icon(item.icon),
      h("span", { class: "menu-label", dir: "auto" }, item.label),
      item.hint !== undefined && h("span", { class: "menu-hint", dir: "auto" }, item.hint),
    ),
  );
  const menu = h(
    "div",
    { class: "menu", role: "menu", popover: "auto", "aria-label": options.label },
    buttons,
  );
  menu.addEventListener("keydown", (event) => moveFocus(event, buttons));
  menu.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor.getBoundingClientRect(), options.at);
  buttons[0]?.focus();
}

/** @param {KeyboardEvent} event @param {HTMLElement[]} buttons */
function moveFocus(event, buttons) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? buttons.indexOf(active) : -1;
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}

/** @param {HTMLElement} menu @param {DOMRect} anchor @param {{ x: number, y: number } | undefined} at */
function place(menu, anchor, at) {
  const box = menu.getBoundingClientRect();
  const left = at?.x ?? (anchor.left + box.width > innerWidth ? anchor.right - box.width : anchor.left);
  const below = at?.y ?? anchor.bottom + GAP_PX;
  const above = (at?.y ?? anchor.top - GAP_PX) - box.height;
  const top = below + box.height > innerHeight && above > 0 ? above : below;
  menu.style.left = `${Math.max(GAP_PX, Math.min(left, innerWidth - box.width - GAP_PX))}px`;
  menu.style.top = `${Math.max(GAP_PX, Math.min(top, innerHeight - box.height - GAP_PX))}px`;
}
