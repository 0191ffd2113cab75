/** Loaded into every measured process beside its own program: tells the bench its CPU time when asked. */
import { isMainThread } from "node:worker_threads";

// Worker threads load it too, and have no channel.
if (isMainThread) {
  process.on("message", () => process.send?.(process.cpuUsage()));
  // A bench that was killed leaves nothing running.
  process.on("disconnect", () => process.exit());
  process.channel?.unref();
}
