/** The HTTP server: health, metrics, webhook, and whatever else is mounted (playground). */
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

export interface RunningServer {
  /** The port that was opened; differs from the one asked for when that was 0. */
  readonly port: number;
  /** Finishes running requests, then closes. */
  close(): Promise<void>;
}

/** What stands behind the port. */
export type Served = Pick<Hono, "fetch">;

/** How long open requests may take to end when the server closes, in milliseconds. */
const CLOSE_GRACE_MS = 5_000;

/**
 * Opens the port.
 *
 * @param host the address to listen at, e.g. `0.0.0.0`
 * @param port 0 for any that is free
 * @throws the listen error (port taken, no permission), which `main` explains in one line
 */
export function listen(served: Served, host: string, port: number): Promise<RunningServer> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: served.fetch, hostname: host, port }, (address) => {
      server.off("error", reject);
      resolve({
        port: address.port,
        close: () =>
          new Promise((closed) => {
            const cut = setTimeout(
              () => "closeAllConnections" in server && server.closeAllConnections(),
              CLOSE_GRACE_MS,
            );
            server.close(() => {
              clearTimeout(cut);
              closed();
            });
            if ("closeIdleConnections" in server) server.closeIdleConnections();
          }),
      });
    });
    server.once("error", reject);
  });
}
