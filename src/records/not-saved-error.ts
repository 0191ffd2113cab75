/** The error of a change that others prevented. */

/** The change could not be saved although the store answers; the person may press again. */
export class NotSavedError extends Error {
  override readonly name = "NotSavedError";
}
