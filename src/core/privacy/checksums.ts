/**
 * Check digits: a string of ASCII digits (and letters, where said) without separators in, a yes or no out.
 *
 * Nothing is thrown, but the length is the caller's to check, where no length is named below: shorter or longer strings
 * get an answer that means nothing. {@link hasCardBrand} checks the length itself.
 */

/**
 * Luhn, ISO/IEC 7812-1 annex B: payment cards. Any number of digits.
 *
 * @example passesLuhn("4111111111111111") === true
 */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** [first digits from, to, allowed lengths]: issuer ranges that the schemes publish. */
const BRANDS: readonly (readonly [string, string, readonly number[]])[] = [
  ["4", "4", [13, 16, 19]], // Visa
  ["51", "55", [16]], // Mastercard
  ["2221", "2720", [16]],
  ["34", "34", [15]], // American Express
  ["37", "37", [15]],
  ["300", "305", [14, 16]], // Diners Club
  ["3095", "3095", [14, 16]],
  ["36", "36", [14, 16]],
  ["38", "39", [14, 16]],
  ["3528", "3589", [16, 17, 18, 19]], // JCB
  ["6011", "6011", [16, 19]], // Discover
  ["644", "649", [16, 19]],
  ["65", "65", [16, 19]], // Discover, RuPay, Verve
  ["62", "62", [16, 17, 18, 19]], // UnionPay
  ["8100", "8171", [16, 17, 18, 19]],
  ["60", "60", [16]], // RuPay, Hipercard
  ["508", "508", [16]],
  ["506099", "506198", [16, 18, 19]], // Verve
  ["507865", "507964", [16, 18, 19]],
  ["5018", "5020", [16, 18, 19]], // Maestro
  ["5038", "5038", [16, 18, 19]],
  ["5893", "5893", [16, 18, 19]],
  ["6304", "6304", [16, 18, 19]],
  ["6759", "6763", [16, 18, 19]],
  ["2200", "2204", [16, 17, 18, 19]], // Mir
  ["8600", "8600", [16]], // Uzcard
  ["9860", "9860", [16]], // Humo
  ["9704", "9704", [16, 19]], // Napas
  ["9792", "9792", [16]], // Troy
];

/** True when the number starts like a card of a known scheme and has a length that scheme uses. */
export function hasCardBrand(digits: string): boolean {
  return BRANDS.some(([from, to, lengths]) => {
    const prefix = digits.slice(0, from.length);
    return prefix >= from && prefix <= to && lengths.includes(digits.length);
  });
}

const VERHOEFF_TURN = "1576283094";
function verhoeffProduct(a: number, b: number): number {
  // The dihedral group of order ten, written as arithmetic: rotations 0-4, reflections 5-9.
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5);
  return b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
}

/** Verhoeff ("Error Detecting Decimal Codes", 1969), as UIDAI uses it for the twelve digits of an Aadhaar number. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = Number(digits[digits.length - 1 - i]);
    for (let turn = 0; turn < i % 8; turn += 1) digit = Number(VERHOEFF_TURN[digit]);
    check = verhoeffProduct(check, digit);
  }
  return check === 0;
}

function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

/** Mainland Chinese resident identity number (GB 11643-1999): 17 digits and a digit or X. */
export function passesChineseId(id: string): boolean {
  const sum = weightedSum(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return "10x98765432"[sum % 11] === id[17]?.toLowerCase();
}

/**
 * IBAN, ISO 13616: the first four characters moved to the end, letters read as 10 to 35, the rest by 97 is 1 (ISO/IEC 7064,
 * MOD 97-10). Letters of any case; the length per country is not checked here.
 *
 * @example passesIban("GB82WEST12345698765432") === true
 */
export function passesIban(iban: string): boolean {
  const moved = (iban.slice(4) + iban.slice(0, 4)).toLowerCase();
  let rest = 0;
  for (const char of moved) rest = Number(String(rest) + String(Number.parseInt(char, 36))) % 97;
  return rest === 1;
}

/** French social security number (NIR, INSEE): 13 digits and the key 97 - (number mod 97). Not Corsica's 2A and 2B. */
export function passesFrenchNir(digits: string): boolean {
  return 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));
}

/** Brazilian CPF (Receita Federal): nine digits and two check digits, mod 11; eleven equal digits are none. */
export function passesCpf(digits: string): boolean {
  const check = (length: number): number => {
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += Number(digits[i]) * (length + 1 - i);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]) && !/^(\d)\1*$/.test(digits);
}

/** Thai citizen number (Department of Provincial Administration): 12 digits and a check digit, mod 11. */
export function passesThaiId(digits: string): boolean {
  const sum = weightedSum(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** Spanish DNI or NIE (Ministerio del Interior): digits (a first X, Y, Z stands for 0, 1, 2) and the letter mod 23; any case. */
export function passesSpanishId(id: string): boolean {
  const upper = id.toUpperCase();
  const number = upper.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(number) % 23] === upper.at(-1);
}

/** True when `year month day` (two or four digit year) could be a date of birth or a date on a document. */
export function isDate(year: string, month: string, day: string): boolean {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  return (year.length === 2 || (y >= 1900 && y <= 2099)) && m >= 1 && m <= 12 && d >= 1 && d <= 31;
}
