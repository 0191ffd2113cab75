/** A text -> the machine-readable zones and the IBANs in it. */
import { describe, expect, it } from "vitest";
import { foldText } from "../../../src/core/privacy/folded-text.ts";
import { findIbans, findMachineReadableZones } from "../../../src/core/privacy/zones.ts";

const ibansOf = (text: string) => findIbans(foldText(text)).map(({ from, to }) => text.slice(from, to));
const zonesOf = (text: string) =>
  findMachineReadableZones(foldText(text)).map(({ from, to }) => text.slice(from, to));

describe("a bank account number", () => {
  /** The examples of the SWIFT IBAN registry. */
  it.each([
    "DE89370400440532013000",
    "FR1420041010050500013M02606",
    "GB29NWBK60161331926819",
    "SA0380000000608010167519",
    "AE070331234567890123456",
    "EG380019000500000000263180002",
    "OM810180000001299123456",
    "YE15CBYE0001018861234567891234",
    "SV62CENR00000000000000700025",
    "ST23000100010051845310146",
    "LC55HEMM000100010012001200023015",
    "FK88SC123456789012",
  ])("is found in a sentence, in one, in groups and in small letters: %s", (iban) => {
    const grouped = iban.replace(/.{4}(?=.)/g, "$& ");
    for (const written of [iban, grouped, iban.toLowerCase()])
      expect(ibansOf(`please refund ${written}, thanks`)).toEqual([written]);
  });

  it.each([
    ["one digit is wrong", "DE89370400440532013001"],
    ["a digit is missing", "DE8937040044053201300"],
    ["a digit is too much", "DE893704004405320130000"],
    ["no country has such numbers", "ZZ89370400440532013000"],
    ["it is the end of another word", "XDE89370400440532013000"],
  ])("is none when %s: %s", (_, text) => {
    expect(ibansOf(text)).toEqual([]);
  });
});

describe("a machine-readable zone", () => {
  /** The specimen of ICAO Doc 9303-4. */
  const FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
  const SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  it("is found line by line, also when a line is cut", () => {
    expect(zonesOf(`my passport:\n${FIRST}\n${SECOND}\nok?`)).toEqual([FIRST, SECOND]);
    expect(zonesOf(FIRST.slice(0, 24))).toEqual([FIRST.slice(0, 24)]);
    expect(zonesOf(SECOND.replaceAll("<", "X"))).toEqual([SECOND.replaceAll("<", "X")]);
  });

  it("is found in small letters and with digits typed wrong", () => {
    const typed = SECOND.toLowerCase().replace("740812", "740813");
    expect(zonesOf(typed)).toEqual([typed]);
  });

  it.each(["a <b> and c", "supercalifragilisticexpialidocious", "if (a<<b) { return }"])(
    "is none in %s",
    (text) => {
      expect(zonesOf(text)).toEqual([]);
    },
  );
});
