/** Learns which features the authors' phrases have, and turns features into a weighted sparse row. */

/** One kind of feature (words, pairs of words, pieces of words ...) of one text. */
export type FeatureGroups = readonly (readonly string[])[];

export interface Row {
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

export interface Vectoriser {
  /** Per group: feature -> column. */
  readonly columns: readonly ReadonlyMap<string, number>[];
  /** Smoothed inverse document frequency per column. */
  readonly rarity: Float32Array;
  /** Rarity of a feature that no phrase has. */
  readonly unseenRarity: number;
  readonly groupWeights: readonly number[];
}

/**
 * @param groupWeights share of each group in a row's squared length
 * @param fewest per group, the number of phrases a feature must be in to be kept
 */
export function fitVectoriser(
  phrases: readonly FeatureGroups[],
  groupWeights: readonly number[],
  fewest: readonly number[],
): Vectoriser {
  const counts = groupWeights.map(() => new Map<string, number>());
  for (const groups of phrases) {
    for (const [group, features] of groups.entries()) {
      const count = counts[group];
      if (count === undefined) continue;
      for (const feature of new Set(features)) count.set(feature, (count.get(feature) ?? 0) + 1);
    }
  }
  const rarity: number[] = [];
  const columns = counts.map((count, group) => {
    const kept = new Map<string, number>();
    for (const [feature, phrasesWithIt] of count) {
      if (phrasesWithIt < (fewest[group] ?? 1)) continue;
      kept.set(feature, rarity.length);
      rarity.push(1 + Math.log((1 + phrases.length) / (1 + phrasesWithIt)));
    }
    return kept;
  });
  return {
    columns,
    rarity: Float32Array.from(rarity),
    unseenRarity: 1 + Math.log(1 + phrases.length),
    groupWeights,
  };
}

/** The rarity of a feature that exactly one phrase has. */
export const onlyOnceRarity = (vectoriser: Vectoriser) => vectoriser.unseenRarity - Math.log(2);

/** A zero per column, borrowed by `toRow` and given back as zeros: a map per text took a third of its time. */
const borrowedCounts = new WeakMap<Vectoriser, Uint16Array>();

function countsOf(vectoriser: Vectoriser): Uint16Array {
  const kept = borrowedCounts.get(vectoriser);
  if (kept !== undefined) return kept;
  const counts = new Uint16Array(vectoriser.rarity.length);
  borrowedCounts.set(vectoriser, counts);
  return counts;
}

/** Sublinear term frequency x rarity; each group has its own unit length, then the row has. */
export function toRow(vectoriser: Vectoriser, groups: FeatureGroups): Row {
  const columns: number[] = [];
  const values: number[] = [];
  const counts = countsOf(vectoriser);
  for (const [group, features] of groups.entries()) {
    const known = vectoriser.columns[group];
    if (known === undefined) continue;
    const start = values.length;
    for (const feature of features) {
      const column = known.get(feature);
      if (column === undefined) continue;
      if (counts[column] === 0) columns.push(column);
      counts[column] = (counts[column] ?? 0) + 1;
    }
    let squares = 0;
    for (let index = start; index < columns.length; index++) {
      const column = columns[index] ?? 0;
      const count = counts[column] ?? 0;
      counts[column] = 0;
      const value =
        count === 1
          ? (vectoriser.rarity[column] ?? 0)
          : (1 + Math.log(count)) * (vectoriser.rarity[column] ?? 0);
      values.push(value);
      squares += value * value;
    }
    const scale = squares > 0 ? Math.sqrt((vectoriser.groupWeights[group] ?? 0) / squares) : 0;
    for (let index = start; index < values.length; index++) values[index] = (values[index] ?? 0) * scale;
  }
  let squares = 0;
  for (const value of values) squares += value * value;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return { columns: Int32Array.from(columns), values: Float32Array.from(values, (value) => value * scale) };
}

/**
 * Rarity-weighted share (0..1) of a group's distinct features that some phrase has; 0 without features.
 *
 * @param except a rarity: features this rare count as unknown (`onlyOnceRarity` gives the share a phrase would have
 *   if it were not among the phrases)
 */
export function knownShare(
  vectoriser: Vectoriser,
  group: number,
  features: readonly string[],
  except = Number.POSITIVE_INFINITY,
): number {
  const known = vectoriser.columns[group];
  let all = 0;
  let seen = 0;
  for (const feature of new Set(features)) {
    const column = known?.get(feature);
    const weight = column === undefined ? vectoriser.unseenRarity : (vectoriser.rarity[column] ?? 0);
    all += weight;
    if (column !== undefined && weight < except - 1e-6) seen += weight;
  }
  return all > 0 ? seen / all : 0;
}
