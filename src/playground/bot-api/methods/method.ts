// One Bot API method: its name, its arguments, and what it does to the playground.

import type { z } from "zod";
import { type RawArgs, readArgs } from "../../formats/args.ts";
import type { Play } from "../../world/backend.ts";

export interface Method {
  name: string;
  /** @returns the `result`; errors are thrown as `ApiError` */
  run(raw: RawArgs, play: Play, signal?: AbortSignal): unknown | Promise<unknown>;
}

/** Checks the arguments before `run` sees them. `raw` is there for uploads, `signal` for the waiting `getUpdates`. */
export function defineMethod<S extends z.ZodType>(
  name: string,
  schema: S,
  run: (args: z.output<S>, play: Play, raw: RawArgs, signal?: AbortSignal) => unknown | Promise<unknown>,
): Method {
  return { name, run: (raw, play, signal) => run(readArgs(schema, raw), play, raw, signal) };
}
