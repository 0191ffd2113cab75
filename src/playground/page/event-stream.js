// Turns the server's stream of events into calls, and reconnects by itself with a growing delay.

/** @import { PlaygroundEvent } from "../protocol.ts" */

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 5000;

/**
 * Opens one stream for everybody on the page: browsers allow six connections to a server, and presses need some.
 *
 * @param {{
 *   url: string,
 *   onEvent: (event: PlaygroundEvent) => void,
 *   onOpen: () => void,
 *   onLost: (lost: boolean) => void,
 * }} deps `onOpen` is called at every (re)connection: events before it may be missing
 */
export function openEventStream(deps) {
  let delayMs = FIRST_DELAY_MS;

  function open() {
    const source = new EventSource(deps.url);
    source.onopen = () => {
      delayMs = FIRST_DELAY_MS;
      deps.onLost(false);
      deps.onOpen();
    };
    source.onmessage = (message) => deps.onEvent(JSON.parse(message.data));
    source.onerror = () => {
      // The browser's own retry gives up for good on an error status; ours does not.
      source.close();
      deps.onLost(true);
      setTimeout(open, delayMs);
      delayMs = Math.min(delayMs * 2, MAX_DELAY_MS);
    };
  }

  open();
}
