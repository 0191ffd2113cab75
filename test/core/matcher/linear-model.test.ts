/** Rows with a class each -> a model of one byte per weight that finds the class again. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreRow, softmaxInPlace, trainLinearModel } from "../../../src/core/matcher/linear-model.ts";
import type { Row } from "../../../src/core/matcher/vectoriser.ts";

const CLASSES = 3;
const COLUMNS = 8;
const TRAINING = { ridge: 0.03, passes: 10 };

/** Columns of equal weight, unit length. */
const row = (...columns: number[]): Row => ({
  columns: Int32Array.from(columns),
  values: Float32Array.from(columns, () => 1 / Math.sqrt(columns.length)),
});
const best = (logits: Float64Array) => logits.indexOf(Math.max(...logits));

/** Columns 0-1 tell class 0, 2-3 class 1, 4-5 class 2; 6 tells nothing; 7 stands in one row only. */
const ROWS = [
  row(0, 6),
  row(1, 6),
  row(0, 1),
  row(2, 6),
  row(3),
  row(2, 3),
  row(4, 6),
  row(5),
  row(4, 5),
  row(7),
];
const LABELS = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2];
const { model, heldOut } = trainLinearModel(ROWS, LABELS, CLASSES, COLUMNS, TRAINING);

describe("a trained model", () => {
  it("gives each row the class it was told", () => {
    expect(ROWS.map((one) => best(scoreRow(model, one)))).toEqual(LABELS);
  });

  it("gives a new row the class of what it shares with others", () => {
    expect(best(scoreRow(model, row(1, 6, 3, 0)))).toBe(0);
    expect(best(scoreRow(model, row(5, 6)))).toBe(2);
  });

  it("knows nothing but the bias of a row without columns", () => {
    expect([...scoreRow(model, row())]).toEqual([...model.bias]);
  });

  it("is the same after another training on the same rows", () => {
    expect(trainLinearModel(ROWS, LABELS, CLASSES, COLUMNS, TRAINING)).toEqual({ model, heldOut });
  });

  it("spreads the weights of each class over the whole byte", () => {
    expect(model.weights).toHaveLength(CLASSES * COLUMNS);
    for (let k = 0; k < CLASSES; k++) {
      const ofClass = model.weights.filter((_, index) => index % CLASSES === k);
      expect(Math.max(...ofClass.map(Math.abs))).toBe(127);
      expect(model.scales[k]).toBeGreaterThan(0);
    }
  });

  it("holds back, when more ridge is asked for", () => {
    const held = trainLinearModel(ROWS, LABELS, CLASSES, COLUMNS, { ...TRAINING, ridge: 3 }).model;
    const sure = (of: typeof model) => Math.max(...softmaxInPlace(scoreRow(of, row(0, 1)), 1));
    expect(sure(held)).toBeLessThan(sure(model));
  });

  it("is made of rows without a class to choose from as well", () => {
    const { model: lonely } = trainLinearModel([row(0)], [0], 1, COLUMNS, TRAINING);
    expect(best(scoreRow(lonely, row(0)))).toBe(0);
    expect(Number.isFinite(scoreRow(lonely, row(0))[0])).toBe(true);
  });
});

describe("a row judged without itself", () => {
  it("is still known by what other rows say", () => {
    const rows = [0, 1, 2].flatMap((column) => Array.from({ length: 5 }, () => row(column)));
    const labels = [0, 1, 2].flatMap((label) => Array.from({ length: 5 }, () => label));
    const judged = trainLinearModel(rows, labels, CLASSES, COLUMNS, TRAINING).heldOut;
    expect(judged.map(best)).toEqual(labels);
  });

  it("is as unknown as an empty one, when nothing else is like it", () => {
    const own = softmaxInPlace(heldOut[9] ?? new Float64Array(), 1);
    const empty = softmaxInPlace(scoreRow(model, row()), 1);
    const seen = softmaxInPlace(scoreRow(model, row(7)), 1);
    expect(Math.abs((own[2] ?? 0) - (empty[2] ?? 0))).toBeLessThan(0.05);
    expect(seen[2]).toBeGreaterThan((own[2] ?? 1) + 0.3);
  });
});

describe("probabilities", () => {
  const logits = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });

  it("sum to 1 and keep the order, however large the logits are", () => {
    fc.assert(
      fc.property(logits, (values) => {
        const chances = softmaxInPlace(Float64Array.from(values), 1);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        for (const [i, left] of values.entries())
          for (const [j, right] of values.entries())
            if (left > right) expect(chances[i]).toBeGreaterThanOrEqual(chances[j] ?? 0);
      }),
    );
  });

  it("are nearer to each other at a higher temperature", () => {
    expect(softmaxInPlace(Float64Array.of(0, 1), 4)[1]).toBeLessThan(
      softmaxInPlace(Float64Array.of(0, 1), 1)[1] ?? 0,
    );
  });
});
