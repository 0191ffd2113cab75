// One Bot API method: its name, its arguments, and what it does to the playground.

import type { z } from "zod";
import { type RawArgs, readArgs } from "../../formats/args.ts";
import type { Backend } from "../../world/backend.ts";

/** A result with a description beside it, as the webhook methods answer. */
export class DescribedResult {
  constructor(
    readonly result: unknown,
    readonly description: string,
  ) {}
}

export interface Method {
  name: string;
  /**
   * @returns the `result`
   * @throws {ApiError} with what Telegram would answer
   */
  run(raw: RawArgs, backend: Backend, signal?: AbortSignal): unknown | Promise<unknown>;
}

/**
 * Makes a method whose arguments are checked before `run` sees them.
 *
 * @param name  as the Bot API spells it
 * @param run   gets `raw` for uploads, and `signal`, which aborts with the connection, for the waiting `getUpdates`
 */
export function defineMethod<S extends z.ZodType>(
  name: string,
  schema: S,
  run: (
    args: z.output<S>,
    backend: Backend,
    raw: RawArgs,
    signal?: AbortSignal,
  ) => unknown | Promise<unknown>,
): Method {
  return { name, run: (raw, backend, signal) => run(readArgs(schema, raw), backend, raw, signal) };
}
