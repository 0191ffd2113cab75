// Kind and size of a picture, from its first bytes.

import { describe, expect, it } from "vitest";
import { readImageSize } from "../../../src/playground/formats/image.ts";
import { PIXEL } from "../../support/samples.ts";

const PNG = Buffer.from(PIXEL, "base64");
/** Start of image, a comment of two bytes, a Huffman table, then the frame: 3 wide and 2 high. */
const JPEG = Buffer.from(
  "ffd8 fffe0004aabb ffc40003aa ffc0000b080002000301011100".replaceAll(" ", ""),
  "hex",
);

describe("the size of a picture", () => {
  it("stands in the header of a PNG", () => {
    expect(readImageSize(PNG)).toEqual({ mimeType: "image/png", width: 1, height: 1 });
  });

  it("stands in the first frame of a JPEG, behind whatever comes before it", () => {
    expect(readImageSize(JPEG)).toEqual({ mimeType: "image/jpeg", width: 3, height: 2 });
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("not a picture, but long enough for a header")],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000 and some more bytes")],
    ["half a PNG", PNG.subarray(0, 20)],
    ["a PNG without a width", Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8)])],
    ["a JPEG that ends before its frame", JPEG.subarray(0, 14)],
    [
      "a JPEG whose segments do not follow each other",
      Buffer.concat([JPEG.subarray(0, 2), Buffer.alloc(20)]),
    ],
  ])("is not found in %s", (_name, bytes) => {
    expect(readImageSize(bytes)).toBeUndefined();
  });
});
