// Turns the open chat, or one of its messages, into the menu of what this person can do with it.

import { isAdmin } from "./actions.js";
import { openGroupSettings, openTopicName } from "./group-dialogs.js";
import { isEditable } from "./kinds.js";
import { openMenu } from "./menu.js";

/** @import { Chat, Person, ShownMessage } from "../protocol.ts" */
/** @typedef {import("./menu.js").MenuItem} MenuItem */
/** @typedef {import("./world.js").Thread} Thread */

/**
 * @param {{
 *   world: import("./world.js").World,
 *   api: typeof import("./api.js").api,
 *   actions: ReturnType<typeof import("./actions.js").createActions>,
 *   person: () => Person | undefined,
 *   thread: () => Thread,
 *   openChanged: (chat: Chat) => void,
 *   setTarget: (target: import("./draft.js").Target) => void,
 * }} deps
 */
export function createMenus(deps) {
  const { world, api, actions } = deps;

  /** @param {Person} me @returns {MenuItem[]} */
  function privateItems(me) {
    const label = me.blockedBot ? "Unblock the bot" : "Block the bot";
    return [{ label, icon: "block", testId: "block", run: () => actions.setBlocked(!me.blockedBot) }];
  }

  /** @param {Person} me @param {Chat} chat @returns {MenuItem[]} */
  function groupItems(me, chat) {
    const settings = () => openGroupSettings(api, chat, world.people(), deps.openChanged);
    /** @type {MenuItem[]} */
    const anonymous =
      chat.type === "supergroup" && isAdmin(chat, me)
        ? [
            {
              label: actions.isAnonymous(chat.id) ? "Write as yourself" : "Write anonymously, as the group",
              icon: "person",
              testId: "anonymous",
              run: () => actions.toggleAnonymous(chat),
            },
          ]
        : [];
    return [
      ...topicItems(me, chat),
      ...anonymous,
      { label: "Group settings", icon: "gear", testId: "group-settings-button", run: settings },
      {
        label: "Leave the group",
        icon: "out",
        danger: true,
        testId: "leave",
        run: () => actions.leave(chat),
      },
    ];
  }

  /** @param {Person} me @param {Chat} chat @returns {MenuItem[]} for the topic that is open */
  function topicItems(me, chat) {
    const topic = chat.topics.find(({ threadId }) => threadId === deps.thread().threadId);
    if (topic === undefined || !isAdmin(chat, me)) return [];
    const { threadId, closed } = topic;
    return [
      {
        label: closed ? "Reopen the topic" : "Close the topic",
        icon: "topic",
        testId: "topic-close",
        run: () => actions.closeTopic(chat, threadId, !closed),
      },
      {
        label: "Rename the topic",
        icon: "edit",
        testId: "topic-rename",
        run: () => openTopicName(api, chat, topic, me, deps.openChanged),
      },
      {
        label: "Delete the topic",
        icon: "trash",
        danger: true,
        testId: "topic-delete",
        run: () => actions.deleteTopic(chat, threadId),
      },
    ];
  }

  return {
    /** @param {HTMLElement} anchor */
    chat(anchor) {
      const [me, chat] = [deps.person(), world.findChat(deps.thread().chatId)];
      if (me === undefined || chat === undefined) return;
      const items = chat.type === "private" ? privateItems(me) : groupItems(me, chat);
      openMenu(anchor, items, { label: "Chat menu" });
    },
    /** @param {ShownMessage} message @param {HTMLElement} anchor @param {{ x: number, y: number }} [at] */
    message(message, anchor, at) {
      const me = deps.person();
      const chat = world.findChat(message.chatId);
      if (me === undefined || chat === undefined) return;
      const own = message.from === String(me.id);
      const ephemeral = message.onlyFor !== undefined;
      /** @param {"reply" | "edit"} kind */
      const begin = (kind) => () => deps.setTarget({ kind, message });
      /** @type {MenuItem[]} */
      const items = ephemeral
        ? []
        : [{ label: "Reply", icon: "reply", testId: "reply", run: begin("reply") }];
      if (message.text !== "") {
        items.push({
          label: "Copy text",
          icon: "copy",
          testId: "copy",
          run: () => actions.copy(message.text),
        });
      }
      if (own && isEditable(message))
        items.push({ label: "Edit", icon: "edit", testId: "edit", run: begin("edit") });
      // In a private chat both sides may delete everything.
      if (own || ephemeral || chat.type === "private" || isAdmin(chat, me)) {
        items.push({
          label: ephemeral ? "Dismiss" : "Delete",
          icon: "trash",
          danger: true,
          testId: "delete",
          run: () => actions.remove(message),
        });
      }
      openMenu(anchor, items, { label: "Message actions", ...(at === undefined ? {} : { at }) });
    },
  };
}
