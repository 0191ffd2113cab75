/** Turns a raw confidence into the chance of being right, from phrases the model was not allowed to see. */

/** score = 1 / (1 + exp(-(offset + slope * log-odds of the raw confidence))). */
export interface Calibration {
  readonly offset: number;
  readonly slope: number;
}

export interface HeldOutOutcome {
  /** Raw confidence, 0..1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** Confidences below this are alike: a text none of whose words is known. */
const SMALLEST = 0.01;
const logOdds = (confidence: number) => {
  const inside = Math.min(1 - SMALLEST, Math.max(SMALLEST, confidence));
  return Math.log(inside / (1 - inside));
};

/** Chance (0..1) of being right; grows with the raw confidence. */
export function calibrate({ offset, slope }: Calibration, confidence: number): number {
  if (confidence <= 0) return 0;
  return 1 / (1 + Math.exp(-(offset + slope * logOdds(confidence))));
}

/**
 * Platt's fit with a pull towards slope 1, offset 1, so that a handful of phrases cannot bend it.
 * The slope stays positive: a higher confidence never scores lower.
 */
export function fitCalibration(outcomes: readonly HeldOutOutcome[]): Calibration {
  const pull = 4;
  let offset = 1;
  let slope = 1;
  for (let round = 0; round < 25; round++) {
    let gradientOffset = pull * (offset - 1);
    let gradientSlope = pull * (slope - 1);
    let curveOffset = pull;
    let curveSlope = pull;
    let curveBoth = 0;
    for (const { confidence, right } of outcomes) {
      const input = logOdds(confidence);
      const chance = 1 / (1 + Math.exp(-(offset + slope * input)));
      const error = chance - (right ? 1 : 0);
      const weight = chance * (1 - chance);
      gradientOffset += error;
      gradientSlope += error * input;
      curveOffset += weight;
      curveBoth += weight * input;
      curveSlope += weight * input * input;
    }
    const determinant = curveOffset * curveSlope - curveBoth * curveBoth;
    if (determinant < 1e-9) break;
    const stepOffset = (curveSlope * gradientOffset - curveBoth * gradientSlope) / determinant;
    const stepSlope = (curveOffset * gradientSlope - curveBoth * gradientOffset) / determinant;
    // Bounded steps: a full Newton step can diverge on separable outcomes.
    const size = Math.min(1, 2 / (Math.abs(stepOffset) + Math.abs(stepSlope) + 1e-9));
    offset -= size * stepOffset;
    slope = Math.max(0.2, slope - size * stepSlope);
    if (Math.abs(stepOffset) + Math.abs(stepSlope) < 1e-6) break;
  }
  return { offset, slope };
}
