/**
 * GET and POST /c/:token, its events, and the page's files.
 *
 * The page works without its script: buttons are forms, and every POST ends at a GET. No address but the page's own
 * holds the token, and nothing here logs an address.
 */
import { type Context, Hono } from "hono";
import type { Acted, Companion, Move } from "../../companion/companion.ts";
import type { Content } from "../../content/content.ts";
import type { Logger } from "../../log.ts";
import type { Link, Pairings } from "../../records/pairings.ts";
import type { RateLimits } from "../../records/rate-limits.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import { openAssets } from "./assets.ts";
import { browserRules, clientAddress, createCounter, isForeign, readForm, unlisted } from "./guard.ts";
import {
  type Answer,
  answerOf,
  busyPage,
  downPage,
  gonePage,
  NOTES,
  type NoteName,
  note,
  pageAddress,
  stepPage,
} from "./page.ts";
import { type Shown, stepHtml } from "./step-html.ts";
import { createStreams } from "./streams.ts";

/** What the routes stand on. */
export interface CompanionRoutesDeps {
  readonly companion: Companion;
  readonly pairings: Pairings;
  readonly content: Content;
  readonly rateLimits: RateLimits;
  /** Hides the addresses that are counted. */
  readonly secret: string;
  readonly log: Logger;
  /** Folder of the page's files. */
  readonly pageDir: string;
}

/** In a minute: links that open nothing, by one client; openings of one link; presses and reports on one link. */
const MOST = { misses: 30, opens: 1_200, presses: 90, reports: 20 } as const;
const MAX_WORDS_UNITS = 2_000;
const MOST_OTHERS = 4;

/**
 * Serves the companion page.
 *
 * @returns the routes, and `close`, which ends all streams of events so that the server can stop
 */
