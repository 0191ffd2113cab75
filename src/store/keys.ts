/**
 * Turns ids into store keys: every key of the product, its hash tag and its lifetime, in one place.
 *
 * `aa:1:{tag}:what`. The part in braces is the hash tag: a Redis Cluster keeps all keys with one tag on
 * one node, which is what lets several keys of one person be read or deleted in one command. The `1` is
 * the version of the key scheme, not of the values.
 */

/** Start of every key of the product, for scans. */
export const KEY_PREFIX = "aa:1:";

const SECONDS_PER_DAY = 86_400;

/** How long one process may work on an update before another may take it over, in seconds. */
export const UPDATE_CLAIM_TTL_SECONDS = 120;

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
  /** The text of a person record that could not be read, kept so that it can be repaired. */
  readonly aside: string;
  /** Reports that the bot could not answer, masked (`unanswered.ts`). */
  readonly unanswered: string;
  /** Every key above: what deletion removes and export reads. */
  readonly all: readonly string[];
}

/** @throws {RangeError} when an id is not a whole number, because a wrong key would mix people up */
export function personKeys(botId: number, personId: number): PersonKeys {
  const tag = `${KEY_PREFIX}{${wholeNumber(botId)}:${wholeNumber(personId)}}`;
  const named = {
    person: `${tag}:person`,
    talk: `${tag}:talk`,
    aside: `${tag}:aside`,
    unanswered: `${tag}:unanswered`,
  };
  // `all` follows from the object, so a key that is added cannot be forgotten by deletion.
  return { ...named, all: Object.values(named) };
}

/** Start of all personal keys of one bot, for scans. */
export function personKeysPrefix(botId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:`;
}

/** Settings of one group; `chatId` is negative for groups. Lives for `retentionTtlSeconds` from its last write. */
export function chatKey(botId: number, chatId: number): string {
  return `${KEY_PREFIX}{${wholeNumber(botId)}:c:${wholeNumber(chatId)}}:group`;
}

/**
 * The claim on one update, see `UPDATE_CLAIM_TTL_SECONDS` and `UPDATE_FINISHED_TTL_SECONDS`.
 *
 * Says nothing about who sent the update, so it need not be deleted with a person's data.
 */
export function updateKey(botId: number, updateId: number): string {
  return `${KEY_PREFIX}{u:${wholeNumber(botId)}:${wholeNumber(updateId)}}:update`;
}

/** A key that is never written: reading it shows that the store answers. */
export const PROBE_KEY = `${KEY_PREFIX}{probe}:probe`;

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
