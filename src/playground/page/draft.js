// Turns a reply, an edit or files into the strip above the composer that shows what goes with the next message.

import { h } from "./dom.js";
import { asPart, readAttachment } from "./files.js";
import { icon } from "./icons.js";
import { summary } from "./kinds.js";
import { problemLine } from "./notices.js";

/** @import { NewMessage, NewAlbum, ShownMessage } from "../protocol.ts" */
/** @typedef {Omit<NewMessage, "by" | "threadId">} MessageBody */
/** @typedef {MessageBody | Omit<NewAlbum, "by" | "threadId">} MessageOrAlbum */
/** @typedef {{ kind: "reply" | "edit", message: ShownMessage }} Target what the next message replies to or changes */
/** @typedef {import("./files.js").Attachment} Attachment */

/** As many as an app sends as one album. */
const MAX_FILES = 10;
/** @type {Record<Attachment["kind"], string>} */
const TITLES = { photo: "Picture", video: "Video", audio: "Audio", document: "File" };

/**
 * @param {{ changed: () => void, problem: (line: string) => void }} deps
 */
export function createDraft(deps) {
  /** @type {Target | undefined} */
  let target;
  /** @type {Attachment[]} */
  let attached = [];
  const element = h("div", { class: "draft", hidden: true });

  /** @param {(file: Attachment) => boolean} [unwanted] */
  function drop(unwanted = () => true) {
    for (const file of attached.filter(unwanted)) {
      if (file.previewUrl !== undefined) URL.revokeObjectURL(file.previewUrl);
    }
    attached = attached.filter((file) => !unwanted(file));
  }

  function draw() {
    element.hidden = target === undefined && attached.length === 0;
    element.replaceChildren();
    if (target !== undefined) {
      const title = target.kind === "edit" ? "Edit message" : `Reply to ${target.message.fromName}`;
      element.append(
        chip(icon(target.kind), title, summary(target.message), "Cancel", () => setTarget(undefined)),
      );
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

  /** @param {Target | undefined} next */
  function setTarget(next) {
    target = next;
    if (next?.kind === "edit") drop();
    draw();
  }

  /** @returns {Pick<MessageBody, "replyTo">} */
  const reply = () => (target?.kind === "reply" ? { replyTo: target.message.messageId } : {});

  return {
    element,
    target: () => target,
    hasFile: () => attached.length > 0,
    setTarget,
    /** @param {File[]} files */
    async attach(files) {
      try {
        const read = await Promise.all(files.map(readAttachment));
        attached = [...attached, ...read];
        drop((file) => attached.indexOf(file) >= MAX_FILES);
        if (target?.kind === "edit") target = undefined;
        draw();
      } catch (error) {
        deps.problem(problemLine(error));
      }
    },
    clear() {
      target = undefined;
      drop();
      draw();
    },
    reply,
    /** What would be sent with this text or caption. @param {string} text @returns {MessageOrAlbum} */
    withText(text) {
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
    h("div", { class: "chip-text" }, h("strong", { dir: "auto" }, title), h("span", { dir: "auto" }, line)),
    h(
      "button",
      { type: "button", class: "icon-button small", "aria-label": cancel, onclick: onCancel },
      icon("close"),
    ),
  );
}
