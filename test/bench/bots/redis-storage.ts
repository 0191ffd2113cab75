/** The smallest Redis storage that grammY's plugins accept: one GET a read, one SET a write. */
import { Redis } from "ioredis";

const redis = new Redis(process.env.REDIS_URL ?? "", { enableAutoPipelining: true, protocol: 2 });

export interface RedisStorage<T> {
  read(key: string): Promise<T | undefined>;
  write(key: string, value: T): Promise<void>;
  delete(key: string): Promise<void>;
}

export function redisStorage<T>(): RedisStorage<T> {
  return {
    async read(key) {
      const json = await redis.get(key);
      return json === null ? undefined : JSON.parse(json);
    },
    async write(key, value) {
      await redis.set(key, JSON.stringify(value));
    },
    async delete(key) {
      await redis.del(key);
    },
  };
}
