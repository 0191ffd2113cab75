/** Finds the expiry date and the security code that people write behind a card number. */

import {
  type FoldedText,
  isPlaceholderChar,
  placeholderCharOf,
  positionsOf,
  type Span,
} from "./folded-text.ts";
import { type Keyword, ownerOf } from "./keywords.ts";
import { hasUnit, isAmount, isEmbedded, isFree, type Stretch, startsDate } from "./numbers.ts";
import { isDigit, type KeywordLabel } from "./phrases.ts";
import { walk } from "./walk.ts";

/** How far from the card number (or its security code) an expiry with a keyword still belongs to it, in UTF-16 units. */
const CARD_REACH_UNITS = 120;
const MONTH_YEAR =
  /^(?:(?:0?[1-9]|1[0-2]) ?[/\-. ] ?(?:20)?[2-4][0-9]|(?:0[1-9]|1[0-2])(?:20)?[2-4][0-9]|20[2-4][0-9] ?[/\-.年] ?(?:0?[1-9]|1[0-2])月?|[2-4][0-9]年(?:0?[1-9]|1[0-2])月?|(?:0?[1-9]|1[0-2])月 ?\/? ?(?:20)?[2-4][0-9]年?|(?:jan|feb|fev|mar|apr|avr|abr|may|mai|jun|jul|aug|ago|aou|sep|set|oct|out|nov|dec|dez|dic|ene|янв|фев|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,6}\.? ?(?:de )?(?:20)?[2-4][0-9])(?![0-9]|\/(?![0-9]{3,4}(?![0-9])))/;
const MAX_MONTH_YEAR_UNITS = 24;
/** How far behind a card number an expiry without a keyword may stand. */
const UNLABELLED_REACH_UNITS = 30;

/** Expiry dates near a card that was found, and security codes right behind it, with or without a keyword of their own. */
export function findExpiries(folded: FoldedText, keywords: readonly Keyword[]): Span[] {
  const { text } = folded;
  const found: Span[] = [];
  const cards = [
    ...positionsOf(text, placeholderCharOf("card-number")),
    ...positionsOf(text, placeholderCharOf("cvv")),
  ];
  if (cards.length === 0) return found;
  for (const keyword of keywords) {
    if (keyword.label !== "expiry") continue;
    for (const { at } of walk(text, keyword.to)) {
      const to = readMonthYear(text, at);
      if (to === undefined) continue;
      if (cards.some((card) => Math.abs(card - at) <= CARD_REACH_UNITS))
        found.push({ kind: "expiry", from: at, to });
      break;
    }
  }
  found.push(...findUnlabelledExpiries(text, keywords), ...findUnlabelledSecurityCodes(text));
  return found;
}

function readMonthYear(text: string, at: number): number | undefined {
  const match = MONTH_YEAR.exec(text.slice(at, at + MAX_MONTH_YEAR_UNITS));
  return match === null ? undefined : at + match[0].length;
}

/** Only punctuation and spaces between two things that are written in a row. */
const ROW = /^[ \n,;/|.\-–:]{1,3}/;

/** The expiry behind a card: in a row with it ("... 1111 12/27"), or a little later when nothing else owns it. */
function findUnlabelledExpiries(text: string, keywords: readonly Keyword[]): Span[] {
  return positionsOf(text, placeholderCharOf("card-number")).flatMap((card): Span[] => {
    const row = ROW.exec(text.slice(card + 1, card + 4))?.[0];
    const from = card + 1 + (row?.length ?? 0);
    const to = row === undefined ? undefined : readMonthYear(text, from);
    const stretch = to === undefined ? findFreeMonthYear(text, card, keywords) : { from, to };
    return stretch === undefined ? [] : [{ kind: "expiry", ...stretch }];
  });
}

/** With a stroke ("05/29"), or four digits that read as a month and a year to come ("0529"). */
const FREE_MONTH_YEAR =
  /^(?:[01]?[0-9] ?[/-] ?(?:20)?[2-4][0-9]|20[2-4][0-9]\/[01]?[0-9]|(?:0[1-9]|1[0-2])(?:2[5-9]|3[0-9]))$/;
const OWNERS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>([
  "card",
  "expiry",
  "place",
  "record",
  "call",
  "public-code",
]);
const OWNERS_OF_DIGITS: ReadonlySet<KeywordLabel> = new Set<KeywordLabel>([...OWNERS, "cvv"]);
/** Owners that leave a month and a year to the card; "date" is a place in time. */
const KIND_OWNERS: readonly KeywordLabel[] = ["card", "expiry", "place"];

function findFreeMonthYear(text: string, card: number, keywords: readonly Keyword[]): Stretch | undefined {
  for (
    let at = card + 1;
    at <= card + UNLABELLED_REACH_UNITS && !isPlaceholderChar(text[at] ?? "");
    at += 1
  ) {
    const to = isDigit(text[at]) ? readMonthYear(text, at) : undefined;
    if (to === undefined || startsDate(text, at) || !FREE_MONTH_YEAR.test(text.slice(at, to))) continue;
    const stretch = { from: at, to };
    const free = !isEmbedded(text, stretch) && isFree(text, stretch);
    const owner = ownerOf(
      text,
      keywords,
      stretch,
      /[/-]/.test(text.slice(at, to)) ? OWNERS : OWNERS_OF_DIGITS,
    );
    if (free && (owner === undefined || KIND_OWNERS.includes(owner))) return stretch;
  }
  return undefined;
}

function findUnlabelledSecurityCodes(text: string): Span[] {
  const after = (placeholder: string, shape: RegExp): Span[] =>
    positionsOf(text, placeholder).flatMap((at): Span[] => {
      const match = shape.exec(text.slice(at + 1, at + 9));
      if (match?.[1] === undefined || match[2] === undefined) return [];
      const from = at + 1 + match[1].length;
      const code = { from, to: from + match[2].length };
      const free = !isEmbedded(text, code) && !hasUnit(text, code.to) && !isAmount(text, code);
      return free ? [{ kind: "cvv", ...code }] : [];
    });
  return [
    ...after(placeholderCharOf("expiry"), /^([ \n,;/|.\-:]{1,3})([0-9]{3,4})(?![0-9])/),
    ...after(placeholderCharOf("card-number"), /^([ \n,;/|.\-:]{1,3})([0-9]{3})(?![0-9])/),
  ];
}
