/**
 * Starts real Redis servers for tests, on random loopback ports.
 *
 * Each server is the child of a small shell that holds its end of a pipe to this process: when this process
 * ends, in whatever way, the shell kills the server and removes its folder.
 */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { findProgram, installDebian } from "./debian.ts";

/** There is no redis-server here. The message is one line that says how to get it. */
export class RedisMissingError extends Error {
  override readonly name = "RedisMissingError";
}

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Stops the server without killing it: connections stay open and nothing answers. */
  pause(): void;
  resume(): void;
  /** Kills it (SIGKILL) and removes its folder. */
  stop(): Promise<void>;
}

export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  readonly urls: readonly string[];
  /** Resolves when all nodes serve all slots: 2 seconds after the start, by a constant inside Redis. */
  readonly formed: Promise<void>;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;
const FORM_TIMEOUT_MS = 20_000;
const CLUSTER_NODES = 3;
const CLUSTER_SLOTS = 16_384;
/** The cluster bus listens this far above the port. */
const BUS_OFFSET = 10_000;

/**
 * The path of redis-server; as root on a system with apt it is installed when missing.
 *
 * @throws {RedisMissingError}
 */
export function findRedisServer(): string {
  const present = () => findProgram("redis-server", "valkey-server");
  const path = present() ?? (installDebian("redis-server") ? present() : undefined);
  if (path !== undefined) return path;
  throw new RedisMissingError(
    "redis-server is missing: install it, e.g. `sudo apt-get install redis-server` or `brew install redis`",
  );
}

/** Starts one server without persistence. `args` are further command-line options; `tls`: listens for TLS only. */
export async function startRedis({
  args = [],
  port,
  tls = false,
}: {
  readonly args?: readonly string[];
  readonly port?: number;
  readonly tls?: boolean;
} = {}): Promise<RedisServer> {
  const start = (onPort: number) =>
    startServer(
      onPort,
      tls ? ["--port", "0", "--tls-port", String(onPort), ...args] : ["--port", String(onPort), ...args],
    );
  return port === undefined ? withFreePort(0, start) : start(port);
}

/** Starts three masters without replicas. */
export async function startCluster(): Promise<RedisCluster> {
  const args = [
    "--cluster-enabled",
    "yes",
    "--cluster-config-file",
    "nodes.conf",
    "--cluster-node-timeout",
    "2000",
  ];
  const nodes = await Promise.all(
    Array.from({ length: CLUSTER_NODES }, () =>
      withFreePort(BUS_OFFSET, (port) => startServer(port, ["--port", String(port), ...args])),
    ),
  );
  const formed = formCluster(nodes.map(({ port }) => port));
  // Whoever needs the cluster waits for it; until then a failure is nobody's unhandled rejection.
  formed.catch(() => undefined);
  return {
    nodes,
    urls: nodes.map(({ url }) => url),
    formed,
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
    },
  };
}

async function startServer(port: number, args: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "redis-test-"));
  const options = [
    "--bind",
    "127.0.0.1",
    "--dir",
    folder,
    "--save",
    "",
    "--appendonly",
    "no",
    "--logfile",
    "log",
  ];
  const guard = spawn("sh", [
    "-c",
    'folder=$1; shift; "$@" & server=$!; echo $server; cat >/dev/null; kill -9 $server; wait $server; rm -rf "$folder"',
    "sh",
    folder,
    findRedisServer(),
    ...options,
    ...args,
  ]);
  const serverPid = await readPid(guard);
  const stop = async () => {
    if (guard.exitCode !== null) return;
    const exited = once(guard, "exit");
    guard.stdin.end();
    await exited;
  };
  try {
    await untilListening(port, serverPid);
  } catch (error) {
    const log = readLog(folder);
    await stop();
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`redis-server did not start on port ${port}: ${log}`, { cause: error });
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pause: () => process.kill(serverPid, "SIGSTOP"),
    resume: () => process.kill(serverPid, "SIGCONT"),
    stop,
  };
}

async function readPid(guard: ChildProcessWithoutNullStreams): Promise<number> {
  const [line] = await once(guard.stdout, "data");
  // Without this the pipe could fill up, or keep the run alive.
  guard.stdout.resume();
  guard.stderr.resume();
  guard.unref();
  return Number.parseInt(String(line), 10);
}

function readLog(folder: string): string {
  try {
    return readFileSync(join(folder, "log"), "utf8").slice(-500);
  } catch {
    return "no log";
  }
}

async function untilListening(port: number, serverPid: number): Promise<void> {
  const deadlineMs = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (await answers(port)) return;
    // Signal 0 only asks whether the process lives.
    process.kill(serverPid, 0);
    if (Date.now() > deadlineMs) throw new Error("no answer");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Any listener will do: with a password or TLS a plain PING would be refused. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

async function formCluster(ports: readonly number[]): Promise<void> {
  const clients = ports.map(
    (port) => new Redis({ port, host: "127.0.0.1", protocol: 2, retryStrategy: () => 50 }),
  );
  try {
    for (const client of clients) client.on("error", () => undefined);
    const perNode = Math.ceil(CLUSTER_SLOTS / ports.length);
    await Promise.all(
      clients.map(async (client, index) => {
        const last = Math.min(CLUSTER_SLOTS, (index + 1) * perNode) - 1;
        await client.call("CLUSTER", "ADDSLOTSRANGE", index * perNode, last);
        await client.call("CLUSTER", "SET-CONFIG-EPOCH", index + 1);
        if (index > 0) await client.call("CLUSTER", "MEET", "127.0.0.1", String(ports[0]));
      }),
    );
    const deadlineMs = Date.now() + FORM_TIMEOUT_MS;
    for (;;) {
      const infos = await Promise.all(
        clients.map(async (client) => String(await client.call("CLUSTER", "INFO"))),
      );
      const ready = (info: string) =>
        info.includes("cluster_state:ok") && info.includes(`cluster_known_nodes:${ports.length}`);
      if (infos.every(ready)) return;
      if (Date.now() > deadlineMs) throw new Error("the Redis Cluster did not form");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    for (const client of clients) client.disconnect();
  }
}

/** Another program may take a free port before the server does: then the next one is tried. */
async function withFreePort<T>(busOffset: number, start: (port: number) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort(busOffset);
    try {
      return await start(port);
    } catch (error) {
      if (error instanceof RedisMissingError) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** A port that is free together with its cluster bus port. */
async function freePort(busOffset: number): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 7_000);
    if ((await isFree(port)) && (busOffset === 0 || (await isFree(port + busOffset)))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
