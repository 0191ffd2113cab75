// Turns calls of the page into requests of the playground server, and its answers into typed values.

/** @import { BotCall, Chat, Fault, GroupPatch, NewGroup, NewPerson, Person, PlaygroundState, Press, Pressed, NewMessage, NewAlbum, ShownMessage } from "../protocol.ts" */

const ROOT = "/playground/api";

/** The server refused a request (its own clear line), or could not be reached. */
export class ApiError extends Error {}

/**
 * @param {string} method
 * @param {string} path below `/playground/api`
 * @param {unknown} [body]
 * @returns {Promise<unknown>}
 */
async function request(method, path, body) {
  /** @type {RequestInit} */
  const init = { method, cache: "no-store" };
  if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { "content-type": "application/json" };
  }
  const response = await fetch(ROOT + path, init).catch((cause) => {
    throw new ApiError("The playground server does not answer.", { cause });
  });
  const text = await response.text();
  if (response.ok) return text === "" ? undefined : JSON.parse(text);
  throw new ApiError(errorLine(text) ?? `The playground server answered ${response.status}.`);
}

/** @param {string} text @returns {string | undefined} */
function errorLine(text) {
  try {
    const body = JSON.parse(text);
    return typeof body?.error === "string" ? body.error : undefined;
  } catch {
    return undefined; // not JSON: a proxy or a crash page
  }
}

/** @param {number} chatId @param {number} messageId */
const messagePath = (chatId, messageId) => `/chats/${chatId}/messages/${messageId}`;

// The server and this page share protocol.ts, so answers are taken at their declared shape.
export const api = {
  state: () => /** @type {Promise<PlaygroundState>} */ (request("GET", "/state")),
  /** @param {string | undefined} language of the person who looks at the menu; a menu may have translations */
  commands: async (language) => {
    const query = language === undefined ? "" : `?language=${encodeURIComponent(language)}`;
    const state = /** @type {PlaygroundState} */ (await request("GET", `/state${query}`));
    return state.commands;
  },
  /** @param {NewPerson} person */
  addPerson: (person) => /** @type {Promise<Person>} */ (request("POST", "/people", person)),
  /** @param {number} id @param {{ firstName?: string, languageCode?: string, blockedBot?: boolean }} change */
  changePerson: (id, change) => /** @type {Promise<Person>} */ (request("PATCH", `/people/${id}`, change)),
  /** @param {NewGroup} group */
  addGroup: (group) => /** @type {Promise<Chat>} */ (request("POST", "/groups", group)),
  /** @param {number} id @param {GroupPatch} change */
  changeGroup: (id, change) => /** @type {Promise<Chat>} */ (request("PATCH", `/groups/${id}`, change)),
  /** @param {number} chatId @param {number} by @param {string} name */
  addTopic: (chatId, by, name) =>
    /** @type {Promise<{ threadId: number }>} */ (request("POST", `/chats/${chatId}/topics`, { by, name })),
  /** @param {number} chatId @param {number} threadId @param {{ by: number, name?: string, closed?: boolean }} change */
  changeTopic: (chatId, threadId, change) =>
    /** @type {Promise<Chat>} */ (request("PATCH", `/chats/${chatId}/topics/${threadId}`, change)),
  /** @param {number} chatId @param {number} threadId @param {number} by */
  deleteTopic: (chatId, threadId, by) => request("DELETE", `/chats/${chatId}/topics/${threadId}`, { by }),
  /** @param {number} chatId */
  messages: (chatId) => /** @type {Promise<ShownMessage[]>} */ (request("GET", `/chats/${chatId}/messages`)),
  /** @param {number} chatId @param {NewMessage} message */
  sendMessage: (chatId, message) =>
    /** @type {Promise<ShownMessage>} */ (request("POST", `/chats/${chatId}/messages`, message)),
  /** @param {number} chatId @param {NewAlbum} album */
  sendAlbum: (chatId, album) =>
    /** @type {Promise<ShownMessage[]>} */ (request("POST", `/chats/${chatId}/albums`, album)),
  /** @param {number} chatId @param {number} messageId @param {number} by @param {string} text */
  editMessage: (chatId, messageId, by, text) =>
    /** @type {Promise<ShownMessage>} */ (request("PATCH", messagePath(chatId, messageId), { by, text })),
  /** @param {number} chatId @param {number} messageId @param {number} by */
  deleteMessage: (chatId, messageId, by) => request("DELETE", messagePath(chatId, messageId), { by }),
  /** @param {number} chatId @param {number} messageId @param {Press} press */
  press: (chatId, messageId, press) =>
    /** @type {Promise<Pressed>} */ (request("POST", `${messagePath(chatId, messageId)}/press`, press)),
  /** @param {Fault} fault */
  addFault: (fault) =>
    /** @type {Promise<{ faultId: number | string }>} */ (request("POST", "/faults", fault)),
  clearFaults: () => request("DELETE", "/faults"),
  /** @param {number} since index of a call */
  calls: (since) => /** @type {Promise<BotCall[]>} */ (request("GET", `/calls?since=${since}`)),
  /** Without a person the stream tells what happens to everybody. */
  eventsUrl: `${ROOT}/events`,
};
