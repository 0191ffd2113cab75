/** What an author sees of what people asked and staff answered: `npm run unanswered`. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { PersonClient } from "../../src/playground/control/client.ts";
import { useBotHarness } from "../support/bot-harness.ts";

const run = promisify(execFile);
const harness = useBotHarness();

async function unanswered(...flags: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "src/cli/unanswered.ts", ...flags], {
    env: { PATH: process.env.PATH, DATA_DIR: harness.dataDir },
  });
  return stdout;
}

/** Somebody asks for people and writes; staff close with these words. */
async function handOff(question: string, closing: string): Promise<PersonClient> {
  const { team, sam } = await harness.telegram.support();
  const person = await harness.telegram.person({ languageCode: "en" });
  await person.says("/human");
  await person.says(question);
  const staff = sam.in(team);
  const copied = await staff.waitFor(
    ({ text, from }) => from === "bot" && text.startsWith(question.slice(0, 12)),
  );
  const threadId = copied.threadId ?? 0;
  await staff.says({ text: closing, threadId });
  await staff.waitFor(
    ({ text, ...message }) => message.threadId === threadId && text.startsWith("✅ Closed"),
  );
  return person;
}

describe("knowledge grows", () => {
  it("a ticket closed as answered by a topic proposes its phrase under that topic", async () => {
    await handOff("the zebra gate at the metro eats my code", "/close payment.domestic-qr-only");
    const table = await unanswered();
    expect(table).toContain("asked: the zebra gate at the metro eats my code");
    expect(table).toContain(
      "add:   under payment.domestic-qr-only in locales/en/examples/payment.yaml (staff said so)",
    );
    const yaml = await unanswered("--yaml");
    expect(yaml).toContain(
      '# locales/en/examples/payment.yaml, under payment.domestic-qr-only (staff said so):\n  - "the zebra gate at the metro eats my code"',
    );
  });

  it("a ticket closed with a new answer shows question and answer side by side, both masked", async () => {
    await handOff(
      "giraffe mode does not start, card 4111 1111 1111 1111",
      "/close new turn giraffe mode off, then restart; never send 4111 1111 1111 1111",
    );
    const table = await unanswered();
    expect(table).toContain("asked: giraffe mode does not start, card [card number]");
    expect(table).toContain("staff: turn giraffe mode off, then restart; never send [card number]");
    expect(table).not.toContain("4111");
  });

  it("what was deleted with a person's data is not shown any more", async () => {
    const person = await handOff("the penguin screen stays blue", "/close");
    expect(await unanswered()).toContain("penguin");
    await person.says("/delete_my_data");
    await harness.telegram.settled();
    await person.taps("🗑 Yes, delete everything");
    await harness.telegram.settled();
    expect(await unanswered()).not.toContain("penguin");
  });
});
