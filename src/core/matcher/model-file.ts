/** Turns a trained language into bytes for a cache and back; bytes of other phrases or another engine are refused. */
import { z } from "zod";
import type { TrainedLanguage } from "./language-model.ts";

const headerSchema = z.object({
  key: z.string(),
  language: z.string(),
  classes: z.array(z.string()),
  features: z.array(z.array(z.string())),
  unseenRarity: z.number(),
  groupWeights: z.array(z.number()),
  calibration: z.object({ offset: z.number(), slope: z.number() }),
  wordCounts: z.array(z.tuple([z.string(), z.number()])),
});

const LENGTH_BYTES = 4;

/**
 * Layout: header length (32 bits), header (JSON), rarity (float 32 per column), scales and bias (float 32 per class),
 * weights (one byte per column and class).
 *
 * @param key names the phrases and the engine; `decodeLanguage` wants the same one
 */
export function encodeLanguage(trained: TrainedLanguage, key: string): Uint8Array<ArrayBuffer> {
  const { language, classes, vectoriser, model, calibration, wordCounts } = trained;
  const header: z.infer<typeof headerSchema> = {
    key,
    language,
    classes: [...classes],
    features: vectoriser.columns.map((columns) => [...columns.keys()]),
    unseenRarity: vectoriser.unseenRarity,
    groupWeights: [...vectoriser.groupWeights],
    calibration,
    wordCounts: [...wordCounts],
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const numbers = [vectoriser.rarity, model.scales, model.bias, model.weights];
  const parts = [
    new Uint8Array(Uint32Array.of(text.length).buffer),
    text,
    ...numbers.map((part) => new Uint8Array(part.slice().buffer)),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** @returns `undefined` when the bytes are damaged or were made for another key: train again. */
export function decodeLanguage(bytes: Uint8Array, key: string): TrainedLanguage | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const headerEnd = LENGTH_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (bytes.length < headerEnd) return undefined;
  const header = readHeader(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, headerEnd)));
  if (header === undefined || header.key !== key) return undefined;

  let offset = headerEnd;
  const take = (length: number) => {
    // A copy starts at an address that fits four-byte numbers; `slice` of a Node Buffer would be no copy.
    const part = new Uint8Array(bytes.subarray(offset, offset + length));
    offset += length;
    return part;
  };
  const takeFloats = (count: number) => {
    const part = take(count * 4);
    return part.length === count * 4 ? new Float32Array(part.buffer) : new Float32Array();
  };
  const { language, classes, calibration, unseenRarity, groupWeights } = header;
  let column = 0;
  const columns = header.features.map((features) => new Map(features.map((feature) => [feature, column++])));
  const rarity = takeFloats(column);
  const scales = takeFloats(classes.length);
  const bias = takeFloats(classes.length);
  const weights = new Int8Array(take(column * classes.length).buffer);
  if (offset !== bytes.length) return undefined;
  return {
    language,
    classes,
    calibration,
    vectoriser: { columns, rarity, unseenRarity, groupWeights },
    model: { classes: classes.length, weights, scales, bias },
    wordCounts: new Map(header.wordCounts),
  };
}

function readHeader(text: string) {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch {
    // Whatever is wrong with a cache, the answer is the same: it is not used.
    return undefined;
  }
}
