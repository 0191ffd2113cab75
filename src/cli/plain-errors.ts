/**
 * Imported first by every tool: what goes wrong is one line on standard error, not a stack trace.
 *
 * `DEBUG=1` shows the whole error.
 */
process.on("uncaughtException", (error) => {
  const line = error instanceof Error ? (error.message.split("\n")[0] ?? error.name) : String(error);
  process.stderr.write(`${process.env.DEBUG === undefined ? line : (error.stack ?? line)}\n`);
  process.exit(2);
});
// `npm run ask ... | head -3` closes the pipe: whoever reads has seen enough.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});
