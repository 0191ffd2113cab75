// Turns typing, files, stickers and commands into what a person says in the place that is open.

import { openAttachMenu } from "./attach-menu.js";
import { h } from "./dom.js";
import { createCargo } from "./draft.js";
import { icon } from "./icons.js";
import { openMenu } from "./menu.js";

/** @typedef {import("./draft.js").Words} Words */
/** @typedef {import("./draft.js").Load} Load */
/** @typedef {import("./draft.js").Aim} Aim */
/** @typedef {{ command: string, description: string }} Command */

const MAX_HEIGHT_PX = 160;

/**
 * @param {{
 *   commands: () => Command[],
 *   say: (words: Load) => Promise<boolean>,
 *   edit: (messageId: number, text: string) => Promise<boolean>,
 *   sayCommand: (command: string) => void,
 *   problem: (line: string) => void,
 * }} deps `say` and `edit` tell whether it worked; the draft stays when it did not
 */
export function createComposer(deps) {
  /** @type {Map<string, string>} */
  const drafts = new Map();
  let placeKey = "";
  let sending = false;
  const cargo = createCargo({ changed: typed, problem: deps.problem });

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
    onpaste: (/** @type {ClipboardEvent} */ event) => take(event, event.clipboardData),
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
    { class: "round send", "aria-label": "Send", "data-testid": "send" },
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
    cargo.element,
    h("div", { class: "composer-row" }, clip, slash, input, send),
    chosen,
  );
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => take(event, event.dataTransfer));

  /** Runs after every change of the words or of what goes with them. */
  function typed() {
    drafts.set(placeKey, input.value);
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight + 2, MAX_HEIGHT_PX)}px`;
    element.classList.toggle("ready", input.value.trim() !== "" || cargo.hasFile());
    const begun = /^\/(\w*)$/.exec(input.value)?.[1];
    const fitting =
      begun === undefined ? [] : deps.commands().filter(({ command }) => command.startsWith(begun));
    suggestions.hidden = fitting.length === 0;
    suggestions.replaceChildren(...fitting.map(suggestion));
  }

  /** @param {Command} command */
  function suggestion({ command, description }) {
    const say = () => {
      write("");
      deps.sayCommand(command);
      input.focus();
    };
    const name = h("strong", {}, `/${command}`);
    return h("button", { type: "button", onclick: say }, name, h("span", { dir: "auto" }, description));
  }

  /** @param {KeyboardEvent} event */
  function keyed(event) {
    // While an input method composes (Chinese, Japanese), Enter chooses a character.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      element.requestSubmit();
    }
    if (event.key === "Escape") {
      if (cargo.aim()?.kind === "edit") write("");
      cargo.setAim(undefined);
    }
  }

  /** @param {Event} event @param {DataTransfer | null} data pasted or dropped */
  function take(event, data) {
    const files = [...(data?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void attach(files);
  }

  /** @param {File[]} files */
  async function attach(files) {
    if (files.length === 0) return;
    await cargo.attach(files);
    input.focus();
  }

  /** @param {Event} event */
  async function submitted(event) {
    event.preventDefault();
    const text = input.value.trim();
    if (sending || (text === "" && !cargo.hasFile())) return;
    sending = true;
    const [key, aim] = [placeKey, cargo.aim()];
    try {
      const done =
        aim?.kind === "edit"
          ? await deps.edit(aim.message.messageId, text)
          : await deps.say(cargo.words(text));
      if (!done) return;
      drafts.delete(key);
      if (key === placeKey) {
        write("");
        cargo.clear();
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
    /** @param {Words} given */
    const say = async (given) => {
      if (await deps.say({ ...given, ...cargo.reply() })) cargo.setAim(undefined);
    };
    openAttachMenu(clip, { choose: () => chosen.click(), say: (words) => void say(words) });
  }

  function openCommands() {
    const actions = deps.commands().map(({ command, description }) => ({
      label: `/${command}`,
      hint: description,
      testId: "command",
      run: () => deps.sayCommand(command),
    }));
    if (actions.length === 0) return deps.problem("The bot has not listed any commands.");
    openMenu(slash, actions, { label: "Commands of the bot" });
  }

  return {
    element,
    /** Swaps in the draft of another place. @param {string} key */
    show(key) {
      if (key === placeKey) return;
      placeKey = key;
      const draft = drafts.get(key) ?? "";
      cargo.clear();
      write(draft);
    },
    /** @param {Aim} aim */
    take(aim) {
      cargo.setAim(aim);
      if (aim.kind === "edit") write(aim.message.text);
      input.focus();
    },
    /** Forgets a reply or an edit whose message is gone. @param {(messageId: number) => boolean} exists */
    check(exists) {
      const aim = cargo.aim();
      if (aim !== undefined && !exists(aim.message.messageId)) cargo.setAim(undefined);
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
    class: "round",
    "aria-label": label,
    title: label,
    "data-testid": testId,
    onclick,
  };
  return h("button", props, icon(name));
}
