/** Cuts a report into clauses that may each name a problem. */

/** Reports up to this many characters are read whole. */
const LONG_FROM = 120;
/** The same for scripts without spaces, where a character says more. */
const LONG_SPACELESS_FROM = 30;
const SHORTEST_CLAUSE = 12;
const SHORTEST_SPACELESS_CLAUSE = 4;
const MOST_CLAUSES = 12;

const ENDS =
  /[.!?;…。！？；؟؛\n]+|[,،](?!\p{N})|\s(?:but|and then|also|mais|puis|ensuite|et aussi|لكن|بس|وايضا|ولكن)\s|但是|可是|不过|而且|另外/u;

const isSpaceless = (normalised: string) => /\p{Script=Han}/u.test(normalised);

/** A long story hides its problem in one of its clauses. */
export function isLongStory(normalised: string): boolean {
  return normalised.length >= (isSpaceless(normalised) ? LONG_SPACELESS_FROM : LONG_FROM);
}

/** @returns the clauses that are long enough to name a problem, in order */
export function splitClauses(normalised: string): string[] {
  const spaceless = isSpaceless(normalised);
  const shortest = spaceless ? SHORTEST_SPACELESS_CLAUSE : SHORTEST_CLAUSE;
  return normalised
    .split(ENDS)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= shortest)
    .slice(0, MOST_CLAUSES);
}
