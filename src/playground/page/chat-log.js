// Turns the messages of one thread into the scrolling log, and keeps the scroll position of who reads further up.

import { authorKey, bubble } from "./bubble.js";
import { h, syncChildren } from "./dom.js";
import { icon } from "./icons.js";

/** @import { Chat, Person, ShownMessage } from "../protocol.ts" */
/** @typedef {import("./world.js").Thread} Thread */

/** Nearer than this to the end, the log follows new messages. */
const NEAR_END_PX = 90;
/** Messages of one author closer than this stand together. */
const TOGETHER_SECONDS = 300;

/**
 * @param {{
 *   world: import("./world.js").World,
 *   textHandlers: import("./rich-text.js").TextHandlers,
 *   keyboardHandlers: (message: ShownMessage) => import("./keyboard.js").KeyboardHandlers,
 *   menu: (message: ShownMessage, anchor: HTMLElement, at?: { x: number, y: number }) => void,
 *   start: () => void,
 * }} deps
 */
export function createChatLog(deps) {
  const list = h("div", {
    class: "log-list",
    role: "log",
    "aria-live": "polite",
    "aria-label": "Messages",
    "data-testid": "log",
  });
  const down = h(
    "button",
    {
      type: "button",
      class: "icon-button jump",
      "aria-label": "Go to the newest message",
      hidden: true,
      onclick: toEnd,
    },
    icon("down"),
  );
  const scroller = h(
    "div",
    {
      class: "log",
      tabindex: -1,
      onscroll: () => {
        down.hidden = nearEnd();
      },
    },
    list,
  );
  const element = h("div", { class: "log-frame" }, scroller, down);
  let shown = "";
  let atEnd = true;
  /** @type {Map<string, string>} the words and buttons of each message when it was last drawn */
  const drawn = new Map();
  // Pictures that load and a keyboard that opens change the height after drawing.
  const resized = new ResizeObserver(() => atEnd && toEnd());
  resized.observe(list);
  resized.observe(scroller);
  scroller.addEventListener("scroll", () => {
    atEnd = nearEnd();
  });

  const nearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX;

  /** At once: the scroll events of a smooth one would look as if the reader had moved away. */
  function toEnd() {
    atEnd = true;
    scroller.scrollTop = scroller.scrollHeight;
    down.hidden = true;
  }

  /** @param {number} messageId */
  function scrollTo(messageId) {
    const target = list.querySelector(`[data-message-id="${messageId}"]`);
    if (!(target instanceof HTMLElement)) return;
    target.scrollIntoView({ block: "center", behavior: "smooth" });
    flash(target);
  }

  /** @param {Person} person @param {Chat} chat @param {Thread} thread */
  function render(person, chat, thread) {
    const key = `${person.id}/${chat.id}/${thread.threadId ?? ""}`;
    const fresh = key !== shown;
    if (fresh) {
      list.replaceChildren();
      drawn.clear();
    }
    shown = key;
    const messages = deps.world.messagesAt(person.id, thread);
    const last = messages.at(-1);
    const follow = fresh || atEnd || last?.from === String(person.id);
    const items = messages.flatMap((message, index) => rows(message, messages[index - 1], person, chat));
    if (messages.length === 0) items.push(emptyItem(person, chat));
    if (deps.world.isTyping(chat.id)) items.push({ key: "typing", signature: "", make: typingDots });
    list.setAttribute("aria-busy", String(fresh)); // a chat that opens is not read out as news
    const edited = noteEdits(messages);
    const { added } = syncChildren(list, items, {
      // A bubble is also drawn anew when a press begins to wait; only new words or buttons are worth a look.
      changed: (element) => edited.has(element.dataset.key ?? "") && flash(element),
      leaving: !fresh,
    });
    list.setAttribute("aria-busy", "false");
    if (follow) toEnd();
    else if (added > 0) down.hidden = nearEnd();
  }

  /** @param {ShownMessage[]} messages @returns {Set<string>} keys of those with other words or buttons than before */
  function noteEdits(messages) {
    const edited = new Set();
    for (const message of messages) {
      const [key, words] = [
        messageKey(message),
        JSON.stringify([message.text, message.entities, message.rows]),
      ];
      if (drawn.has(key) && drawn.get(key) !== words) edited.add(key);
      drawn.set(key, words);
    }
    return edited;
  }

  /** @param {ShownMessage} message @param {ShownMessage | undefined} before @param {Person} person @param {Chat} chat */
  function rows(message, before, person, chat) {
    const day = dayName(message.dateSeconds);
    const newDay = before === undefined || dayName(before.dateSeconds) !== day;
    const follows =
      !newDay &&
      before !== undefined &&
      authorKey(before) === authorKey(message) &&
      before.kind !== "service" &&
      message.dateSeconds - before.dateSeconds < TOGETHER_SECONDS;
    const quoted =
      message.replyTo === undefined ? undefined : deps.world.findMessage(chat.id, message.replyTo);
    const keyboardHandlers = deps.keyboardHandlers(message);
    const waiting = message.rows.flat().map((button) => keyboardHandlers.isWaiting(button));
    const item = {
      key: messageKey(message),
      signature: JSON.stringify([message, follows, quoted?.text, person.languageCode, waiting]),
      make: () =>
        bubble(message, {
          person,
          inGroup: chat.type !== "private",
          follows,
          quoted,
          textHandlers: deps.textHandlers,
          keyboardHandlers,
          scrollTo,
          menu: (anchor, at) => deps.menu(message, anchor, at),
        }),
    };
    if (!newDay) return [item];
    return [
      {
        key: `day-${message.messageId}`,
        signature: day,
        make: () => h("div", { class: "day" }, h("span", {}, day)),
      },
      item,
    ];
  }

  /** @param {Person} person @param {Chat} chat */
  function emptyItem(person, chat) {
    const privately = chat.type === "private";
    const line = privately
      ? "This is the first time that you open this bot."
      : "Nothing has been said here yet.";
    return {
      key: "empty",
      signature: `${chat.type}${person.blockedBot}`,
      make: () =>
        h(
          "div",
          { class: "empty" },
          h(
            "div",
            { class: "empty-card" },
            h("span", { class: "empty-icon", "aria-hidden": "true" }, privately ? "🤖" : "💬"),
            h("strong", { dir: "auto" }, privately ? deps.world.bot().firstName : chat.title),
            h("span", {}, line),
            privately &&
              !person.blockedBot &&
              h(
                "button",
                {
                  type: "button",
                  class: "button primary start",
                  "data-testid": "start",
                  onclick: deps.start,
                },
                "START",
              ),
          ),
        ),
    };
  }

  return { element, render };
}

/** @param {ShownMessage} message */
const messageKey = (message) => `message-${message.messageId}`;

/** @param {HTMLElement} element */
function flash(element) {
  element.classList.remove("changed");
  requestAnimationFrame(() => element.classList.add("changed"));
}

/** @param {number} seconds Unix time */
function dayName(seconds) {
  return new Date(seconds * 1000).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

function typingDots() {
  return h(
    "div",
    { class: "typing-dots", "data-testid": "typing", "aria-label": "The bot is typing" },
    h("i"),
    h("i"),
    h("i"),
  );
}
