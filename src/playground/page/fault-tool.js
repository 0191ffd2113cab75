// Turns presets of what goes wrong at Telegram into faults of the playground server, and clears them.

import { h } from "./dom.js";
import { checkboxes, field, select } from "./form.js";
import { problemLine } from "./notices.js";

/** @import { Fault } from "../protocol.ts" */
/** @typedef {{ value: string, label: string, fault: Partial<Fault> }} Preset */

const METHODS = [
  "*",
  "sendMessage",
  "editMessageText",
  "editMessageReplyMarkup",
  "answerCallbackQuery",
  "deleteMessage",
  "sendPhoto",
  "sendDocument",
  "createForumTopic",
  "copyMessage",
  "copyMessages",
  "getUpdates",
];

/** @type {Preset[]} The descriptions are those that Telegram's servers give. */
const PRESETS = [
  {
    value: "429",
    label: "Too many requests (429)",
    fault: { errorCode: 429, description: "Too Many Requests: retry after" },
  },
  {
    value: "403",
    label: "Blocked by the person (403)",
    fault: { errorCode: 403, description: "Forbidden: bot was blocked by the user" },
  },
  {
    value: "400",
    label: "Bad request (400)",
    fault: { errorCode: 400, description: "Bad Request: message to edit not found" },
  },
  {
    value: "500",
    label: "Telegram is down (500)",
    fault: { errorCode: 500, description: "Internal Server Error" },
  },
  { value: "slow", label: "Slow answer", fault: {} },
  { value: "before", label: "Connection cut, nothing happened", fault: { drop: "before" } },
  { value: "after", label: "Connection cut after it took effect", fault: { drop: "after" } },
];

/**
 * @param {{
 *   api: typeof import("./api.js").api,
 *   openChat: () => { id: number, title: string } | undefined,
 * }} deps
 */
export function createFaultTool(deps) {
  const status = h(
    "p",
    { class: "hint", role: "status", "data-testid": "fault-status" },
    "Nothing is broken on purpose.",
  );
  const seconds = h("input", {
    name: "seconds",
    type: "number",
    min: 1,
    max: 60,
    value: 3,
    inputmode: "numeric",
  });
  const secondsField = field("Seconds", seconds);
  const kind = select("kind", PRESETS, "429");
  kind.addEventListener("change", showSeconds);
  const form = h(
    "form",
    { class: "fault-form", onsubmit: add },
    h("p", { class: "hint" }, "Breaks the next calls of the bot, to see how it copes."),
    field("What goes wrong", kind),
    secondsField,
    field(
      "Which calls",
      select(
        "method",
        METHODS.map((value) => ({ value, label: value === "*" ? "any method" : value })),
        "*",
      ),
    ),
    field(
      "How many times",
      h("input", { name: "times", type: "number", min: 1, max: 100, value: 1, inputmode: "numeric" }),
    ),
    checkboxes("Where", "here", [
      { value: "yes", label: "Only in the chat of the first pane", checked: false },
    ]),
    h(
      "div",
      { class: "dialog-actions" },
      h(
        "button",
        { type: "button", class: "button", "data-testid": "fault-clear", onclick: clear },
        "Clear all",
      ),
      h("button", { class: "button primary", "data-testid": "fault-add" }, "Break it"),
    ),
    status,
  );
  showSeconds();

  function showSeconds() {
    secondsField.hidden = kind.value !== "429" && kind.value !== "slow";
  }

  /** @param {Event} event */
  async function add(event) {
    event.preventDefault();
    const values = new FormData(form);
    const preset = PRESETS.find(({ value }) => value === values.get("kind"));
    if (preset === undefined) return;
    const chat = values.has("here") ? deps.openChat() : undefined;
    const wait = Number(values.get("seconds"));
    /** @type {Fault} */
    const fault = {
      method: String(values.get("method")),
      times: Number(values.get("times")),
      ...preset.fault,
    };
    if (preset.value === "429")
      Object.assign(fault, { retryAfterSeconds: wait, description: `${preset.fault.description} ${wait}` });
    if (preset.value === "slow") fault.delayMs = wait * 1000;
    if (chat !== undefined) fault.chatId = chat.id;
    await report(
      deps.api.addFault(fault),
      `Ready: “${preset.label}” for the next ${fault.times} of ${fault.method === "*" ? "any method" : fault.method}${chat === undefined ? "" : ` in ${chat.title}`}.`,
    );
  }

  async function clear() {
    await report(deps.api.clearFaults(), "Nothing is broken on purpose.");
  }

  /** @param {Promise<unknown>} work @param {string} done */
  async function report(work, done) {
    try {
      await work;
      status.textContent = done;
    } catch (error) {
      status.textContent = problemLine(error);
    }
  }

  return {
    element: form,
    title: "Telegram trouble",
    label: "Trouble",
    icon: /** @type {const} */ ("fault"),
  };
}
