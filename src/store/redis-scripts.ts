/** The commands of the store port as Lua scripts: each over one key, atomic, and safe to send twice. */
import { createHash } from "node:crypto";

export interface Script {
  readonly lua: string;
  readonly sha1: string;
}

function script(lua: string): Script {
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

/** KEYS: key. ARGV: the claim as it is stored. Removes it if it still stands there. */
export const RELEASE = script(`
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 0`);
