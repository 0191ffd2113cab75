/** Trains a multinomial logistic regression on sparse rows, keeps it in one byte per weight, and scores rows. */
import type { Row } from "./vectoriser.ts";

/** Weight of column c for class k is `weights[c * classes + k] * scales[k]`. */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

export interface TrainingOptions {
  /** L2 strength of the summed (not the mean) loss. */
  readonly ridge: number;
  readonly passes: number;
}

/** Mulberry32: the same order of phrases in every training run. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Squared value of the constant column that carries the bias; small, so that no topic wins by default. */
const BIAS_SQUARED = 0.005;

/** Moves of one probability below this are not carried into the weights. */
const SMALLEST_MOVE = 5e-4;
/** A row whose probabilities move less than this in all is settled for a while. */
const SETTLED_MOVE = 0.02;

/**
 * Dual coordinate ascent: each phrase owns a distribution `dual` over the classes that is moved towards the one the
 * model predicts; at the optimum they are equal. It converges in fewer passes than L-BFGS and keeps no history.
 *
 * @param labels class of each row, 0 .. classes-1
 * @returns the model, and per row the logits it would get without that row: the weights are a sum over rows, so a
 *   row's own part is simply taken away (the other rows' duals are kept as they are; a first-order leave-one-out)
 */
export function trainLinearModel(
  rows: readonly Row[],
  labels: readonly number[],
  classes: number,
  columns: number,
  { ridge, passes }: TrainingOptions,
): { readonly model: LinearModel; readonly heldOut: readonly Float64Array[] } {
  const weights = new Float32Array(columns * classes);
  const bias = new Float32Array(classes);
  const duals = rows.map(() => new Float64Array(classes).fill(1 / classes));
  const inverse = 1 / ridge;
  const delta = new Float64Array(classes);
  const logits = new Float64Array(classes);

  const touched = new Int32Array(classes);

  /** Only the classes that really change: after the first pass that is a handful of them. */
  const addToWeights = (row: Row, changes: Float64Array) => {
    let count = 0;
    for (let k = 0; k < classes; k++) {
      if (Math.abs(changes[k] as number) < SMALLEST_MOVE) continue;
      touched[count++] = k;
      (bias[k] as number) += BIAS_SQUARED * inverse * (changes[k] as number);
    }
    for (let index = 0; index < row.columns.length; index++) {
      const value = (row.values[index] as number) * inverse;
      const base = (row.columns[index] as number) * classes;
      for (let at = 0; at < count; at++) {
        const k = touched[at] as number;
        (weights[base + k] as number) += value * (changes[k] as number);
      }
    }
  };
  // Even duals to begin with: every class loses the mean row, the row's own class gains the row.
  const sums = new Float32Array(columns);
  for (const [index, row] of rows.entries()) {
    const label = labels[index] as number;
    for (let at = 0; at < row.columns.length; at++) {
      const column = row.columns[at] as number;
      const value = (row.values[at] as number) * inverse;
      (sums[column] as number) += value / classes;
      (weights[column * classes + label] as number) += value;
    }
    (bias[label] as number) += BIAS_SQUARED * inverse;
  }
  for (let index = 0; index < weights.length; index++) {
    (weights[index] as number) -= sums[Math.floor(index / classes)] as number;
  }
  for (let k = 0; k < classes; k++) (bias[k] as number) -= (BIAS_SQUARED * inverse * rows.length) / classes;

  const random = createRandom(rows.length * 31 + classes);
  const order = rows.map((_, index) => index);
  /** Passes a row that no longer moves sits out. */
  const resting = new Uint8Array(rows.length);
  for (let pass = 0; pass < passes; pass++) {
    for (let last = order.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      const kept = order[last] as number;
      order[last] = order[other] as number;
      order[other] = kept;
    }
    let moved = 0;
    for (const index of order) {
      if ((resting[index] as number) > 0) {
        (resting[index] as number)--;
        continue;
      }
      const row = rows[index] as Row;
      const dual = duals[index] as Float64Array;
      scoreInto(logits, weights, bias, row, classes);
      const move = improve(dual, logits, row, inverse, delta);
      addToWeights(row, delta);
      moved += move;
      if (move < SETTLED_MOVE) resting[index] = 2;
    }
    if (moved / rows.length < 1e-3) break;
  }
  const heldOut = rows.map((row, index) => {
    const held = new Float64Array(classes);
    scoreInto(held, weights, bias, row, classes);
    const own = squaredLength(row) * inverse;
    const dual = duals[index] as Float64Array;
    for (let k = 0; k < classes; k++) {
      (held[k] as number) -= own * ((k === labels[index] ? 1 : 0) - (dual[k] as number));
    }
    return held;
  });
  return { model: quantise(weights, bias, classes, columns), heldOut };
}

