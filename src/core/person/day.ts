/** Days are all that is kept of time about a person. */

/**
 * The day of a moment in UTC.
 *
 * @param ms Unix time in milliseconds
 * @returns `YYYY-MM-DD`, which sorts as time does
 * @example dayOf(0) // "1970-01-01"
 */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, "YYYY-MM-DD".length);
