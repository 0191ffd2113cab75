/** Sorts what SQLite throws: the disk or the file is in trouble, or we made a mistake. */

/** The `code` of a system or SQLite error, `""` when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Codes that only our own statements and values can bring about: another attempt fails too. */
const MISTAKES = [
  "SQLITE_CONSTRAINT",
  "SQLITE_ERROR",
  "SQLITE_MISMATCH",
  "SQLITE_MISUSE",
  "SQLITE_RANGE",
  "SQLITE_TOOBIG",
];

/** Somebody else is writing, and will be done: nobody has to look. */
const PASSING = ["SQLITE_BUSY", "SQLITE_LOCKED"];

/**
 * What an error says about the file:
 * - `busy`: it passes by itself
 * - `refused`: the disk is full, cannot be read or written, or the file is damaged, or SQLite says something that is
 *   not in any list here; somebody has to look, and until then nothing is given up
 * - `mistake`: our own, and everything that does not come from SQLite
 */
export type FileTrouble = "busy" | "refused" | "mistake";

export function fileTrouble(error: unknown): FileTrouble {
  const code = errorCode(error);
  const isOf = (known: string) => code === known || code.startsWith(`${known}_`);
  if (!code.startsWith("SQLITE_") || MISTAKES.some(isOf)) return "mistake";
  return PASSING.some(isOf) ? "busy" : "refused";
}
