// When a delivery to the webhook is attempted again.

import { describe, expect, it } from "vitest";
import { nextAttempt } from "../../../src/playground/world/webhook.ts";

describe("a delivery that failed", () => {
  it("is repeated at once, then ever later, or when the bot says", () => {
    const waits = [];
    let attempt: ReturnType<typeof nextAttempt> | undefined;
    for (const retryAfter of [0, 0, 0, 7, 0, 0, 0, 0, 0, 9999]) {
      attempt = nextAttempt(attempt, retryAfter);
      waits.push(attempt.waitUnits);
    }
    expect(waits).toEqual([0, 2, 4, 7, 8, 16, 32, 60, 60, 3600]);
  });
});
