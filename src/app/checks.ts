/** What must be right before a start goes on; each check says in one line what is wrong and what to do. */
import { type Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config.ts";
import type { Content } from "../content/content.ts";
import { loadContent } from "../content/load.ts";
import type { Logger } from "../log.ts";
import { openStore } from "../store/open.ts";
import { type Store, StoreOpenError } from "../store/store.ts";
import { staffGroupProblem } from "../telegram/handoff/check-group.ts";
import { listen, type RunningServer, type Served } from "../web/server.ts";
import { StartError } from "./start-error.ts";

/** Where the content is; tests put an edited copy elsewhere. */
export interface ContentDirs {
  readonly flowsDir: string;
  readonly localesDir: string;
}

/** @throws {StartError} with one line per problem of flows and texts */
export function readContent(config: Config, log: Logger, dirs: ContentDirs): Content {
  const loaded = loadContent({
    ...dirs,
    defaultLocale: config.defaultLocale,
    onMissing: (missing) => log.error({ event: "content.text_missing", ...missing }),
  });
  if (loaded.kind === "broken") {
    throw new StartError(
      loaded.problems.map(({ file, line, message, remedy }) => `${file}:${line} ${message}. ${remedy}`),
    );
  }
  return loaded.content;
}

/** @throws {StartError} when the store cannot be opened */
export async function openTheStore(config: Config, log: Logger): Promise<Store> {
  try {
    return await openStore(config, {
      now: Date.now,
      onError: (error) => log.warn({ event: "store.connection_trouble", error }),
    });
  } catch (error) {
    if (error instanceof StoreOpenError) throw new StartError([error.message], { cause: error });
    throw error;
  }
}

/** @throws {StartError} when the port is taken or not allowed */
export async function openPort(served: Served, { host, port }: Config): Promise<RunningServer> {
  try {
    return await listen(served, host, port);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    throw new StartError(
      [`HOST, PORT: cannot listen on ${host}:${port} (${code}); choose another, e.g. PORT=8081`],
      { cause: error },
    );
  }
}

/** @throws {StartError} when the Bot API server does not know the token */
export async function whoAmI(api: Api): Promise<UserFromGetMe> {
  try {
    return await api.getMe();
  } catch (error) {
    throw new StartError(
      [
        "BOT_TOKEN or TELEGRAM_API_ROOT: the Bot API server did not accept getMe; check the token with @BotFather and the address",
      ],
      { cause: error },
    );
  }
}

/** A staff group that cannot take anybody stops the start: people would be called who never hear of it. */
export async function checkStaffGroup(api: Api, chatId: number, botId: number): Promise<void> {
  const problem = await staffGroupProblem(api, chatId, botId);
  if (problem !== undefined) throw new StartError([`SUPPORT_CHAT_ID ${problem}`]);
}

/**
 * ! The error itself is left out: grammY's holds the payload, and that holds the webhook's secret.
 *
 * @throws {StartError} that says `otherwise` when Telegram refuses the call
 */
export async function tellTelegram(otherwise: string, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    throw new StartError([
      `${otherwise} (${error instanceof GrammyError ? error.description : "no answer"})`,
    ]);
  }
}
