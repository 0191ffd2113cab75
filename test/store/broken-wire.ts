/** The messages of the store in memory, right or wrong in one way; see `broken-store.ts`. */
import type { Store } from "../../src/store/store.ts";

const REACHES_ALL = "what is published reaches every listener, of this client and of all others";
const STOPS = "who stopped listening hears nothing more, others do, and may start anew";
const TWICE = "the same listener may listen twice: it hears twice, and once after it stopped once";

/** Each defect, with the check that must notice it. */
export const WIRE_DEFECTS = {
  "messages stay in their client": REACHES_ALL,
  "only the first listener hears": REACHES_ALL,
  "cuts long messages": "messages arrive character for character, of up to 8 kB",
  "trims messages": "messages arrive character for character, of up to 8 kB",
  "later messages overtake": "what one client says on one channel is heard in its order",
  "tells listeners one after the other": "a listener that publishes itself overtakes nothing",
  "stopping does nothing": STOPS,
  "stopping stops everybody": STOPS,
  "stopping twice stops another one": STOPS,
  "a left channel is dead": "the only listener of a channel can stop and listen again",
  "the same listener counts once": TWICE,
  "stopping takes every entry of a listener": TWICE,
  "everybody hears everything": "who listens elsewhere, or not yet, hears nothing",
  "late listeners hear what was said": "who listens elsewhere, or not yet, hears nothing",
  "channels are events": "a channel may have any name, also that of a key",
  "hears after closing": "closing ends listening, and leaves other clients alone",
  "closing closes everybody's subscribers": "closing ends listening, and leaves other clients alone",
} as const;

export type WireDefect = keyof typeof WIRE_DEFECTS;

interface Entry {
  readonly client: symbol;
  readonly channel: string;
  readonly listener: (message: string) => void;
}

export interface Wire {
  entries: Entry[];
  readonly said: { readonly channel: string; readonly message: string }[];
  readonly dead: Set<string>;
}

/** @param look throws when the store is closed */
export function memoryWire(
  wire: Wire,
  defect: string | undefined,
  look: () => void,
): Pick<Store, "publish" | "subscribe"> & { close(): void } {
  const client = Symbol("client");
  let published = 0;

  function altered(message: string): string {
    if (defect === "cuts long messages") return message.slice(0, 4_000);
    return defect === "trims messages" ? message.trim() : message;
  }

  function hears(entry: Entry, channel: string): boolean {
    if (wire.dead.has(entry.channel)) return false;
    if (defect === "messages stay in their client" && entry.client !== client) return false;
    return entry.channel === channel || defect === "everybody hears everything";
  }

  return {
    async publish(channel, message) {
      look();
      published += 1;
      wire.said.push({ channel, message });
      if (defect === "channels are events" && channel === "error") throw new Error("nobody listens");
      const all = wire.entries.filter((entry) => hears(entry, channel));
      for (const entry of defect === "only the first listener hears" ? all.slice(0, 1) : all) {
        const tell = () => {
          if (wire.entries.includes(entry)) entry.listener(altered(message));
        };
        if (defect === "tells listeners one after the other") tell();
        else if (defect === "later messages overtake" && published % 50 === 1) setImmediate(tell);
        else queueMicrotask(tell);
      }
    },

    async subscribe(channel, listener) {
      look();
      const entry = { client, channel, listener };
      const isKnown = wire.entries.some((known) => known.listener === listener);
      if (defect !== "the same listener counts once" || !isKnown) wire.entries.push(entry);
      if (defect === "late listeners hear what was said")
        for (const { message } of wire.said.filter((each) => each.channel === channel)) listener(message);
      return async () => {
        if (defect === "stopping does nothing") return;
        const wasThere = wire.entries.includes(entry);
        wire.entries = wire.entries.filter((other) => {
          if (other.channel !== channel) return true;
          if (defect === "stopping stops everybody") return false;
          if (defect === "stopping takes every entry of a listener") return other.listener !== listener;
          return other !== entry;
        });
        if (!wasThere && defect === "stopping twice stops another one") wire.entries.pop();
        if (defect === "a left channel is dead") wire.dead.add(channel);
      };
    },

    close() {
      if (defect === "hears after closing") return;
      wire.entries = wire.entries.filter(
        (entry) => entry.client !== client && defect !== "closing closes everybody's subscribers",
      );
    },
  };
}
