/** Finds what stands in a list more than once. */

/** @returns positions of the second and later occurrences */
export function findRepeated(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
