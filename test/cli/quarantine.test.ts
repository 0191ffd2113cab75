/** What an operator sees of updates that failed by a fault of the bot, and how they are tried again: `npm run quarantine`. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { useBotHarness } from "../support/bot-harness.ts";
import { untilTrue } from "../support/waiting.ts";
import { walkToPhoneQuestion } from "../support/walks.ts";

const run = promisify(execFile);
const harness = useBotHarness();

async function quarantine(...flags: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", "src/cli/quarantine.ts", ...flags], {
    env: { PATH: process.env.PATH, DATA_DIR: harness.dataDir },
  });
  return stdout;
}

it("lists ids and kinds only, and hands an update back to the running bot, which does what the person asked for", async () => {
  expect(await quarantine()).toBe("Nothing was put aside.\n");
  const person = await walkToPhoneQuestion(
    harness.telegram,
    await harness.telegram.person({ languageCode: "en", firstName: "Zebedee" }),
  );
  await harness.telegram.fault({
    method: "editMessageText",
    chatId: person.chatId,
    errorCode: 400,
    description: "Bad Request: SOMETHING_NEW",
    times: 3,
  });
  await person.taps("iPhone");
  await harness.telegram.settled();
  const listed = await quarantine();
  expect(listed).toMatch(/update \d+ {2}callback_query {2}incident [0-9a-f]{6}\n/);
  expect(listed).not.toContain("Zebedee");
  const before = (await person.sees()).length;
  expect(await quarantine("--again")).toContain("1 handed back");
  await untilTrue(async () =>
    [...(await person.sees())].some(({ text }, index) => index < before + 1 && text.includes("step 3 of")),
  );
  expect(await quarantine()).toBe("Nothing was put aside.\n");
});
