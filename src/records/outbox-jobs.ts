/** What has to be done when for which person, and who may do it now: the agenda of all hand-offs of a bot. */
import { agendaKey, outboxLockKey } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { RECIPIENTS, type Recipient } from "./outbox-items.ts";

/** To pass on what waits for a recipient, or to look what the clock does to the ticket. */
export type Job = { readonly kind: Recipient | "timer"; readonly personId: number };

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface OutboxJobs {
  /** @param dueMs Unix time in milliseconds; a job that is there already moves to it */
  schedule(job: Job, dueMs: number): Promise<void>;
  /** @returns due jobs, each with the time until which it is leased */
  take(limit: number): Promise<readonly (Job & { readonly leasedMs: number })[]>;
  /**
   * Makes every job due and every outbox free: what a process that died had in hand waits no longer. Only for a
   * process that is the only one.
   */
  takeOver(): Promise<void>;
  /** Ends a job, unless it was scheduled anew since it was taken. */
  end(job: Job, leasedMs?: number): Promise<void>;
  /** @returns whether this call has the outbox now; also `false` when another call of the same owner has it */
  lock(personId: number, recipient: Recipient, owner: string): Promise<boolean>;
  unlock(personId: number, recipient: Recipient, owner: string): Promise<void>;
  /** Removes every job of the person. */
  forget(personId: number): Promise<void>;
}

/** One process at a time works on an outbox; after a crash another one may, this many seconds later. */
export const OUTBOX_LOCK_SECONDS = 60;
/**
 * A job that was taken becomes due again after this long, in milliseconds: its worker may have died, or never
 * have heard of it. Should the worker only be slow, its lock keeps the others out.
 */
export const LEASE_MS = 5_000;
/** Whatever is beyond it becomes free by itself, a minute later. */
const MOST_TAKEN_OVER = 10_000;

const JOB_KINDS: readonly Job["kind"][] = [...RECIPIENTS, "timer"];

/** The jobs of one bot, as one process sees them: which outboxes it works on itself, it remembers. */
export function createOutboxJobs({
  store,
  botId,
  now,
}: {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): OutboxJobs {
  const agenda = agendaKey(botId);
  /** The outboxes that a call of this process works on. */
  const held = new Set<string>();

  return {
    schedule: (job, dueMs) => store.scheduleJob(agenda, jobName(job), dueMs),
    async take(limit) {
      const nowMs = now();
      const leasedMs = nowMs + LEASE_MS;
      const names = await store.takeJobs(agenda, nowMs, leasedMs, limit);
      return names.flatMap((name) => {
        const job = readJob(name);
        return job === undefined ? [] : [{ ...job, leasedMs }];
      });
    },
    async takeOver() {
      const names = await store.takeJobs(agenda, Number.MAX_SAFE_INTEGER, now(), MOST_TAKEN_OVER);
      for (const job of names.map(readJob)) {
        if (job === undefined || job.kind === "timer") continue;
        await store.remove([outboxLockKey(botId, job.personId, job.kind)]);
      }
    },
    end: (job, leasedMs) => store.dropJob(agenda, jobName(job), leasedMs),
    async lock(personId, recipient, owner) {
      const key = outboxLockKey(botId, personId, recipient);
      // The store tells owners apart, not the calls of one.
      if (held.has(key)) return false;
      held.add(key);
      let isOurs = false;
      try {
        const claimed = await store.claim(key, owner, OUTBOX_LOCK_SECONDS);
        isOurs = claimed === "claimed" || claimed === "yours";
      } finally {
        if (!isOurs) held.delete(key);
      }
      return isOurs;
    },
    async unlock(personId, recipient, owner) {
      const key = outboxLockKey(botId, personId, recipient);
      try {
        await store.release(key, owner);
      } finally {
        held.delete(key);
      }
    },
    async forget(personId) {
      for (const kind of JOB_KINDS) await store.dropJob(agenda, jobName({ kind, personId }));
    },
  };
}

const jobName = ({ kind, personId }: Job) => `${kind}:${personId}`;

/** @returns `undefined` for a job that only a newer release knows: it is left to that one */
function readJob(name: string): Job | undefined {
  const [, kind, id] = /^(staff|person|timer):(\d+)$/.exec(name) ?? [];
  const known = JOB_KINDS.find((one) => one === kind);
  return known === undefined ? undefined : { kind: known, personId: Number(id) };
}
