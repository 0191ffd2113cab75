/** What the bench can measure, by name, in the order in which it is printed. */
import { startRedis } from "../support/redis-servers.ts";

async function withRedis(measure: (url: string) => Promise<void>): Promise<void> {
  const redis = await startRedis();
  try {
    await measure(redis.url);
  } finally {
    await redis.stop();
  }
}

/** `against`: the folder of another checkout. Each loads only what it measures. */
export const SECTIONS: Readonly<Record<string, (against?: string) => Promise<void>>> = {
  embedded: async () => (await import("./in-process.ts")).benchInProcess(),
  redis: async () => withRedis((await import("./in-process.ts")).benchInProcess),
  webhook: async () => (await import("./webhook.ts")).benchWebhook(),
  press: async (against) => (await import("./press.ts")).benchPress(against),
  companion: async () => (await import("./companion.ts")).benchCompanion(),
  start: async (against) => (await import("./start-times.ts")).benchStart(against),
};
