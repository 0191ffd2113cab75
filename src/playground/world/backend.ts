// Everything that stands behind the two APIs of one running playground, passed to whatever reads or changes it.

import type { CallbackQueries } from "./callback-queries.ts";
import type { CommandMenus } from "./command-menus.ts";
import type { Events } from "./events.ts";
import type { Files } from "./files.ts";
import type { FloodLimiter } from "./flood-limiter.ts";
import type { UpdateQueue } from "./updates.ts";
import type { Webhook } from "./webhook.ts";
import type { World } from "./world.ts";

/** The one bot of the playground, as in the Bot API's `User`. */
export interface BotIdentity {
  id: number;
  username: string;
  firstName: string;
}

/** What Telegram's servers keep for one bot; in memory, gone with the process. */
export interface Backend {
  readonly bot: BotIdentity;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
  /** Whether Telegram hides plain group messages from the bot. */
  readonly privacyMode: boolean;
  readonly world: World;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly events: Events;
  readonly callbackQueries: CallbackQueries;
  readonly files: Files;
  readonly commandMenus: CommandMenus;
  /** Name and descriptions of the bot, by `field|language`. */
  readonly profile: Map<string, string>;
  readonly floodLimiter: FloodLimiter;
}
