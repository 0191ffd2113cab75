/** What the checks of the store contract are made of: a harness with a store, and subscribers for what is published. */
import type { Store } from "../../src/store/store.ts";
import type { StoreHarness } from "../support/store-harness.ts";

export interface StoreCheck {
  readonly title: string;
  readonly check: (harness: StoreHarness) => Promise<void>;
}

export const LONG_SECONDS = 1_000;
/** Long enough for a few commands on a busy machine. */
export const SHORT_SECONDS = 2;
export const CLIENTS = 6;

export function check(
  title: string,
  run: (store: Store, key: (name: string) => string, harness: StoreHarness) => Promise<void>,
): StoreCheck {
  return {
    title,
    check: async (harness) => run(await harness.open(), (name) => `aa:1:{${harness.tag}}:${name}`, harness),
  };
}

/** So many clients of the same data, the given one first. */
export async function clientsOf(harness: StoreHarness, first: Store): Promise<Store[]> {
  return [first, ...(await Promise.all(Array.from({ length: CLIENTS - 1 }, () => harness.open())))];
}

/** Remembers what it hears. */
export class Subscriber {
  readonly heard: string[] = [];
  readonly #patienceMs: number;
  #wake: () => void = () => undefined;

  constructor({ patienceMs }: StoreHarness) {
    this.#patienceMs = patienceMs;
  }

  readonly listen = (message: string): void => {
    this.heard.push(message);
    this.#wake();
  };

  /** Resolves when so many messages were heard. */
  async untilHeard(count: number): Promise<void> {
    const deadlineMs = Date.now() + this.#patienceMs;
    while (this.heard.length < count) {
      const leftMs = deadlineMs - Date.now();
      if (leftMs <= 0) throw new Error(`heard ${this.heard.length} messages, not ${count}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, leftMs);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
}
