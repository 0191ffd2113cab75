// Turns what a person does in a pane (send, press, follow a link, block) into requests, and their answers into what is shown.

import { readLink } from "./links.js";
import { problemLine, showAlert, showToast } from "./notices.js";

/** @import { Chat, Person, Pressed, ShownButton, ShownMessage } from "../protocol.ts" */
/** @typedef {import("./world.js").Thread} Thread */

const GENERAL_THREAD_ID = 1;

/** @param {Chat} chat @param {Person} person */
export const isAdmin = (chat, person) => chat.ownerId === person.id || chat.admins.includes(person.id);

/**
 * @param {{
 *   world: import("./world.js").World,
 *   api: typeof import("./api.js").api,
 *   toasts: HTMLElement,
 *   person: () => Person | undefined,
 *   thread: () => Thread,
 *   openThread: (thread: Thread) => void,
 *   addGroup: () => void,
 * }} deps `person` and `thread` are those of the pane
 */
export function createActions(deps) {
  const { world, api } = deps;
  /** @type {Set<string>} presses that the bot has not answered yet */
  const waiting = new Set();
  /** @type {Set<string>} persons and groups in whose name they write */
  const anonymous = new Set();

  /** @param {number} chatId */
  const anonymousKey = (chatId) => `${deps.person()?.id}/${chatId}`;

  /** @param {number} chatId whether the person of this pane writes there as the group */
  function isAnonymous(chatId) {
    const me = deps.person();
    const chat = world.findChat(chatId);
    const may = chat?.type === "supergroup" && me !== undefined && isAdmin(chat, me);
    return may && anonymous.has(anonymousKey(chatId));
  }

  /** @param {string} line @param {"bot" | "page" | "problem"} [from] */
  const toast = (line, from) => showToast(deps.toasts, line, from);

  /**
   * Waits for a request, and shows its error as a toast.
   * @param {Promise<unknown>} work
   * @returns {Promise<boolean>} whether it worked
   */
  async function attempt(work) {
    try {
      await work;
      return true;
    } catch (error) {
      toast(problemLine(error), "problem");
      return false;
    }
  }

  /** @param {import("./draft.js").MessageOrAlbum} message @param {Thread} [thread] @returns {Promise<boolean>} whether it worked */
  async function send(message, thread = deps.thread()) {
    const me = deps.person();
    if (me === undefined) return false;
    const inTopic =
      thread.threadId === undefined || thread.threadId === GENERAL_THREAD_ID
        ? {}
        : { threadId: thread.threadId };
    /** @type {import("../protocol.ts").Envelope} */
    const envelope = { by: me.id, ...inTopic, ...(isAnonymous(thread.chatId) ? { as: "group" } : {}) };
    if ("parts" in message) {
      const sent = api.sendAlbum(thread.chatId, { ...message, ...envelope });
      return attempt(sent.then((messages) => messages.map(world.accept)));
    }
    return attempt(api.sendMessage(thread.chatId, { ...message, ...envelope }).then(world.accept));
  }

  /** @param {string} payload of a deep link, may be empty */
  function start(payload) {
    const me = deps.person();
    if (me === undefined) return;
    deps.openThread({ chatId: me.id });
    void send({ text: payload === "" ? "/start" : `/start ${payload}` }, { chatId: me.id });
  }

  /** @param {import("./links.js").Link} link */
  function follow(link) {
    if (link.kind === "start") return start(link.payload);
    if (link.kind === "startgroup") return deps.addGroup();
    if (link.kind !== "thread") return;
    const me = deps.person();
    const chat = world.findChat(link.chatId);
    if (me === undefined || chat === undefined || !chat.members.includes(me.id))
      return toast("This person cannot see that chat.", "page");
    const topic = chat.topics.find(({ threadId }) => threadId === link.threadId);
    deps.openThread(
      topic === undefined ? { chatId: chat.id } : { chatId: chat.id, threadId: topic.threadId },
    );
  }

  /** @param {string} text */
  function copy(text) {
    const done =
      navigator.clipboard?.writeText(text) ??
      Promise.reject(new Error("This browser does not let the page copy."));
    void attempt(done.then(() => toast("Copied", "page")));
  }

  /** @param {string} address */
  const read = (address) => readLink(address, world.bot().username);

  /** @param {ShownMessage} message @param {ShownButton} button */
  const pressKey = (message, button) =>
    `${deps.person()?.id}/${message.chatId}/${message.messageId}/${button.data ?? button.label}`;

  /** @param {ShownMessage} message @param {ShownButton} button */
  async function press(message, button) {
    const me = deps.person();
    if (me === undefined) return;
    const key = pressKey(message, button);
    waiting.add(key);
    world.changed();
    const which = button.data === undefined ? { label: button.label } : { data: button.data };
    try {
      const pressed = await api.press(message.chatId, message.messageId, { by: me.id, ...which });
      if (deps.person()?.id === me.id) showPressed(pressed);
    } catch (error) {
      toast(problemLine(error), "problem");
    } finally {
      waiting.delete(key);
      world.changed();
    }
  }

  /** @param {Pressed} pressed */
  function showPressed(pressed) {
    if (!pressed.answered) return toast("The bot did not answer this press.", "page");
    if (pressed.url !== undefined) return openUrl(pressed.url);
    if (pressed.toast === undefined || pressed.toast === "") return;
    if (pressed.alert === true) showAlert(pressed.toast);
    else toast(pressed.toast);
  }

  /** @param {string} url the bot answered a press with an address; a new tab needs the person's own click */
  function openUrl(url) {
    const link = read(url);
    if (link.kind === "outside") showAlert(url, { link: link.href });
    else follow(link);
  }

  /** @param {string} text a command as it stands in a message, e.g. `/menu@bot`, or a label */
  const sendText = (text) => void send({ text });

  /** @param {boolean} blockedBot */
  function setBlocked(blockedBot) {
    const me = deps.person();
    if (me === undefined) return;
    void attempt(
      api.changePerson(me.id, { blockedBot }).then((person) => world.apply({ kind: "person", person })),
    );
  }

  /** @param {Chat} chat @param {"addMembers" | "removeMembers"} change */
  function changeMembership(chat, change) {
    const me = deps.person();
    if (me === undefined) return;
    void attempt(
      api
        .changeGroup(chat.id, { [change]: [me.id] })
        .then((changed) => world.apply({ kind: "chat", chat: changed })),
    );
  }

  return {
    attempt,
    start,
    copy,
    setBlocked,
    /** @param {Chat} chat */
    join: (chat) => changeMembership(chat, "addMembers"),
    /** @param {Chat} chat */
    leave: (chat) => changeMembership(chat, "removeMembers"),
    isAnonymous,
    /** @param {Chat} chat from now on the person writes there as the group, or as themselves again */
    toggleAnonymous(chat) {
      const key = anonymousKey(chat.id);
      if (!anonymous.delete(key)) anonymous.add(key);
      world.changed();
    },
    /** @param {Chat} chat @param {number} threadId @param {boolean} closed */
    closeTopic(chat, threadId, closed) {
      const me = deps.person();
      if (me === undefined) return;
      void attempt(
        api
          .changeTopic(chat.id, threadId, { by: me.id, closed })
          .then((changed) => world.apply({ kind: "chat", chat: changed })),
      );
    },
    /** @param {Chat} chat @param {number} threadId */
    deleteTopic(chat, threadId) {
      const me = deps.person();
      if (me === undefined) return;
      deps.openThread({ chatId: chat.id });
      void attempt(api.deleteTopic(chat.id, threadId, me.id));
    },
    /** @param {ShownMessage} message */
    remove(message) {
      const { chatId, messageId } = message;
      const me = deps.person();
      if (me === undefined) return;
      void attempt(
        api
          .deleteMessage(chatId, messageId, me.id)
          .then(() => world.apply({ kind: "deleted", chatId, messageId })),
      );
    },
    textHandlers: { sendText, read, follow },
    /** @param {ShownMessage} message @returns {import("./keyboard.js").KeyboardHandlers} */
    keyboardHandlers: (message) => ({
      press: (button) => void press(message, button),
      sendText,
      isWaiting: (button) => waiting.has(pressKey(message, button)),
      read,
      follow,
      copy,
    }),
    composer: {
      /** @param {import("./draft.js").MessageOrAlbum} message */
      send: (message) => send(message),
      /** @param {number} messageId @param {string} text */
      async edit(messageId, text) {
        const me = deps.person();
        if (me === undefined) return false;
        return attempt(api.editMessage(deps.thread().chatId, messageId, me.id, text).then(world.accept));
      },
      /** @param {string} name of a command without the slash; in groups it names the bot, as Telegram's menu does */
      sendCommand(name) {
        const group = deps.thread().chatId < 0;
        sendText(group ? `/${name}@${world.bot().username}` : `/${name}`);
      },
      /** @param {string} line */
      problem: (line) => toast(line, "problem"),
    },
  };
}
