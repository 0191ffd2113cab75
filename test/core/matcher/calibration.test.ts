/** Raw confidence -> the chance of being right, from outcomes that the model did not see in training. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate, fitCalibration, type HeldOutOutcome } from "../../../src/core/matcher/calibration.ts";

/** `count` outcomes of one confidence, a share of which is right. */
const outcomes = (count: number, confidence: number, rightShare: number): HeldOutOutcome[] =>
  Array.from({ length: count }, (_, index) => ({ confidence, right: index < count * rightShare }));

describe("the chance of being right", () => {
  it("is what the phrases showed: models that boast are believed less, models that doubt more", () => {
    const boasting = fitCalibration([...outcomes(200, 0.9, 0.6), ...outcomes(200, 0.2, 0.1)]);
    expect(calibrate(boasting, 0.9)).toBeCloseTo(0.6, 1);
    expect(calibrate(boasting, 0.2)).toBeCloseTo(0.1, 1);
    const doubting = fitCalibration([...outcomes(200, 0.4, 0.9), ...outcomes(200, 0.1, 0.3)]);
    expect(calibrate(doubting, 0.4)).toBeCloseTo(0.9, 1);
    expect(calibrate(doubting, 0.1)).toBeCloseTo(0.3, 1);
  });

  it("is not bent by a handful of phrases", () => {
    const prior = calibrate(fitCalibration([]), 0.5);
    const few = calibrate(fitCalibration(outcomes(3, 0.5, 0)), 0.5);
    const many = calibrate(fitCalibration(outcomes(300, 0.5, 0)), 0.5);
    expect(few).toBeGreaterThan(prior / 2);
    expect(many).toBeLessThan(0.1);
  });

  it("is nothing without confidence", () => {
    expect(calibrate({ offset: 5, slope: 1 }, 0)).toBe(0);
    expect(calibrate({ offset: 5, slope: 1 }, -1)).toBe(0);
  });

  it("is the same for all texts of which hardly a word is known", () => {
    const calibration = fitCalibration([]);
    expect(calibrate(calibration, 0.001)).toBe(calibrate(calibration, 0.01));
    expect(calibrate(calibration, 0.02)).toBeGreaterThan(calibrate(calibration, 0.01));
  });
});

describe("any outcomes", () => {
  const anyOutcomes = fc.array(
    fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
    { maxLength: 60 },
  );

  it("give chances from 0 to 1 that never fall as the confidence grows", () => {
    const confidence = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyOutcomes, confidence, confidence, (seen, one, other) => {
        const calibration = fitCalibration(seen);
        const lower = calibrate(calibration, Math.min(one, other));
        const higher = calibrate(calibration, Math.max(one, other));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(higher);
      }),
    );
  });

  it("even where a threshold parts right from wrong, do not run away", () => {
    const parted = [...outcomes(100, 0.8, 1), ...outcomes(100, 0.3, 0)];
    const { offset, slope } = fitCalibration(parted);
    expect(Math.abs(offset)).toBeLessThan(10);
    expect(slope).toBeGreaterThan(1);
    expect(slope).toBeLessThan(10);
  });

  it("in which the less sure ones are right, still never turn the order around", () => {
    const upsideDown = [...outcomes(200, 0.9, 0.1), ...outcomes(200, 0.1, 0.9)];
    expect(fitCalibration(upsideDown).slope).toBeGreaterThan(0);
  });
});
