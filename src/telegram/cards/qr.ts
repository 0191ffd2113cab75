/** Draws a QR code as a PNG: one bit a pixel, so that it stays below a kilobyte or two. */
import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

/** Pixels of one square of the code; clients scale a photo that is smaller than their screen up and blur it. */
const SCALE = 14;
/** The light frame that readers need, in squares. */
const QUIET = 4;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function qrPng(text: string): Buffer {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const side = size * SCALE;
  const rowBytes = Math.ceil(side / 8);
  // Each row begins with the number of its filter, 0 for none.
  const pixels = Buffer.alloc((rowBytes + 1) * side);
  for (let y = 0; y < side; y += 1) {
    const squares = data[Math.floor(y / SCALE)];
    for (let x = 0; x < side; x += 1) {
      const isDark = squares?.[Math.floor(x / SCALE)] === true;
      if (isDark) continue;
      const at = y * (rowBytes + 1) + 1 + (x >> 3);
      pixels.writeUInt8(pixels.readUInt8(at) | (0x80 >> (x & 7)), at);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.writeUInt8(1, 8); // bits per pixel; the other four bytes are 0: grey, deflate, no interlace
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
