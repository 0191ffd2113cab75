/** What a person pastes and must never be kept: found in any script, without mistaking prices and dates for it. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSecrets, mask } from "../../src/privacy/mask.ts";

interface Case {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly secrets: readonly { readonly kind: string; readonly value: string }[];
}
const cases = readFileSync(join(import.meta.dirname, "cases.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Case);
const withSecrets = cases.filter(({ secrets }) => secrets.length > 0);
const harmless = cases.filter(({ secrets }) => secrets.length === 0);
const remains = ({ text, secrets }: Case) => {
  const { masked } = mask(text);
  return secrets.filter(({ value }) => masked.includes(value));
};

describe("labelled messages", () => {
  it("there are enough of both kinds to speak of shares", () => {
    expect(withSecrets.length).toBeGreaterThan(200);
    expect(harmless.length).toBeGreaterThan(200);
  });

  it("at least 98 % of the secrets are masked", () => {
    const all = withSecrets.flatMap(({ secrets }) => secrets).length;
    const missed = withSecrets.flatMap(remains).length;
    expect(1 - missed / all).toBeGreaterThanOrEqual(0.98);
  });

  it("at most 3 % of the messages with amounts, dates, order numbers and the like raise an alarm", () => {
    const alarms = harmless.filter(({ text }) => findSecrets(text).length > 0);
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.03);
  });

  it.each([...new Set(cases.map(({ lang }) => lang))])("no language is forgotten: %s", (lang) => {
    const own = withSecrets.filter((one) => one.lang === lang);
    const missed = own.flatMap(remains).length;
    const all = own.flatMap(({ secrets }) => secrets).length;
    expect(missed).toBeLessThanOrEqual(Math.max(1, all * 0.1));
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(..."0123456789٠١٢٣४५６７ -./\u200b\u200f\ud800cvv卡密码رمز"),
      maxLength: 120,
    }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
  );

  it("never throws, and what it finds lies in the text, in order, without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of mask(text).found) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("masking a masked text changes nothing", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masked } = mask(text);
        expect(mask(masked).masked).toBe(masked);
      }),
      { numRuns: 300 },
    );
    for (const { text } of cases) {
      const { masked } = mask(text);
      expect(mask(masked).masked).toBe(masked);
    }
  });
});

describe("npm run mask", () => {
  const run = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, ["--import", "tsx", "src/cli/mask.ts", ...args], { input, encoding: "utf8" });

  it("answers a line for each line, with offsets into the text", () => {
    const text = "card 4111 1111 1111 1111 refused";
    const { stdout, status } = run(["--jsonl"], `${JSON.stringify({ id: 7, text })}\n`);
    const { id, masked, found } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(id).toBe(7);
    expect(masked).not.toContain("4111");
    expect(text.slice(found[0].start, found[0].end)).toBe("4111 1111 1111 1111");
  });

  it("names the line that it cannot read, without repeating it", () => {
    const { stderr, status } = run(["--jsonl"], '{"id":1,"text":4111111111111111}\n');
    expect(status).toBe(1);
    expect(stderr).toContain("line 1");
    expect(stderr).not.toContain("4111");
  });
});
