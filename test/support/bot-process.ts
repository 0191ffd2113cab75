/** The real bot as a process of its own, against a playground server of the test: it can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface BotProcess {
  readonly port: number;
  readonly child: ChildProcess;
  readonly log: () => string;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** SIGTERM, as an operator stops it; resolves with the exit code. */
  stop(): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts `src/main.ts` on `PORT`, or a free one, and waits until it is ready. */
export async function startBotProcess(env: Record<string, string>): Promise<BotProcess> {
  const port = env.PORT === undefined ? await freePort() : Number(env.PORT);
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: "info", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (text += String(chunk)));
  const exited = once(child, "exit");
  const running: BotProcess = {
    port,
    child,
    log: () => text,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    async stop() {
      child.kill("SIGTERM");
      const [code] = await exited;
      return code;
    },
  };
  for (const endMs = Date.now() + 30_000; Date.now() < endMs; await sleep(50)) {
    if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}:\n${text}`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (ready?.status === 200) return running;
  }
  await running.kill();
  throw new Error(`the bot did not become ready:\n${text}`);
}
