/** Redis servers that tests may hurt, stores on them, and a proxy that loses replies or falls silent; all cleared away after each test. */
import { once } from "node:events";
import { connect as connectSocket, createServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";
import { openRedisStore } from "../../src/store/redis/store.ts";
import { type Store, StoreUnavailableError } from "../../src/store/store.ts";
import { type RedisCluster, type RedisServer, startCluster, startRedis } from "./redis-servers.ts";

/** Far more than an operation may take, far less than ioredis would wait by itself. */
const PATIENCE_MS = 4_000;
const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export async function open(
  urls: readonly string[],
  onError: (error: Error) => void = () => undefined,
): Promise<Store> {
  const store = await openRedisStore({ urls, onError });
  cleanups.push(() => store.close());
  return store;
}

export async function start(options?: { args?: string[]; port?: number }): Promise<RedisServer> {
  const server = await startRedis(options);
  cleanups.push(() => server.stop());
  return server;
}

export async function formCluster(): Promise<RedisCluster> {
  const cluster = await startCluster();
  cleanups.push(() => cluster.stop());
  await cluster.formed;
  return cluster;
}

/** What an operation came to, or `hangs`. */
export function outcome(operation: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, "hangs");
  });
  const settled = operation.then(
    () => "done",
    (error: unknown) => (error instanceof StoreUnavailableError ? "unavailable" : error),
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

export async function untilWorking(store: Store): Promise<void> {
  const works = async () =>
    (await outcome(store.probe())) === "done" &&
    (await outcome(store.subscribe("outage", () => undefined).then((stop) => stop()))) === "done";
  while (!(await works())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** @returns the port */
export async function listen(server: Server): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  cleanups.push(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Passes everything on; can lose one reply together with its connection, and let connections fall silent. */
export async function openProxy(port: number) {
  let losing: { readonly characters: string; readonly connection: boolean } | undefined;
  let lost = 0;
  /** Both ends of each connection, and whether it still passes anything on. */
  const lines = new Set<{ readonly ends: readonly Socket[]; silent: boolean }>();
  const server = createServer((client) => {
    const upstream = connectSocket(port, "127.0.0.1");
    const line = { ends: [client, upstream], silent: false };
    lines.add(line);
    for (const socket of line.ends) {
      socket.on("error", () => undefined);
      socket.on("close", () => {
        for (const end of line.ends) end.destroy();
        lines.delete(line);
      });
    }
    client.on("data", (data) => {
      if (!line.silent) upstream.write(data);
    });
    upstream.on("data", (data) => {
      if (line.silent) return;
      if (losing === undefined || !data.includes(losing.characters)) {
        client.write(data);
        return;
      }
      lost += 1;
      if (losing.connection) client.destroy();
      losing = undefined;
    });
  });
  cleanups.push(() => {
    for (const { ends } of lines) for (const end of ends) end.destroy();
  });
  return {
    port: await listen(server),
    /** The next one that has these characters in it; by default with its connection. */
    loseNextReply: (characters = "", connection = true) => {
      losing = { characters, connection };
    },
    lost: () => lost,
    /** Ends every connection; new ones work. */
    cut: () => {
      for (const { ends } of lines) for (const end of ends) end.destroy();
    },
    /** As when a host is gone: what is connected stays so and nothing comes any more; new connections work. */
    fallSilent: () => {
      for (const line of lines) line.silent = true;
    },
  };
}
