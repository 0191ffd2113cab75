/** Server-Sent Events of one page: the newest step at once, each newer one, and a beat by which both sides see that it lives. */
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Companion, Seen } from "../../companion/companion.ts";
import type { Watch } from "../../companion/watch.ts";
import type { Logger } from "../../log.ts";
import type { Link } from "../../store/pairings.ts";
import { type Shown, stepHtml } from "./step-html.ts";

/** Proxies cut what is silent for a minute; the page gives up on a connection after two and a half beats. */
const BEAT_MS = 10_000;
/** What one process holds open; a page that finds no room shows the step all the same and asks again. */
export const MAX_STREAMS = 2_000;

export interface Streams {
  open(c: Context, link: Link, shown: Shown): Response;
  /** A stream that only says that there is nothing to see. */
  gone(c: Context): Response;
  isFull(): boolean;
  /** Ends all streams; the pages come back by themselves. */
  close(): void;
}

export function createStreams(companion: Companion, log: Logger): Streams {
  const ends = new Set<() => void>();

  async function run(stream: SSEStreamingApi, link: Link, shown: Shown): Promise<void> {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    ends.add(end);
    stream.onAbort(end);
    let lastHtml: string | undefined;
    function show(seen: Seen): void {
      if (seen.kind === "gone") {
        void stream.writeSSE({ event: "gone", data: "" }).then(end);
        return;
      }
      const step = stepHtml(shown, seen.step);
      // The record also changes for reasons that nobody sees here.
      if (step.html === lastHtml) return;
      lastHtml = step.html;
      void stream.writeSSE({ event: "step", id: String(step.revision), data: JSON.stringify(step) });
    }
    let watch: Watch | undefined;
    const beat = setInterval(() => void stream.writeSSE({ event: "beat", data: "" }), BEAT_MS);
    try {
      watch = await companion.watch(link, show);
      await ended;
    } finally {
      clearInterval(beat);
      ends.delete(end);
      await watch?.stop();
    }
  }

  const stream = (c: Context, body: (stream: SSEStreamingApi) => Promise<void>) => {
    c.header("X-Accel-Buffering", "no");
    return streamSSE(c, body, async (error) => log.warn({ event: "companion.stream_failed", error }));
  };

  return {
    open: (c, link, shown) => stream(c, (sse) => run(sse, link, shown)),
    gone: (c) => stream(c, (sse) => sse.writeSSE({ event: "gone", data: "" })),
    isFull: () => ends.size >= MAX_STREAMS,
    close() {
      for (const end of ends) end();
    },
  };
}
