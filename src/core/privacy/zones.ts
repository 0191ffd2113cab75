/** Finds the long machine-made identifiers: the machine-readable zone of a passport, and bank accounts with a check (IBAN). */
import { passesIban } from "./checksums.ts";
import type { FoldedText, Span } from "./folded-text.ts";

/** A line has 30, 36 or 44 characters (ICAO Doc 9303, parts 5, 6 and 4); people lose some at the edge. */
const MIN_ZONE_CHARS = 28;
/** Document number, nationality, date of birth, sex, date of expiry, each with its check digit (ICAO Doc 9303-4, 4.2.2). */
const ZONE_SECOND_LINE = /^[A-Z0-9<]{9}[0-9<][A-Z<]{3}[0-9<]{7}[MFX<][0-9<]{7}/i;

/**
 * The lines of machine-readable zones, whole or cut. Their check digits are not asked: a line typed wrong shows as much.
 */
export function findMachineReadableZones({ cased }: FoldedText): Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < cased.length) {
    let to = at;
    let fillers = 0;
    while (/[A-Za-z0-9<]/.test(cased[to] ?? " ")) {
      if (cased[to] === "<") fillers += 1;
      to += 1;
    }
    const line = cased.slice(at, to);
    const looksRight = line.length >= MIN_ZONE_CHARS && (fillers >= 2 || ZONE_SECOND_LINE.test(line));
    const shortened = /^[PIAC][A-Z<][A-Z]{3}[A-Z]+<<[A-Z]/i.test(line.slice(0, 44));
    if (looksRight || shortened) found.push({ kind: "passport", from: at, to });
    at = Math.max(to, at + 1);
  }
  return found;
}

/** Length of an IBAN by country, from the SWIFT IBAN registry and, from MA on, from countries that use it without registering. */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 MA28 DZ26 AO25 BF28 BI27 BJ28 CF27 CG27 CI28 CM27 CV25 DJ27 GA27 GQ27 GW25 HN28 IR26 KM27 MG27 ML28 MZ25 NE28 NI28 SN28 TD27 TG28"
    .split(" ")
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Bank account numbers of a country's length that pass their check digits (ISO 13616), in groups or in one. */
export function findIbans({ cased }: FoldedText): Span[] {
  const found: Span[] = [];
  for (const match of cased.matchAll(/(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}/g)) {
    const length = IBAN_LENGTHS.get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined) continue;
    let to = match.index;
    let iban = "";
    while (iban.length < length) {
      const char = cased[to] ?? "";
      if (/[A-Za-z0-9]/.test(char)) iban += char;
      else if (!/[ \-.\n]/.test(char) || /[^A-Za-z0-9]/.test(cased[to + 1] ?? " ")) break;
      to += 1;
    }
    if (iban.length === length && !/[A-Za-z0-9]/.test(cased[to] ?? " ") && passesIban(iban))
      found.push({ kind: "iban", from: match.index, to });
  }
  return found;
}
