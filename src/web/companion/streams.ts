/** Server-Sent Events of one page: the newest step at once, each newer one, and a beat by which both sides see that it lives. */
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Companion } from "../../companion/companion.ts";
import type { Seen } from "../../companion/step.ts";
import type { Watch } from "../../companion/watch.ts";
import type { Logger } from "../../log.ts";
import type { Link } from "../../records/pairings.ts";
import { type Shown, stepHtml } from "./step-html.ts";

/** Proxies cut what is silent for a minute; the page gives up on a connection after two and a half beats. */
const BEAT_MS = 10_000;
/** Streams that one process holds open; a page that finds no room shows the step all the same and asks again. */
export const MAX_STREAMS = 2_000;
/** Of these, streams of one link, so that whoever has one link cannot shut out all the others. */
export const MAX_STREAMS_OF_LINK = 300;

/** The open streams of this process. */
export interface Streams {
  /** Streams the steps of a link. @returns `undefined` when there is no room, in this process or for this link */
  open(c: Context, link: Link, shown: Shown): Response | undefined;
  /** Answers with a stream that only says that there is nothing to see. */
  gone(c: Context): Response;
  /** Ends all streams; the pages come back by themselves. */
  close(): void;
}

/** Streams what `companion` sees; failures of one stream are logged and end that stream. */
export function createStreams(companion: Companion, log: Logger): Streams {
  const ends = new Set<() => void>();
  const counts = new Map<string, number>();

  function count({ pairing }: Link, by: 1 | -1): void {
    const after = (counts.get(pairing.id) ?? 0) + by;
    if (after > 0) counts.set(pairing.id, after);
    else counts.delete(pairing.id);
  }

  async function run(stream: SSEStreamingApi, link: Link, shown: Shown): Promise<void> {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    ends.add(end);
    count(link, 1);
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
      count(link, -1);
      await watch?.stop();
    }
  }

  const stream = (c: Context, body: (stream: SSEStreamingApi) => Promise<void>) => {
    c.header("X-Accel-Buffering", "no");
    const response = streamSSE(c, body, async (error) =>
      log.warn({ event: "companion.stream_failed", error }),
    );
    // After Hono, which says `no-cache`.
    response.headers.set("Cache-Control", "no-store");
    return response;
  };

  return {
    open(c, link, shown) {
      const isFull = ends.size >= MAX_STREAMS || (counts.get(link.pairing.id) ?? 0) >= MAX_STREAMS_OF_LINK;
      return isFull ? undefined : stream(c, (sse) => run(sse, link, shown));
    },
    gone: (c) => stream(c, (sse) => sse.writeSSE({ event: "gone", data: "" })),
    close() {
      for (const end of ends) end();
    },
  };
}
