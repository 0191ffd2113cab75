/**
 * Turns ids into store keys: every key of the product, its hash tag and its lifetime, in one place.
 *
 * `aa:1:{tag}:what`. The part in braces is the hash tag: a Redis Cluster keeps all keys with one tag on
 * one node, which is what lets several keys of one person be read or deleted in one command. The `1` is
 * the version of the key scheme, not of the values.
 */

import { finishedKey } from "./queues.ts";

/** Start of every key of the product, for scans. */
export const KEY_PREFIX = "aa:1:";

const SECONDS_PER_DAY = 86_400;

/**
 * How long a handled update is remembered, in seconds. Telegram keeps an undelivered update for at most 24
 * hours (https://core.telegram.org/bots/api#getting-updates); one hour more covers clocks that differ.
 */
export const UPDATE_FINISHED_TTL_SECONDS = 25 * 3_600;

/** Lifetime of everything personal from its last write, in seconds; `retentionDays` is `RETENTION_DAYS`. */
export function retentionTtlSeconds(retentionDays: number): number {
  return retentionDays * SECONDS_PER_DAY;
}

/** All keys of one person. Each lives for `retentionTtlSeconds` from its last write. */
export interface PersonKeys {
  /** The person record (`person.ts`). */
  readonly person: string;
  /** What the conversations plugin keeps for the person's direct chat. */
  readonly talk: string;
  /** The text of a person record that could not be read, kept so that it can be repaired. Stored as `aside`. */
  readonly damagedCopy: string;
  /** Reports that the bot could not answer, masked (`unanswered.ts`). */
  readonly unanswered: string;
  /** What waits to be passed on to the staff, and to the person (`outbox.ts`). */
  readonly toStaff: string;
  readonly toPerson: string;
  /** Which message of the person is which message of the staff group. */
  readonly messageMap: string;
  /** How much the person wrote in the last minute; lives for a minute. */
  readonly rate: string;
  /** The second devices that may see and move a guide of this person (`pairings.ts`); lives as long as they. */
  readonly devices: string;
  /** The guides of other people that this account follows; lives as long as they. */
  readonly follows: string;
  /** Updates that wait to be handled (a queue, `inbox.ts`); of a group too, whose id stands for the person's. */
  readonly inbox: string;
  /** Ids of updates that were handled in the last day. */
  readonly handled: string;
  /** Updates that failed again and again, without secrets. */
  readonly quarantine: string;
  /** Every key above: what deletion removes and export reads. */
  readonly all: readonly string[];
}

/** @throws {RangeError} when an id is not a whole number, because a wrong key would mix people up */
export function personKeys(botId: number, personId: number): PersonKeys {
  const tag = `${KEY_PREFIX}{${wholeNumber(botId)}:${wholeNumber(personId)}}`;
  const named = {
    person: `${tag}:person`,
    talk: `${tag}:talk`,
    damagedCopy: `${tag}:aside`,
    unanswered: `${tag}:unanswered`,
    toStaff: `${tag}:to-staff`,
    toPerson: `${tag}:to-person`,
    messageMap: `${tag}:pairs`,
    rate: `${tag}:pace`,
    devices: `${tag}:devices`,
    follows: `${tag}:follows`,
    inbox: `${tag}:inbox`,
    handled: finishedKey(`${tag}:inbox`),
    quarantine: `${tag}:quarantine`,
  };
  // `all` follows from the object, so a key that is added cannot be forgotten by deletion.
  return { ...named, all: Object.values(named) };
}

/** Start of the names of all queues of waiting updates, see `Queues.queueNames`. */
export const inboxKeysPrefix = (botId: number): string => personKeysPrefix(botId);

/** The processes of one bot that are at work, as an agenda: each is due when it has given no sign for too long. */
export function processesKey(botId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}}:processes`;
}

/** Start of all personal keys of one bot, for scans. */
export function personKeysPrefix(botId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:`;
}

