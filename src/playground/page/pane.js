// Turns one person and one open place into a messenger: people, chats, messages, composer. Several panes stand side by side.

import { createChatList } from "./chat-list.js";
import { createChatLog } from "./chat-log.js";
import { createComposer } from "./composer.js";
import { createDeeds } from "./deeds.js";
import { h, syncChildren } from "./dom.js";
import { openGroupSettings, openNewGroup, openNewTopic } from "./group-dialogs.js";
import { openMenu } from "./menu.js";
import { createHead, createYou } from "./pane-heads.js";
import { openNewPerson, openPersonSettings } from "./people-dialogs.js";

/** @import { Chat, Person, ShownMessage } from "../protocol.ts" */
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
  const head = createHead({ world, back: showList, changePerson, menu: chatMenu });
  const composer = createComposer({
    ...deeds.composer,
    commands: () => world.commands(person()?.languageCode),
  });
  const { taps, presses } = deeds;
  const log = createChatLog({ world, taps, presses, start: () => deeds.start(""), menu: messageMenu });
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
  const nobody = h("div", { class: "nobody" });
  const element = h(
    "section",
    { class: "pane", "data-testid": "pane" },
    h(
      "div",
      { class: "pane-body" },
      h("div", { class: "side" }, you.element, list.element),
      h("div", { class: "room" }, head.element, log.element, composer.element, blockedBar, toasts),
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

  /** @param {HTMLElement} anchor */
  function chatMenu(anchor) {
    const [me, chat] = [person(), world.findChat(place().chatId)];
    if (me === undefined || chat === undefined) return;
    const label = me.blockedBot ? "Unblock the bot" : "Block the bot";
    const settings = () => openGroupSettings(api, chat, world.people(), openChanged);
    /** @type {import("./menu.js").Action[]} */
    const actions =
      chat.type === "private"
        ? [{ label, icon: "block", testId: "block", run: () => deeds.setBlocked(!me.blockedBot) }]
        : [
            { label: "Group settings", icon: "gear", testId: "group-settings-button", run: settings },
            {
              label: "Leave the group",
              icon: "out",
              danger: true,
              testId: "leave",
              run: () => deeds.leave(chat),
            },
          ];
    openMenu(anchor, actions, { label: "Chat menu" });
  }

  /** @param {ShownMessage} message @param {HTMLElement} anchor @param {{ x: number, y: number }} [at] */
  function messageMenu(message, anchor, at) {
    const own = message.from === String(state.personId);
    /** @param {"reply" | "edit"} kind */
    const aim = (kind) => () => composer.take({ kind, message });
    /** @type {import("./menu.js").Action[]} */
    const actions = [{ label: "Reply", icon: "reply", testId: "reply", run: aim("reply") }];
    if (message.text !== "") {
      actions.push({ label: "Copy text", icon: "copy", testId: "copy", run: () => deeds.copy(message.text) });
    }
    if (own && message.kind !== "sticker")
      actions.push({ label: "Edit", icon: "edit", testId: "edit", run: aim("edit") });
    // In a private chat both sides may delete everything.
    if (own || message.chatId === state.personId) {
      actions.push({
        label: "Delete",
        icon: "trash",
        danger: true,
        testId: "delete",
        run: () => deeds.remove(message),
      });
    }
    openMenu(anchor, actions, { label: "Message actions", ...(at === undefined ? {} : { at }) });
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
    composer.element.hidden = blocked;
    blockedBar.hidden = !blocked;
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

  return { element, render, state };
}
