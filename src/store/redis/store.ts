/** Turns one Redis server, or a Redis Cluster, into the store port: for several processes, or several machines. */
import { randomUUID } from "node:crypto";
import { Redis } from "ioredis";
import { claimSeenBy, FINISHED, heldBy } from "../claims.ts";
import { assertOneTag, PROBE_KEY, PROBE_TTL_SECONDS } from "../keys.ts";
import { checkedTtlSeconds, type Store } from "../store.ts";
import { parseRedisAddresses, type RedisAddress } from "./address.ts";
import { connectRedis, type RedisClient } from "./client.ts";
import { createRedisConnection } from "./connection.ts";
import { createRedisQueues } from "./queues.ts";
import {
  CLAIM,
  COUNT,
  DROP_JOB,
  PUBLISH,
  parseStored,
  RELEASE,
  type Script,
  TAKE_JOBS,
  WRITE,
} from "./scripts.ts";
import { createRedisSubscriber } from "./subscriber.ts";

/** Which servers, and who hears of trouble with them. */
export interface RedisStoreOptions {
  /** One address, or several start nodes of one Cluster; see `parseRedisAddresses`. */
  readonly urls: readonly string[];
  /** Told once per kind of trouble with the connection, until it works again; for the log. */
  readonly onError: (error: Error) => void;
}

/** Keys that one SCAN call looks at, on average. */
const SCAN_COUNT = 500;

/**
 * Opens the Redis store. Returns before the connection stands; operations wait for it, but not for long.
 *
 * Every operation settles within `2 * STORE_TIMEOUT_MS`: half of it to wait for a connection, half for the
 * answer, which gets up to 2,000 ms on a line that is known to be slow. After a `StoreUnavailableError` a write may or may not have been done.
 *
 * A write whose reply was lost is sent again when the connection returns in time, and then still reports
 * `written`. One case stays: if somebody else wrote in between, it reports `conflict` although it was
 * applied before theirs. Callers read again after a conflict, so they see both.
 *
 * @throws {StoreOpenError} with one line that names `REDIS_URL`; a Redis that is down is no reason
 */
export async function openRedisStore({ urls, onError }: RedisStoreOptions): Promise<Store> {
  const addresses = parseRedisAddresses(urls);
  const secrets = addresses.flatMap(({ password }) => password ?? []);
  const client = connectRedis(addresses);
  const connection = createRedisConnection(client, secrets, onError);
  const subscriber = createRedisSubscriber(
    () => knownNodes(addresses, client),
    secrets,
    // An outage of everything is told once.
    (error) => client.status === "ready" && onError(error),
  );

  async function runScriptOn(
    script: Script,
    keys: readonly string[],
    ...args: (string | number)[]
  ): Promise<unknown> {
    return connection.run(async () => {
      try {
        return await client.evalsha(script.sha1, keys.length, ...keys, ...args);
      } catch (error) {
        // Redis forgets scripts at a restart and on new nodes; sending the text makes it known again.
        if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
        return client.eval(script.lua, keys.length, ...keys, ...args);
      }
    });
  }

  const runScript = (script: Script, key: string, ...args: (string | number)[]) =>
    runScriptOn(script, [key], ...args);

  async function* scan(prefix: string, type?: string): AsyncIterable<string> {
    const pattern = `${prefix.replaceAll(/[*?[\]\\]/g, "\\$&")}*`;
    const masters = await connection.run(async () =>
      client instanceof Redis ? [client] : client.nodes("master"),
    );
    // SCAN may name a key twice, and a slot may move between two nodes during the scan.
    const seen = new Set<string>();
    for (const master of masters) {
      let cursor = "0";
      do {
        const at = cursor;
        const [next, found] = await connection.run(() =>
          type === undefined
            ? master.scan(at, "MATCH", pattern, "COUNT", SCAN_COUNT)
            : master.scan(at, "MATCH", pattern, "COUNT", SCAN_COUNT, "TYPE", type),
        );
        for (const key of found) {
          if (seen.has(key)) continue;
          seen.add(key);
          yield key;
        }
        cursor = next;
      } while (cursor !== "0");
    }
  }

  // Write ids tell a repeated write from a new one; they need only be unique, and carry no meaning.
  const processId = randomUUID().slice(0, 13);
  let writes = 0;

  return {
    async read(key) {
      const raw = await connection.run(() => client.get(key));
      return raw === null ? undefined : parseStored(raw);
    },

    async readMany(keys) {
      assertOneTag(keys);
      if (keys.length === 0) return [];
      const raws = await connection.run(() => client.mget(...keys));
      return raws.map((raw) => (raw === null ? undefined : parseStored(raw)));
    },

    async write(key, value, expectedRevision, ttlSeconds) {
      const seconds = checkedTtlSeconds(ttlSeconds);
      writes += 1;
      const writeId = `${processId}-${writes.toString(36)}`;
      const revision = Number(await runScript(WRITE, key, expectedRevision, value, seconds, writeId));
      return revision === 0 ? { kind: "conflict" } : { kind: "written", revision };
    },

    async remove(keys) {
      assertOneTag(keys);
      if (keys.length > 0) await connection.run(() => client.del(...keys));
    },

    async claim(key, owner, ttlSeconds) {
      const standing = await runScript(CLAIM, key, heldBy(owner), checkedTtlSeconds(ttlSeconds));
      return standing === null ? "claimed" : claimSeenBy(owner, String(standing));
    },

    async finish(key, ttlSeconds) {
      const seconds = checkedTtlSeconds(ttlSeconds);
      await connection.run(() => client.set(key, FINISHED, "EX", seconds));
    },

    async release(key, owner) {
      await runScript(RELEASE, key, heldBy(owner));
    },

    async count(key, windowSeconds) {
      return Number(await runScript(COUNT, key, checkedTtlSeconds(windowSeconds)));
    },

    async scheduleJob(key, job, dueMs) {
      await connection.run(() => client.zadd(key, dueMs, job));
    },

    async takeJobs(key, nowMs, leasedMs, limit) {
      const jobs = await runScript(TAKE_JOBS, key, nowMs, leasedMs, limit);
      return Array.isArray(jobs) ? jobs.map(String) : [];
    },

    async dropJob(key, job, ifDueMs) {
      await runScript(DROP_JOB, key, job, ifDueMs ?? "any");
    },

    ...createRedisQueues(runScriptOn, scan),

    async publish(channel, message) {
      // Not by its hash: a message that first has to make the script known would be overtaken by the next one.
      await connection.run(() => client.eval(PUBLISH.lua, 1, channel, message));
    },

    subscribe: (channel, listener) => subscriber.subscribe(channel, listener),

    keys: (prefix) => scan(prefix),

    async probe() {
      await connection.run(() => client.set(PROBE_KEY, "", "EX", PROBE_TTL_SECONDS));
      connection.works();
    },

    async close() {
      await Promise.all([connection.close(), subscriber.close()]);
    },
  };
}

/** The servers of `REDIS_URL`, and those that the Cluster told of since. */
function knownNodes(
  addresses: readonly [RedisAddress, ...RedisAddress[]],
  client: RedisClient,
): readonly [RedisAddress, ...RedisAddress[]] {
  if (client instanceof Redis) return addresses;
  const [{ host: _host, port: _port, ...access }] = addresses;
  const told = client
    .nodes("all")
    .flatMap(({ options: { host, port } }) =>
      host === undefined || port === undefined ? [] : [{ ...access, host, port }],
    );
  return [...addresses, ...told];
}
