// Turns the Bot API calls that the server received into a list for engineers, newest first.

import { h, syncChildren } from "./dom.js";
import { problemLine } from "./notices.js";

/** @import { BotCall } from "../protocol.ts" */

const EVERY_MS = 1500;
const KEPT = 200;
/** Waiting for updates is most of the traffic and says nothing. */
const QUIET_METHODS = new Set(["getUpdates"]);

/** @param {{ api: typeof import("./api.js").api }} deps */
export function createCallsTool(deps) {
  /** @type {Map<number, BotCall>} */
  const calls = new Map();
  const list = h("ol", { class: "calls", reversed: true, "data-testid": "calls" });
  const note = h("p", { class: "hint", role: "status" }, "No calls yet.");
  const element = h(
    "div",
    {},
    h("p", { class: "hint" }, "What the bot asked of Telegram, newest first (without getUpdates)."),
    note,
    list,
  );
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let open = false;

  async function look() {
    try {
      const since = Math.max(0, ...calls.keys());
      for (const call of await deps.api.calls(since)) calls.set(call.index, call);
      note.hidden = true;
    } catch (error) {
      note.hidden = false;
      note.textContent = problemLine(error);
    }
    draw();
    if (open) timer = setTimeout(look, EVERY_MS);
  }

  function draw() {
    const newest = [...calls.values()]
      .filter((call) => !QUIET_METHODS.has(call.method))
      .sort((a, b) => b.index - a.index);
    syncChildren(
      list,
      newest.slice(0, KEPT).map((call) => ({
        key: String(call.index),
        signature: JSON.stringify([call.ok, call.errorCode]),
        make: () => row(call),
      })),
    );
  }

  return {
    element,
    title: "Bot API calls",
    label: "Calls",
    icon: /** @type {const} */ ("calls"),
    /** Looks only while the drawer is open. @param {boolean} next */
    setOpen(next) {
      open = next;
      clearTimeout(timer);
      if (open) void look();
    },
  };
}

/** @param {BotCall} call */
function row(call) {
  const time = new Date(call.atMs).toLocaleTimeString("en-GB");
  const outcome = call.ok ? "ok" : String(call.errorCode ?? "cut");
  return h(
    "li",
    { class: call.ok ? "call" : "call failed", "data-testid": "call" },
    h(
      "details",
      {},
      h(
        "summary",
        {},
        h("span", { class: "call-method" }, call.method),
        h("span", { class: "call-outcome" }, outcome),
        h("time", {}, time),
      ),
      call.description !== undefined && h("p", { class: "problem" }, call.description),
      h("pre", { dir: "ltr" }, JSON.stringify(call.payload, null, 2)),
    ),
  );
}
