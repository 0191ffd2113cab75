// Turns the open chat, or one of its messages, into the menu of what this person can do with it.

import { isAdmin } from "./actions.js";
import { openGroupSettings, openTopicName } from "./group-dialogs.js";
import { isEditable } from "./kinds.js";
import { openMenu } from "./menu.js";

/** @import { Chat, Person, ShownMessage } from "../protocol.ts" */
/** @typedef {import("./menu.js").Action} Action */
/** @typedef {import("./world.js").Place} Place */

/**
 * @param {{
 *   world: import("./world.js").World,
 *   api: typeof import("./api.js").api,
 *   deeds: ReturnType<typeof import("./actions.js").createDeeds>,
 *   who: () => Person | undefined,
 *   where: () => Place,
 *   openChanged: (chat: Chat) => void,
 *   take: (aim: import("./draft.js").Aim) => void,
 * }} deps
 */
export function createMenus(deps) {
  const { world, api, deeds } = deps;

  /** @param {Person} me @returns {Action[]} */
  function privateActions(me) {
    const label = me.blockedBot ? "Unblock the bot" : "Block the bot";
    return [{ label, icon: "block", testId: "block", run: () => deeds.setBlocked(!me.blockedBot) }];
  }

  /** @param {Person} me @param {Chat} chat @returns {Action[]} */
  function groupActions(me, chat) {
    const settings = () => openGroupSettings(api, chat, world.people(), deps.openChanged);
    /** @type {Action[]} */
    const anonymous =
      chat.type === "supergroup" && isAdmin(chat, me)
        ? [
            {
              label: deeds.isAnonymous(chat.id) ? "Write as yourself" : "Write anonymously, as the group",
              icon: "person",
              testId: "anonymous",
              run: () => deeds.toggleAnonymous(chat),
            },
          ]
        : [];
    return [
      ...topicActions(me, chat),
      ...anonymous,
      { label: "Group settings", icon: "gear", testId: "group-settings-button", run: settings },
      {
        label: "Leave the group",
        icon: "out",
        danger: true,
        testId: "leave",
        run: () => deeds.leave(chat),
      },
    ];
  }

  /** @param {Person} me @param {Chat} chat @returns {Action[]} for the topic that is open */
  function topicActions(me, chat) {
    const topic = chat.topics.find(({ threadId }) => threadId === deps.where().threadId);
    if (topic === undefined || !isAdmin(chat, me)) return [];
    const { threadId, closed } = topic;
    return [
      {
        label: closed ? "Reopen the topic" : "Close the topic",
        icon: "topic",
        testId: "topic-close",
        run: () => deeds.closeTopic(chat, threadId, !closed),
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
        run: () => deeds.deleteTopic(chat, threadId),
      },
    ];
  }

  return {
    /** @param {HTMLElement} anchor */
    chat(anchor) {
      const [me, chat] = [deps.who(), world.findChat(deps.where().chatId)];
      if (me === undefined || chat === undefined) return;
      const actions = chat.type === "private" ? privateActions(me) : groupActions(me, chat);
      openMenu(anchor, actions, { label: "Chat menu" });
    },
    /** @param {ShownMessage} message @param {HTMLElement} anchor @param {{ x: number, y: number }} [at] */
    message(message, anchor, at) {
      const me = deps.who();
      const chat = world.findChat(message.chatId);
      if (me === undefined || chat === undefined) return;
      const own = message.from === String(me.id);
      const ephemeral = message.onlyFor !== undefined;
      /** @param {"reply" | "edit"} kind */
      const aim = (kind) => () => deps.take({ kind, message });
      /** @type {Action[]} */
      const actions = ephemeral
        ? []
        : [{ label: "Reply", icon: "reply", testId: "reply", run: aim("reply") }];
      if (message.text !== "") {
        actions.push({
          label: "Copy text",
          icon: "copy",
          testId: "copy",
          run: () => deeds.copy(message.text),
        });
      }
      if (own && isEditable(message))
        actions.push({ label: "Edit", icon: "edit", testId: "edit", run: aim("edit") });
      // In a private chat both sides may delete everything.
      if (own || ephemeral || chat.type === "private" || isAdmin(chat, me)) {
        actions.push({
          label: ephemeral ? "Dismiss" : "Delete",
          icon: "trash",
          danger: true,
          testId: "delete",
          run: () => deeds.remove(message),
        });
      }
      openMenu(anchor, actions, { label: "Message actions", ...(at === undefined ? {} : { at }) });
    },
  };
}
