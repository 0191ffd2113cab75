// The errors of the two APIs: Telegram's (a code, a description, sometimes parameters), and those of the control API.

/** Extra facts of a refused call, as in the Bot API's `ResponseParameters`. */
export interface ErrorParameters {
  migrate_to_chat_id?: number;
  retry_after?: number;
}

/** A Bot API call that Telegram would refuse. `description` is the whole text, prefix included. */
export class ApiError extends Error {
  constructor(
    readonly code: number,
    readonly description: string,
    readonly parameters?: ErrorParameters,
  ) {
    super(description);
    this.name = "ApiError";
  }
}

/** Makes a 400 with the prefix that Telegram puts before each such text. */
export function badRequest(text: string, parameters?: ErrorParameters): ApiError {
  return new ApiError(400, `Bad Request: ${text}`, parameters);
}

/** Makes a 403: the bot may not write there. */
export function forbidden(text: string): ApiError {
  return new ApiError(403, `Forbidden: ${text}`);
}

/** Makes a 409: two consumers of updates are in each other's way. */
export function conflict(text: string): ApiError {
  return new ApiError(409, `Conflict: ${text}`);
}

/** A wrong request to the control API; `message` is the one clear line that the caller reads. */
export class ControlError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ControlError";
  }
}
