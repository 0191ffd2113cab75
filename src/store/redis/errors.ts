/** Sorts what ioredis throws: "Redis cannot be reached now" or a real mistake, both without secrets. */

/** Class names of ioredis and redis-errors that mean the connection, not the command. */
const CONNECTION_ERROR_NAMES: ReadonlySet<string> = new Set([
  "AbortError",
  "ClusterAllFailedError",
  "InterruptError",
  "MaxRetriesPerRequestError",
]);

/** Starts of messages that ioredis 6.0.0 throws as plain `Error`. */
const CONNECTION_MESSAGES: readonly string[] = [
  "Cluster isn't ready",
  "Cluster is disconnect",
  "Cluster is ended",
  "Command timed out",
  "Connection is closed",
  "Failed to refresh slots cache",
  "Node is disconnected",
  "None of startup nodes is available",
  "Socket timeout",
  "Stream isn't writeable",
  "Too many Cluster redirections",
  "timeout",
];

/** First words of error replies that pass by themselves: starting up, failing over, moving slots. */
const PASSING_REPLIES: ReadonlySet<string> = new Set([
  "ASK",
  "BUSY",
  "CLUSTERDOWN",
  "LOADING",
  "MASTERDOWN",
  "MOVED",
  "READONLY",
  "TRYAGAIN",
]);

/** Codes of Node.js for sockets, name look-ups and TLS. */
const CONNECTION_CODE =
  /^(E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN)|ERR_(TLS|SSL|STREAM)_\w+|CERT_\w+|\w+_CERT(_\w+)?|UNABLE_TO_\w+)$/;

/** Whether the error says that Redis cannot be reached or did not answer in time. */
export function isRedisUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "ReplyError") return PASSING_REPLIES.has(error.message.split(" ", 1)[0] ?? "");
  if (CONNECTION_ERROR_NAMES.has(error.name)) return true;
  if ("code" in error && typeof error.code === "string" && CONNECTION_CODE.test(error.code)) return true;
  return CONNECTION_MESSAGES.some((start) => error.message.startsWith(start));
}

/**
 * Makes error messages fit for logs: one line, and none of `secrets` in it.
 *
 * ioredis hangs the failed command with its arguments on the error (the password of AUTH, the value of a
 * write), so no ioredis error may leave the adapter: only its message does.
 */
export function createScrubber(secrets: readonly string[]): (error: unknown) => string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  // Longest first, so that a password which contains another one goes as a whole.
  const ordered = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  return function scrub(error) {
    const message = error instanceof Error ? error.message : String(error);
    const last = error instanceof Error && "lastNodeError" in error ? error.lastNodeError : undefined;
    const whole = last instanceof Error ? `${message} (${last.message})` : message;
    return ordered.reduce((text, form) => text.replaceAll(form, "***"), whole.replaceAll(/\s+/g, " "));
  };
}
