/** Listening through a Redis that is away, comes back, falls silent or loses a node: listeners hear again, nothing hangs. */
import { Redis } from "ioredis";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Store, StoreUnavailableError } from "../../../src/store/store.ts";
import { formCluster, open, openProxy, outcome, start, untilWorking } from "../../support/outage-harness.ts";
import { sharedClusterUrls } from "../../support/shared-redis.ts";

const CHANNEL = "aa:1:{subscribers}:channel";
/** For tests in which silence must be noticed first, at most 7 s after it began. */
const MANY_SECONDS_MS = 60_000;

/** A listener and what it heard. */
function newSubscriber() {
  const heard: string[] = [];
  return { heard, listen: (message: string) => void heard.push(message) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Says it again and again until it was heard: what is said while a connection is away is lost. */
async function untilHeard(
  speaker: Pick<Store, "publish"> | Redis,
  heard: readonly string[],
  message: string,
  channel = CHANNEL,
): Promise<void> {
  while (!heard.includes(message)) {
    await outcome(Promise.resolve(speaker.publish(channel, message)));
    await soon();
  }
}

/** A client beside the store's, to look at the server. */
function lookAt(url: string): Redis {
  const client = new Redis(url, { protocol: 2 }).on("error", () => undefined);
  onTestFinished(() => client.disconnect());
  return client;
}

async function listenersAt(server: Redis, channel = CHANNEL): Promise<number> {
  const reply = await server.call("PUBSUB", "NUMSUB", channel);
  return Array.isArray(reply) ? Number(reply[1]) : Number.NaN;
}

describe("listening", () => {
  test("comes back by itself after each outage, on every channel and for every listener", async () => {
    let server = await start();
    const store = await open([server.url]);
    const [first, second, other] = [newSubscriber(), newSubscriber(), newSubscriber()];
    await store.subscribe(CHANNEL, first.listen);
    await store.subscribe(CHANNEL, second.listen);
    await store.subscribe(`${CHANNEL}-2`, other.listen);
    for (const round of ["first", "second", "third"]) {
      await server.stop();
      expect(await outcome(store.publish(CHANNEL, "lost"))).toBe("unavailable");
      server = await start({ port: server.port });
      await untilHeard(store, first.heard, `${round} time`);
      await untilHeard(store, second.heard, `${round} time, both`);
      await untilHeard(store, other.heard, `${round} time, elsewhere`, `${CHANNEL}-2`);
    }
    expect(first.heard).not.toContain("lost");
    expect(await listenersAt(lookAt(server.url))).toBe(1);
  });

  test.each([
    ["the connection is lost again while it is coming back", true],
    ["its coming back is never answered", false],
  ])("comes back when %s", async (_, connection) => {
    const server = await start();
    const proxy = await openProxy(server.port);
    const store = await open([`redis://127.0.0.1:${proxy.port}`]);
    const subscriber = newSubscriber();
    await store.subscribe(CHANNEL, subscriber.listen);
    proxy.loseNextReply("subscribe", connection);
    proxy.cut();
    while (proxy.lost() === 0) await soon();
    await untilHeard(lookAt(server.url), subscriber.heard, "back");
  });

  test("goes on when Redis hung for a while", async () => {
    const server = await start();
    const store = await open([server.url]);
    const subscriber = newSubscriber();
    await store.subscribe(CHANNEL, subscriber.listen);
    server.pause();
    expect(await outcome(store.publish(CHANNEL, "lost or late"))).toBe("unavailable");
    server.resume();
    await untilHeard(store, subscriber.heard, "back");
  });

  test(
    "comes back when the host behind the connection is gone without a word",
    async () => {
      const server = await start();
      const proxy = await openProxy(server.port);
      const store = await open([`redis://127.0.0.1:${proxy.port}`]);
      const subscriber = newSubscriber();
      await store.subscribe(CHANNEL, subscriber.listen);
      proxy.fallSilent();
      await untilHeard(lookAt(server.url), subscriber.heard, "back");
    },
    MANY_SECONDS_MS,
  );

  test("keeps its connection while nobody says anything", async () => {
    const server = await start();
    const store = await open([server.url]);
    const subscriber = newSubscriber();
    await store.subscribe(CHANNEL, subscriber.listen);
    const admin = lookAt(server.url);
    // Longer than a connection may be silent on a command; the seconds are counted by the server.
    const ageSeconds = async () => {
      const clients = String(await admin.call("CLIENT", "LIST")).split("\n");
      return Number(/ age=(\d+)/.exec(clients.find((line) => line.includes(" sub=1 ")) ?? "")?.[1]);
    };
    while (!((await ageSeconds()) >= 4)) await soon();
    await store.publish(CHANNEL, "still there");
    while (subscriber.heard.length === 0) await soon();
    expect(subscriber.heard).toEqual(["still there"]);
  });
});

describe("while Redis is away", () => {
  test("to begin listening is unavailable, and works when it is tried again", async () => {
    const server = await start();
    await server.stop();
    const store = await open([server.url]);
    const [failed, again] = [newSubscriber(), newSubscriber()];
    await expect(store.subscribe(CHANNEL, failed.listen)).rejects.toThrow(StoreUnavailableError);
    await expect(store.subscribe(CHANNEL, failed.listen)).rejects.toThrow(StoreUnavailableError);
    const back = await start({ port: server.port });
    await untilWorking(store);
    expect(await listenersAt(lookAt(back.url))).toBe(0);
    await store.subscribe(CHANNEL, again.listen);
    await store.publish(CHANNEL, "heard");
    while (again.heard.length === 0) await soon();
    expect([failed.heard, again.heard]).toEqual([[], ["heard"]]);
  });

  test("to join a channel is unavailable as well, and the others there stay", async () => {
    const server = await start();
    const store = await open([server.url]);
    const [early, failed] = [newSubscriber(), newSubscriber()];
    await store.subscribe(CHANNEL, early.listen);
    server.pause();
    await expect(store.subscribe(CHANNEL, failed.listen)).rejects.toThrow(StoreUnavailableError);
    server.resume();
    await untilHeard(store, early.heard, "heard");
    expect(failed.heard).toEqual([]);
  });

  test("to stop works at once, and the server learns it later", async () => {
    const server = await start();
    const store = await open([server.url]);
    const [stopped, listening] = [newSubscriber(), newSubscriber()];
    const stop = await store.subscribe(CHANNEL, stopped.listen);
    await store.subscribe(`${CHANNEL}-2`, listening.listen);
    await server.stop();
    expect(await outcome(stop())).toBe("done");
    const admin = lookAt((await start({ port: server.port })).url);
    await untilHeard(store, listening.heard, "back", `${CHANNEL}-2`);
    expect(await listenersAt(admin)).toBe(0);
    expect(stopped.heard).toEqual([]);
  });

  test("to close does not hang, whoever listens", async () => {
    const server = await start();
    const [healthy, hung, dead] = [
      await open([server.url]),
      await open([server.url]),
      await open([server.url]),
    ];
    for (const store of [healthy, hung, dead]) await store.subscribe(CHANNEL, () => undefined);
    expect(await outcome(healthy.close())).toBe("done");
    server.pause();
    const joining = outcome(hung.subscribe(CHANNEL, () => undefined));
    expect(await outcome(hung.close())).toBe("done");
    expect(await joining).toBe("unavailable");
    await server.stop();
    const unknown = await open([server.url]);
    const beginning = outcome(unknown.subscribe(CHANNEL, () => undefined));
    expect(await outcome(unknown.close())).toBe("done");
    expect(await beginning).toBe("unavailable");
    expect(await outcome(dead.close())).toBe("done");
  });

  test("that is over, closing leaves no connection behind", async () => {
    const server = await start();
    const store = await open([server.url]);
    await store.subscribe(CHANNEL, () => undefined);
    const admin = lookAt(server.url);
    await store.close();
    while (
      String(await admin.call("CLIENT", "LIST"))
        .trim()
        .split("\n").length > 1
    )
      await soon();
  });
});

test("a server that forbids the channel says so once to who listens and once to who speaks, and serves all else", async () => {
  const server = await start();
  const admin = lookAt(server.url);
  await admin.call("ACL", "SETUSER", "mute", "on", ">secret", "~*", "+@all", "resetchannels");
  const troubles: string[] = [];
  const store = await open([`redis://mute:secret@127.0.0.1:${server.port}`], ({ message }) =>
    troubles.push(message),
  );
  for (let round = 0; round < 2; round += 1) {
    expect(await outcome(store.subscribe(CHANNEL, () => undefined))).toBe("unavailable");
    expect(await outcome(store.publish(CHANNEL, "a"))).toBe("unavailable");
  }
  await store.probe();
  expect(troubles).toEqual([
    expect.stringMatching(/^Redis refuses: NOPERM .*channel/),
    expect.stringMatching(/^Redis refuses: .*channel/),
  ]);
  expect(troubles.join()).not.toContain("secret");
});

describe("in a Cluster", () => {
  test("listeners on every node hear what is said on any", async () => {
    const [a = "", b = "", c = ""] = await sharedClusterUrls();
    const stores = await Promise.all(
      [
        [a, b, c],
        [b, c, a],
        [c, a, b],
      ].map((urls) => open(urls)),
    );
    const subscribers = stores.map(newSubscriber);
    for (const [index, store] of stores.entries())
      await store.subscribe(CHANNEL, subscribers[index]?.listen ?? (() => undefined));
    // Each listens on the node that its own list begins with.
    for (const url of [a, b, c]) expect(await listenersAt(lookAt(url))).toBe(1);
    const said: string[] = [];
    for (const speaker of [...stores, ...[a, b, c].map(lookAt)]) {
      said.push(`message ${said.length}`);
      await speaker.publish(CHANNEL, said.at(-1) ?? "");
    }
    for (const { heard } of subscribers) {
      while (heard.length < said.length) await soon();
      expect(heard.toSorted()).toEqual(said);
    }
  });

  test(
    "listening moves on when its node hangs, and when its node dies",
    async () => {
      const cluster = await formCluster();
      const [first, second, third] = cluster.nodes;
      const store = await open(cluster.urls);
      const subscriber = newSubscriber();
      await store.subscribe(CHANNEL, subscriber.listen);
      const speaker = lookAt(third?.url ?? "");
      await untilHeard(speaker, subscriber.heard, "first");
      first?.pause();
      await untilHeard(speaker, subscriber.heard, "second");
      await second?.stop();
      await untilHeard(speaker, subscriber.heard, "third");
    },
    MANY_SECONDS_MS,
  );
});
