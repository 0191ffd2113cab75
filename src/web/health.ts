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

/** How often the store is asked at most, in milliseconds, however often we are. */
const PROBE_EVERY_MS = 1_000;

export function healthRoutes({ store, isStarted, languages, metrics }: HealthDeps): Hono {
  const app = new Hono();
  const storeTrouble = createStoreProbe(store);
  app.get("/healthz", (c) => c.json({ status: "alive" }));
  app.get("/readyz", async (c) => {
    const trouble = await storeTrouble();
    const state = {
      store: trouble === undefined ? "reachable" : "unreachable",
      ...(trouble === undefined ? {} : { reason: trouble }),
      bot: isStarted() ? "started" : "not started",
      languages: languages(),
    };
    return c.json(state, trouble === undefined && isStarted() ? 200 : 503);
  });
  app.get("/metrics", async (c) =>
    c.text(await metrics.metrics(), 200, { "content-type": metrics.contentType }),
  );
  return app;
}

/** @returns asks whether the store takes writes: `undefined`, or one line that says why not; never rejects */
function createStoreProbe(store: Store): () => Promise<string | undefined> {
  let askedMs = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | undefined> = Promise.resolve(undefined);
  return () => {
    const nowMs = performance.now();
    if (nowMs - askedMs < PROBE_EVERY_MS) return answer;
    askedMs = nowMs;
    answer = store.probe().then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    return answer;
  };
}
