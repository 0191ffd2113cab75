// Turns the person of a pane, and the chat that is open in it, into the two lines at the top: who you are, whom you talk to.

import { avatar } from "./bubble.js";
import { chatTitle, topicName } from "./chat-list.js";
import { h, syncChildren } from "./dom.js";
import { icon } from "./icons.js";
import { languageName } from "./languages.js";

/** @import { Chat, Person } from "../protocol.ts" */
/** @typedef {import("./world.js").World} World */

/** @param {HTMLElement} slot @param {string} name @param {string} from redraws an avatar only when it changed */
function showAvatar(slot, name, from) {
  syncChildren(slot, [{ key: "avatar", signature: `${from}/${name}`, make: () => avatar(name, from) }]);
}

/** @param {import("./icons.js").IconName} name @param {string} label @param {string} testId @param {() => void} onclick */
function iconButton(name, label, testId, onclick) {
  const shared = { type: "button", "aria-label": label, title: label, "data-testid": testId, onclick };
  return h("button", { ...shared, class: `icon-button ${name}-button` }, icon(name));
}

/**
 * The header of the list of chats: who you are here.
 *
 * @param {{ world: World, switchPerson: (personId: number) => void, addPerson: () => void, addGroup: () => void, settings: () => void }} deps
 */
export function createPersonHeader(deps) {
  const chooser = h("select", {
    class: "person-select",
    "data-testid": "person-switch",
    "aria-label": "Who you are here",
  });
  chooser.addEventListener("change", () => deps.switchPerson(Number(chooser.value)));
  const avatarSlot = h("span", { class: "avatar-slot" });
  const line = h("small");
  const element = h(
    "header",
    { class: "person-header" },
    avatarSlot,
    h("span", { class: "person-header-text" }, chooser, line),
    iconButton("add", "Add a person", "add-person", deps.addPerson),
    iconButton("group", "New group", "add-group", deps.addGroup),
    iconButton("gear", "Settings of this person", "person-settings-button", deps.settings),
  );
  return {
    element,
    focus: () => chooser.focus(),
    /** @param {Person} me */
    render(me) {
      const options = deps.world.people().map((other) => ({
        key: String(other.id),
        signature: other.firstName,
        make: () => h("option", { value: other.id }, other.firstName),
      }));
      syncChildren(chooser, options);
      chooser.value = String(me.id);
      showAvatar(avatarSlot, me.firstName, String(me.id));
      const language = languageName(me.languageCode);
      line.textContent = me.blockedBot ? `${language} · blocked the bot` : language;
    },
  };
}

/**
 * The header of the open chat: whom you talk to; in a narrow pane also who you are and the way back.
 *
 * @param {{ world: World, back: () => void, changePerson: () => void, menu: (anchor: HTMLElement) => void }} deps
 */
export function createChatHeader(deps) {
  const avatarSlot = h("span", { class: "avatar-slot" });
  const title = h("strong", { class: "chat-header-title", dir: "auto", "data-testid": "chat-title" });
  const line = h("span", { class: "chat-header-line", dir: "auto" });
  const personSlot = h("span", { class: "avatar-slot" });
  const personName = h("span", { class: "current-person-name", dir: "auto" });
  const personButton = h(
    "button",
    { type: "button", class: "current-person", "data-testid": "current-person", onclick: deps.changePerson },
    personSlot,
    personName,
  );
  const menuButton = iconButton("more", "Chat menu", "chat-menu", () => deps.menu(menuButton));
  const element = h(
    "header",
    { class: "chat-header" },
    iconButton("back", "Back to the chats", "back", deps.back),
    avatarSlot,
    h("span", { class: "chat-header-text" }, title, line),
    personButton,
    menuButton,
  );

  return {
    element,
    /** @param {Person} me @param {Chat} chat @param {number | undefined} threadId */
    render(me, chat, threadId) {
      const bot = deps.world.bot();
      const chatName = chatTitle(chat, bot.firstName);
      const topic = topicName(chat, threadId);
      const typing = deps.world.isTyping(chat.id);
      title.textContent = topic ?? chatName;
      const closed = chat.topics.find((one) => one.threadId === threadId)?.closed === true;
      line.textContent = typing
        ? "typing…"
        : describe(chat, bot.username, topic) + (closed ? " · closed" : "");
      line.classList.toggle("typing", typing);
      showAvatar(avatarSlot, chatName, chat.type === "private" ? "bot" : String(chat.id));
      showAvatar(personSlot, me.firstName, String(me.id));
      personName.textContent = me.firstName;
      personButton.setAttribute("aria-label", `You are ${me.firstName} here; change the person`);
    },
  };
}

/** @param {Chat} chat @param {string} botUsername @param {string | undefined} topic */
function describe(chat, botUsername, topic) {
  if (chat.type === "private") return `bot · @${botUsername}`;
  const people = chat.members.length === 1 ? "1 person" : `${chat.members.length} people`;
  return topic === undefined ? people : `${chat.title} · ${people}`;
}
