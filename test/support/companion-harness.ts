/** A person in a guide with a link to a second device, in the real bot, for tests of the companion. */
import type { PersonClient } from "../../src/playground/control/client.ts";
import type { ShownMessage } from "../../src/playground/protocol.ts";
import { createPeople } from "../../src/records/people.ts";
import { BOT_ID, type BotHarness } from "./bot-harness.ts";

export interface Linked {
  /** The address of the page. */
  readonly url: string;
  readonly token: string;
  /** What another account writes when it opens the other link. */
  readonly start: string;
  /** The message with the picture. */
  readonly message: ShownMessage;
}

/** The newest message of the bot that has a step of a guide on it. */
export const isStep = ({ from, rows }: ShownMessage) =>
  from === "bot" && rows.flat().some(({ data }) => /^1[cqYCb]:/.test(data ?? ""));

/** Fits a message with the step of this number on it. */
export const atStep = (step: number) => (message: ShownMessage) =>
  isStep(message) && message.text.includes(`step ${step} of`);

export const stepCard = (person: PersonClient): Promise<ShownMessage> => person.waitFor(isStep);

/** Somebody at the first step of a guide. */
export async function personWithOpenGuide(
  harness: BotHarness,
  guide = "card",
  person: { languageCode?: string; firstName?: string } = {},
): Promise<PersonClient> {
  const client = await harness.telegram.person({ languageCode: "en", ...person });
  await client.says(`/start g-${guide}`);
  await harness.telegram.settled();
  return client;
}

/** People have the person's ticket from now on, as after the first word of somebody of the staff. */
export async function letStaffTakeOver(harness: BotHarness, { id }: PersonClient): Promise<void> {
  const people = createPeople({
    store: await harness.store(),
    botId: BOT_ID,
    now: Date.now,
    retentionDays: 180,
  });
  const nowMs = Date.now();
  const ticket = {
    ...({ state: "owned", reason: "asked", locale: "en" } as const),
    openedMs: nowMs,
    personMs: nowMs,
  };
  await people.changePerson(id, (person) => ({ person: { ...person, ticket }, result: undefined }));
}

export function readLink(message: ShownMessage): Linked {
  const [, url = "", token = ""] = /(http\S+\/c\/(\S+))/.exec(message.text) ?? [];
  const [, payload = ""] = /start=(\S+)/.exec(message.text) ?? [];
  if (token === "" || payload === "") throw new Error(`no link in: ${message.text}`);
  return { url, token, start: `/start ${payload}`, message };
}

export async function link(harness: BotHarness, person: PersonClient): Promise<Linked> {
  await person.says("/device");
  await harness.telegram.settled();
  const message = (await person.sees()).findLast(({ kind }) => kind === "photo");
  if (message === undefined) throw new Error("the bot sent no picture");
  return readLink(message);
}

/** The fields of the page's buttons, as a form without a script sends them. */
export async function readForm(url: string): Promise<{ step: string; rev: string; html: string }> {
  const html = await (await fetch(url)).text();
  const [, step = ""] = /name="step" value="([^"]*)"/.exec(html) ?? [];
  const [, rev = ""] = /name="rev" value="([^"]*)"/.exec(html) ?? [];
  return { step, rev, html };
}

/** Presses a button of the page without a browser. */
export function post(url: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(url, {
    method: "POST",
    body: new URLSearchParams(form),
    redirect: "manual",
    headers: { "sec-fetch-site": "same-origin", ...headers },
  });
}

/** Server-Sent Events of a page, read as they come. */
export async function openEvents(url: string) {
  const stop = new AbortController();
  const response = await fetch(`${url}/events?lang=en`, { signal: stop.signal });
  const events: { event: string; data: string; atMs: number }[] = [];
  const waiting = new Set<() => void>();
  const ended = (async () => {
    let text = "";
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body ?? []) {
        text += decoder.decode(chunk, { stream: true });
        const parts = text.split("\n\n");
        text = parts.pop() ?? "";
        for (const part of parts) {
          const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(part)?.[1] ?? "";
          events.push({ event: field("event"), data: field("data"), atMs: performance.now() });
        }
        for (const look of waiting) look();
      }
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
  })();
  return {
    events,
    status: response.status,
    headers: response.headers,
    ended,
    /** Resolves with the first event that fits, also when it came already. */
    async waitFor(fits: (event: { event: string; data: string }) => boolean) {
      for (;;) {
        const found = events.find(fits);
        if (found) return found;
        await new Promise<void>((resolve) => {
          const look = () => {
            waiting.delete(look);
            resolve();
          };
          waiting.add(look);
        });
      }
    },
    async close() {
      stop.abort();
      await ended;
    },
  };
}
