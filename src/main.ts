/** The only file that acts: environment -> configuration -> parts -> start -> graceful stop. */
import { sayLearning } from "./app/learning-lines.ts";
import { type App, startApp } from "./app/start.ts";
import { StartError } from "./app/start-error.ts";
import { readConfig } from "./config.ts";
import { createLogger } from "./log.ts";

/** A stop that takes longer is cut off: the store already holds everything that counts. */
const STOP_DEADLINE_MS = 15_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

function refuse(lines: readonly string[]): never {
  for (const line of lines) say(line);
  process.exit(1);
}

async function start(): Promise<App> {
  const read = readConfig(process.env);
  if (read.kind === "wrong") refuse(read.problems);
  try {
    return await startApp(read.config, createLogger(read.config.logLevel));
  } catch (error) {
    if (error instanceof StartError) refuse(error.lines);
    throw error;
  }
}

function stopOnSignal(app: App): void {
  let stopping = false;
  async function stop(): Promise<void> {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_DEADLINE_MS).unref();
    await app.stop();
    process.exit(0);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void stop());
}

const app = await start();
stopOnSignal(app);
if (app.playground) {
  say(
    `\nAlipay Abroad playground: open ${app.url} in a browser. Nothing leaves this computer. Ctrl+C stops it.\n`,
  );
  sayLearning(app.learning, say);
}
void app.refused.then(() =>
  refuse(["BOT_TOKEN: Telegram refused the token while polling; get a new one from @BotFather"]),
);
