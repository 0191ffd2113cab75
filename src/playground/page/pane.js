// Turns one person and one open place into a messenger: people, chats, messages, composer. Several panes stand side by side.

import { createDeeds, isAdmin } from "./actions.js";
import { createChatList } from "./chat-list.js";
import { createChatLog } from "./chat-log.js";
import { createComposer } from "./composer.js";
import { h, syncChildren } from "./dom.js";
import { openNewGroup, openNewTopic } from "./group-dialogs.js";
import { createHead, createYou } from "./pane-headers.js";
import { createMenus } from "./pane-menus.js";
import { openNewPerson, openPersonSettings } from "./people-dialogs.js";

/** @import { Chat, Person } from "../protocol.ts" */
/** @typedef {import("./world.js").Place} Place */
/** @typedef {{ personId: number | undefined, place: Place | undefined, screen: "list" | "chat" }} PaneState */
/** @typedef {ReturnType<typeof createPane>} Pane */

/** As in pane.css: from here on list and chat stand beside each other. */
const WIDE_PX = 700;

/**
 * @param {{
 *   world: import("./world.js").World,
 *   api: typeof import("./api.js").api,
 *   state: PaneState,
 *   onMoved: () => void,
 * }} deps `onMoved` hears that another person or place is open
 */
export function createPane(deps) {
  const { world, api, state } = deps;
  const toasts = h("div", { class: "toasts" });
  const deeds = createDeeds({ world, api, toasts, who: person, where: place, go, openGroup: newGroup });
  const you = createYou({ world, be, addPerson: newPerson, addGroup: newGroup, settings: personSettings });
  const list = createChatList({ world, go, join: deeds.join, addTopic: newTopic });
  const menus = createMenus({ world, api, deeds, who: person, where: place, openChanged, take: aimAt });
  const head = createHead({ world, back: showList, changePerson, menu: menus.chat });
  const composer = createComposer({
    ...deeds.composer,
    commands: () => world.commands(person()?.languageCode),
  });
  const { taps, presses } = deeds;
  const log = createChatLog({ world, taps, presses, start: () => deeds.start(""), menu: menus.message });
  const unblock = h(
    "button",
    {
      type: "button",
      class: "button primary wide",
      "data-testid": "unblock",
      onclick: () => deeds.setBlocked(false),
    },
    "Unblock the bot",
  );
  const blockedBar = h("div", { class: "blocked-bar" }, unblock);
  const closedBar = h(
    "p",
    { class: "blocked-bar closed-bar", "data-testid": "topic-closed" },
    "This topic is closed. Only administrators can write here.",
  );
  const nobody = h("div", { class: "nobody" });
  const element = h(
    "section",
    { class: "pane", "data-testid": "pane" },
    h(
      "div",
      { class: "pane-body" },
      h("div", { class: "side" }, you.element, list.element),
      h("div", { class: "room" }, head.element, log.element, composer.element, blockedBar, closedBar, toasts),
    ),
    nobody,
  );

  /** @returns {Person | undefined} */
  function person() {
    return state.personId === undefined ? undefined : world.findPerson(state.personId);
  }

  /** @returns {Place} */
  function place() {
    return state.place ?? { chatId: state.personId ?? 0 };
  }

  function moved() {
    deps.onMoved();
    render();
  }

  function showList() {
    state.screen = "list";
    moved();
  }

  function changePerson() {
    showList();
    you.focus();
  }

  /** @param {number} personId becomes this person and opens their private chat */
  function be(personId) {
    state.personId = personId;
    state.place = { chatId: personId };
    toasts.replaceChildren();
    moved();
  }

  /** @param {Place} next */
  function go(next) {
    state.place = next;
    state.screen = "chat";
    moved();
    // On a phone the keyboard would cover half of what was opened.
    if (matchMedia("(hover: hover)").matches) composer.focus();
  }

  /** @param {import("./draft.js").Aim} aim */
  function aimAt(aim) {
    composer.take(aim);
  }

  function newPerson() {
    openNewPerson(api, (added) => {
      world.apply({ kind: "person", person: added });
      state.screen = "chat";
      be(added.id);
    });
  }

  function personSettings() {
    const me = person();
    if (me !== undefined) openPersonSettings(api, me);
  }

  function newGroup() {
    const me = person();
    if (me !== undefined) openNewGroup(api, me, world.people(), openChanged);
  }

  /** @param {Chat} chat */
  function newTopic(chat) {
    const me = person();
    if (me === undefined) return;
    openNewTopic(api, chat, me, (threadId) => {
      void deeds.tell(world.reloadState());
      go({ chatId: chat.id, threadId });
    });
  }

  /** @param {Chat} chat new, changed, or migrated to a new id */
  function openChanged(chat) {
    world.apply({ kind: "chat", chat });
    if (chat.id !== place().chatId) go({ chatId: chat.id });
  }

  function render() {
    settle();
    const me = person();
    element.dataset.screen = state.screen;
    nobody.hidden = me !== undefined;
    if (me === undefined) return renderNobody();
    const at = place();
    const chat = world.findChat(at.chatId);
    if (chat === undefined) return;
    for (const { id } of world.chatsOf(me.id)) world.openChat(id).catch(() => undefined); // the next reload tries again
    world.commands(me.languageCode); // asked before the menu is opened
    const visible = document.visibilityState === "visible";
    if (visible && (state.screen === "chat" || element.clientWidth >= WIDE_PX)) world.markSeen(me.id, at);
    you.render(me);
    list.render(me, at);
    head.render(me, chat, at.threadId);
    const blocked = chat.type === "private" && me.blockedBot;
    const topic = chat.topics.find(({ threadId }) => threadId === at.threadId);
    const closed = topic?.closed === true && !isAdmin(chat, me);
    composer.element.hidden = blocked || closed;
    blockedBar.hidden = !blocked;
    closedBar.hidden = !closed;
    composer.writeAs(deeds.isAnonymous(chat.id) ? chat.title : undefined);
    composer.show(`${me.id}/${at.chatId}/${at.threadId ?? ""}`);
    composer.check((messageId) => world.findMessage(at.chatId, messageId) !== undefined);
    log.render(me, chat, at);
  }

  /** People and memberships may be gone: the server started anew, or somebody was removed from a group. */
  function settle() {
    if (state.personId !== undefined && person() === undefined) state.personId = undefined;
    const chat = state.place === undefined ? undefined : world.findChat(state.place.chatId);
    const inside =
      chat?.type === "private" ? chat.id === state.personId : chat?.members.includes(state.personId ?? 0);
    if (inside !== true) state.place = state.personId === undefined ? undefined : { chatId: state.personId };
    const thread = state.place?.threadId;
    const gone = thread !== undefined && chat?.topics.every(({ threadId }) => threadId !== thread);
    if (gone && inside === true && chat !== undefined) state.place = { chatId: chat.id };
  }

  function renderNobody() {
    const people = world.people();
    /** @param {Person} other */
    const choice = (other) =>
      h(
        "button",
        { type: "button", class: "button wide", "data-testid": "be", onclick: () => be(other.id) },
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
          { type: "button", class: "button primary wide", "data-testid": "add-somebody", onclick: newPerson },
          "Add a person",
        ),
      );
    syncChildren(nobody, [{ key: "nobody", signature: JSON.stringify(people), make }]);
  }

  return { element, render, state, be, showList };
}
