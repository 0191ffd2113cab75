// A typed client of the control API (protocol.ts) for tests and scripts: people who send, tap and look.

import { setTimeout as sleep } from "node:timers/promises";
import type {
  BotCall,
  Chat,
  Fault,
  Formatting,
  GroupPatch,
  NewAlbum,
  NewGroup,
  NewMessage,
  NewPerson,
  Person,
  PlaygroundState,
  Press,
  Pressed,
  ShownMessage,
} from "../protocol.ts";

/** One chat as one person sees it. */
export interface ChatClient {
  readonly chatId: number;
  /** Sends a text, or anything else a person can send. */
  says(what: string | Omit<NewMessage, "by">): Promise<ShownMessage>;
  /** Sends several pictures or files as one album. */
  sendsAlbum(album: Omit<NewAlbum, "by">): Promise<ShownMessage[]>;
  /**
   * Taps the button with this label or callback data on the newest message that has one.
   *
   * @throws Error when no message has it; the message lists the buttons that are there
   */
  taps(labelOrData: string): Promise<Pressed>;
  /** The messages that are not deleted and that this person is shown, oldest first. */
  sees(): Promise<ShownMessage[]>;
  /**
   * Looks again and again until a message fits; the newest that fits is returned.
   *
   * @throws Error after `timeoutMs` (default 5,000), with the last messages
   */
  waitFor(predicate: (message: ShownMessage) => boolean, timeoutMs?: number): Promise<ShownMessage>;
  /** Changes the text of one's own message, or its caption. */
  edits(messageId: number, text: string, how?: Formatting & { premium?: true }): Promise<ShownMessage>;
  deletes(messageId: number): Promise<void>;
  /** @returns the thread id of the new topic */
  opensTopic(name: string): Promise<number>;
  renamesTopic(threadId: number, name: string): Promise<void>;
  closesTopic(threadId: number): Promise<void>;
  reopensTopic(threadId: number): Promise<void>;
  /** With all its messages; the bot is not told. */
  deletesTopic(threadId: number): Promise<void>;
}

/** One person, in their private chat with the bot. */
export interface PersonClient extends ChatClient, Readonly<Person> {
  /** The same person in a group. */
  in(chat: { id: number } | number): ChatClient;
  blocksBot(blocked?: boolean): Promise<void>;
  changes(change: { languageCode?: string; firstName?: string }): Promise<Person>;
}

/** One group as it was when it was asked for; `change` gives the group as it is then. */
export interface GroupClient extends Readonly<Chat> {
  change(change: GroupPatch): Promise<GroupClient>;
  /** @returns the thread id of the new topic */
  topic(by: number, name: string): Promise<number>;
}

/** The whole control API. */
export interface PlaygroundClient {
  person(person?: Partial<NewPerson>): Promise<PersonClient>;
  /** Somebody who is there already, e.g. one of the staff. @throws Error when nobody has this id or first name */
  known(idOrFirstName: number | string): Promise<PersonClient>;
  /** What a playground with a staff group starts with. @throws Error when it has none */
  support(): Promise<{ team: GroupClient; travellers: GroupClient; sam: PersonClient; mei: PersonClient }>;
  group(group: Omit<NewGroup, "members" | "kind"> & Partial<NewGroup>): Promise<GroupClient>;
  state(language?: string): Promise<PlaygroundState>;
  messages(chatId: number): Promise<ShownMessage[]>;
  /** Presses a button of a certain message; `late` for one that an edit has taken away meanwhile. */
  press(chatId: number, messageId: number, press: Press): Promise<Pressed>;
  calls(since?: number): Promise<BotCall[]>;
  fault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Delivers a raw update, with its own `update_id` if it has one. */
  update(update: Record<string, unknown>): Promise<{ updateId: number }>;
  /**
   * Waits until the bot took and handled every update and no call is under way.
   *
   * @throws Error when that does not happen within `timeoutMs` (default 10,000)
   */
  settled(timeoutMs?: number): Promise<void>;
}

const LOOK_EVERY_MS = 15;
const DEFAULT_WAIT_MS = 5_000;

/**
 * Makes a client. Every function throws an `Error` with the server's own line when a request is refused.
 *
 * @param baseUrl  where the playground listens, e.g. `http://127.0.0.1:8080`
 */
