/** Sorts what ioredis throws: Redis cannot be reached, it refuses, or we made a mistake; all without secrets. */

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
  "TRYAGAIN",
]);

/** Error replies that only our own commands, or what lies at a key, can bring about: another attempt fails too. */
const MISTAKEN_REPLY =
  /^(WRONGTYPE|CROSSSLOT|NOSCRIPT|ERR (user_script|Error (running|compiling) script|syntax error|value is not|wrong number of arguments))/;

/** Up to Redis 6 the reply that a script got stands inside of that of the script: `... @user_script: 3: -OOM command ...`. */
const REPLY_IN_SCRIPT = /^ERR Error running script .*?: -?((?!ERR )[A-Z]{3,} .*)$/;

/** Codes of Node.js for sockets, name look-ups and TLS. */
const CONNECTION_CODE =
  /^(E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN)|ERR_(TLS|SSL|STREAM)_\w+|CERT_\w+|\w+_CERT(_\w+)?|UNABLE_TO_\w+)$/;

/**
 * What an error says about Redis:
 * - `unreachable`: it did not answer, or says that this will pass by itself
 * - `refused`: it answers and does not do it (no memory, no disk, no replica, no right, ...), or something that is
 *   not in any list here; somebody has to look, and until then nothing is given up
 * - `mistake`: our own, or of what lies at a key; another attempt will fail too
 */
export type RedisTrouble = "unreachable" | "refused" | "mistake";

export function redisTrouble(error: unknown): RedisTrouble {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
    return "mistake";
  if (error.name === "ReplyError") {
    const reply = REPLY_IN_SCRIPT.exec(error.message)?.[1] ?? error.message;
    if (PASSING_REPLIES.has(replyCode(reply))) return "unreachable";
    return MISTAKEN_REPLY.test(reply) ? "mistake" : "refused";
  }
  const isKnown =
    CONNECTION_ERROR_NAMES.has(error.name) ||
    ("code" in error && typeof error.code === "string" && CONNECTION_CODE.test(error.code)) ||
    CONNECTION_MESSAGES.some((start) => error.message.startsWith(start));
  return isKnown ? "unreachable" : "refused";
}

/** What tells an error reply from others: its first word, or all of it when that word is only `ERR`. */
export function replyCode(message: string): string {
  const [first = ""] = message.split(" ", 1);
  return first === "ERR" ? message : first;
}

/**
 * Makes error messages fit for logs: one line, and none of `secrets` in it.
 *
 * ioredis hangs the failed command with its arguments on the error (the password of AUTH, the value of a
 * write), so no ioredis error may leave the adapter: only its message does, without the arguments that Redis repeats
 * in it.
 */
export function createScrubber(secrets: readonly string[]): (error: unknown) => string {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  // Longest first, so that a password which contains another one goes as a whole.
  const ordered = [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
  return function scrub(error) {
    const message = error instanceof Error ? error.message : String(error);
    const last = error instanceof Error && "lastNodeError" in error ? error.lastNodeError : undefined;
    const whole = last instanceof Error ? `${message} (${last.message})` : message;
    const line = whole.replaceAll(/\s+/g, " ").replace(/, with args beginning with: .*/, "");
    return ordered.reduce((text, form) => text.replaceAll(form, "***"), line);
  };
}