export function companionRoutes(deps: CompanionRoutesDeps): { readonly app: Hono; close(): void } {
  const { companion, pairings, content, log } = deps;
  const assets = openAssets(deps.pageDir, content.mediaDir);
  const streams = createStreams(companion, log);
  const isTooMany = createCounter(deps.rateLimits, deps.secret);
  const { texts } = content;

  /** The page's own choice of language travels in its address; without one it begins as the person reads. */
  function shownTo(c: Context, link?: Link): Shown {
    const wanted = c.req.query("lang");
    const known = [wanted, link?.pairing.locale].find(
      (one) => one !== undefined && texts.locales.includes(one),
    );
    const asked = c.req.header("accept-language")?.split(/[,;]/)[0];
    return { content, assets, locale: known ?? texts.negotiate(asked) };
  }

  async function unknownLink(c: Context): Promise<Response> {
    const shown = shownTo(c);
    if (await isTooMany("misses", clientAddress(c), MOST.misses)) return c.html(busyPage(shown), 429);
    return c.html(gonePage(shown), 404);
  }

  /** The link of this address, or the answer for who has none. */
  async function opened(c: Context): Promise<Link | Response> {
    const link = await pairings.resolve(c.req.param("token") ?? "");
    if (link === undefined) return unknownLink(c);
    if (await isTooMany("opens", link.pairing.id, MOST.opens)) return c.html(busyPage(shownTo(c, link)), 429);
    return link;
  }

  const app = new Hono();
  app.use("/c/*", browserRules, unlisted);
  app.use("/companion/*", browserRules, unlisted);

  app.get("/companion/:path", (c) => {
    const asset = assets.find(c.req.param("path"));
    if (asset === undefined) return c.text("not found", 404);
    c.header("Cache-Control", "public, max-age=31536000, immutable");
    return c.body(new Uint8Array(asset.body), 200, { "Content-Type": asset.type });
  });

  app.get("/c/:token", async (c) => {
    const link = await opened(c);
    if (link instanceof Response) return link;
    const seen = await companion.look(link);
    if (seen.kind === "gone") return unknownLink(c);
    await pairings.markUsed(link);
    return c.html(stepPage(shownTo(c, link), seen.step, readAnswer(c)));
  });

  // People copy addresses with a slash; the page's own addresses are relative to the one without.
  app.get("/c/:token/", (c) =>
    c.redirect(`../${encodeURIComponent(c.req.param("token"))}${new URL(c.req.url).search}`, 308),
  );

  app.get("/c/:token/events", async (c) => {
    // ! Nobody reads what follows the headers of a HEAD: a stream that it opened would never end.
    if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
    const link = await pairings.resolve(c.req.param("token"));
    if (link === undefined) {
      const isBusy = await isTooMany("misses", clientAddress(c), MOST.misses);
      return isBusy ? c.text("", 429) : streams.gone(c);
    }
    if (await isTooMany("opens", link.pairing.id, MOST.opens)) return c.text("", 503);
    await pairings.markUsed(link);
    return streams.open(c, link, shownTo(c, link)) ?? c.text("", 503);
  });

  app.post("/c/:token", async (c) => {
    if (isForeign(c)) return c.text("this form belongs to another page", 403);
    const form = await readForm(c);
    if (typeof form === "number") return c.text("not a form of this page", form);
    const link = await opened(c);
    if (link instanceof Response) return link;
    const words = form.get("words");
    if (words !== null) return report(c, link, words.trim().slice(0, MAX_WORDS_UNITS));
    return move(c, link, readMove(form));
  });

  async function move(c: Context, link: Link, wanted: Move | undefined): Promise<Response> {
    const shown = shownTo(c, link);
    const isScript = c.req.header("accept") === "application/json";
    if (await isTooMany("presses", link.pairing.id, MOST.presses))
      return isScript
        ? c.json({ note: String(note(shown, "busy")) }, 429)
        : backTo(c, shown, { others: [], note: "busy" });
    await pairings.markUsed(link);
    const acted: Acted | undefined = wanted && (await companion.act(link, wanted));
    if (acted?.kind === "gone") return unknownLink(c);
    const said = acted === undefined ? "stale" : noteOf(acted);
    if (!isScript) return backTo(c, shown, { others: [], ...(said === undefined ? {} : { note: said }) });
    const step = acted === undefined ? {} : stepHtml(shown, acted.step);
    return c.json({ ...step, note: said === undefined ? "" : String(note(shown, said)) });
  }

  async function report(c: Context, link: Link, words: string): Promise<Response> {
    const shown = shownTo(c, link);
    if (words === "") return backTo(c, shown, { others: [], note: "empty" });
    if (await isTooMany("reports", link.pairing.id, MOST.reports))
      return backTo(c, shown, { others: [], note: "busy" });
    const answer = await companion.report(link, words, shown.locale);
    return backTo(c, shown, answer === undefined ? { others: [], note: "busy" } : answerOf(answer));
  }

  app.onError((error, c) => {
    const shown = shownTo(c);
    if (!(error instanceof StoreUnavailableError)) log.error({ event: "companion.request_failed", error });
    return c.html(downPage(shown), 503);
  });

  return { app, close: () => streams.close() };
}

/** To the page itself, by an address without the token. */
function backTo(c: Context, { locale }: Shown, answer: Answer): Response {
  return c.redirect(pageAddress(locale, answer), 303);
}

function readAnswer(c: Context): Answer {
  const { topic, asked, others = "", note } = c.req.query();
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(asked === undefined ? {} : { isAnswered: true }),
    others: others.split(",").slice(0, MOST_OTHERS),
    ...(note !== undefined && isNoteName(note) ? { note } : {}),
  };
}

const isNoteName = (name: string): name is NoteName => Object.hasOwn(NOTES, name);

function noteOf(acted: Extract<Acted, { kind: "acted" }>): NoteName | undefined {
  switch (acted.outcome) {
    case "stale":
      return "stale";
    case "first-step":
      return "first";
    case "held":
      return "held";
    default:
      return undefined;
  }
}

/** @returns `undefined` for a form that this page does not have */
function readMove(form: URLSearchParams): Move | undefined {
  const rev = Number(form.get("rev") ?? Number.NaN);
  const step = form.get("step") ?? "";
  if (!Number.isSafeInteger(rev) || rev < 0) return undefined;
  const option = form.get("choose");
  if (option !== null) return { kind: "choose", step, option, rev };
  const [, item, on] = /^(.{1,60}):([01])$/.exec(form.get("tick") ?? "") ?? [];
  if (item !== undefined) return { kind: "tick", step, item, on: on === "1", rev };
  if (form.has("back")) return { kind: "back", rev };
  return form.has("restart") ? { kind: "restart", rev } : undefined;
}
