/** What the checks of the store contract are made of: a lab with a store, and subscribers for what is published. */
import type { Store } from "../../src/store/store.ts";

/** A store under test, with data of its own. */
export interface StoreLab {
  /** Opens one more client of the same data. */
  open(): Promise<Store>;
  /** Lets so many seconds pass for the store. */
  passSeconds(seconds: number): Promise<void>;
  /** A hash tag that nothing else uses. */
  readonly tag: string;
  /** How long a check waits for a message before it says that none came, in milliseconds. */
  readonly patienceMs: number;
  close(): Promise<void>;
}

export interface StoreCheck {
  readonly title: string;
  readonly check: (lab: StoreLab) => Promise<void>;
}

export const LONG_SECONDS = 1_000;
/** Long enough for a few commands on a busy machine. */
export const SHORT_SECONDS = 2;
export const CLIENTS = 6;

export function check(
  title: string,
  run: (store: Store, key: (name: string) => string, lab: StoreLab) => Promise<void>,
): StoreCheck {
  return {
    title,
    check: async (lab) => run(await lab.open(), (name) => `aa:1:{${lab.tag}}:${name}`, lab),
  };
}

/** So many clients of the same data, the given one first. */
export async function clientsOf(lab: StoreLab, first: Store): Promise<Store[]> {
  return [first, ...(await Promise.all(Array.from({ length: CLIENTS - 1 }, () => lab.open())))];
}

export async function scan(store: Store, prefix: string): Promise<string[]> {
  const found: string[] = [];
  for await (const name of store.keys(prefix)) found.push(name);
  return found.toSorted();
}

/** Remembers what it hears. */
export class Subscriber {
  readonly heard: string[] = [];
  readonly #patienceMs: number;
  #wake: () => void = () => undefined;

  constructor({ patienceMs }: StoreLab) {
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
