/** How a claim is written in the store: the same text in both adapters. */

/** The stored value of a finished claim. */
export const FINISHED = "f";

/** The stored value of a claim that `owner` holds. */
export function heldBy(owner: string): string {
  return `c:${owner}`;
}

/** Reads an existing claim from the point of view of `owner`. */
export function claimSeenBy(owner: string, stored: string): "yours" | "taken" | "finished" {
  if (stored === FINISHED) return "finished";
  return stored === heldBy(owner) ? "yours" : "taken";
}
