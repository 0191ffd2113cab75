/**
 * The two lists behind every link: whose devices are linked to a person's guides (`devices`), and whose guides an
 * account follows (`follows`). A link ends here, with everything that leads to it.
 */
import { z } from "zod";
import { deviceKey, personKeys } from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { type ExpiringList, expiringList } from "./expiring-list.ts";

/** More links are not watched over by anybody. */
export const MAX_PAIRINGS = 6;
/** Nobody's business at what minute people travel. */
export const COARSE_MS = 600_000;

const Pairing = z.object({
  /** Names the link in buttons; opens nothing by itself. */
  id: z.string(),
  kind: z.enum(["page", "account"]),
  guide: z.string(),
  /** The language that the second device begins with. */
  locale: z.string(),
  /** The language of the person whose guide it is, where that is another. */
  ownerLocale: z.string().exactOptional(),
  /** Unix time in milliseconds, rounded down to `COARSE_MS`, like `usedMs`. */
  createdMs: z.number(),
  usedMs: z.number().exactOptional(),
  /** Rounded up, so that a link never ends before it was said to. */
  untilMs: z.number(),
  /** Of a page: SHA-256 of its token. */
  hash: z.string().exactOptional(),
  /** Of an account: who follows, and the message that shows them the step. */
  account: z.number().exactOptional(),
  card: z.object({ messageId: z.number(), media: z.boolean() }).exactOptional(),
});
/** One link, as it stands on the list of the person whose guide it shows. */
export type Pairing = z.output<typeof Pairing>;

const Pairings = z.array(Pairing);

const Follow = z.object({ id: z.string(), owner: z.number(), untilMs: z.number() });
/** One link, as it stands on the list of the account that follows: `owner` is whose guide it shows. */
export type Follow = z.output<typeof Follow>;
const Follows = z.array(Follow);

/** A link that is open now, and whose guide it shows. */
export interface Link {
  readonly personId: number;
  readonly pairing: Pairing;
}

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface PairingLists {
  /** Open links of a person, oldest first. */
  devicesOf(personId: number): ExpiringList<Pairing>;
  /** What an account follows, oldest first. */
  followsOf(account: number): ExpiringList<Follow>;
  /** Puts a link on the person's list; at the cap the oldest makes room. @returns which */
  add(personId: number, pairing: Pairing): Promise<readonly Pairing[]>;
  /** Ends one link, or all of them. @returns those that ended */
  revoke(personId: number, id: string | "all"): Promise<readonly Pairing[]>;
  /** Ends everything that this account follows. */
  unfollowAll(account: number): Promise<void>;
}

/** How long a link lives, it says itself (`untilMs`). */
export interface PairingListsDeps {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

/** The lists of all people of a bot. */
export function createPairingLists({ store, botId, now }: PairingListsDeps): PairingLists {
  const devicesOf = (personId: number) =>
    expiringList<Pairing>({ store, key: personKeys(botId, personId).devices, schema: Pairings, now });
  const followsOf = (account: number) =>
    expiringList<Follow>({ store, key: personKeys(botId, account).follows, schema: Follows, now });

  /** Removes what leads to links that ended. */
  async function forgetWays(personId: number, ended: readonly Pairing[]): Promise<void> {
    for (const { id, hash, account } of ended) {
      if (hash !== undefined) await store.remove([deviceKey(botId, hash)]);
      if (account !== undefined)
        await followsOf(account).change((open) =>
          open.filter((follow) => follow.id !== id || follow.owner !== personId),
        );
    }
  }

  async function revoke(personId: number, id: string): Promise<readonly Pairing[]> {
    let ended: readonly Pairing[] = [];
    await devicesOf(personId).change((open) => {
      ended = open.filter((pairing) => id === "all" || pairing.id === id);
      return open.filter((pairing) => !ended.includes(pairing));
    });
    await forgetWays(personId, ended);
    return ended;
  }

  return {
    devicesOf,
    followsOf,
    async add(personId, pairing) {
      let dropped: readonly Pairing[] = [];
      await devicesOf(personId).change((open) => {
        dropped = open.slice(0, Math.max(0, open.length - (MAX_PAIRINGS - 1)));
        return [...open.slice(dropped.length), pairing];
      });
      await forgetWays(personId, dropped);
      return dropped;
    },
    revoke,
    async unfollowAll(account) {
      for (const { owner, id } of await followsOf(account).read()) await revoke(owner, id);
    },
  };
}

/** Ends the person's links, and what they follow of others: the ways in are found only while their lists are there. */
export async function forgetPairings(deps: PairingListsDeps, personId: number): Promise<void> {
  const lists = createPairingLists(deps);
  await lists.revoke(personId, "all");
  await lists.unfollowAll(personId);
}

/** What the person's export shows: neither what a token hashes to nor who the other side is. */
export function exportPairings(text: string): unknown {
  return readAs(z.array(z.looseObject({})), text, []).map(
    ({ hash: _h, account: _a, owner: _o, card: _c, ...shown }) => shown,
  );
}
