/** What a key of the store holds. */

/** A value and the revision it has; revisions start at 1 and grow by 1 with each write of the key. */
export interface Stored {
  readonly value: string;
  readonly revision: number;
}
