/** The shapes of identity and passport numbers, as data: which look is enough by itself and which needs proof or context. */
import {
  isDate,
  passesChineseId,
  passesCpf,
  passesFrenchNir,
  passesSpanishId,
  passesThaiId,
  passesVerhoeff,
} from "./checksums.ts";
import type { SecretKind } from "./kinds.ts";
import { isCompactDate } from "./numbers.ts";

/** One shape; all are of bounded length, so scanning stays linear. */
export interface Pattern {
  readonly kind: SecretKind;
  readonly shape: RegExp;
  /** Further proof, on the letters and digits alone. */
  readonly proof?: (plain: string) => boolean;
  /** `free` counts anywhere; `unowned` not beside an order, a call or an error; `context` only where a document is named. */
  readonly needs: "free" | "unowned" | "context";
}

const EDGE_BEFORE = "(?<![A-Za-z0-9+@_=/]|[0-9][-.,:/])";
const EDGE_AFTER = "(?![A-Za-z0-9@_]|[-.,:/][0-9])";
function shape(body: string): RegExp {
  return new RegExp(EDGE_BEFORE + body + EDGE_AFTER, "g");
}
const notDate = (plain: string): boolean => !isCompactDate(plain.replace(/\D/g, ""));
/** Two or three letters before digits that are money, not a document. */
const notMoney = (plain: string): boolean =>
  !/^(?:RM|RS|RP|NT|HK|US|TK|KS|CN|CNY|USD|EUR|RMB|NGN|KES|INR|PKR|BDT|THB|MYR|IDR|VND|PHP|GBP|HKD|SGD|MAD|EGP|TZS|SAR|AED)\d/i.test(
    plain,
  );
// Cyrillic capitals look like Latin ones and get typed by mistake.
const CAPITAL = "[A-ZАВЕКМНОРСТУХ]";

let patterns: readonly Pattern[] | undefined;
/** Every shape, most certain first; compiled at the first use. */
export function idPatterns(): readonly Pattern[] {
  patterns ??= [
    {
      kind: "national-id",
      needs: "free",
      shape: shape(
        "[1-8]\\d{5}[ -]?(?:19|20)\\d\\d[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx]",
      ),
      proof: passesChineseId,
    },
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape(
        "[1-8]\\d{5}[ -]?(?:19|20)\\d\\d[ -]?(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx]",
      ),
    },
    { kind: "national-id", needs: "unowned", shape: shape("\\d{5}[- ]\\d{7}[- ]\\d") }, // Pakistan
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape("(?<![0-9][ -])[2-9]\\d{3}([ -])\\d{4}\\1\\d{4}(?![ -]\\d)"),
      proof: passesVerhoeff,
    }, // India
    { kind: "national-id", needs: "unowned", shape: shape("(?!000|666|9)\\d{3}-\\d{2}-\\d{4}") }, // United States
    {
      kind: "national-id",
      needs: "free",
      shape: shape("[12] ?\\d\\d ?\\d\\d ?\\d\\d ?\\d{3} ?\\d{3} ?\\d\\d"),
      proof: passesFrenchNir,
    },
    { kind: "national-id", needs: "free", shape: shape("\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}"), proof: passesCpf }, // Brazil
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape("(?:\\d{8}|[XYZxyz]-?\\d{7})[- ]?[A-Za-z]"),
      proof: passesSpanishId,
    },
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape(
        "[23]\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)\\d{5}",
      ),
    }, // Egypt
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape("\\d{6}-\\d{2}-\\d{4}"),
      proof: (id) => isDate(id.slice(0, 2), id.slice(2, 4), id.slice(4, 6)),
    }, // Malaysia
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape("\\d{6}-[1-8]\\d{6}"),
      proof: (id) => isDate(id.slice(0, 2), id.slice(2, 4), id.slice(4, 6)),
    }, // Korea
    { kind: "national-id", needs: "unowned", shape: shape("[STFGM]\\d{7}[A-Z]") }, // Singapore
    { kind: "national-id", needs: "unowned", shape: shape("[A-Z]{1,2}\\d{6} ?\\([0-9A]\\)") }, // Hong Kong
    { kind: "national-id", needs: "unowned", shape: shape("[A-Z][1289]\\d{8}") }, // Taiwan
    { kind: "national-id", needs: "unowned", shape: shape("\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}") }, // Russia
    {
      kind: "national-id",
      needs: "free",
      shape: shape("[A-Za-z]{6}\\d{2}[A-EHLMPR-Ta-ehlmpr-t]\\d{2}[A-Za-z]\\d{3}[A-Za-z]"),
    }, // Italy
    { kind: "national-id", needs: "free", shape: shape("[A-Za-z]{4}\\d{6}[HMhm][A-Za-z]{5}[A-Za-z0-9]\\d") }, // Mexico
    { kind: "national-id", needs: "unowned", shape: shape("[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]") }, // India, tax
    {
      kind: "national-id",
      needs: "unowned",
      shape: shape("(?!BG|GB|NK|KN|TN|NT|ZZ)[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"),
    }, // United Kingdom
    { kind: "national-id", needs: "unowned", shape: shape("\\d{1,2}\\.\\d{3}\\.\\d{3}-[0-9Kk]") }, // Chile
    { kind: "national-id", needs: "unowned", shape: shape("\\d-\\d{4}-\\d{5}-\\d{2}-\\d") }, // Thailand
    {
      kind: "national-id",
      needs: "context",
      shape: shape("(?<![0-9][ -])\\d{4}([ -])\\d{4}\\1\\d{4}(?![ -]\\d)"),
    }, // India, typed wrong
    { kind: "national-id", needs: "context", shape: shape("[1-8]\\d{12}"), proof: passesThaiId },
    { kind: "national-id", needs: "free", shape: shape("GHA-?\\d{9}-?\\d") },
    { kind: "national-id", needs: "free", shape: shape("\\d{8}-\\d{5}-\\d{5}-\\d{2}") }, // Tanzania
    { kind: "national-id", needs: "free", shape: shape("784-?\\d{4}-?\\d{7}-?\\d") }, // Emirates
    { kind: "passport", needs: "unowned", shape: shape(`${CAPITAL}\\d{8}`), proof: notDate },
    { kind: "passport", needs: "unowned", shape: shape(`${CAPITAL}\\d{7}[A-Z]?`) },
    { kind: "passport", needs: "unowned", shape: shape(`${CAPITAL}{2}\\d{7}`), proof: notMoney },
    { kind: "passport", needs: "unowned", shape: shape("\\d{2}[A-Z]{2}\\d{5}") },
    { kind: "passport", needs: "unowned", shape: shape("TAE\\d{6}") }, // Tanzania
    { kind: "passport", needs: "context", shape: shape("[A-Za-z]{1,3}\\d{6,8}"), proof: notMoney },
    { kind: "passport", needs: "context", shape: shape("[A-Z]{1,2} \\d{6,8}"), proof: notMoney },
    { kind: "passport", needs: "context", shape: shape("[A-Z]{2}\\d{5}"), proof: notMoney },
  ];
  return patterns;
}
