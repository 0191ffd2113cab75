/** Redis that hangs, dies, restarts or loses a reply: operations settle, nothing is done twice, all works again. */
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { type Store, StoreUnavailableError } from "../../../src/store/store.ts";
import {
  formCluster,
  listen,
  open,
  openProxy,
  outcome,
  start,
  untilWorking,
} from "../../support/outage-harness.ts";
import { sharedClusterUrls } from "../../support/shared-redis.ts";

const LONG_SECONDS = 1_000;
const key = (name: string) => `aa:1:{trouble}:${name}`;

function everyOperation(store: Store): Promise<unknown[]> {
  const keys = store.keys("aa:1:{trouble}")[Symbol.asyncIterator]();
  return Promise.all(
    [
      store.read(key("a")),
      store.readMany([key("a"), key("b")]),
      store.write(key("a"), "late", "any", LONG_SECONDS),
      store.remove([key("none")]),
      store.claim(key("claim"), "me", LONG_SECONDS),
      store.release(key("claim"), "me"),
      store.finish(key("finish"), LONG_SECONDS),
      store.count(key("count"), LONG_SECONDS),
      store.scheduleJob(key("agenda"), "job", 1),
      store.takeJobs(key("agenda"), 1, 2, 1),
      store.dropJob(key("agenda"), "job", 2),
      store.publish(key("channel"), "message"),
      store.subscribe(key("channel"), () => undefined),
      store.probe(),
      keys.next(),
    ].map(outcome),
  );
}

const all = (what: string) => Array.from({ length: 15 }, () => what);

describe("a Redis that", () => {
  test("hangs makes every operation unavailable, and all work when it goes on", async () => {
    const server = await start();
    const store = await open([server.url]);
    expect(await everyOperation(store)).toEqual(all("done"));
    server.pause();
    expect(await everyOperation(store)).toEqual(all("unavailable"));
    // Once more, now with the commands of the first round still unanswered.
    expect(await everyOperation(store)).toEqual(all("unavailable"));
    server.resume();
    await untilWorking(store);
    expect(await everyOperation(store)).toEqual(all("done"));
  });

  test("dies makes every operation unavailable, and all work when it is back", async () => {
    const server = await start();
    const troubles: string[] = [];
    const store = await open([server.url], (error) => troubles.push(error.message));
    await store.write(key("a"), "x", 0, LONG_SECONDS);
    await server.stop();
    expect(await everyOperation(store)).toEqual(all("unavailable"));
    expect(await everyOperation(store)).toEqual(all("unavailable"));
    // The log hears of it once, not at each attempt to connect.
    expect(troubles).toEqual([expect.stringContaining("ECONNREFUSED")]);
    await start({ port: server.port });
    await untilWorking(store);
    expect(await everyOperation(store)).toEqual(all("done"));
  });

  test("is not there at the start is no reason to fail before it is needed", async () => {
    const server = await start();
    await server.stop();
    const store = await open([server.url]);
    await expect(store.probe()).rejects.toThrow(StoreUnavailableError);
    await start({ port: server.port });
    await untilWorking(store);
  });

  test("is dead or hung can be closed without waiting for it", async () => {
    const server = await start();
    const dead = await open([server.url]);
    const hung = await open([server.url]);
    await Promise.all([dead.probe(), hung.probe()]);
    server.pause();
    expect(await outcome(hung.close())).toBe("done");
    await server.stop();
    expect(await outcome(dead.close())).toBe("done");
  });

  test("is loading its data is unavailable, not an error", async () => {
    for (const reply of [
      "LOADING Redis is loading the dataset in memory",
      "MASTERDOWN Link with MASTER is down",
    ]) {
      const store = await open([`redis://127.0.0.1:${await replyAlways(reply)}`]);
      expect(await outcome(store.probe())).toBe("unavailable");
    }
  });

  test("forgot the scripts is told them again", async () => {
    const server = await start();
    const store = await open([server.url]);
    expect(await store.write(key("b"), "x", 0, LONG_SECONDS)).toEqual({ kind: "written", revision: 1 });
    await server.stop();
    await start({ port: server.port });
    await untilWorking(store);
    expect(await store.write(key("b"), "x", 0, LONG_SECONDS)).toEqual({ kind: "written", revision: 1 });
  });
});

