/** Area under the ROC curve of scores that should be high against scores that should be low. */

/** Chance (0..1) that a random `high` score is above a random `low` one; ties count half. 0.5 when one is empty. */
export function rankArea(high: readonly number[], low: readonly number[]): number {
  if (high.length === 0 || low.length === 0) return 0.5;
  const ranked = [
    ...high.map((score) => ({ score, isHigh: true })),
    ...low.map((score) => ({ score, isHigh: false })),
  ];
  ranked.sort((left, right) => left.score - right.score);
  let rankSum = 0;
  for (let from = 0; from < ranked.length; ) {
    let to = from;
    while (to < ranked.length && ranked[to]?.score === ranked[from]?.score) to++;
    const rank = (from + 1 + to) / 2;
    for (let index = from; index < to; index++) if (ranked[index]?.isHigh) rankSum += rank;
    from = to;
  }
  return (rankSum - (high.length * (high.length + 1)) / 2) / (high.length * low.length);
}
