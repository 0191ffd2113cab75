/**
 * Queues as Lua scripts over one hash: `l` is the lease (`<until, in ms>:<owner>`), `i<id>` an item's value, `a<id>` its
 * attempts. Time is the server's, so that processes need not agree about it.
 */
import { type Script, script } from "./scripts.ts";

const CLOCK = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function holder()
  local lease = redis.call('HGET', KEYS[1], 'l')
  if not lease then return nil end
  local untilMs, owner = string.match(lease, '^(%d+):(.*)$')
  if tonumber(untilMs) <= now then return nil end
  return owner
end
local function hold(owner, ms)
  redis.call('HSET', KEYS[1], 'l', string.format('%d', now + ms) .. ':' .. owner)
end
local function ids()
  local found = {}
  for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
    if string.sub(field, 1, 1) == 'i' then table.insert(found, tonumber(string.sub(field, 2))) end
  end
  table.sort(found)
  return found
end
local function item(id)
  local name = string.format('%d', id)
  return { name, redis.call('HGET', KEYS[1], 'i' .. name), redis.call('HGET', KEYS[1], 'a' .. name) or '0' }
end
`;

/** Finished ids that are remembered for one queue; forgetting one only means that a repeated item is put again. */
const MOST_FINISHED = 500;

/** KEYS: queue, finished ids, keys to read. ARGV: id, value, lifetime in seconds, owner, lease in ms, 1 for "again". */
export const PUT_ITEM: Script = script(`${CLOCK}
local standing = 'new'
if ARGV[6] == '1' then redis.call('ZREM', KEYS[2], ARGV[1]) end
local remembered = redis.call('ZSCORE', KEYS[2], ARGV[1])
if remembered and tonumber(remembered) > now then standing = 'finished'
elseif redis.call('HEXISTS', KEYS[1], 'i' .. ARGV[1]) == 1 then standing = 'known'
else
  redis.call('HSET', KEYS[1], 'i' .. ARGV[1], ARGV[2])
  redis.call('EXPIRE', KEYS[1], ARGV[3])
end
local held = 0
if standing ~= 'finished' then
  local owner = holder()
  if owner == nil or owner == ARGV[4] then
    hold(ARGV[4], ARGV[5])
    held = 1
  end
end
local answer = { standing, held }
for index = 3, #KEYS do table.insert(answer, redis.call('GET', KEYS[index])) end
return answer`);

/** KEYS: queue, finished ids. ARGV: id, seconds to remember, owner, lease in ms. Returns the next item, if any. */
export const FINISH_ITEM: Script = script(`${CLOCK}
if redis.call('HDEL', KEYS[1], 'i' .. ARGV[1]) == 1 then
  redis.call('HDEL', KEYS[1], 'a' .. ARGV[1])
  redis.call('ZREMRANGEBYSCORE', KEYS[2], '-inf', now)
  redis.call('ZADD', KEYS[2], now + ARGV[2] * 1000, ARGV[1])
  redis.call('ZREMRANGEBYRANK', KEYS[2], 0, -${MOST_FINISHED + 1})
  redis.call('EXPIRE', KEYS[2], ARGV[2])
end
local left = ids()
if #left == 0 then
  redis.call('DEL', KEYS[1])
  return false
end
if holder() ~= ARGV[3] then return false end
hold(ARGV[3], ARGV[4])
return item(left[1])`);

/** KEYS: queue. ARGV: id. */
export const COUNT_ATTEMPT: Script = script(`
if redis.call('HEXISTS', KEYS[1], 'i' .. ARGV[1]) == 0 then return 0 end
return redis.call('HINCRBY', KEYS[1], 'a' .. ARGV[1], 1)`);

/** KEYS: queue. ARGV: owner, lease in ms, owners that are gone. Returns all items, or nothing when somebody else holds the queue. */
export const HOLD_QUEUE: Script = script(`${CLOCK}
local left = ids()
if #left == 0 then return false end
local owner = holder()
for index = 3, #ARGV do if owner == ARGV[index] then owner = nil end end
if owner ~= nil and owner ~= ARGV[1] then return false end
hold(ARGV[1], ARGV[2])
local items = {}
for _, id in ipairs(left) do table.insert(items, item(id)) end
return items`);

/** KEYS: queue. */
export const READ_QUEUE: Script = script(`${CLOCK}
local items = {}
for _, id in ipairs(ids()) do table.insert(items, item(id)) end
return items`);

/** KEYS: queue. ARGV: owner. */
export const RELEASE_QUEUE: Script = script(`${CLOCK}
if holder() == ARGV[1] then redis.call('HDEL', KEYS[1], 'l') end
return 0`);
