/** Turns Redis addresses into a client that never hangs, waits little and resends only what is safe to resend. */
import { Cluster, Redis, type RedisOptions } from "ioredis";
import type { RedisAddress } from "./address.ts";

/** One server, or the nodes of a Cluster. */
export type RedisClient = Redis | Cluster;

const CONNECT_TIMEOUT_MS = 2_000;
/** A connection that is silent for so long with commands on it is replaced: its host may be gone. */
const SILENCE_TIMEOUT_MS = 2_000;
const LONGEST_RETRY_MS = 1_000;

function retryDelayMs(attempt: number): number {
  return Math.min(50 * 2 ** (attempt - 1), LONGEST_RETRY_MS);
}

/**
 * Options for one connection, measured with ioredis 6.0.0: its defaults let a command hang for 73 s when
 * Redis is dead; with these and the countdown of `connection.ts` a hung Redis rejects after 0.5 s, a killed one
 * at once, and everything works again at most 1 s after Redis is back. No `commandTimeout`: it would reject what
 * was answered while this process stood still.
 *
 * A command whose reply was lost is sent again after a quick reconnect: every script of this adapter gives
 * the same answer the second time.
 */
function connectionOptions(address: RedisAddress) {
  return {
    ...(address.username === undefined ? {} : { username: address.username }),
    ...(address.password === undefined ? {} : { password: address.password }),
    ...(address.tls ? { tls: {} } : {}),
    connectTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    maxRetriesPerRequest: 1,
    // RESP2: nothing here needs RESP3, and it saves the handshake that older servers and proxies refuse.
    protocol: 2,
    // After a failover the old address may lead to a replica: connect anew.
    reconnectOnError: (error: Error) => error.message.startsWith("READONLY"),
  } as const satisfies RedisOptions;
}

/**
 * Starts the connection of one listener and returns at once; the caller must listen to `error`, and subscribe at
 * each `ready`. Every attempt to connect goes to the next of the `nodes` known then.
 */
export function connectListener(nodes: () => readonly [RedisAddress, ...RedisAddress[]]): Redis {
  const [first] = nodes();
  let turn = 0;
  const client = new Redis({
    ...connectionOptions(first),
    host: first.host,
    port: first.port,
    enableOfflineQueue: false,
    autoResubscribe: false,
    retryStrategy(attempt) {
      turn += 1;
      const known = nodes();
      const { host, port } = known[turn % known.length] ?? known[0];
      // ioredis reads them at each attempt.
      Object.assign(client.options, { host, port });
      return retryDelayMs(attempt);
    },
  });
  return client;
}

/** Starts connecting and returns at once; the caller must listen to `error`. */
export function connectRedis([first, ...others]: readonly [RedisAddress, ...RedisAddress[]]): RedisClient {
  const connection = connectionOptions(first);
  if (others.length === 0) {
    return new Redis({
      ...connection,
      host: first.host,
      port: first.port,
      db: first.database,
      retryStrategy: retryDelayMs,
      enableAutoPipelining: true,
      // The adapter waits for the connection itself: a queue would run writes that were given up long ago.
      enableOfflineQueue: false,
    });
  }
  return new Cluster(
    [first, ...others].map(({ host, port }) => ({ host, port })),
    {
      redisOptions: connection,
      clusterRetryStrategy: retryDelayMs,
      // Without automatic pipelining (it would give 10 % here): a batch that meets a moved slot is rejected
      // in parts, while single commands follow the slot.
      enableAutoPipelining: false,
      maxRedirections: 6,
      slotsRefreshTimeout: CONNECT_TIMEOUT_MS,
      slotsRefreshInterval: 5_000,
      // Certificates name hosts, so with TLS the names must not become numbers.
      ...(first.tls ? { dnsLookup: (host, found) => found(null, host) } : {}),
    },
  );
}
