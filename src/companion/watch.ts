/**
 * Shows a link's newest step to everybody who looks on, never an older one after a newer one.
 *
 * All who look through one link share one look at the store, however many they are.
 */
import type { Logger } from "../log.ts";
import type { Link } from "../records/pairings.ts";
import { StoreUnavailableError } from "../store/store.ts";
import type { Live } from "./record-changes.ts";
import type { CompanionStep, Seen } from "./step.ts";

type Show = (seen: Seen) => void;

/** Somebody who looks on. */
export interface Watch {
  stop(): Promise<void>;
}

/** Everybody who looks through one link. */
interface Hub {
  newest: CompanionStep | undefined;
  readonly shows: Set<Show>;
  /** Looks now; a call during a look makes another one follow. Never rejects. */
  check(): Promise<void>;
  readonly close: () => Promise<void>;
}

/** By then an expired link is noticed, and a change whose message was lost. */
const LOOK_EVERY_MS = 10_000;

export function createWatcher({
  look,
  live,
  log,
}: {
  readonly look: (link: Link) => Promise<Seen>;
  readonly live: Live;
  readonly log: Logger;
}): (link: Link, show: Show) => Promise<Watch> {
  /** `users` counts who comes and stays, also while the hub opens: the last to leave closes it. */
  const hubs = new Map<string, { readonly opening: Promise<Hub>; users: number }>();

  async function open(link: Link): Promise<Hub> {
    let busy = false;
    let again = false;

    async function lookOn(): Promise<void> {
      const seen = await look(link);
      if (seen.kind === "step" && seen.step.revision <= (hub.newest?.revision ?? 0)) return;
      if (seen.kind === "step") hub.newest = seen.step;
      for (const show of hub.shows) show(seen);
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
    const hub: Hub = {
      newest: undefined,
      shows: new Set(),
      check,
      async close() {
        clearInterval(timer);
        await unlisten();
      },
    };
    return hub;
  }

  return async function watch(link, show) {
    const { id } = link.pairing;
    const entry = hubs.get(id) ?? { opening: open(link), users: 0 };
    hubs.set(id, entry);
    entry.users += 1;

    async function leave(): Promise<void> {
      entry.users -= 1;
      if (entry.users > 0) return;
      hubs.delete(id);
      await (await entry.opening).close();
    }
    try {
      const hub = await entry.opening;
      hub.shows.add(show);
      if (hub.newest) show({ kind: "step", step: hub.newest });
      await hub.check();
      return {
        stop() {
          hub.shows.delete(show);
          return leave();
        },
      };
    } catch (error) {
      // It could not be opened: whoever comes next tries anew.
      hubs.delete(id);
      throw error;
    }
  };
}
