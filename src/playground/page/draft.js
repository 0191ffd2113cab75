// Turns a reply, an edit or files into the strip above the composer that says what the next message carries.

import { h } from "./dom.js";
import { asPart, readAttachment } from "./files.js";
import { icon } from "./icons.js";
import { summary } from "./kinds.js";
import { problemLine } from "./notices.js";

/** @import { NewMessage, NewAlbum, ShownMessage } from "../protocol.ts" */
/** @typedef {Omit<NewMessage, "by" | "threadId">} Words */
/** @typedef {Words | Omit<NewAlbum, "by" | "threadId">} Load */
/** @typedef {{ kind: "reply" | "edit", message: ShownMessage }} Aim */
/** @typedef {import("./files.js").Attachment} Attachment */

/** As many as an app sends as one album. */
const MAX_FILES = 10;
/** @type {Record<Attachment["kind"], string>} */
const TITLES = { photo: "Picture", video: "Video", audio: "Audio", document: "File" };

/**
 * @param {{ changed: () => void, problem: (line: string) => void }} deps
 */
export function createCargo(deps) {
  /** @type {Aim | undefined} */
  let aim;
  /** @type {Attachment[]} */
  let attached = [];
  const element = h("div", { class: "aim", hidden: true });

  /** @param {(file: Attachment) => boolean} [unwanted] */
  function drop(unwanted = () => true) {
    for (const file of attached.filter(unwanted)) {
      if (file.previewUrl !== undefined) URL.revokeObjectURL(file.previewUrl);
    }
    attached = attached.filter((file) => !unwanted(file));
  }

  function draw() {
    element.hidden = aim === undefined && attached.length === 0;
    element.replaceChildren();
    if (aim !== undefined) {
      const title = aim.kind === "edit" ? "Edit message" : `Reply to ${aim.message.fromName}`;
      element.append(chip(icon(aim.kind), title, summary(aim.message), "Cancel", () => setAim(undefined)));
    }
    for (const file of attached) element.append(fileChip(file));
    deps.changed();
  }

  /** @param {Attachment} file */
  function fileChip(file) {
    const sign = file.previewUrl === undefined ? icon("file") : h("img", { src: file.previewUrl, alt: "" });
    return chip(sign, TITLES[file.kind], file.name, "Remove the file", () => {
      drop((other) => other === file);
      draw();
    });
  }

  /** @param {Aim | undefined} next */
  function setAim(next) {
    aim = next;
    if (next?.kind === "edit") drop();
    draw();
  }

  /** What the next message answers. @returns {Pick<Words, "replyTo">} */
  const reply = () => (aim?.kind === "reply" ? { replyTo: aim.message.messageId } : {});

  return {
    element,
    aim: () => aim,
    hasFile: () => attached.length > 0,
    setAim,
    /** @param {File[]} files */
    async attach(files) {
      try {
        const read = await Promise.all(files.map(readAttachment));
        attached = [...attached, ...read];
        drop((file) => attached.indexOf(file) >= MAX_FILES);
        if (aim?.kind === "edit") aim = undefined;
        draw();
      } catch (error) {
        deps.problem(problemLine(error));
      }
    },
    clear() {
      aim = undefined;
      drop();
      draw();
    },
    reply,
    /** @param {string} text @returns {Load} */
    words(text) {
      const [first, ...more] = attached;
      if (first === undefined) return { text, ...reply() };
      const caption = text === "" ? {} : { caption: text };
      if (more.length === 0) return { ...asPart(first), ...caption, ...reply() };
      return { parts: attached.map(asPart), ...caption, ...reply() };
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
