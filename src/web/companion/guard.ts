/** Who may ask what how often: headers that keep the link to itself, foreign pages, bodies, and counts. */
import { createHash } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, Next } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { RateLimits } from "../../records/rate-limits.ts";

/** Bodies over this are refused unread. A form of the page holds at most the words of a report. */
export const MAX_BODY_BYTES = 16_384;

/** Middleware: what every answer of the companion tells the browser to refuse. */
export const browserRules = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  // The address is the key: it must not travel along with a request to anybody.
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // Whether a host is reached by HTTPS alone is said by the proxy that has its certificate.
  strictTransportSecurity: false,
  // For browsers and plugins that are gone, or without effect on a page that loads nothing of others.
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/** Middleware: no answer of the companion is found by a search, and none is kept unless the handler says so. */
export async function unlisted(c: Context, next: Next): Promise<void> {
  await next();
  c.header("X-Robots-Tag", "noindex, nofollow");
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
}

/**
 * Finds out whether another site's page sent this form.
 *
 * ! `no-referrer` makes browsers send `Origin: null` from our own forms too, so that value says nothing; browsers that
 * are old enough to lack `Sec-Fetch-Site` are then let through. Whoever wants to forge a form must know the address,
 * and whoever knows it may press the buttons anyway.
 */
export function isForeign(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = c.req.header("origin");
  if (origin === undefined || origin === "null") return false;
  return !URL.canParse(origin) || new URL(origin).host !== c.req.header("host");
}

/** Reads the fields of a form. @returns the form, or the HTTP status that says why there is none */
export async function readForm(c: Context): Promise<URLSearchParams | 411 | 413 | 415> {
  const length = c.req.header("content-length");
  if (length === undefined) return 411;
  if (Number(length) > MAX_BODY_BYTES) return 413;
  if (!c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded")) return 415;
  return new URLSearchParams(await c.req.text());
}

const isLocal = (address: string) =>
  /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i.test(address);

/** Finds the client's IP address; behind a proxy of our own it is the one that the proxy saw. */
export function clientAddress(c: Context): string {
  const seen = addressOf(c);
  const forwarded = c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return isLocal(seen) && forwarded ? forwarded : seen;
}

function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "";
  } catch (error) {
    // There is no socket in tests that ask the routes directly.
    if (error instanceof TypeError) return "";
    throw error;
  }
}

/**
 * Counts requests by the minute, see `RateLimits`.
 *
 * @param secret goes into the hash by which an address is kept for that minute
 */
export function createCounter(limits: RateLimits, secret: string): RateLimits["isTooMany"] {
  const nameless = (who: string) =>
    createHash("sha256").update(`${secret}:${who}`).digest("base64url").slice(0, 16);
  return (what, who, most) => limits.isTooMany(what, nameless(who), most);
}
