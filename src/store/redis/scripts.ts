/** The commands of the store port as Lua scripts: each over one key, atomic, and safe to send twice. */
import { createHash } from "node:crypto";

/** Lua, and the name by which Redis knows it once it was sent. */
export interface Script {
  readonly lua: string;
  readonly sha1: string;
}

/** Names a script by its hash, as `EVALSHA` takes it. */
export function script(lua: string): Script {
  return { lua, sha1: createHash("sha1").update(lua).digest("hex") };
}

/**
 * A value is stored as `<revision>:<write id>:<value>`, in one string, so that one MGET reads several.
 * A string of any other form (not written by this adapter) counts as a value with revision 1.
 */
const STORED_FORM = /^([1-9]\d{0,14}):([\w-]{1,40}):/;

/** Reads what is stored: the value without its prefix, and its revision. */
export function parseStored(raw: string): { value: string; revision: number } {
  const match = STORED_FORM.exec(raw);
  if (match === null) return { value: raw, revision: 1 };
  return { value: raw.slice(match[0].length), revision: Number(match[1]) };
}

/**
 * Compare-and-set. KEYS: key. ARGV: expected revision or `any`, value, lifetime in seconds, write id.
 * Returns the new revision, or 0 for a conflict. Sent twice, it finds its own write id and returns the same
 * revision without writing again (unless somebody else wrote in between).
 */
export const WRITE = script(`
local raw = redis.call('GET', KEYS[1])
local revision = 0
if raw then
  local digits, id = string.match(raw, '^([1-9]%d*):([%w_-]+):')
  if not digits or #digits > 15 or #id > 40 then digits, id = '1', '' end
  revision = tonumber(digits)
  if id == ARGV[4] then return revision end
end
if ARGV[1] ~= 'any' and tonumber(ARGV[1]) ~= revision then return 0 end
revision = revision + 1
redis.call('SET', KEYS[1], string.format('%d', revision) .. ':' .. ARGV[4] .. ':' .. ARGV[2], 'EX', ARGV[3])
return revision`);

/**
 * KEYS: key. ARGV: the claim as it is stored, lifetime in seconds.
 * Returns nothing when the claim was taken, otherwise what stands there (sent twice: its own claim).
 */
export const CLAIM = script(`
local raw = redis.call('GET', KEYS[1])
if raw then return raw end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return false`);

/** KEYS: counter. ARGV: window in seconds. Sent twice it counts twice: a limit errs on the safe side. */
export const COUNT = script(`
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[1]) end
return count`);

/**
 * KEYS: agenda. ARGV: now, end of the lease, limit. Returns the jobs that were due, earliest first; each is due
 * again at the end of its lease. Sent twice, the jobs of the first time wait for that end.
 */
export const TAKE_JOBS = script(`
local jobs = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
for _, job in ipairs(jobs) do redis.call('ZADD', KEYS[1], ARGV[2], job) end
return jobs`);

/**
 * KEYS: agenda. ARGV: job, the time it must still be due at, or "any". Times are compared as numbers, because
 * servers write them in different ways ("1.7e+12").
 */
export const DROP_JOB = script(`
if ARGV[2] ~= 'any' and tonumber(redis.call('ZSCORE', KEYS[1], ARGV[1])) ~= tonumber(ARGV[2]) then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])`);

/**
 * KEYS: channel. ARGV: message. As a script with the channel for its key, so that in a Cluster one node takes all
 * messages of a channel: through any node, as PUBLISH alone goes, a later one may overtake.
 */
export const PUBLISH = script("return redis.call('PUBLISH', KEYS[1], ARGV[1])");

/** KEYS: key. ARGV: the claim as it is stored. Removes it if it still stands there. */
export const RELEASE = script(`
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`);
