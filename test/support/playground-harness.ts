// A playground on a free port for one test file, with a client and raw Bot API calls.

import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";
import { createPlayground, type PlaygroundOptions } from "../../src/playground/server.ts";

export const TOKEN = "7000000001:playground-token";
export const BOT = { id: 7_000_000_001, username: "abroad_test_bot", firstName: "Abroad" };

/** A 1x1 PNG. */
export const PNG_BASE64 =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** What a bot reads from the Bot API; only what tests look at is named. */
export interface Answer {
  ok: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into any method's result
  result?: any;
  error_code?: number;
  description?: string;
  parameters?: Record<string, unknown>;
}

export interface Harness extends PlaygroundClient {
  url: string;
  port: number;
  /** Calls a Bot API method with a JSON body. */
  call(method: string, args?: Record<string, unknown>): Promise<Answer>;
  /** As `call`, gives the description of the refusal, or "ok". */
  why(method: string, args?: Record<string, unknown>): Promise<string>;
  /** Takes and confirms the updates that wait. */
  // biome-ignore lint/suspicious/noExplicitAny: updates of many kinds
  updates(): Promise<any[]>;
  close(): Promise<void>;
}

export async function startHarness(options: Partial<PlaygroundOptions> = {}): Promise<Harness> {
  const crashes: unknown[] = [];
  const playground = createPlayground({
    token: TOKEN,
    bot: BOT,
    onCrash: (error) => crashes.push(error),
    ...options,
  });
  const listening = await playground.listen({ port: 0 });
  const call = async (method: string, args: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await fetch(`${listening.url}/bot${TOKEN}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    return (await response.json()) as Answer;
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
    async updates() {
      const { result } = await call("getUpdates");
      if (result.length > 0) await call("getUpdates", { offset: result.at(-1).update_id + 1 });
      return result;
    },
    async close() {
      await listening.close();
      if (crashes.length > 0) throw crashes[0];
    },
  };
}
