/**
 * Listens on channels through a connection of its own, which is opened when somebody listens first.
 *
 * One connection to one server, in a Cluster too, whose nodes tell each other what is published. ioredis 6.0.0
 * would bring subscriptions back by itself, but when that fails nobody catches it, which ends the process, and in
 * a Cluster it stays with a node that hangs.
 */
import { createListeners } from "../listeners.ts";
import { StoreUnavailableError } from "../store.ts";
import type { RedisAddress } from "./address.ts";
import { connectListener } from "./client.ts";
import { createRedisConnection } from "./connection.ts";

/** Listening on Redis; a lost connection is made anew by itself. */
export interface RedisSubscriber {
  /** See `Store.subscribe`. @throws {StoreUnavailableError} */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => Promise<void>>;
  /** Never rejects, never hangs. */
  close(): Promise<void>;
}

/**
 * How often the server is asked for a sign of life, in milliseconds: a connection without commands is not missed
 * when its host is gone. An idle one is left alone by `socketTimeout` (one connection in 12 s of silence).
 */
const PING_EVERY_MS = 5_000;

/**
 * @param nodes   the servers known now, read before each attempt to connect
 * @param secrets passwords, which no message may contain
 */
export function createRedisSubscriber(
  nodes: () => readonly [RedisAddress, ...RedisAddress[]],
  secrets: readonly string[],
  onError: (error: Error) => void,
): RedisSubscriber {
  const listeners = createListeners();
  let open: ReturnType<typeof connect> | undefined;
  let closed = false;

  function connect() {
    const client = connectListener(nodes);
    const connection = createRedisConnection(client, secrets, onError);
    client.on("message", listeners.tell);
    client.on("ready", () => void subscribeAgain());
    const pinging = setInterval(() => {
      // No answer is an answer: the silence ends the connection, and another one is made.
      if (client.status === "ready") client.ping().catch(() => undefined);
    }, PING_EVERY_MS).unref();

    async function subscribeAgain(): Promise<void> {
      const channels = listeners.channels();
      if (channels.length === 0) return;
      try {
        await connection.run(() => client.subscribe(...channels));
      } catch (error) {
        if (closed || !(error instanceof Error)) return;
        if (!(error instanceof StoreUnavailableError)) onError(error);
        // Connected and no answer: on to another connection. One that is lost comes back here by itself.
        else if (client.status === "ready") client.disconnect(true);
      }
    }
    return { client, connection, pinging };
  }

  return {
    async subscribe(channel, listener) {
      if (closed) throw new StoreUnavailableError("Redis: the store is closed");
      open ??= connect();
      const { client, connection } = open;
      const remove = listeners.add(channel, listener);
      function stop(): void {
        if (!remove() || closed) return;
        // Nobody hears it any more, whether this gets through or not.
        connection.run(() => client.unsubscribe(channel)).catch(() => undefined);
      }
      try {
        // Also on a channel that is known: only an answer shows that it is heard now.
        await connection.run(() => client.subscribe(channel));
      } catch (error) {
        stop();
        throw error;
      }
      return async () => stop();
    },
    async close() {
      closed = true;
      clearInterval(open?.pinging);
      await open?.connection.close();
    },
  };
}
