/** Reads the QR codes that the product draws, as a phone would. */
import { inflateSync } from "node:zlib";
import jsQR from "jsqr";

export interface Bitmap {
  /** Width and height in pixels. */
  readonly side: number;
  isLight(x: number, y: number): boolean;
}

/** Opens a square PNG of one bit a pixel whose rows have no filter, as the product draws them. */
export function openBitmap(png: Buffer): Bitmap {
  const side = png.readUInt32BE(16);
  const at = png.indexOf("IDAT");
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
  const rowBytes = Math.ceil(side / 8) + 1;
  return {
    side,
    isLight: (x, y) => ((rows.readUInt8(y * rowBytes + 1 + (x >> 3)) >> (7 - (x & 7))) & 1) === 1,
  };
}

/**
 * @param isStained pixels that are dark whatever was drawn there
 * @returns what the code says; `undefined` when it cannot be read
 */
export function readQr(png: Buffer, isStained = (_x: number, _y: number) => false): string | undefined {
  const { side, isLight } = openBitmap(png);
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const at = (y * side + x) * 4;
      pixels.fill(isLight(x, y) && !isStained(x, y) ? 255 : 0, at, at + 3);
      pixels[at + 3] = 255;
    }
  return jsQR.default(pixels, side, side)?.data;
}
