// Turns a list of actions into a small menu beside the button that opened it (arrow keys, Escape, click outside).

import { h } from "./dom.js";
import { icon } from "./icons.js";

/** @typedef {{ label: string, hint?: string, icon?: import("./icons.js").IconName, danger?: boolean, testId?: string, run: () => void }} Action */

const GAP_PX = 6;

/**
 * @param {HTMLElement} anchor gets the focus back
 * @param {Action[]} actions
 * @param {{ label: string, at?: { x: number, y: number } }} options `at` in client pixels; default is under the anchor
 */
export function openMenu(anchor, actions, options) {
  const items = actions.map((action) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: action.danger === true ? "danger" : undefined,
        "data-testid": action.testId,
        onclick: () => {
          menu.hidePopover();
          action.run();
        },
      },
      action.icon !== undefined && icon(action.icon),
      h("span", { class: "menu-label", dir: "auto" }, action.label),
      action.hint !== undefined && h("span", { class: "menu-hint", dir: "auto" }, action.hint),
    ),
  );
  const menu = h("div", { class: "menu", role: "menu", popover: "auto", "aria-label": options.label }, items);
  menu.addEventListener("keydown", (event) => moveFocus(event, items));
  menu.addEventListener("toggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "closed") return;
    if (menu.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    menu.remove();
  });
  document.body.append(menu);
  menu.showPopover();
  place(menu, anchor.getBoundingClientRect(), options.at);
  items[0]?.focus();
}

/** @param {KeyboardEvent} event @param {HTMLElement[]} items */
function moveFocus(event, items) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const active = document.activeElement;
  const at = active instanceof HTMLElement ? items.indexOf(active) : -1;
  items[(at + step + items.length) % items.length]?.focus();
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
