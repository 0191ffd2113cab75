/** Who may not call people, and until when. Outlives the person's other data, which they may delete at any time. */
import { z } from "zod";
import { banKey } from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { secondsUntil } from "./expiring-list.ts";

const BanRecord = z.object({ untilMs: z.int() });

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface Bans {
  /** Bans a person until then, Unix time in milliseconds; also when they are banned already. */
  set(personId: number, untilMs: number): Promise<void>;
  lift(personId: number): Promise<void>;
  /** @returns Unix milliseconds; `undefined` when the person is not banned */
  untilMs(personId: number): Promise<number | undefined>;
}

/** The bans of one bot. */
export function createBans({
  store,
  botId,
  now,
}: {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): Bans {
  return {
    async set(personId, untilMs) {
      const key = banKey(botId, personId);
      await store.write(key, JSON.stringify({ untilMs }), "any", secondsUntil(untilMs, now()));
    },
    lift: (personId) => store.remove([banKey(botId, personId)]),
    async untilMs(personId) {
      const stored = await store.read(banKey(botId, personId));
      const { untilMs } = readAs(BanRecord, stored?.value, { untilMs: 0 });
      return untilMs > now() ? untilMs : undefined;
    },
  };
}
