/** Check digits: real numbers pass, and numbers typed wrong do not. */
import { describe, expect, it } from "vitest";
import {
  hasCardBrand,
  isDate,
  passesChineseId,
  passesCpf,
  passesFrenchNir,
  passesIban,
  passesLuhn,
  passesSpanishId,
  passesThaiId,
  passesVerhoeff,
} from "../../../src/core/privacy/checksums.ts";

interface Kind {
  readonly name: string;
  readonly passes: (number: string) => boolean;
  /** Examples that the standards and authorities print themselves, and test numbers of the card schemes. */
  readonly valid: readonly string[];
  /** A place whose digit the check cannot see: its weight is a multiple of the modulus. */
  readonly blindAt?: number;
}

const KINDS: readonly Kind[] = [
  {
    name: "cards",
    passes: passesLuhn,
    valid: ["4111111111111111", "5555555555554444", "378282246310005", "79927398713"],
  },
  { name: "Aadhaar", passes: passesVerhoeff, valid: ["234123412346", "999941057058"] },
  {
    name: "IBAN",
    passes: passesIban,
    valid: ["GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606"],
  },
  { name: "Chinese ID", passes: passesChineseId, valid: ["11010519491231002X", "11010519491231002x"] },
  { name: "French NIR", passes: passesFrenchNir, valid: ["255081416802538"] },
  { name: "Brazilian CPF", passes: passesCpf, valid: ["11144477735", "52998224725"] },
  { name: "Thai ID", passes: passesThaiId, valid: ["1101700230708"], blindAt: 2 },
  {
    name: "Spanish DNI and NIE",
    passes: passesSpanishId,
    valid: ["12345678Z", "x1234567l", "Y0000000Z"],
  },
];

/** Every way to type one digit of a number wrong. */
function withOneDigitWrong(number: string, blindAt: number | undefined): string[] {
  return [...number].flatMap((digit, at) =>
    /[0-9]/.test(digit) && at !== blindAt
      ? [..."0123456789"]
          .filter((other) => other !== digit)
          .map((other) => number.slice(0, at) + other + number.slice(at + 1))
      : [],
  );
}

describe.each(KINDS)("$name", ({ passes, valid, blindAt }) => {
  it.each(valid)("%s passes", (number) => {
    expect(passes(number)).toBe(true);
  });

  it("pass no more with one digit typed wrong", () => {
    const slips = valid.flatMap((number) => withOneDigitWrong(number, blindAt));
    expect(slips.length).toBeGreaterThan(50);
    expect(slips.filter(passes)).toEqual([]);
  });
});

it("eleven equal digits are no Brazilian number, though their check digits fit", () => {
  expect(passesCpf("11111111111")).toBe(false);
});

describe("two neighbouring digits that changed places", () => {
  /** Luhn lets 09 and 90 pass for each other; the others notice every such slip. */
  it.each([
    ["Aadhaar", passesVerhoeff, "234123412346", /^$/],
    ["cards", passesLuhn, "5105105105105100", /^(?:09|90)$/],
    ["IBAN", passesIban, "DE89370400440532013000", /^$/],
    ["Chinese ID", passesChineseId, "440524188001010014", /^$/],
  ] as const)("are noticed: %s", (_, passes, number, unnoticed) => {
    let looked = 0;
    for (let at = 0; at + 1 < number.length; at++) {
      const pair = number.slice(at, at + 2);
      if (!/^[0-9]{2}$/.test(pair) || pair[0] === pair[1] || unnoticed.test(pair)) continue;
      looked++;
      const swapped = number.slice(0, at) + [...pair].reverse().join("") + number.slice(at + 2);
      expect(passes(swapped), swapped).toBe(false);
    }
    expect(passes(number)).toBe(true);
    expect(looked).toBeGreaterThan(3);
  });
});

describe("the scheme of a card", () => {
  it.each([
    "4111111111111111",
    "4222222222222",
    "5105105105105100",
    "2221000000000009",
    "2720990000000007",
    "378282246310005",
    "36227206271667",
    "3530111333300000",
    "6011111111111117",
    "6200000000000005",
    "6200000000000000003",
    "8171000000000000",
  ])("is known by first digits and length: %s", (number) => {
    expect(hasCardBrand(number)).toBe(true);
  });

  it.each([
    ["no scheme begins so", "1234567890123456"],
    ["just below Mastercard's range", "2220000000000000"],
    ["just above it", "2721000000000000"],
    ["a Visa of fourteen digits", "41111111111111"],
    ["an American Express of sixteen", "3782822463100055"],
    ["nothing at all", ""],
  ])("is unknown: %s", (_, number) => {
    expect(hasCardBrand(number)).toBe(false);
  });
});

describe("a date on a document", () => {
  it.each([
    ["1990", "01", "31"],
    ["2099", "12", "1"],
    ["85", "06", "15"],
  ])("can be %s-%s-%s", (year, month, day) => {
    expect(isDate(year, month, day)).toBe(true);
  });

  it.each([
    ["1899", "01", "01"],
    ["2100", "01", "01"],
    ["1990", "13", "01"],
    ["1990", "00", "01"],
    ["1990", "01", "32"],
    ["85", "06", "00"],
  ])("cannot be %s-%s-%s", (year, month, day) => {
    expect(isDate(year, month, day)).toBe(false);
  });
});
