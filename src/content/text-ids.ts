/** The convention lives in the guide room, which draws the cards; content checks it. */
export * from "../guide/text-ids.ts";
