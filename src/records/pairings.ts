/**
 * Links between one person's guide and a second device: a page in any browser, or another Telegram account.
 *
 * The person's own list (`devices`) is the truth. A page is found by the SHA-256 of its token, so that nothing in the
 * store opens a page; an account is found by its own list of what it follows (`follows`). Every way in ends at the
 * person's list, so a link that is not there any more opens nothing, whatever else is left of it.
 */
import { createHash, randomBytes } from "node:crypto";
import type { GuideId } from "../core/guide/guide.ts";
import { deviceKey } from "../store/keys.ts";
import type { Store } from "../store/store.ts";
import { secondsUntil } from "./expiring-list.ts";
import {
  COARSE_MS,
  createPairingLists,
  type Follow,
  type Link,
  MAX_PAIRINGS,
  type Pairing,
} from "./pairing-lists.ts";

export { COARSE_MS, type Follow, type Link, MAX_PAIRINGS, type Pairing } from "./pairing-lists.ts";

/** What came of opening a link in another account. */
export type Joined =
  /** `ended`: what the account had followed before and what made room. */
  | { readonly kind: "joined"; readonly link: Link; readonly ended: readonly Link[] }
  /** As many devices are linked as may be; nobody is put out for one more. */
  | { readonly kind: "full" }
  | { readonly kind: "gone" };

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface Pairings {
  /** Makes a link to one guide of the person; at the cap the oldest makes room. */
  create(
    personId: number,
    about: { readonly guide: GuideId; readonly locale: string },
  ): Promise<{ readonly token: string; readonly pairing: Pairing; readonly ended: readonly Pairing[] }>;
  /** @returns `undefined` alike for a token that expired, was ended, or never was one */
  resolve(token: string): Promise<Link | undefined>;
  /** The same link as it is now; `undefined` when it ended meanwhile. */
  current(link: Link): Promise<Link | undefined>;
  /**
   * Lets another account follow the guide of a page's token, for as long as that token is good. An account that joins
   * again has the link that it had, for as long as the longer-lived token.
   */
  join(token: string, account: number, locale: string): Promise<Joined>;
  /** What an account follows under this id. */
  resolveAccount(account: number, id: string): Promise<Link | undefined>;
  /** Remembers coarsely when a link was used; writes at most once per `COARSE_MS`. */
  markUsed(link: Link): Promise<void>;
  /** Remembers where an account sees the step, or in which language. */
  keep(link: Link, part: Pick<Partial<Pairing>, "card" | "locale">): Promise<void>;
  /** Forgets where an account sees the step, so that it is shown in a new message. */
  forgetCard(link: Link): Promise<void>;
  /** Open links, oldest first. */
  list(personId: number): Promise<readonly Pairing[]>;
  /** Ends one link, or all of them. @returns those that ended */
  revoke(personId: number, id: string | "all"): Promise<readonly Pairing[]>;
  /** Ends everything that this account follows. */
  unfollowAll(account: number): Promise<void>;
}

/** 144 bits. */
const TOKEN_BYTES = 18;
const TOKEN = /^[A-Za-z0-9_-]{24}$/;
const ID_BYTES = 6;
/** At this cap the oldest makes room: whoever opens a link wants this one. */
export const MAX_FOLLOWS = 5;

const newId = () => randomBytes(ID_BYTES).toString("base64url");
const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

/**
 * The links of all people of a bot.
 *
 * @example
 * const { token } = await pairings.create(personId, { guide: "card", locale: "en" });
 * await pairings.resolve(token); // { personId, pairing }
 */
