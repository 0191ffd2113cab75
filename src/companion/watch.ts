/**
 * Shows a link's newest step to everybody who looks on, never an older one after a newer one.
 *
 * All who look through one link share one look at the store, however many they are.
 */
import type { Logger } from "../log.ts";
import type { Link } from "../records/pairings.ts";
import { StoreUnavailableError } from "../store/store.ts";
import type { RecordChanges } from "./record-changes.ts";
import type { CompanionStep, Seen } from "./step.ts";

type Show = (seen: Seen) => void;

/** Somebody who looks on. */
export interface Watch {
  /** To be called once. The last to stop ends the listening at the store. */
  stop(): Promise<void>;
}

/** Everybody who looks through one link. */
interface LinkListeners {
  newest: CompanionStep | undefined;
  readonly all: Set<Show>;
  /** Looks now; a call during a look makes another one follow. Never rejects. */
  check(): Promise<void>;
  readonly close: () => Promise<void>;
}

/** By then an expired link is noticed, and a change whose message was lost. */
const LOOK_EVERY_MS = 10_000;

/**
 * Lets companions watch links.
 *
 * @param look reads where the link's person is now
 * @returns `watch`, which calls `show` with the newest step as soon as it is known, then with each newer one; it
 * rejects when the store cannot be listened to
 */
export function createWatcher({
  look,
  live,
  log,
}: {
  readonly look: (link: Link) => Promise<Seen>;
  readonly live: RecordChanges;
  readonly log: Logger;
}): (link: Link, show: Show) => Promise<Watch> {
  /** `users` counts who comes and stays, also while the link is opened: the last to leave closes it. */
  const byLink = new Map<string, { readonly opening: Promise<LinkListeners>; users: number }>();

  async function open(link: Link): Promise<LinkListeners> {
    let busy = false;
    let again = false;

    async function lookOn(): Promise<void> {
      const seen = await look(link);
      if (seen.kind === "step" && seen.step.revision <= (listeners.newest?.revision ?? 0)) return;
      if (seen.kind === "step") listeners.newest = seen.step;
      for (const show of listeners.all) show(seen);
    }
    async function check(): Promise<void> {
      again = true;
      if (busy) return;
      busy = true;
      try {
        while (again) {
          again = false;
          await lookOn();
        }
      } catch (error) {
        // The next look finds it.
        if (!(error instanceof StoreUnavailableError)) log.error({ event: "companion.watch_failed", error });
      } finally {
        busy = false;
      }
    }
    // Listening comes before the first look: a change between the two would be missed.
    const unlisten = await live.listen(link.personId, () => void check());
    const timer = setInterval(() => void check(), LOOK_EVERY_MS);
    timer.unref();
    const listeners: LinkListeners = {
      newest: undefined,
      all: new Set(),
      check,
      async close() {
        clearInterval(timer);
        await unlisten();
      },
    };
    return listeners;
  }

  return async function watch(link, show) {
    const { id } = link.pairing;
    const entry = byLink.get(id) ?? { opening: open(link), users: 0 };
    byLink.set(id, entry);
    entry.users += 1;

    async function leave(): Promise<void> {
      entry.users -= 1;
      if (entry.users > 0) return;
      byLink.delete(id);
      await (await entry.opening).close();
    }
    try {
      const listeners = await entry.opening;
      listeners.all.add(show);
      if (listeners.newest) show({ kind: "step", step: listeners.newest });
      await listeners.check();
      return {
        stop() {
          listeners.all.delete(show);
          return leave();
        },
      };
    } catch (error) {
      // It could not be opened: whoever comes next tries anew.
      byLink.delete(id);
      throw error;
    }
  };
}
