/**
 * Links between one person's guide and a second device: a page in any browser, or another Telegram account.
 *
 * The person's own list (`devices`) is the truth. A page is found by the SHA-256 of its token, so that nothing in the
 * store opens a page; an account is found by its own list of what it follows (`follows`). Every way in ends at the
 * person's list, so a link that is not there any more opens nothing, whatever else is left of it.
 */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { GuideId } from "../core/guide/guide.ts";
import { deviceKey, personKeys } from "../store/keys.ts";
import { readAs } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { expiringList, secondsUntil } from "./expiring-list.ts";

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
export type Pairing = z.output<typeof Pairing>;

const Follow = z.object({ id: z.string(), owner: z.number(), untilMs: z.number() });

/** A link that is open now, and whose guide it shows. */
export interface Link {
  readonly personId: number;
  readonly pairing: Pairing;
}

export type Joined =
  /** `ended`: what the account had followed before and what made room. */
  | { readonly kind: "joined"; readonly link: Link; readonly ended: readonly Link[] }
  /** As many devices are linked as may be; nobody is put out for one more. */
  | { readonly kind: "full" }
  | { readonly kind: "gone" };

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
/** More links are not watched over by anybody. */
export const MAX_PAIRINGS = 6;
/** At this cap the oldest makes room: whoever opens a link wants this one. */
export const MAX_FOLLOWS = 5;
/** Nobody's business at what minute people travel. */
export const COARSE_MS = 600_000;

const newId = () => randomBytes(ID_BYTES).toString("base64url");
const hashOf = (token: string) => createHash("sha256").update(token).digest("base64url");

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
  const devices = expiringList(Pairing, { store, now });
  const follows = expiringList(Follow, { store, now });
  const devicesKey = (personId: number) => personKeys(botId, personId).devices;
  const followsKey = (account: number) => personKeys(botId, account).follows;

  const list = (personId: number) => devices.read(devicesKey(personId));

  async function find(personId: number, fits: (pairing: Pairing) => boolean): Promise<Link | undefined> {
    const pairing = (await list(personId)).find(fits);
    return pairing && { personId, pairing };
  }

  /** At the cap the person's own new link puts the oldest out. @returns which */
  async function add(personId: number, pairing: Pairing): Promise<readonly Pairing[]> {
    let dropped: readonly Pairing[] = [];
    await devices.change(devicesKey(personId), (open) => {
      dropped = open.slice(0, Math.max(0, open.length - (MAX_PAIRINGS - 1)));
      return [...open.slice(dropped.length), pairing];
    });
    await forgetWays(personId, dropped);
    return dropped;
  }

  /** Removes what leads to links that ended. */
  async function forgetWays(personId: number, ended: readonly Pairing[]): Promise<void> {
    for (const { id, hash, account } of ended) {
      if (hash !== undefined) await store.remove([deviceKey(botId, hash)]);
      if (account !== undefined)
        await follows.change(followsKey(account), (open) =>
          open.filter((follow) => follow.id !== id || follow.owner !== personId),
        );
    }
  }

  async function revoke(personId: number, id: string): Promise<Pairing[]> {
    let ended: Pairing[] = [];
    await devices.change(devicesKey(personId), (open) => {
      ended = open.filter((pairing) => id === "all" || pairing.id === id);
      return open.filter((pairing) => !ended.includes(pairing));
    });
    await forgetWays(personId, ended);
    return ended;
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
    await devices.change(devicesKey(personId), (open) =>
      open.map((one) => (one.id === pairing.id ? edit(one) : one)),
    );
  }

  /** Puts the account into the list of the page's owner, or finds it there. */
  async function admit(page: Link, made: Pairing): Promise<Pairing | "full" | "gone"> {
    const isSame = ({ account, guide }: Pairing) => account === made.account && guide === made.guide;
    const open = await devices.change(devicesKey(page.personId), (before) => {
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
      let dropped: readonly z.output<typeof Follow>[] = [];
      await follows.change(followsKey(account), (open) => {
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
      const followed = await follows.read(followsKey(account));
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
    async unfollowAll(account) {
      for (const { owner, id } of await follows.read(followsKey(account))) await revoke(owner, id);
    },
  };
}

/** Removes what leads to a person's links, and their links to others, before the person's own keys go. */
export async function forgetPairings(
  about: { readonly store: Store; readonly botId: number; readonly now: () => number },
  personId: number,
): Promise<void> {
  // Nothing is made here, so that the lifetime of links does not matter.
  const pairings = createPairings({ ...about, hours: 1 });
  await pairings.revoke(personId, "all");
  await pairings.unfollowAll(personId);
}

/** What the person's export shows: neither what a token hashes to nor who the other side is. */
export function readablePairings(text: string): unknown {
  return readAs(z.array(z.looseObject({})), text, []).map(
    ({ hash: _h, account: _a, owner: _o, card: _c, ...shown }) => shown,
  );
}
