/** The error that makes Telegram deliver an update again. */

/** Another process works on this update, or a crash left it half done: deliver it again later. */
export class DeliverAgainError extends Error {
  override readonly name = "DeliverAgainError";
}
