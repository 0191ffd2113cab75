/** Turns a trained matcher into bytes for a cache and back; bytes of other phrases or another engine are refused. */
import { z } from "zod";
import type { TrainedLanguage } from "./language-model.ts";
import type { TrainedMatcher } from "./matcher.ts";

const headerSchema = z.object({
  key: z.string(),
  screenMessages: z.array(z.array(z.tuple([z.string(), z.array(z.string())]))),
  languages: z.array(
    z.object({
      language: z.string(),
      classes: z.array(z.string()),
      features: z.array(z.array(z.string())),
      unseenRarity: z.number(),
      groupWeights: z.array(z.number()),
      calibration: z.object({ offset: z.number(), slope: z.number() }),
      wordCounts: z.array(z.tuple([z.string(), z.number()])),
    }),
  ),
});

const LENGTH_BYTES = 4;

/**
 * Layout: header length (32 bits), header (JSON), then per language rarity (float 32 per column), scales and bias
 * (float 32 per class), weights (one byte per column and class).
 *
 * @param key names the phrases and the engine; `decodeMatcher` wants the same one
 */
export function encodeMatcher(trained: TrainedMatcher, key: string): Uint8Array {
  const header: z.infer<typeof headerSchema> = {
    key,
    screenMessages: trained.screenMessages.map((list) =>
      [...list].map(([topic, texts]): [string, string[]] => [topic, [...texts]]),
    ),
    languages: trained.languages.map(({ language, classes, vectoriser, calibration, wordCounts }) => ({
      language,
      classes: [...classes],
      features: vectoriser.columns.map((columns) => [...columns.keys()]),
      unseenRarity: vectoriser.unseenRarity,
      groupWeights: [...vectoriser.groupWeights],
      calibration,
      wordCounts: [...wordCounts],
    })),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [new Uint8Array(Uint32Array.of(text.length).buffer), text];
  for (const { vectoriser, model } of trained.languages) {
    for (const floats of [vectoriser.rarity, model.scales, model.bias])
      parts.push(new Uint8Array(floats.slice().buffer));
    parts.push(new Uint8Array(model.weights.slice().buffer));
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** @returns `undefined` when the bytes are damaged or were made for another key: train again. */
export function decodeMatcher(bytes: Uint8Array, key: string): TrainedMatcher | undefined {
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
  const languages = header.languages.map((stored): TrainedLanguage => {
    let column = 0;
    const columns = stored.features.map(
      (features) => new Map(features.map((feature) => [feature, column++])),
    );
    const classes = stored.classes.length;
    const rarity = takeFloats(column);
    const scales = takeFloats(classes);
    const bias = takeFloats(classes);
    const weights = new Int8Array(take(column * classes).buffer);
    const { unseenRarity, groupWeights } = stored;
    return {
      language: stored.language,
      classes: stored.classes,
      calibration: stored.calibration,
      vectoriser: { columns, rarity, unseenRarity, groupWeights },
      model: { classes, weights, scales, bias },
      wordCounts: new Map(stored.wordCounts),
    };
  });
  if (offset !== bytes.length) return undefined;
  return { languages, screenMessages: header.screenMessages.map((list) => new Map(list)) };
}

function readHeader(text: string) {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch {
    // Whatever is wrong with a cache, the answer is the same: it is not used.
    return undefined;
  }
}
