// Bytes of a picture -> its kind and size, by reading the headers of PNG and JPEG only.
// Packages for this read twenty more formats, which Telegram would refuse as a photo, and grow with each.

/** What the header of a picture says. */
export interface ImageSize {
  mimeType: "image/png" | "image/jpeg";
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** PNG specification, section 5.2. */
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Reads kind and size of a picture.
 *
 * @returns `undefined` for anything but a PNG or JPEG with a readable size
 */
export function readImageSize(bytes: Buffer): ImageSize | undefined {
  if (bytes.length >= 24 && bytes.subarray(0, 8).equals(PNG_SIGNATURE)) {
    return sized("image/png", bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  }
  if (bytes.length > 4 && bytes[0] === 0xff && bytes[1] === 0xd8) return readJpegSize(bytes);
  return undefined;
}

/** Walks the JPEG segments to the first frame header (SOF0-SOF15 without DHT, JPG and DAC). */
function readJpegSize(bytes: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized("image/jpeg", bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function sized(mimeType: ImageSize["mimeType"], width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? { mimeType, width, height } : undefined;
}
