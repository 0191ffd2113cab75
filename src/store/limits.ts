/** Checks the numbers that callers hand to a store. */

/**
 * A lifetime in whole seconds.
 *
 * @throws {RangeError} when it is less than 1 or not whole: nothing in the store may live for ever
 */
export function checkedTtlSeconds(ttlSeconds: number): number {
  if (!Number.isSafeInteger(ttlSeconds) || ttlSeconds < 1) {
    throw new RangeError(`a lifetime must be a whole number of seconds, 1 or more: ${ttlSeconds}`);
  }
  return ttlSeconds;
}
