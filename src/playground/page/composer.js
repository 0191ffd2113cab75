// Turns typing, files, stickers and commands into what a person sends to the thread that is open.

import { openAttachMenu } from "./attach-menu.js";
import { h } from "./dom.js";
import { createDraft } from "./draft.js";
import { icon } from "./icons.js";
import { openMenu } from "./menu.js";

/** @typedef {import("./draft.js").MessageBody} MessageBody */
/** @typedef {import("./draft.js").MessageOrAlbum} MessageOrAlbum */
/** @typedef {import("./draft.js").Target} Target */
/** @typedef {{ command: string, description: string }} Command */

const MAX_HEIGHT_PX = 160;

/**
 * @param {{
 *   commands: () => Command[],
 *   send: (message: MessageOrAlbum) => Promise<boolean>,
 *   edit: (messageId: number, text: string) => Promise<boolean>,
 *   sendCommand: (command: string) => void,
 *   problem: (line: string) => void,
 * }} deps `send` and `edit` tell whether it worked; the draft stays when it did not
 */
export function createComposer(deps) {
  /** @type {Map<string, string>} by thread */
  const unsentTexts = new Map();
  let threadKey = "";
  let sending = false;
  const draft = createDraft({ changed: typed, problem: deps.problem });

  const input = h("textarea", {
    rows: 1,
    class: "composer-input",
    "data-testid": "composer",
    "aria-label": "Message",
    placeholder: "Message",
    dir: "auto",
    enterkeyhint: "send",
    autocomplete: "off",
    oninput: typed,
    onkeydown: keyed,
    onpaste: (/** @type {ClipboardEvent} */ event) => attachFrom(event, event.clipboardData),
  });
  const chosen = h("input", {
    type: "file",
    multiple: true,
    hidden: true,
    "data-testid": "file-input",
    "aria-label": "File",
  });
  chosen.addEventListener("change", () => {
    void attach([...(chosen.files ?? [])]);
    chosen.value = "";
  });
  const clip = button("clip", "Attach", "attach", openAttach);
  const slash = button("slash", "Commands of the bot", "commands", openCommands);
  const send = h(
    "button",
    { class: "icon-button send", "aria-label": "Send", "data-testid": "send" },
    icon("send"),
  );
  const suggestions = h("div", {
    class: "suggestions",
    role: "group",
    "aria-label": "Commands that fit",
    hidden: true,
  });
  const element = h(
    "form",
    { class: "composer", onsubmit: submitted },
    suggestions,
    draft.element,
    h("div", { class: "composer-row" }, clip, slash, input, send),
    chosen,
  );
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => attachFrom(event, event.dataTransfer));

  /** Runs after every change of the text or of what goes with it. */
  function typed() {
    unsentTexts.set(threadKey, input.value);
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight + 2, MAX_HEIGHT_PX)}px`;
    element.classList.toggle("ready", input.value.trim() !== "" || draft.hasFile());
    const begun = /^\/(\w*)$/.exec(input.value)?.[1];
    const fitting =
      begun === undefined ? [] : deps.commands().filter(({ command }) => command.startsWith(begun));
    suggestions.hidden = fitting.length === 0;
    suggestions.replaceChildren(...fitting.map(suggestion));
  }

  /** @param {Command} command */
  function suggestion({ command, description }) {
    const send = () => {
      write("");
      deps.sendCommand(command);
      input.focus();
    };
    const name = h("strong", {}, `/${command}`);
    return h("button", { type: "button", onclick: send }, name, h("span", { dir: "auto" }, description));
  }

  /** @param {KeyboardEvent} event */
  function keyed(event) {
    // While an input method composes (Chinese, Japanese), Enter chooses a character.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      element.requestSubmit();
    }
    if (event.key === "Escape") {
      if (draft.target()?.kind === "edit") write("");
      draft.setTarget(undefined);
    }
  }

  /** @param {Event} event @param {DataTransfer | null} data pasted or dropped */
  function attachFrom(event, data) {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void attach(files);
  }

  /** @param {File[]} files */
  async function attach(files) {
    if (files.length === 0) return;
    await draft.attach(files);
    input.focus();
  }

  /** @param {Event} event */
  async function submitted(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (sending || (text === "" && !draft.hasFile())) return;
    sending = true;
    const [key, target] = [threadKey, draft.target()];
    try {
      const done =
        target?.kind === "edit"
          ? await deps.edit(target.message.messageId, text)
          : await deps.send(draft.withText(text));
      if (!done) return;
      unsentTexts.delete(key);
      if (key === threadKey) {
        write("");
        draft.clear();
      }
    } finally {
      sending = false;
    }
  }

  /** @param {string} text */
  function write(text) {
    input.value = text;
    typed();
  }

  function openAttach() {
    /** @param {MessageBody} message */
    const send = async (message) => {
      if (await deps.send({ ...message, ...draft.reply() })) draft.setTarget(undefined);
    };
    openAttachMenu(clip, { choose: () => chosen.click(), send: (message) => void send(message) });
  }

  function openCommands() {
    const items = deps.commands().map(({ command, description }) => ({
      label: `/${command}`,
      hint: description,
      testId: "command",
      run: () => deps.sendCommand(command),
    }));
    if (items.length === 0) return deps.problem("The bot has not listed any commands.");
    openMenu(slash, items, { label: "Commands of the bot" });
  }

  return {
    element,
    /** Changes to the unsent text of another thread. @param {string} key */
    show(key) {
      if (key === threadKey) return;
      threadKey = key;
      draft.clear();
      write(unsentTexts.get(key) ?? "");
    },
    /** Begins a reply or an edit. @param {Target} target */
    setTarget(target) {
      draft.setTarget(target);
      if (target.kind === "edit") write(target.message.text);
      input.focus();
    },
    /** Forgets a reply or an edit whose message is gone. @param {(messageId: number) => boolean} exists */
    dropMissing(exists) {
      const target = draft.target();
      if (target !== undefined && !exists(target.message.messageId)) draft.setTarget(undefined);
    },
    focus: () => input.focus(),
    /** @param {string | undefined} name in which the person writes, when it is not their own */
    writeAs(name) {
      input.placeholder = name === undefined ? "Message" : `Message as ${name}`;
      input.setAttribute("aria-label", input.placeholder);
    },
  };
}

/** @param {import("./icons.js").IconName} name @param {string} label @param {string} testId @param {() => void} onclick */
function button(name, label, testId, onclick) {
  const props = {
    type: "button",
    class: "icon-button",
    "aria-label": label,
    title: label,
    "data-testid": testId,
    onclick,
  };
  return h("button", props, icon(name));
}
