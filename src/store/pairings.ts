/**
 * Links between one person's guide and a second device: a page in any browser, or another Telegram account.
 *
 * The person's own list (`devices`) is the truth. A page is found by the SHA-256 of its token, so that nothing in the
 * store opens a page; an account is found by its own list of what it follows (`follows`). Every way in ends at the
 * person's list, so a link that is not there any more opens nothing, whatever else is left of it.
 */
import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { GuideId } from "../guide/guide.ts";
import { deviceKey, personKeys } from "./keys.ts";
import type { Store } from "./store.ts";

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
  untilMs: z.number(),
  /** Of a page: SHA-256 of its token. */
  hash: z.string().exactOptional(),
  /** Of an account: who follows, and the message that shows them the step. */
  account: z.number().exactOptional(),
  card: z.object({ messageId: z.number(), media: z.boolean() }).exactOptional(),
});
export type Pairing = z.output<typeof Pairing>;

const Follow = z.object({ id: z.string(), owner: z.number(), untilMs: z.number() });
type Follow = z.output<typeof Follow>;

/** A link that is open now, and whose guide it shows. */
export interface Link {
  readonly personId: number;
  readonly pairing: Pairing;
}

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
  /** Lets an account follow the guide of a page's token, for as long as that token is good. */
  join(token: string, account: number, locale: string): Promise<Link | undefined>;
  /** What an account follows under this id. */
  resolveAccount(account: number, id: string): Promise<Link | undefined>;
  /** Remembers coarsely when a link was used; writes at most once per `COARSE_MS`. */
  markUsed(link: Link): Promise<void>;
  /** Remembers where an account sees the step, or in which language. */
  keep(link: Link, part: Pick<Partial<Pairing>, "card" | "locale">): Promise<void>;
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
const MAX_FOLLOWS = 5;
/** Nobody's business at what minute people travel. */
export const COARSE_MS = 600_000;
const MAX_TRIES = 8;

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
  const secondsUntil = (ms: number) => Math.max(1, Math.ceil((ms - now()) / 1000));
  const isOpen = ({ untilMs }: { readonly untilMs: number }) => untilMs > now();
  const devicesKey = (personId: number) => personKeys(botId, personId).devices;
  const followsKey = (account: number) => personKeys(botId, account).follows;

  /** Compare-and-set on one list; entries that expired are dropped on the way. */
  async function change<T extends { readonly untilMs: number }>(
    key: string,
    schema: z.ZodType<T>,
    edit: (open: readonly T[]) => readonly T[],
  ): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const stored = await store.read(key);
      const before = decodeList(schema, stored?.value);
      const after = edit(before.filter(isOpen));
      if (after.length === before.length && after.every((entry, index) => entry === before[index])) return;
      if (after.length === 0) return store.remove([key]);
      const ttl = secondsUntil(Math.max(...after.map(({ untilMs }) => untilMs)));
      const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, ttl);
      if (written.kind === "written") return;
    }
    throw new Error("the list of links was not saved: others wrote again and again");
  }
  const changeDevices = (personId: number, edit: (open: readonly Pairing[]) => readonly Pairing[]) =>
    change(devicesKey(personId), Pairing, edit);
  const changeFollows = (account: number, edit: (open: readonly Follow[]) => readonly Follow[]) =>
    change(followsKey(account), Follow, edit);

  async function list(personId: number): Promise<Pairing[]> {
    return decodeList(Pairing, (await store.read(devicesKey(personId)))?.value).filter(isOpen);
  }

  async function find(personId: number, fits: (pairing: Pairing) => boolean): Promise<Link | undefined> {
    const pairing = (await list(personId)).find(fits);
    return pairing && { personId, pairing };
  }

  async function add(personId: number, pairing: Pairing): Promise<Pairing[]> {
    let dropped: Pairing[] = [];
    await changeDevices(personId, (open) => {
      // An account that joins again has one link.
      const others = open.filter(
        ({ account, guide }) =>
          account === undefined || account !== pairing.account || guide !== pairing.guide,
      );
      const room = others.slice(-(MAX_PAIRINGS - 1));
      dropped = open.filter((one) => !room.includes(one));
      return [...room, pairing];
    });
    await forgetWays(personId, dropped);
    return dropped;
  }

  /** Removes what leads to links that ended. */
  async function forgetWays(personId: number, ended: readonly Pairing[]): Promise<void> {
    for (const { id, hash, account } of ended) {
      if (hash !== undefined) await store.remove([deviceKey(botId, hash)]);
      if (account !== undefined)
        await changeFollows(account, (open) =>
          open.filter((follow) => follow.id !== id || follow.owner !== personId),
        );
    }
  }

  async function revoke(personId: number, id: string): Promise<Pairing[]> {
    let ended: Pairing[] = [];
    await changeDevices(personId, (open) => {
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

  const editOne = ({ personId, pairing }: Link, part: Partial<Pairing>) =>
    changeDevices(personId, (open) => open.map((one) => (one.id === pairing.id ? { ...one, ...part } : one)));

  return {
    list,
    resolve,
    revoke,
    async create(personId, { guide, locale }) {
      const token = randomBytes(TOKEN_BYTES).toString("base64url");
      const untilMs = now() + hours * 3_600_000;
      const hash = hashOf(token);
      const id = randomBytes(ID_BYTES).toString("base64url");
      const pairing: Pairing = { id, kind: "page", guide, locale, createdMs: coarseNow(), untilMs, hash };
      await store.write(deviceKey(botId, hash), String(personId), "any", secondsUntil(untilMs));
      return { token, pairing, ended: await add(personId, pairing) };
    },
    current: ({ personId, pairing }) => find(personId, ({ id }) => id === pairing.id),
    async join(token, account, locale) {
      const link = await resolve(token);
      if (link === undefined || link.personId === account) return link;
      const { personId } = link;
      const { guide, untilMs } = link.pairing;
      const id = randomBytes(ID_BYTES).toString("base64url");
      const pairing: Pairing = {
        ...{ id, kind: "account", guide, locale, createdMs: coarseNow(), untilMs, account },
        usedMs: coarseNow(),
        ownerLocale: link.pairing.ownerLocale ?? link.pairing.locale,
      };
      let before: readonly Follow[] = [];
      await changeFollows(account, (open) => {
        before = open;
        return [...open.slice(-(MAX_FOLLOWS - 1)), { id, owner: personId, untilMs }];
      });
      await add(personId, pairing);
      // What made room is not followed any more.
      for (const old of before.slice(0, -(MAX_FOLLOWS - 1))) await revoke(old.owner, old.id);
      return { personId, pairing };
    },
    async resolveAccount(account, id) {
      const follows = decodeList(Follow, (await store.read(followsKey(account)))?.value).filter(isOpen);
      const owner = follows.find((follow) => follow.id === id)?.owner;
      if (owner === undefined) return undefined;
      return find(owner, (pairing) => pairing.id === id && pairing.account === account);
    },
    async markUsed(link) {
      const usedMs = coarseNow();
      if (link.pairing.usedMs !== usedMs) await editOne(link, { usedMs });
    },
    keep: editOne,
    async unfollowAll(account) {
      const follows = decodeList(Follow, (await store.read(followsKey(account)))?.value);
      for (const { owner, id } of follows) await revoke(owner, id);
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
  return z
    .array(z.looseObject({}))
    .catch([])
    .parse(parse(text))
    .map(({ hash: _h, account: _a, owner: _o, card: _c, ...shown }) => shown);
}

function decodeList<T>(schema: z.ZodType<T>, text: string | undefined): T[] {
  return text === undefined ? [] : z.array(schema).catch([]).parse(parse(text));
}

/** What cannot be read opens nothing: no list is the safe answer. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
