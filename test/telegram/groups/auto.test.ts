/** When the bot speaks unasked, held to the development sets: far more often silent than wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { labelledReportSchema } from "../../../src/cli/report-score.ts";
import { openMatcher } from "../../../src/content/matcher/learning.ts";
import type { Matcher } from "../../../src/core/matcher/matcher.ts";
import { mask } from "../../../src/core/privacy/mask.ts";
import { autoAnswer, isPaidOffer, PAID_OFFER_TOPIC } from "../../../src/telegram/groups/auto.ts";
import { readOfferWords } from "../../../src/telegram/typed-words.ts";
import { realContent } from "../../support/real-content.ts";

const DEV = "test/core/matcher/dev";
const content = realContent();
const offerWords = readOfferWords(content.texts);
let matcher: Matcher;
beforeAll(async () => {
  matcher = await openMatcher(content.phrases, { cacheDir: ".cache" });
}, 60_000);

const reports = readdirSync(DEV)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(join(DEV, name), "utf8").trim().split("\n"))
  .map((line) => labelledReportSchema.parse(JSON.parse(line)));

describe("unasked", () => {
  it("four of ten clear reports are answered, one in a hundred of these wrongly, and nothing else", () => {
    let answered = 0;
    let inScope = 0;
    const wrong: string[] = [];
    const outside: string[] = [];
    for (const { lang, text, topics, kind } of reports) {
      const { masked } = mask(text);
      const topic = autoAnswer(masked, matcher.match(masked, { lang }), content.topics);
      const isReport = kind === "report" && topics.length > 0;
      if (isReport) inScope += 1;
      if (topic === undefined) continue;
      if (isReport) answered += 1;
      if (!topics.includes(topic)) (isReport ? wrong : outside).push(`${topic}: ${text}`);
    }
    expect(inScope).toBeGreaterThan(400);
    expect(answered / inScope).toBeGreaterThan(0.4);
    expect(wrong.length / answered, wrong.join("\n")).toBeLessThan(0.01);
    expect(outside).toEqual([]);
  });

  it("only trade in accounts is taken for an offer", () => {
    const taken = reports.filter(({ lang, text }) =>
      isPaidOffer(text, matcher.match(text, { lang }), offerWords),
    );
    expect(taken.filter(({ topics }) => !topics.includes(PAID_OFFER_TOPIC))).toEqual([]);
  });
});
