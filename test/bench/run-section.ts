/** `run-section.ts NAME [DIR]`: one section of the bench, in a process that does nothing else. */
import { SECTIONS } from "./sections.ts";

const [name = "", against] = process.argv.slice(2);
await SECTIONS[name]?.(against);
