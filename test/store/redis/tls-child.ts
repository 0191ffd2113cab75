/** Pings the Redis at the given address, in a process whose trusted certificates are set from outside. */
import { openRedisStore } from "../../../src/store/redis/store.ts";

const store = await openRedisStore({ urls: process.argv.slice(2), onError: () => undefined });
try {
  await store.probe();
  process.stdout.write("pong\n");
} catch (error) {
  process.stdout.write(`${String(error)}\n`);
}
await store.close();
