/** What the parts that pass messages on need from outside. */
import type { Api } from "grammy";
import type { Content } from "../../content/content.ts";
import type { Logger } from "../../log.ts";
import type { People } from "../../records/people.ts";
import type { HandoffService } from "./service.ts";

export interface WorkerDeps {
  /** ! Without automatic retries: an outbox waits by itself, so that others do not. */
  readonly api: Api;
  readonly handoff: HandoffService;
  readonly people: People;
  readonly content: Content;
  readonly log: Logger;
  /** Whether this is the only process, as with long polling: then nobody else can be at work on anything. */
  readonly takesOver: boolean;
}
