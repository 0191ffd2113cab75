/** What people send in tests. */

/** A 1x1 PNG. */
export const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

/** Two reports that mean nothing, each in its own way. */
export const GIBBERISH = ["qwrtz platypus xxyyzz", "vbnm qwrtz hhjkl"] as const;

/** Formatting that prints one part of a text bold. */
export const bold = (text: string, part: string) => ({
  entities: [{ type: "bold", offset: text.indexOf(part), length: part.length }],
});
