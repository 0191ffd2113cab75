// An address in a text or behind a button -> what Telegram makes of it.

/** What an address leads to. */
export type CheckedLink =
  | { kind: "url"; url: string }
  | { kind: "person"; userId: number }
  /** Not an address that Telegram knows. */
  | { kind: "none" };

const OTHER_SCHEMES = new Set(["tg:", "ton:", "tonsite:"]);

/**
 * Checks an address as Telegram does: `http`, `https`, `tg`, `ton` or `tonsite`; a missing scheme means http,
 * and the host must hold a dot (so `http://localhost` is refused, `http://127.0.0.1` is not).
 */
export function checkedLink(address: string): CheckedLink {
  const person = /^tg:\/\/user\?id=([1-9]\d{0,15})$/.exec(address);
  if (person !== null) return { kind: "person", userId: Number(person[1]) };
  const withScheme =
    /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/?#]+:\d/.test(address) ? address : `http://${address}`;
  if (!URL.canParse(withScheme) || /\s/.test(address)) return { kind: "none" };
  const url = new URL(withScheme);
  if (OTHER_SCHEMES.has(url.protocol)) return { kind: "url", url: withScheme };
  if (url.protocol !== "http:" && url.protocol !== "https:") return { kind: "none" };
  return url.hostname.includes(".") ? { kind: "url", url: url.href } : { kind: "none" };
}
