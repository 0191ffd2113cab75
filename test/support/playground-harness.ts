/** A playground on a free port for one test, with a client and raw Bot API calls. */
import { expect } from "vitest";
import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";
import { createPlayground, type PlaygroundOptions } from "../../src/playground/server.ts";
import { PIXEL } from "./samples.ts";

export const TOKEN = "7000000001:playground-token";
export const BOT = { id: 7_000_000_001, username: "abroad_test_bot", firstName: "Abroad" };

/** 8 bytes that are no picture: nobody looks into the other kinds of files. */
export const FILE_BASE64 = Buffer.from("anything").toString("base64");

/** What a bot reads from the Bot API; only what tests look at is named. */
export interface Answer {
  ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any method's result
  result?: any;
  error_code?: number;
  description?: string;
  parameters?: Record<string, unknown>;
}

export interface PlaygroundHarness extends PlaygroundClient {
  url: string;
  port: number;
  /** Calls a Bot API method with a JSON body, or with a form when it carries files. */
  call(method: string, args?: Record<string, unknown> | FormData): Promise<Answer>;
  /** As `call`, gives the description of the refusal, or "ok". */
  why(method: string, args?: Record<string, unknown>): Promise<string>;
  /** Takes and confirms the updates that wait. */
  // biome-ignore lint/suspicious/noExplicitAny: updates of many kinds
  updates(): Promise<any[]>;
  /** Takes and confirms updates until a press is among them. @returns the Bot API's `CallbackQuery` */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any field
  nextPress(): Promise<any>;
  /** See `Playground.showNotice`. */
  showNotice(text: string): void;
  /** Waits until a `getUpdates` is open. */
  polled(): Promise<void>;
  /** @throws the first unexpected error of the playground itself, if there was one */
  close(): Promise<void>;
}

/** Starts a playground with the bot `BOT`, which nobody runs: the test speaks for it. */
export async function startPlayground(options: Partial<PlaygroundOptions> = {}): Promise<PlaygroundHarness> {
  const crashes: unknown[] = [];
  const playground = createPlayground({
    token: TOKEN,
    bot: BOT,
    onCrash: (error) => crashes.push(error),
    ...options,
  });
  const listening = await playground.listen({ port: 0 });
  const call = async (method: string, args: Record<string, unknown> | FormData = {}): Promise<Answer> => {
    const body =
      args instanceof FormData
        ? { body: args }
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(args) };
    const response = await fetch(`${listening.url}/bot${TOKEN}/${method}`, { method: "POST", ...body });
    return (await response.json()) as Answer;
  };
  const take = async (timeout: number) => {
    const { result } = await call("getUpdates", { timeout });
    if (result.length > 0) await call("getUpdates", { offset: result.at(-1).update_id + 1 });
    return result;
  };
  return {
    ...createPlaygroundClient(listening.url),
    url: listening.url,
    port: listening.port,
    call,
    async why(method, args) {
      const answer = await call(method, args);
      return answer.ok ? "ok" : (answer.description ?? "");
    },
    updates: () => take(0),
    async nextPress() {
      for (;;) {
        const found = (await take(5)).find((update: object) => "callback_query" in update);
        if (found !== undefined) return found.callback_query;
      }
    },
    showNotice: playground.showNotice,
    polled: () => expect.poll(playground.isPolled, { timeout: 5_000 }).toBe(true),
    async close() {
      await listening.close();
      if (crashes.length > 0) throw crashes[0];
    },
  };
}

/** One button under a message. */
export const oneButton = (fields: Record<string, unknown>, text = "Go") => ({
  inline_keyboard: [[{ text, ...fields }]],
});

/** The body of `sendPhoto` with an upload. */
export function photoForm(chatId: number, bytes: Buffer = Buffer.from(PIXEL, "base64")): FormData {
  const form = new FormData();
  form.set("chat_id", String(chatId));
  form.set("photo", new Blob([new Uint8Array(bytes)]), "x.png");
  return form;
}
