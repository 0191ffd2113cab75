// Turns one person and one open thread into a messenger: people, chats, messages, composer. Panes stand side by side.

import { createActions, isAdmin } from "./actions.js";
import { createChatList } from "./chat-list.js";
import { createChatLog } from "./chat-log.js";
import { createComposer } from "./composer.js";
import { h, syncChildren } from "./dom.js";
import { openNewGroup, openNewTopic } from "./group-dialogs.js";
import { createChatHeader, createPersonHeader } from "./pane-headers.js";
import { createMenus } from "./pane-menus.js";
import { openNewPerson, openPersonSettings } from "./people-dialogs.js";

/** @import { Chat, Person } from "../protocol.ts" */
/** @typedef {import("./world.js").Thread} Thread */
/** @typedef {{ personId: number | undefined, thread: Thread | undefined, screen: "list" | "chat" }} PaneState */
/** @typedef {ReturnType<typeof createPane>} Pane */

/** As in pane.css: from here on list and chat stand beside each other. */
const WIDE_PX = 700;

/**
 * @param {{
 *   world: import("./world.js").World,
 *   api: typeof import("./api.js").api,
 *   state: PaneState,
 *   onNavigated: () => void,
 * }} deps `onNavigated` is called when another person or thread is open
 */
export function createPane(deps) {
  const { world, api, state } = deps;
  const toasts = h("div", { class: "toasts" });
  const actions = createActions({ world, api, toasts, person, thread, openThread, addGroup });
  const personHeader = createPersonHeader({
    world,
    switchPerson,
    addPerson,
    addGroup,
    settings: personSettings,
  });
  const list = createChatList({ world, openThread, join: actions.join, addTopic });
  const menus = createMenus({ world, api, actions, person, thread, openChanged, setTarget });
  const chatHeader = createChatHeader({ world, back: showList, changePerson, menu: menus.chat });
  const composer = createComposer({
    ...actions.composer,
    commands: () => world.commands(person()?.languageCode),
  });
  const { textHandlers, keyboardHandlers } = actions;
  const start = () => actions.start("");
  const log = createChatLog({ world, textHandlers, keyboardHandlers, start, menu: menus.message });
  const unblock = h(
    "button",
    {
      type: "button",
      class: "button primary wide",
      "data-testid": "unblock",
      onclick: () => actions.setBlocked(false),
    },
    "Unblock the bot",
  );
  const blockedBar = h("div", { class: "blocked-bar" }, unblock);
  const closedBar = h(
    "p",
    { class: "blocked-bar closed-bar", "data-testid": "topic-closed" },
    "This topic is closed. Only administrators can write here.",
  );
  const nobody = h("div", { class: "no-person" });
  const element = h(
    "section",
    { class: "pane", "data-testid": "pane" },
    h(
      "div",
      { class: "pane-body" },
      h("div", { class: "sidebar" }, personHeader.element, list.element),
      h(
        "div",
        { class: "conversation" },
        chatHeader.element,
        log.element,
        composer.element,
        blockedBar,
        closedBar,
        toasts,
      ),
    ),
    nobody,
  );

  /** @returns {Person | undefined} */
  function person() {
    return state.personId === undefined ? undefined : world.findPerson(state.personId);
  }

  /** @returns {Thread} */
  function thread() {
    return state.thread ?? { chatId: state.personId ?? 0 };
  }

  function navigated() {
    deps.onNavigated();
    render();
  }

  function showList() {
    state.screen = "list";
    navigated();
  }

  function changePerson() {
    showList();
    personHeader.focus();
  }

  /** @param {number} personId who the pane becomes, in their private chat */
  function switchPerson(personId) {
    state.personId = personId;
    state.thread = { chatId: personId };
    toasts.replaceChildren();
    navigated();
  }

  /** @param {Thread} next */
  function openThread(next) {
    state.thread = next;
    state.screen = "chat";
    navigated();
    // On a phone the keyboard would cover half of what was opened.
    if (matchMedia("(hover: hover)").matches) composer.focus();
  }

  /** @param {import("./draft.js").Target} target */
  function setTarget(target) {
    composer.setTarget(target);
  }

  function addPerson() {
    openNewPerson(api, (added) => {
      world.apply({ kind: "person", person: added });
      state.screen = "chat";
      switchPerson(added.id);
    });
  }

  function personSettings() {
    const me = person();
    if (me !== undefined) openPersonSettings(api, me);
  }

  function addGroup() {
    const me = person();
    if (me !== undefined) openNewGroup(api, me, world.people(), openChanged);
  }

  /** @param {Chat} chat */
  function addTopic(chat) {
    const me = person();
    if (me === undefined) return;
    openNewTopic(api, chat, me, (threadId) => {
      void actions.attempt(world.reloadState());
      openThread({ chatId: chat.id, threadId });
    });
  }

  /** @param {Chat} chat new, changed, or migrated to a new id */
  function openChanged(chat) {
    world.apply({ kind: "chat", chat });
    if (chat.id !== thread().chatId) openThread({ chatId: chat.id });
  }

  function render() {
    dropMissing();
    const me = person();
    element.dataset.screen = state.screen;
    nobody.hidden = me !== undefined;
    if (me === undefined) return renderNobody();
    const at = thread();
    const chat = world.findChat(at.chatId);
    if (chat === undefined) return;
    for (const { id } of world.chatsOf(me.id)) world.openChat(id).catch(() => undefined); // the next reload tries again
    world.commands(me.languageCode); // asked before the menu is opened
    const visible = document.visibilityState === "visible";
    if (visible && (state.screen === "chat" || element.clientWidth >= WIDE_PX)) world.markSeen(me.id, at);
    personHeader.render(me);
    list.render(me, at);
    chatHeader.render(me, chat, at.threadId);
    const blocked = chat.type === "private" && me.blockedBot;
    const topic = chat.topics.find(({ threadId }) => threadId === at.threadId);
    const closed = topic?.closed === true && !isAdmin(chat, me);
    composer.element.hidden = blocked || closed;
    blockedBar.hidden = !blocked;
    closedBar.hidden = !closed;
    composer.writeAs(actions.isAnonymous(chat.id) ? chat.title : undefined);
    composer.show(`${me.id}/${at.chatId}/${at.threadId ?? ""}`);
    composer.dropMissing((messageId) => world.findMessage(at.chatId, messageId) !== undefined);
    log.render(me, chat, at);
  }

  /** People and memberships may be gone: the server started anew, or somebody was removed from a group. */
  function dropMissing() {
    if (state.personId !== undefined && person() === undefined) state.personId = undefined;
    const chat = state.thread === undefined ? undefined : world.findChat(state.thread.chatId);
    const inside =
      chat?.type === "private" ? chat.id === state.personId : chat?.members.includes(state.personId ?? 0);
    if (inside !== true) state.thread = state.personId === undefined ? undefined : { chatId: state.personId };
    const thread = state.thread?.threadId;
    const gone = thread !== undefined && chat?.topics.every(({ threadId }) => threadId !== thread);
    if (gone && inside === true && chat !== undefined) state.thread = { chatId: chat.id };
  }

  function renderNobody() {
    const people = world.people();
    /** @param {Person} other */
    const choice = (other) =>
      h(
        "button",
        { type: "button", class: "button wide", "data-testid": "be", onclick: () => switchPerson(other.id) },
        other.firstName,
      );
    const make = () =>
      h(
        "div",
        { class: "empty-card" },
        h("strong", {}, "Who is here?"),
        people.map(choice),
        h(
          "button",
          { type: "button", class: "button primary wide", "data-testid": "add-somebody", onclick: addPerson },
          "Add a person",
        ),
      );
    syncChildren(nobody, [{ key: "nobody", signature: JSON.stringify(people), make }]);
  }

  return { element, render, state, switchPerson, showList };
}