function squaredLength(row: Row): number {
  let squares = BIAS_SQUARED;
  for (const value of row.values) squares += value * value;
  return squares;
}

function scoreInto(
  logits: Float64Array,
  weights: Float32Array,
  bias: Float32Array,
  row: Row,
  classes: number,
): void {
  for (let k = 0; k < classes; k++) logits[k] = bias[k] as number;
  for (let index = 0; index < row.columns.length; index++) {
    const value = row.values[index] as number;
    const base = (row.columns[index] as number) * classes;
    for (let k = 0; k < classes; k++) (logits[k] as number) += value * (weights[base + k] as number);
  }
}

/** Moves `dual` towards softmax(logits) by the best step on that line; leaves minus the move in `delta`. */
function improve(
  dual: Float64Array,
  logits: Float64Array,
  row: Row,
  inverse: number,
  delta: Float64Array,
): number {
  const classes = dual.length;
  softmaxInPlace(logits, 1);
  const squares = squaredLength(row);
  let length = 0;
  let start = 0;
  for (let k = 0; k < classes; k++) {
    const direction = (logits[k] as number) - (dual[k] as number);
    delta[k] = direction;
    length += direction * direction;
    start -= direction * Math.log((logits[k] as number) + 1e-12);
  }
  // Newton on the derivative of the dual along the line; 6 rounds reach single precision.
  let step = 0.5;
  for (let round = 0; round < 6; round++) {
    let slope = start + step * squares * inverse * length;
    let curve = squares * inverse * length;
    for (let k = 0; k < classes; k++) {
      const direction = delta[k] as number;
      const value = (dual[k] as number) + step * direction + 1e-12;
      slope += direction * Math.log(value);
      curve += (direction * direction) / value;
    }
    step = Math.min(1, Math.max(1e-4, step - slope / (curve + 1e-12)));
  }
  let moved = 0;
  for (let k = 0; k < classes; k++) {
    const move = step * (delta[k] as number);
    if (Math.abs(move) < SMALLEST_MOVE) {
      delta[k] = 0;
      continue;
    }
    (dual[k] as number) += move;
    delta[k] = -move;
    moved += Math.abs(move);
  }
  return moved;
}

function quantise(weights: Float32Array, bias: Float32Array, classes: number, columns: number): LinearModel {
  const scales = new Float32Array(classes);
  for (let index = 0; index < weights.length; index++) {
    const size = Math.abs(weights[index] as number);
    const k = index % classes;
    if (size > (scales[k] as number)) scales[k] = size;
  }
  for (let k = 0; k < classes; k++) scales[k] = (scales[k] as number) / 127 || 1;
  const bytes = new Int8Array(columns * classes);
  for (let index = 0; index < weights.length; index++) {
    bytes[index] = Math.round((weights[index] as number) / (scales[index % classes] as number));
  }
  return { classes, weights: bytes, scales, bias };
}

/** Logits of one row. */
export function scoreRow(model: LinearModel, row: Row): Float64Array {
  const { classes, weights, scales, bias } = model;
  const logits = new Float64Array(classes);
  for (let index = 0; index < row.columns.length; index++) {
    const value = row.values[index] as number;
    const base = (row.columns[index] as number) * classes;
    for (let k = 0; k < classes; k++) (logits[k] as number) += value * (weights[base + k] as number);
  }
  for (let k = 0; k < classes; k++) {
    logits[k] = (logits[k] as number) * (scales[k] as number) + (bias[k] as number);
  }
  return logits;
}

/** Turns logits into probabilities, in place; a higher temperature makes them more even. */
export function softmaxInPlace(logits: Float64Array, temperature: number): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const logit of logits) if (logit > highest) highest = logit;
  let total = 0;
  for (let k = 0; k < logits.length; k++) {
    const value = Math.exp(((logits[k] as number) - highest) / temperature);
    logits[k] = value;
    total += value;
  }
  for (let k = 0; k < logits.length; k++) logits[k] = (logits[k] as number) / total;
  return logits;
}
