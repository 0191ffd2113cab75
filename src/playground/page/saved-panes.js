// Remembers, in this browser only, who and what is open in each pane.

/** @typedef {import("./pane.js").PaneState} PaneState */
/** @typedef {{ personId?: unknown, place?: unknown }} SavedPane as it lies in the browser; `place` is the open thread */

const KEY = "playground-panes";
const MAX_PANES = 3;

/** @returns {PaneState[]} at least one */
export function loadPanes() {
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    if (!Array.isArray(saved)) return [emptyPane()];
    const states = saved.slice(0, MAX_PANES).map(readPane);
    return states.length > 0 ? states : [emptyPane()];
  } catch {
    return [emptyPane()]; // storage forbidden or broken: start afresh
  }
}

/** @returns {PaneState} */
export function emptyPane() {
  return { personId: undefined, thread: undefined, screen: "chat" };
}

/** @param {SavedPane | null} saved @returns {PaneState} */
function readPane(saved) {
  const state = emptyPane();
  if (typeof saved?.personId === "number") state.personId = saved.personId;
  if (typeof saved?.place !== "object" || saved.place === null) return state;
  const { chatId, threadId } = /** @type {Record<string, unknown>} */ (saved.place);
  if (typeof chatId === "number")
    state.thread = { chatId, threadId: typeof threadId === "number" ? threadId : undefined };
  return state;
}

/** @param {PaneState[]} states */
export function savePanes(states) {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify(states.map(({ personId, thread }) => ({ personId, place: thread }))),
    );
  } catch {
    // Storage forbidden or full: only the panes after a reload are lost.
  }
}