export function createPairings({
  store,
  botId,
  now,
  hours,
}: {
  readonly store: Store;
  readonly botId: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
  /** `PAIRING_HOURS` */
  readonly hours: number;
}): Pairings {
  const coarseNow = () => Math.floor(now() / COARSE_MS) * COARSE_MS;
  const lists = createPairingLists({ store, botId, now });
  const { devicesOf, followsOf, add, revoke } = lists;
  const list = (personId: number) => devicesOf(personId).read();

  async function find(personId: number, fits: (pairing: Pairing) => boolean): Promise<Link | undefined> {
    const pairing = (await list(personId)).find(fits);
    return pairing && { personId, pairing };
  }

  async function resolve(token: string): Promise<Link | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const hash = hashOf(token);
    const stored = await store.read(deviceKey(botId, hash));
    const personId = Number(stored?.value);
    if (stored === undefined || !Number.isSafeInteger(personId)) return undefined;
    return find(personId, (pairing) => pairing.hash === hash);
  }

  async function editOne({ personId, pairing }: Link, edit: (one: Pairing) => Pairing): Promise<void> {
    await devicesOf(personId).change((open) => open.map((one) => (one.id === pairing.id ? edit(one) : one)));
  }

  /** Puts the account into the list of the page's owner, or finds it there. */
  async function admit(page: Link, made: Pairing): Promise<Pairing | "full" | "gone"> {
    const isSame = ({ account, guide }: Pairing) => account === made.account && guide === made.guide;
    const open = await devicesOf(page.personId).change((before) => {
      // The page's link may have ended this very moment.
      if (!before.some(({ id }) => id === page.pairing.id)) return before;
      const known = before.find(isSame);
      if (known === undefined) return before.length < MAX_PAIRINGS ? [...before, made] : before;
      if (known.untilMs >= made.untilMs) return before;
      return before.map((one) => (one === known ? { ...known, untilMs: made.untilMs } : one));
    });
    if (!open.some(({ id }) => id === page.pairing.id)) return "gone";
    return open.find(isSame) ?? "full";
  }

  return {
    list,
    resolve,
    revoke,
    async create(personId, { guide, locale }) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const untilMs = Math.ceil(now() / COARSE_MS) * COARSE_MS + hours * 3_600_000;
      const hash = hashOf(token);
      const pairing: Pairing = {
        id: newId(),
        kind: "page",
        guide,
        locale,
        createdMs: coarseNow(),
        untilMs,
        hash,
      };
      await store.write(deviceKey(botId, hash), String(personId), "any", secondsUntil(untilMs, now()));
      return { token, pairing, ended: await add(personId, pairing) };
    },
    current: ({ personId, pairing }) => find(personId, ({ id }) => id === pairing.id),
    async join(token, account, locale) {
      const page = await resolve(token);
      if (page === undefined || page.personId === account) return { kind: "gone" };
      const { guide, untilMs, ownerLocale = page.pairing.locale } = page.pairing;
      const nowMs = coarseNow();
      const admitted = await admit(page, {
        ...{ id: newId(), kind: "account", guide, locale, ownerLocale, untilMs, account },
        ...{ createdMs: nowMs, usedMs: nowMs },
      });
      if (admitted === "full" || admitted === "gone") return { kind: admitted };
      const { personId: owner } = page;
      let dropped: readonly Follow[] = [];
      await followsOf(account).change((open) => {
        const others = open.filter(({ id }) => id !== admitted.id);
        dropped = others.slice(0, Math.max(0, others.length - (MAX_FOLLOWS - 1)));
        return [...others.slice(dropped.length), { id: admitted.id, owner, untilMs: admitted.untilMs }];
      });
      const ended: Link[] = [];
      for (const old of dropped)
        for (const pairing of await revoke(old.owner, old.id)) ended.push({ personId: old.owner, pairing });
      return { kind: "joined", link: { personId: owner, pairing: admitted }, ended };
    },
    async resolveAccount(account, id) {
      const followed = await followsOf(account).read();
      const owner = followed.find((follow) => follow.id === id)?.owner;
      if (owner === undefined) return undefined;
      return find(owner, (pairing) => pairing.id === id && pairing.account === account);
    },
    async markUsed(link) {
      const usedMs = coarseNow();
      if (link.pairing.usedMs !== usedMs) await editOne(link, (one) => ({ ...one, usedMs }));
    },
    keep: (link, part) => editOne(link, (one) => ({ ...one, ...part })),
    forgetCard: (link) => editOne(link, ({ card: _, ...one }) => one),
    unfollowAll: lists.unfollowAll,
  };
}