/** Settings of one group; `chatId` is negative for groups. Lives for `retentionTtlSeconds` from its last write. */
export function chatKey(botId: number, chatId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:c:${wholeNumber(chatId)}}:group`;
}

/** How much the bot said in a group in the last minute, in all or to one person; lives for a minute. */
export function groupRateKey(botId: number, chatId: number, personId?: number): string {
  const who = personId === undefined ? "" : `:${wholeNumber(personId)}`;
  return `${KEY_PREFIX}{${wholeNumber(botId)}:p:${wholeNumber(chatId)}}:pace${who}`;
}

/** That a topic was brought up in a group, or in one of its forum topics; lives for minutes. */
export function groupTopicKey(botId: number, chatId: number, topic: string, threadId = 0): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:p:${wholeNumber(chatId)}}:topic:${wholeNumber(threadId)}:${topic}`;
}

/** The messages of one album in a group, as ids; lives for minutes. */
export function groupAlbumKey(botId: number, chatId: number, album: string): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:p:${wholeNumber(chatId)}}:album:${album.replace(/[^\w-]/g, "")}`;
}

/** From a forum topic of the staff group to its person. Lives for `retentionTtlSeconds`; removed with the person. */
export function threadKey(botId: number, chatId: number, threadId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:t:${wholeNumber(chatId)}:${wholeNumber(threadId)}}:thread`;
}

/** Until when a person may not call people. Lives until then, also when the person deletes everything else. */
export function banKey(botId: number, personId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:b:${wholeNumber(personId)}}:ban`;
}

/** The group that a group became; nothing personal. */
export function movedChatKey(botId: number, chatId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:m:${wholeNumber(chatId)}}:moved`;
}

/** Which process passes messages of this person on now; lives for a minute. */
export function outboxLockKey(botId: number, personId: number, recipient: string): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:l:${wholeNumber(personId)}:${recipient}}:lock`;
}

/**
 * From the SHA-256 of a link's token to its person. Lives as long as the link; removed with the person. Outside the
 * person's tag, because whoever opens a link knows nothing but the token.
 */
export function deviceKey(botId: number, tokenHash: string): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:d:${tokenHash}}:device`;
}

/** How often something was tried, e.g. links by one client; lives for a minute. */
export function triesKey(botId: number, what: string, who: string): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:n:${what}:${who}}:tries`;
}

/** Where it is said that a person's record changed: its new revision. */
export function recordChannel(botId: number, personId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:${wholeNumber(personId)}}:changed`;
}

/** The agenda of one bot: what has to be done when, as ids. A job is removed when it is done. */
export function agendaKey(botId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:agenda}:agenda`;
}

/** Who has an open ticket, as ids. */
export function openTicketsKey(botId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:open}:open`;
}

/** Written only to see that the store takes writes. */
export const PROBE_KEY = `${KEY_PREFIX}{probe}:probe`;

export const PROBE_TTL_SECONDS = 2;

/**
 * Checks that keys may be used in one command.
 *
 * Both adapters call it, so a mistake shows on one machine and not first on a Cluster.
 *
 * @throws {RangeError} when two keys have different hash tags
 */
export function assertOneTag(keys: readonly string[]): void {
  const [first, ...others] = keys.map(hashTag);
  const other = others.find((tag) => tag !== first);
  if (other !== undefined) {
    throw new RangeError(`keys of one command must share a hash tag: "${first}" and "${other}" differ`);
  }
}

/** What Redis Cluster hashes (https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags). */
function hashTag(key: string): string {
  const open = key.indexOf("{");
  const close = open === -1 ? -1 : key.indexOf("}", open + 1);
  return close > open + 1 ? key.slice(open + 1, close) : key;
}

function wholeNumber(id: number): number {
  if (!Number.isSafeInteger(id)) throw new RangeError(`not an id: ${id}`);
  return id;
}
