/** The error of a store that cannot be opened at all. */

/**
 * The store cannot be opened with this configuration. The message is one line for the operator: which
 * setting, what is wrong, what to do. It never contains a password.
 */
export class StoreOpenError extends Error {
  override readonly name = "StoreOpenError";
}
