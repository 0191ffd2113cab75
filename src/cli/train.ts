/** Trains the matcher now, so that no start has to; the image is built with the result. */
import "./plain-errors.ts"; // first

import { DIR_OPTIONS, openProduct } from "./open-product.ts";

await openProduct({
  flows: DIR_OPTIONS.flows.default,
  locales: DIR_OPTIONS.locales.default,
  cache: DIR_OPTIONS.cache.default,
});
