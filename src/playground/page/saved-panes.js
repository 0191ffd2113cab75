// Remembers, in this browser only, who and what is open in each pane.

/** @typedef {import("./pane.js").PaneState} PaneState */

const KEY = "playground-panes";

/** @returns {PaneState[]} at least one */
export function readPlaces() {
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(saved)) return [emptyPlace()];
    const states = saved.slice(0, 3).map(readPlace);
    return states.length > 0 ? states : [emptyPlace()];
  } catch {
    return [emptyPlace()]; // storage forbidden or broken: start afresh
  }
}

/** @returns {PaneState} */
export function emptyPlace() {
  return { personId: undefined, place: undefined, screen: "chat" };
}

/** @param {unknown} saved @returns {PaneState} */
function readPlace(saved) {
  const state = emptyPlace();
  if (typeof saved !== "object" || saved === null) return state;
  if ("personId" in saved && typeof saved.personId === "number") state.personId = saved.personId;
  if (!("place" in saved) || typeof saved.place !== "object" || saved.place === null) return state;
  const { chatId, threadId } = /** @type {Record<string, unknown>} */ (saved.place);
  if (typeof chatId === "number")
    state.place = { chatId, threadId: typeof threadId === "number" ? threadId : undefined };
  return state;
}

/** @param {PaneState[]} states */
export function savePlaces(states) {
  try {
    localStorage.setItem(KEY, JSON.stringify(states));
  } catch {
    // Storage forbidden or full: only the place after a reload is lost.
  }
}