describe("a reply that is lost after the command was done", () => {
  test("leads to the same answer when it is sent again, and to one write only", async () => {
    const server = await start();
    const proxy = await openProxy(server.port);
    const store = await open([`redis://127.0.0.1:${proxy.port}`]);
    await store.write(key("known"), "a", 0, LONG_SECONDS);
    await store.claim(key("warm-up"), "me", LONG_SECONDS);

    proxy.loseNextReply();
    expect(await store.write(key("known"), "b", 1, LONG_SECONDS)).toEqual({ kind: "written", revision: 2 });
    expect(await store.read(key("known"))).toEqual({ value: "b", revision: 2 });

    proxy.loseNextReply();
    expect(await store.write(key("known"), "c", "any", LONG_SECONDS)).toEqual({
      kind: "written",
      revision: 3,
    });
    expect(await store.read(key("known"))).toEqual({ value: "c", revision: 3 });

    proxy.loseNextReply();
    expect(await store.claim(key("claim"), "me", LONG_SECONDS)).toBe("yours");
    expect(await store.claim(key("claim"), "you", LONG_SECONDS)).toBe("taken");
    expect(proxy.lost()).toBe(3);
  });
});

describe("a Redis Cluster", () => {
  test("keeps each person on one node and spreads people over all, and a scan finds all of them", async () => {
    const urls = await sharedClusterUrls();
    const store = await open(urls);
    const tags = Array.from({ length: 30 }, (_, index) => `aa:1:{spread:${index}}`);
    await Promise.all(tags.map((tag) => store.write(`${tag}:person`, tag, 0, LONG_SECONDS)));
    await Promise.all(tags.map((tag) => store.write(`${tag}:talk`, tag, 0, LONG_SECONDS)));
    for (const tag of tags) {
      const stored = { value: tag, revision: 1 };
      expect(await store.readMany([`${tag}:person`, `${tag}:talk`])).toEqual([stored, stored]);
    }
    const found = new Set<string>();
    for await (const name of store.keys("aa:1:{spread:")) found.add(name);
    expect(found.size).toBe(60);
    for (const url of urls) {
      // A store on one node alone meets keys of other nodes, and says what is wrong.
      const alone = await open([url]);
      const outcomes = await Promise.all(tags.map((tag) => outcome(alone.read(`${tag}:person`))));
      expect(outcomes).toContain("done");
      expect(outcomes.map(String)).toContainEqual(expect.stringContaining("part of a Cluster"));
    }
  });

  test("is reached when one of its start nodes is not", async () => {
    const gone = await start();
    await gone.stop();
    const store = await open([gone.url, ...(await sharedClusterUrls())]);
    await untilWorking(store);
  });

  test("with one hung node serves the people of the others, hangs for nobody, and recovers", async () => {
    const cluster = await formCluster();
    const store = await open(cluster.urls);
    const writes = () =>
      Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          outcome(store.write(`aa:1:{node:${index}}:person`, "x", "any", LONG_SECONDS)),
        ),
      );
    expect(new Set(await writes())).toEqual(new Set(["done"]));
    const [first] = cluster.nodes;
    first?.pause();
    expect(new Set(await writes())).toEqual(new Set(["done", "unavailable"]));
    first?.resume();
    while (new Set(await writes()).has("unavailable"))
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(new Set(await writes())).toEqual(new Set(["done"]));
  });

  test("that is nowhere is unavailable", async () => {
    const gone = await start();
    await gone.stop();
    const store = await open([gone.url, gone.url]);
    expect(await everyOperation(store)).toEqual(all("unavailable"));
    expect(await outcome(store.close())).toBe("done");
  });
});

/** A server that answers every command with one error. @returns its port */
async function replyAlways(reply: string): Promise<number> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const commands = String(data).match(/^\*/gm)?.length ?? 0;
      socket.write(`-${reply}\r\n`.repeat(commands));
    });
  });
  return listen(server);
}
