/** A Redis that answers and takes no writes, for reasons of its own: the store is away, and one line says why. */
import { rmSync } from "node:fs";
import { Redis } from "ioredis";
import { describe, expect, test } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { open, outcome, start, untilWorking } from "../../support/outage-harness.ts";
import { tempDir } from "../../support/temp-dir.ts";

const LONG_SECONDS = 1_000;
const key = (name: string) => `aa:1:{refused}:${name}`;

/** Every operation that has to write something new. */
function everyWrite(store: Store): Promise<unknown[]> {
  return Promise.all(
    [
      store.write(key("new"), "a", 0, LONG_SECONDS),
      store.claim(key("claim"), "me", LONG_SECONDS),
      store.finish(key("finish"), LONG_SECONDS),
      store.count(key("count"), LONG_SECONDS),
      store.scheduleJob(key("agenda"), "job", 1),
      store.putItem(key("inbox"), {
        id: 1,
        value: "a",
        owner: "me",
        leaseMs: 1_000,
        ttlSeconds: LONG_SECONDS,
        read: [],
      }),
    ].map(outcome),
  );
}

const all = (what: string) => Array.from({ length: 6 }, () => what);

async function admin(url: string, command: string, ...args: readonly string[]): Promise<void> {
  const client = new Redis(url);
  try {
    await client.call(command, ...args);
  } finally {
    client.disconnect();
  }
}

describe("a Redis that takes no writes because", () => {
  test.each([
    {
      why: "its memory is full",
      code: "OOM",
      refuse: ["CONFIG", "SET", "maxmemory", "1"],
      allow: ["CONFIG", "SET", "maxmemory", "0"],
    },
    {
      why: "its replica is gone",
      code: "NOREPLICAS",
      refuse: ["CONFIG", "SET", "min-replicas-to-write", "1"],
      allow: ["CONFIG", "SET", "min-replicas-to-write", "0"],
    },
    {
      why: "it became a replica",
      code: "READONLY",
      refuse: ["REPLICAOF", "127.0.0.1", "1"],
      allow: ["REPLICAOF", "NO", "ONE"],
    },
    {
      why: "its user lost the right to write",
      code: "NOPERM",
      refuse: ["ACL", "SETUSER", "default", "-@write", "-@scripting"],
      allow: ["ACL", "SETUSER", "default", "+@all"],
    },
  ] as const)("$why is away, says so once, and works again afterwards", async ({ code, refuse, allow }) => {
    const server = await start();
    const troubles: string[] = [];
    const store = await open([server.url], (error) => troubles.push(error.message));
    await store.write(key("known"), "a", 0, LONG_SECONDS);
    await admin(server.url, refuse[0], ...refuse.slice(1));
    expect(await everyWrite(store)).toEqual(all("unavailable"));
    await untilRead(store);
    expect(await everyWrite(store)).toEqual(all("unavailable"));
    expect(troubles).toEqual([expect.stringMatching(`^Redis refuses: ${code} `)]);
    await admin(server.url, allow[0], ...allow.slice(1));
    await untilWorking(store);
    expect(await everyWrite(store)).toEqual(all("done"));
  });

  test("it cannot save them is away, says so once, and works again afterwards", async () => {
    const folder = tempDir();
    const server = await start({ args: ["--save", "3600 1", "--dir", folder] });
    const troubles: string[] = [];
    const store = await open([server.url], (error) => troubles.push(error.message));
    await store.write(key("known"), "a", 0, LONG_SECONDS);
    rmSync(folder, { recursive: true });
    await admin(server.url, "BGSAVE");
    while ((await outcome(store.write(key("known"), "b", "any", LONG_SECONDS))) === "done")
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await everyWrite(store)).toEqual(all("unavailable"));
    expect(troubles).toEqual([expect.stringMatching(/^Redis refuses: MISCONF /)]);
    await admin(server.url, "CONFIG", "SET", "stop-writes-on-bgsave-error", "no");
    await untilWorking(store);
    expect(await everyWrite(store)).toEqual(all("done"));
  });
});

/** A refusal may cost the connection; what was there can be read again soon. */
async function untilRead(store: Store): Promise<void> {
  while ((await outcome(store.read(key("known")))) !== "done")
    await new Promise((resolve) => setTimeout(resolve, 20));
}

test("a refusal that nobody foresaw is away too, and the log hears it once, in its own words and without ours", async () => {
  const server = await start({ args: ["--rename-command", "SET", ""] });
  const troubles: string[] = [];
  const store = await open([server.url], (error) => troubles.push(error.message));
  expect(await outcome(store.finish(key("x"), LONG_SECONDS))).toBe("unavailable");
  expect(await outcome(store.finish(key("x"), LONG_SECONDS))).toBe("unavailable");
  expect(troubles).toEqual(["Redis refuses: ERR unknown command 'set'"]);
});
