/** The error of an update that must be handled again later. */

export interface DeliverAgainOptions extends ErrorOptions {
  /** How long the other side asked to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

/** The store, Telegram or the network was away, or another process works on this update: it has to come again. */
export class DeliverAgainError extends Error {
  override readonly name = "DeliverAgainError";
  readonly retryAfterMs: number | undefined;
  constructor(message: string, { retryAfterMs, ...options }: DeliverAgainOptions = {}) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}
