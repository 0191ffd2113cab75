/** Tells the log why a store refuses, once per reason until it works again. */

export interface Refusals {
  /** @param code what tells this reason from others, e.g. `OOM` */
  tell(code: string, message: string): void;
  /** The store works: the same reason is told again next time. */
  clear(): void;
}

/** @param onError may throw: a logger in trouble must not hide what the store says */
export function createRefusals(onError: (error: Error) => void): Refusals {
  const told = new Set<string>();
  return {
    tell(code, message) {
      if (told.has(code)) return;
      told.add(code);
      try {
        onError(new Error(message));
      } catch {
        // Whoever called gets the error of the store anyway.
      }
    },
    clear: () => told.clear(),
  };
}
