/** Counts what happens, for GET /metrics. Labels are kinds and ids of content, never of people. */
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** The numbers of this process. */
export interface Metrics {
  /** All of them, as GET /metrics prints them. */
  readonly registry: Registry;
  /**
   * Counts an update that was taken into work.
   *
   * @param kind what the update holds, e.g. `message`
   * @param outcome `done`: answered; `again`: Telegram shall deliver it again; `failed`: given up
   * @param seconds until its effect was durable, or until it was given up
   */
  updateHandled(kind: string, outcome: "done" | "again" | "failed", seconds: number): void;
  /** Counts what happened in a guide or with a topic; of `about`, `guide`, `step` and `topic` become labels. */
  happened(event: string, about: Readonly<Record<string, string | number>>): void;
}

/** Begins to count, also what Node says about the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const updates = new Histogram({
    name: "bot_update_seconds",
    help: "Time from taking an update into work until its effect is durable",
    labelNames: ["kind", "outcome"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60],
    registers: [registry],
  });
  const events = new Counter({
    name: "bot_events_total",
    help: "What happened in guides and with topics",
    labelNames: ["event", "guide", "step", "topic"],
    registers: [registry],
  });
  return {
    registry,
    updateHandled(kind, outcome, seconds) {
      updates.observe({ kind, outcome }, seconds);
    },
    happened(event, { guide = "", step = "", topic = "" }) {
      events.inc({ event, guide, step, topic });
    },
  };
}
