/** The picture with the link to a second device: whatever it says, a phone reads it. */
import { crc32 } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { qrPng } from "../../../src/telegram/cards/qr.ts";
import { openBitmap, readQr } from "../../support/read-qr.ts";

/** The side of one square of the code, in pixels. */
const SQUARE = 14;
const ADDRESS = `https://help.example.org/c/${"x".repeat(24)}`;

describe("the picture of an address", () => {
  it("is read back by a camera, for every address that a link can have", () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_-]{24}$/);
    const host = fc.constantFrom(
      "http://127.0.0.1:8080",
      "https://help.example.org",
      `https://${"a".repeat(60)}.example`,
    );
    fc.assert(
      fc.property(host, token, (start, secret) => {
        expect(readQr(qrPng(`${start}/c/${secret}`))).toBe(`${start}/c/${secret}`);
      }),
      { numRuns: 12 },
    );
  });

  it("is read also with a finger's print on it", () => {
    const png = qrPng(ADDRESS);
    const middle = openBitmap(png).side / 2;
    // Eight squares wide and high.
    const isNear = (at: number) => Math.abs(at - middle) < 4 * SQUARE;
    expect(readQr(png, (x, y) => isNear(x) && isNear(y))).toBe(ADDRESS);
  });

  it("has a light frame around it, without which cameras do not find it", () => {
    const { side, isLight } = openBitmap(qrPng(ADDRESS));
    const edge = 4 * SQUARE;
    for (let at = 0; at < side; at += SQUARE / 2)
      for (const [x, y] of [
        [at, 0],
        [at, edge - 1],
        [at, side - 1],
        [0, at],
        [side - edge, at],
      ] as const)
        expect(isLight(x, y), `${x}/${y}`).toBe(true);
    expect(isLight(edge, edge)).toBe(false);
  });

  it("is small enough to be loaded on a train, and large enough not to be blurred", () => {
    const png = qrPng(ADDRESS);
    expect(png.length).toBeLessThan(2_000);
    expect(openBitmap(png).side).toBeGreaterThan(500);
  });

  it("is a PNG whose parts all have the right length and sum", () => {
    const png = qrPng(ADDRESS);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    const names: string[] = [];
    for (let at = 8; at < png.length; ) {
      const length = png.readUInt32BE(at);
      const named = png.subarray(at + 4, at + 8 + length);
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
      names.push(named.subarray(0, 4).toString());
      at += 12 + length;
    }
    expect(names).toEqual(["IHDR", "IDAT", "IEND"]);
  });
});
