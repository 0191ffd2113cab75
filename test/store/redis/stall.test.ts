/** Time in which this process could not read does not count against Redis, and a slow line is not an outage. */
import { connect as connectSocket, createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { STORE_TIMEOUT_MS } from "../../../src/store/store.ts";
import { listen, open, outcome, start, untilWorking } from "../../support/outage-harness.ts";

const LONG_SECONDS = 1_000;
const key = (name: string) => `aa:1:{stall}:${name}`;
const turn = () => new Promise((resolve) => setImmediate(resolve));

const ends: Socket[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.destroy();
});

/** Nothing else runs meanwhile: no timer, no socket. */
function standStill(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

test.each([0, 1])(
  "an answer that came while the process stood still counts, %i turns after it was asked for",
  async (turns) => {
    const server = await start();
    const store = await open([server.url]);
    await store.write(key("known"), "a", 0, LONG_SECONDS);
    const reading = outcome(store.read(key("known")));
    const writing = outcome(store.write(key("known"), "b", 1, LONG_SECONDS));
    for (let turned = 0; turned < turns; turned += 1) await turn();
    standStill(STORE_TIMEOUT_MS * 3);
    expect(await Promise.all([reading, writing])).toEqual(["done", "done"]);
  },
);

/** Passes everything on, later. @returns its port */
async function slowLine(port: number, delayMs: number): Promise<number> {
  const server = createServer((client) => {
    const upstream = connectSocket(port, "127.0.0.1");
    ends.push(client, upstream);
    for (const socket of [client, upstream]) {
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        upstream.destroy();
      });
    }
    client.on("data", (data) => setTimeout(() => upstream.write(data), delayMs));
    upstream.on("data", (data) => setTimeout(() => client.write(data), delayMs));
  });
  return listen(server);
}

test("a line that is slower than the usual patience works once its speed is known", async () => {
  const server = await start();
  const store = await open([`redis://127.0.0.1:${await slowLine(server.port, STORE_TIMEOUT_MS * 0.6)}`]);
  await untilWorking(store);
  for (let number = 1; number <= 3; number += 1)
    expect(await outcome(store.write(key("slow"), "a", "any", LONG_SECONDS))).toBe("done");
}, 30_000);
