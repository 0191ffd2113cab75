// Webhook delivery: the secret, repetition, order within a queue, width between queues.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oneButton, type PlaygroundHarness, startPlayground } from "../support/playground-harness.ts";

interface Received {
  atMs: number;
  secret: string | undefined;
  update: {
    update_id: number;
    message?: { text: string; chat: { id: number } };
    callback_query?: { data: string };
  };
}
type Reaction = { status: number; retryAfter?: string; body?: string; delayMs?: number };

let playground: PlaygroundHarness;
let server: Server;
let url: string;
let received: Received[];
let react: (received: Received) => Reaction;

beforeEach(async () => {
  playground = await startPlayground({ webhookRetryUnitMs: 10 });
  received = [];
  react = () => ({ status: 200 });
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const secret = request.headers["x-telegram-bot-api-secret-token"];
      const one: Received = {
        atMs: performance.now(),
        secret: typeof secret === "string" ? secret : undefined,
        update: JSON.parse(body),
      };
      received.push(one);
      const reaction = react(one);
      setTimeout(() => {
        response.statusCode = reaction.status;
        if (reaction.retryAfter !== undefined) response.setHeader("retry-after", reaction.retryAfter);
        response.setHeader("content-type", "application/json");
        response.end(reaction.body ?? "");
      }, reaction.delayMs ?? 0);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  await playground.close();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const texts = () => received.map((r) => r.update.message?.text ?? r.update.callback_query?.data);

describe("a webhook", () => {
  it("gets waiting and new updates with its secret", async () => {
    const ana = await playground.person();
    await ana.says("before");
    expect(await playground.call("setWebhook", { url, secret_token: "s3cret_-" })).toEqual({
      ok: true,
      result: true,
      description: "Webhook was set",
    });
    await ana.says("after");
    await playground.settled();
    expect(texts()).toEqual(["before", "after"]);
    expect(received.map((r) => r.secret)).toEqual(["s3cret_-", "s3cret_-"]);
    expect((await playground.call("getWebhookInfo")).result).toMatchObject({
      url,
      pending_update_count: 0,
      max_connections: 40,
    });
  });

  it("gets an update again until it says 2xx, and the next of that chat only then", async () => {
    await playground.call("setWebhook", { url });
    const ana = await playground.person();
    let failures = 3;
    react = ({ update }) => ({ status: update.message?.text === "a" && failures-- > 0 ? 500 : 204 });
    await ana.says("a");
    await ana.says("b");
    await playground.settled();
    expect(texts()).toEqual(["a", "a", "a", "a", "b"]);
    expect((await playground.call("getWebhookInfo")).result.last_error_message).toBe(
      "Wrong response from the webhook: 500 Internal Server Error",
    );
  });

  it("waits as long as the bot asks for", async () => {
    await playground.call("setWebhook", { url });
    const ana = await playground.person();
    react = () => (received.length === 1 ? { status: 503, retryAfter: "5" } : { status: 200 });
    await ana.says("a");
    await playground.settled();
    expect(texts()).toEqual(["a", "a"]);
    const [first, second] = received;
    // Five units of 10 ms; the first repetition would otherwise come at once.
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThan(45);
  });

  it("lets other chats and the presses of the same person pass a stuck chat", async () => {
    await playground.call("setWebhook", { url });
    const [ana, ben] = [await playground.person(), await playground.person()];
    react = ({ update }) => ({ status: update.message?.text === "stuck" ? 500 : 200 });
    await ben.says("hello");
    await ana.says("stuck");
    await ana.says("waits");
    const reply_markup = oneButton({ callback_data: "pressed" });
    await playground.call("sendMessage", { chat_id: ana.id, text: "x", reply_markup });
    void ana.taps("Go").catch(() => "closed meanwhile");
    await ben.says("passes");
    await expect.poll(texts).toEqual(expect.arrayContaining(["stuck", "passes", "pressed"]));
    expect(texts()).not.toContain("waits");
    expect((await playground.call("getWebhookInfo")).result.pending_update_count).toBe(2);
  });

  it("executes a call that the bot writes into its answer", async () => {
    await playground.call("setWebhook", { url });
    const ana = await playground.person();
    react = ({ update }) => ({
      status: 200,
      body: JSON.stringify({
        method: "sendMessage",
        chat_id: update.message?.chat.id,
        text: "from the answer",
      }),
    });
    await ana.says("a");
    expect(await ana.waitFor((m) => m.from === "bot")).toMatchObject({ text: "from the answer" });
  });

  it("stops when it is deleted, and can drop what waits", async () => {
    await playground.call("setWebhook", { url });
    expect((await playground.call("setWebhook", { url })).description).toBe("Webhook is already set");
    await playground.call("deleteWebhook");
    const ana = await playground.person();
    await ana.says("kept");
    expect((await playground.call("getUpdates")).result).toHaveLength(1);
    expect((await playground.call("deleteWebhook", { drop_pending_updates: true })).description).toBe(
      "Webhook is already deleted",
    );
    expect((await playground.call("getUpdates")).result).toEqual([]);
    expect(received).toEqual([]);
  });

  it.each([
    [{ url: "not an address" }, "Bad Request: bad webhook: invalid webhook URL specified"],
    [{ url: "ftp://example.com" }, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"],
    [
      { url: "https://example.com", secret_token: "a b" },
      "Bad Request: secret token contains unallowed characters",
    ],
    [{ url: "https://example.com", secret_token: "x".repeat(257) }, "Bad Request: secret token is too long"],
  ])("is refused: %j", async (args, expected) => {
    expect(await playground.why("setWebhook", args)).toBe(expected);
  });

  it("keeps the order of each chat, whatever fails on the way", async () => {
    const people = [await playground.person(), await playground.person(), await playground.person()];
    await playground.call("setWebhook", { url, max_connections: 3 });
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ who: fc.nat(2), fails: fc.nat(1), delayMs: fc.nat(3) }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (steps) => {
          round += 1;
          received.length = 0;
          const left = new Map(steps.map((step, i) => [`${round}.${i}`, step.fails]));
          react = ({ update }) => {
            const text = update.message?.text ?? "";
            const fails = left.get(text) ?? 0;
            left.set(text, fails - 1);
            return {
              status: fails > 0 ? 500 : 200,
              delayMs: steps[Number(text.split(".")[1])]?.delayMs ?? 0,
            };
          };
          for (const [i, step] of steps.entries()) await people[step.who]?.says(`${round}.${i}`);
          await playground.settled();
          for (const [index, person] of people.entries()) {
            const sent = steps.flatMap((step, i) =>
              step.who === index ? Array(step.fails + 1).fill(`${round}.${i}`) : [],
            );
            const got = received
              .filter((r) => r.update.message?.chat.id === person.id)
              .map((r) => r.update.message?.text);
            expect(got).toEqual(sent);
          }
        },
      ),
      { numRuns: 12 },
    );
    expect(round).toBeGreaterThan(0);
  });
});
