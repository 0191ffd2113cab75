/** Everything that is kept of hand-offs besides the ticket itself, which lies in the person's record. */
import { retentionTtlSeconds } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { type Bans, createBans } from "./bans.ts";
import { createMessageMap, type MessageMap } from "./message-map.ts";
import { createOpenTickets, type OpenTickets } from "./open-tickets.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import { createStaffTopics, type StaffTopics } from "./staff-topics.ts";

/** One small part for each question; callers take the one they ask. */
export interface HandoffRecords {
  /** What waits to be passed on, and what has to be done when. */
  readonly outbox: Outbox;
  /** Which message of the person is which of the staff group. */
  readonly messageMap: MessageMap;
  /** From a forum topic to its person, and where the staff group is now. */
  readonly staffTopics: StaffTopics;
  readonly bans: Bans;
  /** Who has an open ticket. */
  readonly openTickets: OpenTickets;
}

/** What all parts need. */
export interface HandoffRecordsDeps {
  readonly store: Store;
  readonly botId: number;
  /** `RETENTION_DAYS` */
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** All of them, for one bot. */
export function createHandoffRecords({
  store,
  botId,
  retentionDays,
  now,
}: HandoffRecordsDeps): HandoffRecords {
  const staffTopics = createStaffTopics({ store, botId, retentionDays });
  return {
    outbox: createOutbox({ store, botId, retentionDays, now, staffTopics }),
    messageMap: createMessageMap({ store, botId, retentionDays }),
    staffTopics,
    bans: createBans({ store, botId, now }),
    openTickets: createOpenTickets({ store, botId, keptSeconds: retentionTtlSeconds(retentionDays), now }),
  };
}

/**
 * Removes what lies outside the keys of a person: jobs, their place among the open tickets, and the way from their
 * topic to them. A ban stays.
 */
export async function forgetHandoff(
  { outbox, openTickets, staffTopics }: HandoffRecords,
  personId: number,
  thread?: { readonly chatId: number; readonly id: number },
): Promise<void> {
  await outbox.forget(personId);
  await openTickets.mark(personId, false);
  if (thread !== undefined) await staffTopics.unbind(thread.chatId, thread.id);
}
