// The parts of one running playground, passed to every rule that needs them.

import type { CallbackDesk } from "./callback-queries.ts";
import type { CommandBook } from "./command-menus.ts";
import type { EventHub } from "./events.ts";
import type { FileShelf } from "./files.ts";
import type { FloodGate } from "./flood-limiter.ts";
import type { UpdateQueue } from "./updates.ts";
import type { Webhook } from "./webhook.ts";
import type { World } from "./world.ts";

export interface BotIdentity {
  id: number;
  username: string;
  firstName: string;
}

export interface Play {
  readonly bot: BotIdentity;
  /** Unix time in milliseconds. */
  readonly nowMs: () => number;
  /** Whether Telegram hides plain group messages from the bot. */
  readonly privacyMode: boolean;
  readonly world: World;
  readonly updates: UpdateQueue;
  readonly webhook: Webhook;
  readonly events: EventHub;
  readonly callbacks: CallbackDesk;
  readonly files: FileShelf;
  readonly commands: CommandBook;
  /** Name and descriptions of the bot, by `field|language`. */
  readonly profile: Map<string, string>;
  readonly flood: FloodGate;
}
