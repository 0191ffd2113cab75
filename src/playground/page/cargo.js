// Turns a reply, an edit or a file into the strip above the composer that says what the next message carries.

import { summary } from "./bubble.js";
import { h } from "./dom.js";
import { readAttachment } from "./files.js";
import { icon } from "./icons.js";
import { problemLine } from "./notices.js";

/** @import { Say, ShownMessage } from "../protocol.ts" */
/** @typedef {Omit<Say, "by" | "threadId">} Words */
/** @typedef {{ kind: "reply" | "edit", message: ShownMessage }} Aim */

/**
 * @param {{ changed: () => void, problem: (line: string) => void }} deps
 */
export function createCargo(deps) {
  /** @type {Aim | undefined} */
  let aim;
  /** @type {import("./files.js").Attachment | undefined} */
  let attached;
  const element = h("div", { class: "aim", hidden: true });

  function dropFile() {
    if (attached?.previewUrl !== undefined) URL.revokeObjectURL(attached.previewUrl);
    attached = undefined;
  }

  function draw() {
    element.hidden = aim === undefined && attached === undefined;
    element.replaceChildren();
    if (aim !== undefined) {
      const title = aim.kind === "edit" ? "Edit message" : `Reply to ${aim.message.fromName}`;
      element.append(chip(icon(aim.kind), title, summary(aim.message), "Cancel", () => setAim(undefined)));
    }
    if (attached !== undefined) {
      const sign =
        attached.previewUrl === undefined ? icon("file") : h("img", { src: attached.previewUrl, alt: "" });
      const title = attached.picture ? "Picture" : "File";
      element.append(chip(sign, title, attached.name, "Remove the file", removeFile));
    }
    deps.changed();
  }

  function removeFile() {
    dropFile();
    draw();
  }

  /** @param {Aim | undefined} next */
  function setAim(next) {
    aim = next;
    if (next?.kind === "edit") dropFile();
    draw();
  }

  return {
    element,
    aim: () => aim,
    hasFile: () => attached !== undefined,
    setAim,
    /** @param {File} file */
    async attach(file) {
      try {
        const read = await readAttachment(file);
        dropFile();
        attached = read;
        if (aim?.kind === "edit") aim = undefined;
        draw();
      } catch (error) {
        deps.problem(problemLine(error));
      }
    },
    clear() {
      aim = undefined;
      removeFile();
    },
    /** What the next message answers. @returns {Pick<Words, "replyTo">} */
    reply: () => (aim?.kind === "reply" ? { replyTo: aim.message.messageId } : {}),
    /** @param {string} text @returns {Words} */
    words(text) {
      const reply = aim?.kind === "reply" ? { replyTo: aim.message.messageId } : {};
      if (attached === undefined) return { text, ...reply };
      const caption = text === "" ? {} : { caption: text };
      if (attached.picture) return { photo: attached.base64, ...caption, ...reply };
      return { document: { fileName: attached.name, base64: attached.base64 }, ...caption, ...reply };
    },
  };
}

/** @param {Element} sign @param {string} title @param {string} line @param {string} cancel @param {() => void} onCancel */
function chip(sign, title, line, cancel, onCancel) {
  return h(
    "div",
    { class: "chip" },
    sign,
    h("div", { class: "chip-words" }, h("strong", { dir: "auto" }, title), h("span", { dir: "auto" }, line)),
    h(
      "button",
      { type: "button", class: "round small", "aria-label": cancel, onclick: onCancel },
      icon("close"),
    ),
  );
}
