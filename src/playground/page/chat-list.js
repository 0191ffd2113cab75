// Turns the chats of one person into the list at the side: the bot, groups, topics, groups to join.

import { avatar, clock } from "./bubble.js";
import { h, syncChildren } from "./dom.js";
import { icon } from "./icons.js";
import { summary } from "./kinds.js";

/** @import { Chat, Person } from "../protocol.ts" */
/** @typedef {import("./world.js").Thread} Thread */

const GENERAL_THREAD_ID = 1;

/** @param {Chat} chat @param {string} botName @returns {string} */
export function chatTitle(chat, botName) {
  return chat.type === "private" ? botName : chat.title;
}

/** @param {Chat} chat @param {number | undefined} threadId @returns {string | undefined} name of the open topic */
export function topicName(chat, threadId) {
  if (!chat.forum) return undefined;
  if ((threadId ?? GENERAL_THREAD_ID) === GENERAL_THREAD_ID) return "General";
  return chat.topics.find((topic) => topic.threadId === threadId)?.name ?? `Topic ${threadId}`;
}

/**
 * @param {{
 *   world: import("./world.js").World,
 *   openThread: (thread: Thread) => void,
 *   addTopic: (chat: Chat) => void,
 *   join: (chat: Chat) => void,
 * }} deps
 */
export function createChatList(deps) {
  const list = h("ul", { class: "chats", "data-testid": "chat-list" });
  const element = h("nav", { class: "chat-nav", "aria-label": "Chats" }, list);

  /** @param {Person} person @param {Thread} open */
  function render(person, open) {
    element.setAttribute("aria-label", `Chats of ${person.firstName}`);
    const chats = deps.world.chatsOf(person.id);
    const items = chats.flatMap((chat) => [chatItem(person, chat, open), ...topicItems(person, chat, open)]);
    const staffOnly = deps.world.support()?.chatId;
    const others = deps.world
      .groups()
      .filter((chat) => !chat.members.includes(person.id) && chat.id !== staffOnly);
    syncChildren(list, [...items, ...others.map(joinItem)]);
  }

  /** @param {Person} person @param {Chat} chat @param {Thread} open */
  function chatItem(person, chat, open) {
    const last = newestMessage(person, chat);
    const title = chatTitle(chat, deps.world.bot().firstName);
    const author = last === undefined ? "" : authorOf(last, person, chat);
    const line = last === undefined ? kindOf(chat) : summary(last).slice(0, 120);
    const unread = threadsOf(chat).reduce((sum, thread) => sum + deps.world.unread(person.id, thread), 0);
    const typing = deps.world.isTyping(chat.id);
    const current = open.chatId === chat.id && !chat.forum;
    const time = last === undefined ? "" : clock(last.dateSeconds);
    return item(
      `chat-${chat.id}`,
      [title, author, line, unread, typing, current, time, chat.type, chat.forum],
      () =>
        h(
          "button",
          {
            type: "button",
            class: "chat",
            "data-testid": "chat",
            "data-chat-id": chat.id,
            "aria-current": current ? "true" : undefined,
            onclick: () => deps.openThread({ chatId: chat.id }),
          },
          avatar(title, chat.type === "private" ? "bot" : String(chat.id)),
          h(
            "span",
            { class: "chat-summary" },
            h(
              "span",
              { class: "chat-top" },
              h("strong", { class: "chat-title", dir: "auto" }, title),
              h("span", { class: "chat-time" }, time),
            ),
            h(
              "span",
              { class: "chat-bottom" },
              !typing && author !== "" && h("span", { class: "chat-author", dir: "auto" }, author),
              typing
                ? h("span", { class: "chat-line typing" }, "typing…")
                : h("span", { class: "chat-line", dir: "auto" }, line),
              unread > 0 && badge(unread),
            ),
          ),
        ),
    );
  }

  /** @param {Person} person @param {Chat} chat */
  function newestMessage(person, chat) {
    const newest = threadsOf(chat).map((thread) => deps.world.messagesAt(person.id, thread).at(-1));
    return newest
      .filter((message) => message !== undefined)
      .sort((a, b) => a.order - b.order)
      .at(-1);
  }

  /** @param {Person} person @param {Chat} chat @param {Thread} open */
  function topicItems(person, chat, open) {
    if (!chat.forum) return [];
    const general = { threadId: GENERAL_THREAD_ID, name: "General", closed: false };
    const topics = [general, ...chat.topics.filter((topic) => topic.threadId !== GENERAL_THREAD_ID)];
    const rows = topics.map((topic) => {
      const thread = threadOf(chat, topic.threadId);
      const current = open.chatId === chat.id && (open.threadId ?? GENERAL_THREAD_ID) === topic.threadId;
      const unread = deps.world.unread(person.id, thread);
      return item(`topic-${chat.id}-${topic.threadId}`, [topic.name, topic.closed, current, unread], () =>
        h(
          "button",
          {
            type: "button",
            class: "topic",
            "data-testid": "topic",
            "data-thread-id": topic.threadId,
            "aria-current": current ? "true" : undefined,
            onclick: () => deps.openThread(thread),
          },
          icon("topic"),
          h("span", { class: "topic-name", dir: "auto" }, topic.name),
          topic.closed && h("span", { class: "tag" }, "closed"),
          unread > 0 && badge(unread),
        ),
      );
    });
    const add = item(`add-${chat.id}`, [], () =>
      h(
        "button",
        {
          type: "button",
          class: "topic quiet",
          "data-testid": "add-topic",
          onclick: () => deps.addTopic(chat),
        },
        icon("add"),
        "New topic",
      ),
    );
    return [...rows, add];
  }

  /** @param {Chat} chat */
  function joinItem(chat) {
    return item(`join-${chat.id}`, [chat.title], () =>
      h(
        "div",
        { class: "chat joinable" },
        avatar(chat.title, String(chat.id)),
        h(
          "span",
          { class: "chat-summary" },
          h("strong", { class: "chat-title", dir: "auto" }, chat.title),
          h("span", { class: "chat-line" }, "Not a member"),
        ),
        h(
          "button",
          { type: "button", class: "button small", "data-testid": "join", onclick: () => deps.join(chat) },
          "Join",
        ),
      ),
    );
  }

  return { element, render };
}

/** @param {Chat} chat @param {number} threadId @returns {Thread} */
function threadOf(chat, threadId) {
  return threadId === GENERAL_THREAD_ID ? { chatId: chat.id } : { chatId: chat.id, threadId };
}

/** @param {Chat} chat @returns {Thread[]} */
function threadsOf(chat) {
  if (!chat.forum) return [{ chatId: chat.id }];
  const threads = new Set([GENERAL_THREAD_ID, ...chat.topics.map((topic) => topic.threadId)]);
  return [...threads].map((threadId) => threadOf(chat, threadId));
}

/** @param {Chat} chat */
function kindOf(chat) {
  if (chat.type === "private") return "Nothing said yet";
  return chat.forum ? "Group with topics" : "Group";
}

/** @param {import("../protocol.ts").ShownMessage} message @param {Person} person @param {Chat} chat */
function authorOf(message, person, chat) {
  if (message.kind === "service") return "";
  if (message.from === String(person.id)) return "You:";
  return chat.type === "private" ? "" : `${message.fromName}:`;
}

/** @param {string} key @param {unknown[]} signature @param {() => HTMLElement} make */
function item(key, signature, make) {
  return { key, signature: JSON.stringify(signature), make: () => h("li", {}, make()) };
}

/** @param {number} count */
function badge(count) {
  return h("span", { class: "badge", "aria-label": `${count} unread` }, String(count));
}
