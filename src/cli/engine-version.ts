/** Prints what names the matcher's engine; `npm run build` keeps it beside the compiled engine. */
import { engineVersion } from "../content/matcher/engine-version.ts";

console.log(engineVersion());
