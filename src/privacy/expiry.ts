/** Finds the expiry date and the security code that people write behind a card number. */
import type { Claim } from "./claims.ts";
import { hasUnit, isAmount, isEmbedded, isFree, type Stretch, skipDigits, startsDate } from "./numbers.ts";
import { isDigit } from "./phrases.ts";
import { isSeal, type Span, sealOf, type View } from "./view.ts";
import { walk } from "./walk.ts";

/** How far from the card number (or its security code) an announced expiry still belongs to it, in view units. */
const CARD_REACH_UNITS = 120;
const MONTH_YEAR =
  /^(?:(?:0?[1-9]|1[0-2]) ?[/\-. ] ?(?:20)?[2-4][0-9]|(?:0[1-9]|1[0-2])(?:20)?[2-4][0-9]|20[2-4][0-9] ?[/\-.年] ?(?:0?[1-9]|1[0-2])月?|[2-4][0-9]年(?:0?[1-9]|1[0-2])月?|(?:0?[1-9]|1[0-2])月 ?\/? ?(?:20)?[2-4][0-9]年?|(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jul|aug|ago|aou|sep|set|oct|out|nov|dec|dez|dic|ene|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,6}\.? ?(?:de )?(?:20)?[2-4][0-9])(?![0-9/])/;
const MAX_MONTH_YEAR_UNITS = 24;
/** How far behind a card number an expiry may stand that nobody announces. */
const SILENT_REACH_UNITS = 30;

/** Expiry dates near a sealed card, and security codes right behind it; announced ones and silent ones. */
export function findExpiries(view: View, claims: readonly Claim[]): Span[] {
  const { text } = view;
  const found: Span[] = [];
  const cards = [...positionsOf(text, sealOf("card-number")), ...positionsOf(text, sealOf("cvv"))];
  if (cards.length === 0) return found;
  for (const claim of claims) {
    if (claim.label !== "expiry") continue;
    for (const { at } of walk(text, claim.to)) {
      const to = readMonthYear(text, at);
      if (to === undefined) continue;
      if (cards.some((card) => Math.abs(card - at) <= CARD_REACH_UNITS))
        found.push({ kind: "expiry", from: at, to });
      break;
    }
  }
  found.push(...findSilentExpiries(text), ...findSilentSecurityCodes(text));
  return found;
}

function positionsOf(text: string, char: string): number[] {
  const positions: number[] = [];
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) positions.push(at);
  return positions;
}

function readMonthYear(text: string, at: number): number | undefined {
  const match = MONTH_YEAR.exec(text.slice(at, at + MAX_MONTH_YEAR_UNITS));
  return match === null ? undefined : at + match[0].length;
}

/** Only punctuation and spaces between two things that are written in a row. */
const ROW = /^[ \n,;/|.\-–:]{1,3}/;

function findSilentExpiries(text: string): Span[] {
  return positionsOf(text, sealOf("card-number")).flatMap((card): Span[] => {
    const row = ROW.exec(text.slice(card + 1, card + 4))?.[0].length;
    for (let at = card + 1; at <= card + SILENT_REACH_UNITS && !isSeal(text[at] ?? ""); at += 1) {
      if (!isDigit(text[at]) && at !== card + 1 + (row ?? 0)) continue;
      const to = readMonthYear(text, at);
      const inRow = row !== undefined && at === card + 1 + row;
      if (to !== undefined && (inRow || isFreeMonthYear(text, { from: at, to })))
        return [{ kind: "expiry", from: at, to }];
      at = skipDigits(text, at);
    }
    return [];
  });
}

/** With a stroke ("05/29") or four digits that can be nothing but a month and a year to come ("0529"). */
function isFreeMonthYear(text: string, stretch: Stretch): boolean {
  const shape = /^(?:[01]?[0-9] ?[/-] ?(?:20)?[2-4][0-9]|(?:0[1-9]|1[0-2])(?:2[5-9]|3[0-9]))$/;
  return (
    shape.test(text.slice(stretch.from, stretch.to)) &&
    !isEmbedded(text, stretch) &&
    !startsDate(text, stretch.from) &&
    isFree(text, stretch)
  );
}

function findSilentSecurityCodes(text: string): Span[] {
  const after = (seal: string, shape: RegExp): Span[] =>
    positionsOf(text, seal).flatMap((at): Span[] => {
      const match = shape.exec(text.slice(at + 1, at + 9));
      if (match?.[1] === undefined || match[2] === undefined) return [];
      const from = at + 1 + match[1].length;
      const code = { from, to: from + match[2].length };
      const free = !isEmbedded(text, code) && !hasUnit(text, code.to) && !isAmount(text, code);
      return free ? [{ kind: "cvv", ...code }] : [];
    });
  return [
    ...after(sealOf("expiry"), /^([ \n,;/|.\-:]{1,3})([0-9]{3,4})(?![0-9])/),
    ...after(sealOf("card-number"), /^([ \n,;/|.\-:]{1,3})([0-9]{3})(?![0-9])/),
  ];
}