export function createPlaygroundClient(baseUrl: string): PlaygroundClient {
  const root = `${baseUrl.replace(/\/+$/, "")}/playground/api`;

  /** The types of answers are promised by protocol.ts, which the server is built on too. */
  async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(root + path, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as T & { error?: string };
    if (!response.ok) throw new Error(`${method} ${path}: ${answer.error ?? response.status}`);
    return answer;
  }

  function chatClient(chatId: number, by: number): ChatClient {
    const messages = `/chats/${chatId}/messages`;
    const topics = `/chats/${chatId}/topics`;
    const sees = async () =>
      (await request<ShownMessage[]>("GET", `${messages}?person=${by}`)).filter((m) => !m.deleted);
    const changesTopic = async (threadId: number, change: { name?: string; closed?: boolean }) => {
      await request("PATCH", `${topics}/${threadId}`, { by, ...change });
    };
    return {
      chatId,
      sees,
      says: (what) =>
        request("POST", messages, { by, ...(typeof what === "string" ? { text: what } : what) }),
      sendsAlbum: (album) => request("POST", `/chats/${chatId}/albums`, { by, ...album }),
      async taps(labelOrData) {
        const seen = await sees();
        for (const message of seen.reverse()) {
          for (const button of message.rows.flat()) {
            if (button.label !== labelOrData && button.data !== labelOrData) continue;
            const press: Press = {
              by,
              ...(button.label === labelOrData ? { label: labelOrData } : { data: labelOrData }),
            };
            return await request("POST", `${messages}/${message.messageId}/press`, press);
          }
        }
        const there = seen.flatMap((m) => m.rows.flat().map((b) => b.label));
        throw new Error(`no button ${JSON.stringify(labelOrData)}; there are ${JSON.stringify(there)}`);
      },
      async waitFor(predicate, timeoutMs = DEFAULT_WAIT_MS) {
        const giveUpMs = performance.now() + timeoutMs;
        for (;;) {
          const seen = await sees();
          const found = seen.findLast(predicate);
          if (found !== undefined) return found;
          if (performance.now() > giveUpMs) {
            const last = seen.slice(-3).map((m) => `${m.from}: ${m.text}`);
            throw new Error(`no such message within ${timeoutMs} ms; the last are ${JSON.stringify(last)}`);
          }
          await sleep(LOOK_EVERY_MS);
        }
      },
      edits: (messageId, text, how = {}) =>
        request("PATCH", `${messages}/${messageId}`, { by, text, ...how }),
      async deletes(messageId) {
        await request("DELETE", `${messages}/${messageId}`, { by });
      },
      opensTopic: async (name) =>
        (await request<{ threadId: number }>("POST", topics, { by, name })).threadId,
      renamesTopic: (threadId, name) => changesTopic(threadId, { name }),
      closesTopic: (threadId) => changesTopic(threadId, { closed: true }),
      reopensTopic: (threadId) => changesTopic(threadId, { closed: false }),
      async deletesTopic(threadId) {
        await request("DELETE", `${topics}/${threadId}`, { by });
      },
    };
  }

  function groupClient(chat: Chat): GroupClient {
    return {
      ...chat,
      change: async (change) => groupClient(await request<Chat>("PATCH", `/groups/${chat.id}`, change)),
      topic: async (by, name) =>
        (await request<{ threadId: number }>("POST", `/chats/${chat.id}/topics`, { by, name })).threadId,
    };
  }

  function personClient(person: Person): PersonClient {
    return {
      ...person,
      ...chatClient(person.id, person.id),
      in: (chat) => chatClient(typeof chat === "number" ? chat : chat.id, person.id),
      async blocksBot(blocked = true) {
        await request("PATCH", `/people/${person.id}`, { blockedBot: blocked });
      },
      changes: (change) => request("PATCH", `/people/${person.id}`, change),
    };
  }

  function find<T>(list: readonly T[], wanted: (one: T) => boolean, what: string): T {
    const found = list.find(wanted);
    if (found === undefined) throw new Error(`there is no ${what}`);
    return found;
  }

  async function known(who: number | string): Promise<PersonClient> {
    const { people } = await request<PlaygroundState>("GET", "/state");
    return personClient(find(people, (p) => p.id === who || p.firstName === who, `person ${who}`));
  }

  return {
    person: async (wanted = {}) =>
      personClient(await request<Person>("POST", "/people", { firstName: "Ana", ...wanted })),
    known,
    async support() {
      const { support, chats } = await request<PlaygroundState>("GET", "/state");
      if (support === undefined) throw new Error("this playground started without a staff group");
      const group = (id: number) => groupClient(find(chats, (chat) => chat.id === id, `chat ${id}`));
      const [samId = 0, meiId = 0] = support.staffIds;
      return {
        team: group(support.chatId),
        travellers: group(support.travellersId),
        sam: await known(samId),
        mei: await known(meiId),
      };
    },
    group: async (group) =>
      groupClient(await request<Chat>("POST", "/groups", { members: [], kind: "supergroup", ...group })),
    state: (language) => request("GET", language === undefined ? "/state" : `/state?language=${language}`),
    messages: (chatId) => request("GET", `/chats/${chatId}/messages`),
    press: (chatId, messageId, press) =>
      request("POST", `/chats/${chatId}/messages/${messageId}/press`, press),
    calls: (since = 0) => request("GET", `/calls?since=${since}`),
    async fault(fault) {
      await request("POST", "/faults", fault);
    },
    async clearFaults() {
      await request("DELETE", "/faults");
    },
    update: (update) => request("POST", "/updates", { update }),
    async settled(timeoutMs = 10_000) {
      const { settled } = await request<{ settled: boolean }>("GET", `/settled?timeoutMs=${timeoutMs}`);
      if (!settled) throw new Error(`the bot still had something to do after ${timeoutMs} ms`);
    },
  };
}
