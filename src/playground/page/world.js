// Turns server answers and events into the page's copy of the playground: people, chats, messages, unread.

/** @import { Chat, Person, PlaygroundEvent, PlaygroundState, ShownMessage } from "../protocol.ts" */
/** @typedef {{ chatId: number, threadId?: number | undefined }} Thread a chat, or one topic of a forum */

/** Telegram's own id of the "General" topic; its messages carry no thread id. */
const GENERAL_THREAD_ID = 1;
/** Telegram repeats "typing" every 5 s while it lasts. */
const TYPING_MS = 6000;

/** @typedef {ReturnType<typeof createWorld>} World */

/**
 * @param {{
 *   loadState: () => Promise<PlaygroundState>,
 *   loadCommands: (language: string | undefined) => Promise<PlaygroundState["commands"]>,
 *   loadMessages: (chatId: number) => Promise<ShownMessage[]>,
 *   nowMs: () => number,
 * }} deps
 */
export function createWorld(deps) {
  /** @type {PlaygroundState} */
  let state = {
    bot: { id: 0, username: "", firstName: "Bot" },
    people: [],
    chats: [],
    commands: [],
    notice: "",
  };
  /** @type {Map<number, Map<number, ShownMessage>>} messages by chat, then by id */
  const messages = new Map();
  /** @type {Map<number, Set<number>>} while a chat loads: ids that events touched, newer than the answer */
  const touched = new Map();
  /** @type {Map<number, Promise<void>>} */
  const loads = new Map();
  /** @type {Map<string, PlaygroundState["commands"]>} the bot's menu by language code */
  const menus = new Map();
  /** @type {Map<number, number>} */
  const typingUntilMs = new Map();
  /** @type {Map<string, number>} order of the last message that a person has seen in a thread */
  const seen = new Map();
  /** @type {Map<number, number>} order of the last message of a chat when the page opened */
  const readBefore = new Map();
  /** @type {Set<number> | undefined} chats that were there when the page opened: their old messages count as read */
  let firstChats;
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let scheduled = false;
  let stateVersion = 0;

  function changed() {
    if (scheduled) return;
    scheduled = true;
    setTimeout(() => {
      scheduled = false;
      for (const listener of listeners) listener();
    }, 16);
  }

  /** @param {ShownMessage} message */
  function put(message) {
    const known = messages.get(message.chatId) ?? new Map();
    messages.set(message.chatId, known);
    if (message.deleted) known.delete(message.messageId);
    else known.set(message.messageId, message);
    touched.get(message.chatId)?.add(message.messageId);
  }

  /** @param {number} chatId */
  async function loadMessages(chatId) {
    const newer = new Set();
    touched.set(chatId, newer);
    try {
      const answer = await deps.loadMessages(chatId);
      const before = messages.get(chatId) ?? new Map();
      /** @type {Map<number, ShownMessage>} */
      const loaded = new Map();
      for (const message of answer) {
        if (!message.deleted && !newer.has(message.messageId)) loaded.set(message.messageId, message);
      }
      for (const id of newer) {
        const message = before.get(id);
        if (message !== undefined) loaded.set(id, message);
      }
      messages.set(chatId, loaded);
      if (firstChats?.delete(chatId))
        readBefore.set(chatId, Math.max(0, ...[...loaded.values()].map(({ order }) => order)));
    } finally {
      touched.delete(chatId);
      changed();
    }
  }

  async function reloadState() {
    for (;;) {
      const version = stateVersion;
      const answer = await deps.loadState();
      if (version !== stateVersion) continue; // an event came meanwhile: the answer may be older than it
      state = answer;
      firstChats ??= new Set(state.chats.map((chat) => chat.id));
      return changed();
    }
  }

  /** @param {number} personId @returns {Chat} */
  function privateChat(personId) {
    const known = state.chats.find((chat) => chat.id === personId);
    if (known !== undefined) return known;
    return {
      id: personId,
      type: "private",
      title: "",
      forum: false,
      members: [personId],
      admins: [],
      botRole: "member",
      botRights: { canManageTopics: false, canDeleteMessages: false, canPinMessages: false },
      topics: [],
    };
  }

  /** What a person sees in a thread, oldest first. @param {number} personId @param {Thread} thread */
  function messagesAt(personId, { chatId, threadId }) {
    const shown = [...(messages.get(chatId)?.values() ?? [])].filter(
      ({ onlyFor }) => onlyFor === undefined || onlyFor === personId,
    );
    // An ephemeral message may stand in place of another one, for the person who sees it.
    const replaced = new Set(shown.map(({ replaces }) => replaces));
    const all = shown.filter(({ messageId }) => !replaced.has(messageId)).sort((a, b) => a.order - b.order);
    const forum = state.chats.find((chat) => chat.id === chatId)?.forum === true;
    if (!forum) return all;
    return all.filter(
      (message) => (message.threadId ?? GENERAL_THREAD_ID) === (threadId ?? GENERAL_THREAD_ID),
    );
  }

  /** @param {number} personId @param {Thread} thread */
  const seenKey = (personId, thread) =>
    `${personId}/${thread.chatId}/${thread.threadId ?? GENERAL_THREAD_ID}`;

  return {
    /** @param {() => void} listener is called when something changed, at most every 16 ms */
    onChange: (listener) => void listeners.add(listener),
    changed,
    bot: () => state.bot,
    people: () => state.people,
    /** The staff group and who is in it, when the playground started with one. */
    support: () => state.support,
    notice: () => state.notice,
    /** The menu in this language, or without one until it is loaded. @param {string | undefined} language */
    commands(language) {
      const known = menus.get(language ?? "");
      if (known !== undefined) return known;
      menus.set(language ?? "", state.commands);
      deps.loadCommands(language).then(
        (commands) => {
          menus.set(language ?? "", commands);
          changed();
        },
        () => menus.delete(language ?? ""),
      );
      return state.commands;
    },
    /** @param {number} id @returns {Person | undefined} */
    findPerson: (id) => state.people.find((person) => person.id === id),
    /** @param {number} id @returns {Chat | undefined} */
    findChat: (id) => state.chats.find((chat) => chat.id === id) ?? (id > 0 ? privateChat(id) : undefined),
    groups: () => state.chats.filter((chat) => chat.type !== "private"),
    /** The private chat with the bot, then groups by their newest message. @param {number} personId @returns {Chat[]} */
    chatsOf(personId) {
      /** @param {Chat} chat */
      const newest = (chat) =>
        Math.max(0, ...[...(messages.get(chat.id)?.values() ?? [])].map((m) => m.dateSeconds));
      const groups = state.chats.filter((chat) => chat.type !== "private" && chat.members.includes(personId));
      return [privateChat(personId), ...groups.sort((a, b) => newest(b) - newest(a))];
    },
    messagesAt,
    /** @param {number} chatId @param {number} messageId */
    findMessage: (chatId, messageId) => messages.get(chatId)?.get(messageId),
    /** @param {number} chatId */
    isTyping: (chatId) => (typingUntilMs.get(chatId) ?? 0) > deps.nowMs(),
    /** @param {number} chatId @returns {Promise<void>} loads a chat once */
    openChat(chatId) {
      const load = loads.get(chatId) ?? loadMessages(chatId);
      loads.set(chatId, load); // a failed load stays until the next reload, or each event would ask again
      return load;
    },
    /** Asks the server for everything that is shown; after a lost connection events may be missing. */
    async reload() {
      await reloadState();
      menus.clear();
      const there = new Set(state.chats.map((chat) => chat.id));
      for (const chatId of [...loads.keys()].filter((id) => !there.has(id))) {
        loads.delete(chatId);
        messages.delete(chatId);
      }
      await Promise.all([...loads.keys()].map((chatId) => loadMessages(chatId)));
    },
    reloadState,
    /** @param {number} personId @param {Thread} thread marks everything there as read */
    markSeen(personId, thread) {
      const last = messagesAt(personId, thread).at(-1);
      if (last !== undefined) seen.set(seenKey(personId, thread), last.order);
    },
    /** @param {number} personId @param {Thread} thread @returns {number} messages of others after the last one seen */
    unread(personId, thread) {
      const last = seen.get(seenKey(personId, thread)) ?? readBefore.get(thread.chatId) ?? 0;
      const others = messagesAt(personId, thread).filter((m) => m.from !== String(personId));
      return others.filter((message) => message.order > last).length;
    },
    /** Puts an answer of the server in, unless an event already brought something newer. @param {ShownMessage} message */
    accept(message) {
      const known = messages.get(message.chatId)?.get(message.messageId);
      if (known !== undefined && (known.editedSeconds ?? 0) > (message.editedSeconds ?? 0)) return;
      put(message);
      changed();
    },
    /** @param {PlaygroundEvent} event */
    apply(event) {
      switch (event.kind) {
        case "message":
          if (event.message.from === "bot") typingUntilMs.delete(event.message.chatId);
          put(event.message);
          break;
        case "deleted":
          messages.get(event.chatId)?.delete(event.messageId);
          touched.get(event.chatId)?.add(event.messageId);
          break;
        case "chat":
          stateVersion += 1;
          state = { ...state, chats: replaced(state.chats, event.chat) };
          break;
        case "person":
          stateVersion += 1;
          state = { ...state, people: replaced(state.people, event.person) };
          break;
        case "typing":
          typingUntilMs.set(event.chatId, deps.nowMs() + TYPING_MS);
          setTimeout(changed, TYPING_MS + 50);
          break;
        case "notice":
          stateVersion += 1;
          state = { ...state, notice: event.notice };
          break;
        case "commands":
          menus.clear();
          reloadState().catch(() => undefined); // the next reconnect loads it again
          break;
      }
      changed();
    },
  };
}

/**
 * @template {{ id: number }} T
 * @param {T[]} list
 * @param {T} item
 * @returns {T[]} with the item in the place of its older self, or at the end
 */
function replaced(list, item) {
  return list.some((other) => other.id === item.id)
    ? list.map((other) => (other.id === item.id ? item : other))
    : [...list, item];
}
