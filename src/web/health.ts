/** /healthz, /readyz and /metrics: what an operator and an orchestrator look at. */
import { Hono } from "hono";
import type { Registry } from "prom-client";
import type { Store } from "../store/store.ts";

export interface HealthDeps {
  readonly store: Store;
  /** Whether the bot receives updates. */
  readonly isStarted: () => boolean;
  /** Whether the bot reads what people write in each language; guides do not wait for that. */
  readonly languages: () => Readonly<Record<string, "ready" | "learning">>;
  readonly metrics: Registry;
}

export function healthRoutes({ store, isStarted, languages, metrics }: HealthDeps): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => {
    const storeAnswers = await store.ping().then(
      () => true,
      () => false,
    );
    const state = {
      store: storeAnswers ? "reachable" : "unreachable",
      bot: isStarted() ? "started" : "not started",
      languages: languages(),
    };
    return c.json(state, storeAnswers && isStarted() ? 200 : 503);
  });
  app.get("/metrics", async (c) =>
    c.text(await metrics.metrics(), 200, { "content-type": metrics.contentType }),
  );
  return app;
}
