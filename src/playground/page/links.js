// Turns an address, or what stands in a text, into what a tap on it does in the playground.

/**
 * @typedef {{ kind: "start", payload: string }} StartLink a deep link to the bot's private chat
 * @typedef {{ kind: "startgroup" }} StartGroupLink
 * @typedef {{ kind: "thread", chatId: number, threadId: number | undefined }} ThreadLink a link into a group
 * @typedef {{ kind: "outside", href: string }} OutsideLink
 * @typedef {{ kind: "dead" }} DeadLink an address that no app should open
 * @typedef {StartLink | StartGroupLink | ThreadLink | OutsideLink | DeadLink} Link
 */

const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:", "tel:"]);
const TELEGRAM_HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);

/**
 * @param {string} address
 * @param {string} botUsername
 * @returns {Link}
 */
export function readLink(address, botUsername) {
  const url = parse(address);
  if (url === undefined) return { kind: "dead" };
  const path = url.pathname.split("/").filter(Boolean);
  if (url.protocol === "tg:" && `${url.host}${url.pathname}`.replaceAll("/", "") === "resolve")
    return toBot(url.searchParams.get("domain"), url, botUsername) ?? { kind: "dead" };
  if (!SAFE_PROTOCOLS.has(url.protocol)) return { kind: "dead" };
  if (!TELEGRAM_HOSTS.has(url.host)) return { kind: "outside", href: url.href };
  if (path[0] === "c" && path[1] !== undefined) {
    // t.me/c/<group>/<message> or /<group>/<topic>/<message>; ids of supergroups carry -100 in the Bot API
    const threadId = Number(path[2]);
    return {
      kind: "thread",
      chatId: Number(`-100${path[1]}`),
      threadId: threadId > 0 ? threadId : undefined,
    };
  }
  return toBot(path[0], url, botUsername) ?? { kind: "outside", href: url.href };
}

/** @param {string | null | undefined} name @param {URL} url @param {string} botUsername @returns {Link | undefined} */
function toBot(name, url, botUsername) {
  if (name?.toLowerCase() !== botUsername.toLowerCase()) return undefined;
  if (url.searchParams.has("startgroup")) return { kind: "startgroup" };
  return { kind: "start", payload: url.searchParams.get("start") ?? "" };
}

/** @param {string} address @returns {URL | undefined} */
function parse(address) {
  const withProtocol = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return URL.canParse(withProtocol) ? new URL(withProtocol) : undefined;
}
