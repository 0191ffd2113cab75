// Turns the person of a pane, and the chat that is open in it, into the two lines at the top: who you are, whom you talk to.

import { avatar } from "./bubble.js";
import { chatTitle, topicName } from "./chat-list.js";
import { h, syncChildren } from "./dom.js";
import { icon } from "./icons.js";
import { languageName } from "./languages.js";

/** @import { Chat, Person } from "../protocol.ts" */
/** @typedef {import("./world.js").World} World */

/** @param {HTMLElement} holder @param {string} name @param {string} from redraws a face only when it changed */
function showFace(holder, name, from) {
  syncChildren(holder, [{ key: "face", signature: `${from}/${name}`, make: () => avatar(name, from) }]);
}

/** @param {import("./icons.js").IconName} name @param {string} label @param {string} testId @param {() => void} onclick */
function round(name, label, testId, onclick) {
  const shared = { type: "button", "aria-label": label, title: label, "data-testid": testId, onclick };
  return h("button", { ...shared, class: `round ${name}-button` }, icon(name));
}

/**
 * Who you are here.
 *
 * @param {{ world: World, be: (personId: number) => void, addPerson: () => void, addGroup: () => void, settings: () => void }} deps
 */
export function createYou(deps) {
  const chooser = h("select", {
    class: "person-select",
    "data-testid": "person-switch",
    "aria-label": "Who you are here",
  });
  chooser.addEventListener("change", () => deps.be(Number(chooser.value)));
  const face = h("span", { class: "face" });
  const line = h("small");
  const element = h(
    "header",
    { class: "you" },
    face,
    h("span", { class: "you-words" }, chooser, line),
    round("add", "Add a person", "add-person", deps.addPerson),
    round("group", "New group", "add-group", deps.addGroup),
    round("gear", "Settings of this person", "person-settings-button", deps.settings),
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
      showFace(face, me.firstName, String(me.id));
      const language = languageName(me.languageCode);
      line.textContent = me.blockedBot ? `${language} · blocked the bot` : language;
    },
  };
}

/**
 * Whom you talk to; in a narrow pane also who you are and the way back.
 *
 * @param {{ world: World, back: () => void, changePerson: () => void, menu: (anchor: HTMLElement) => void }} deps
 */
export function createHead(deps) {
  const face = h("span", { class: "face" });
  const title = h("strong", { class: "head-title", dir: "auto", "data-testid": "chat-title" });
  const line = h("span", { class: "head-line", dir: "auto" });
  const asFace = h("span", { class: "face" });
  const asName = h("span", { class: "as-name", dir: "auto" });
  const asWhom = h(
    "button",
    { type: "button", class: "as-whom", "data-testid": "as-whom", onclick: deps.changePerson },
    asFace,
    asName,
  );
  const menuButton = round("more", "Chat menu", "chat-menu", () => deps.menu(menuButton));
  const element = h(
    "header",
    { class: "head" },
    round("back", "Back to the chats", "back", deps.back),
    face,
    h("span", { class: "head-words" }, title, line),
    asWhom,
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
      showFace(face, chatName, chat.type === "private" ? "bot" : String(chat.id));
      showFace(asFace, me.firstName, String(me.id));
      asName.textContent = me.firstName;
      asWhom.setAttribute("aria-label", `You are ${me.firstName} here; change the person`);
    },
  };
}

/** @param {Chat} chat @param {string} botUsername @param {string | undefined} topic */
function describe(chat, botUsername, topic) {
  if (chat.type === "private") return `bot · @${botUsername}`;
  const people = chat.members.length === 1 ? "1 person" : `${chat.members.length} people`;
  return topic === undefined ? people : `${chat.title} · ${people}`;
}
