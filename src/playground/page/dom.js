// Turns tags, properties and children into DOM nodes. Text always becomes text nodes, never markup.

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Record<string, unknown>} Props */
/** @typedef {{ key: string, signature: string, make: () => HTMLElement }} Item */

/**
 * Makes one element. `on...` properties are listeners, `class` is the class name, `true` is an empty
 * attribute, `false`, `null` and `undefined` are left out, everything else is an attribute.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...present(children));
  return element;
}

/**
 * @param {(Child | Child[])[]} children
 * @returns {(Node | string)[]}
 */
export function present(children) {
  return children.flat().filter((child) => child !== null && child !== undefined && child !== false);
}

/** What each kept child was made from. @type {WeakMap<HTMLElement, string>} */
const signatures = new WeakMap();

/**
 * Makes the children of a container match the items, touching only what is new, changed, moved or gone,
 * so that focus, scroll position and screen readers are not disturbed by every event.
 *
 * @param {HTMLElement} container
 * @param {Item[]} items keys are unique
 * @param {{ changed?: (element: HTMLElement) => void, leaving?: boolean }} [options]
 *   `changed` hears about replaced elements; `leaving` fades removed ones out
 * @returns {{ added: number }}
 */
export function syncChildren(container, items, options = {}) {
  /** @type {Map<string, HTMLElement>} */
  const old = new Map();
  for (const child of container.children) {
    if (
      child instanceof HTMLElement &&
      child.dataset.key !== undefined &&
      !child.classList.contains("leaving")
    )
      old.set(child.dataset.key, child);
  }
  let added = 0;
  /** @type {Element | null} */
  let previous = null;
  for (const item of items) {
    let element = old.get(item.key);
    old.delete(item.key);
    if (element === undefined || signatures.get(element) !== item.signature) {
      const made = item.make();
      made.dataset.key = item.key;
      signatures.set(made, item.signature);
      if (element === undefined) added += 1;
      else {
        const focus = focusIn(element);
        element.replaceWith(made);
        if (focus !== undefined) findFocus(made, focus)?.focus({ preventScroll: true });
        options.changed?.(made);
      }
      element = made;
    }
    const place = nextStaying(previous === null ? container.firstElementChild : previous.nextElementSibling);
    if (place !== element) container.insertBefore(element, place);
    previous = element;
  }
  for (const gone of old.values()) remove(gone, options.leaving === true);
  return { added };
}

/** @param {Element | null} element */
function nextStaying(element) {
  let place = element;
  while (place?.classList.contains("leaving")) place = place.nextElementSibling;
  return place;
}

/** @param {HTMLElement} element @param {boolean} fade */
function remove(element, fade) {
  if (!fade) return element.remove();
  element.classList.add("leaving");
  element.inert = true;
  setTimeout(() => element.remove(), 240);
}

/** @param {HTMLElement} element @returns {string | undefined} */
function focusIn(element) {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !element.contains(active)) return undefined;
  return active.dataset.focus ?? "";
}

/** @param {HTMLElement} element @param {string} focus */
function findFocus(element, focus) {
  for (const candidate of element.querySelectorAll("[data-focus]")) {
    if (candidate instanceof HTMLElement && candidate.dataset.focus === focus) return candidate;
  }
  return element.matches("button, [tabindex]") ? element : element.querySelector("button");
}
