/** Fails a test in which anything is written to the console: the product speaks through its log only. */
import { afterEach } from "vitest";

const METHODS = ["debug", "info", "log", "warn", "error", "trace", "dir", "table"] as const;
const calls: string[] = [];

for (const method of METHODS) {
  console[method] = (...args: unknown[]) => {
    calls.push(`console.${method}: ${args.map(String).join(" ")}`);
  };
}

afterEach(() => {
  const found = calls.splice(0);
  if (found.length > 0) throw new Error(`written to the console:\n${found.join("\n")}`);
});
