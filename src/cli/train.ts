/** Trains the languages that nothing is kept of, so that no start has to; the image is built with the result. */
import "./plain-errors.ts"; // first

import { parseArgs } from "node:util";
import { DIR_OPTIONS, openProduct, stopWhenFailed } from "./open-product.ts";

const { values } = parseArgs({ options: DIR_OPTIONS });

await openProduct(values, (event) => {
  stopWhenFailed(event);
  if (event.kind === "not-kept") throw event.error;
  if (event.kind === "ready") console.log(`${event.language}: ${event.how}`);
});
