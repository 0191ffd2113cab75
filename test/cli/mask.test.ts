/** `npm run -s mask` as other programs call it: JSON lines in, JSON lines out, in the same order. */
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function runMask(args: readonly string[], input = "") {
  const options = { input, encoding: "utf8" } as const;
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/mask.ts", ...args], options);
}

describe("mask --jsonl", () => {
  it("answers every line with its id, the masked text and UTF-16 offsets", () => {
    const lines = [
      { id: "a", text: "😀 my code is 483920" },
      { id: 2, text: "رمز التحقق ٤٨٣٩٢٠", lang: "ar" },
      { id: "c", text: "call 95188" },
    ];
    const { stdout, stderr, status } = runMask(
      ["--jsonl"],
      lines.map((line) => JSON.stringify(line)).join("\n"),
    );
    const answers = stdout.trimEnd().split("\n");
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      {
        id: "a",
        masked: "😀 my code is [one-time code]",
        found: [{ kind: "one-time-code", start: 14, end: 20 }],
      },
      {
        id: 2,
        masked: "رمز التحقق [one-time code]",
        found: [{ kind: "one-time-code", start: 11, end: 17 }],
      },
      { id: "c", masked: "call 95188", found: [] },
    ]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("names a bad line by its number, repeats nothing of it, and goes on", () => {
    const lines = [
      '{"id":1,"text":"pin 4821"',
      "[]",
      '{"text":"x"}',
      '{"id":1}',
      '{"id":1,"text":"x","lang":5}',
      "",
      '{"id":7,"text":"x"}',
    ];
    const { stdout, stderr, status } = runMask(["--jsonl"], lines.join("\n"));
    expect(stdout).toBe('{"id":7,"masked":"x","found":[]}\n');
    const complaints = stderr.trimEnd().split("\n");
    const expected = [
      /^line 1: not valid JSON/,
      /^line 2: /,
      /^line 3: .*id/,
      /^line 4: .*text/,
      /^line 5: .*lang/,
    ];
    expect(complaints.length).toBe(expected.length);
    for (const [i, pattern] of expected.entries()) expect(complaints[i]).toMatch(pattern);
    expect(stderr).not.toContain("4821");
    expect(status).toBe(1);
  });

  it("writes nothing for an empty input", () => {
    expect(runMask(["--jsonl"])).toMatchObject({ stdout: "", stderr: "", status: 0 });
  });
});

describe("mask", () => {
  it("masks the words it is given", () => {
    expect(runMask(["my", "code is 483920"])).toMatchObject({
      stdout: "my code is [one-time code]\n",
      stderr: "",
      status: 0,
    });
  });

  it.each([[[]], [["--json"]], [["--jsonl", "x"]]])("explains itself for %j", (args) => {
    const { stdout, stderr, status } = runMask(args);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^usage: npm run -s mask -- "text"/);
  });
});
