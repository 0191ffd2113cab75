/** The first start of all: nothing is learnt yet, and the bot already helps. */
import { cpSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sayLearning } from "../../src/app/learning-lines.ts";
import { type App, type StartOptions, startApp } from "../../src/app/start.ts";
import { createPlaygroundClient, type PlaygroundClient } from "../../src/playground/control/client.ts";
import { configFor, logSink } from "../support/bot-harness.ts";
import { realContent } from "../support/real-content.ts";
import { tempDir } from "../support/temp-dir.ts";

const { texts } = realContent();
const WAIT_MS = 60_000;

let dir: string;
let app: App;
let log: () => string;
beforeEach(() => {
  dir = tempDir();
});
afterEach(async () => {
  await app.stop();
  rmSync(dir, { recursive: true });
});

/** A start with the real guides and texts, and with these phrases alone, by file below `locales`. */
async function startCold(
  examples: Readonly<Record<string, string>>,
  options: Partial<StartOptions> = {},
): Promise<PlaygroundClient> {
  const localesDir = join(dir, "locales");
  cpSync("locales", localesDir, {
    recursive: true,
    filter: (path) => !/examples\/.+/.test(path.replaceAll("\\", "/")),
  });
  for (const [file, text] of Object.entries(examples)) writeFileSync(join(localesDir, file), text);
  const sink = logSink();
  log = sink.text;
  app = await startApp(configFor({ DATA_DIR: join(dir, "data") }), sink.logger, {
    localesDir,
    cacheDir: join(dir, "cache"),
    ...options,
  });
  return createPlaygroundClient(app.url);
}
const phrases = (topics: number, lines: number) =>
  Array.from({ length: topics }, (_, topic) =>
    [
      `general.topic-${topic}:`,
      ...Array.from(
        { length: lines },
        (_, line) => `  - "my word${topic} and thing${line} do not fit ${topic + line}"`,
      ),
    ].join("\n"),
  ).join("\n");

const CODE = [
  "registration.sms-code-missing:",
  ...["the code does not arrive", "no sms code comes", "i wait for the code"].map((line) => `  - "${line}"`),
  "card.link-rejected:",
  ...["my card is refused", "it declines my visa", "they do not take my card"].map((line) => `  - "${line}"`),
].join("\n");

describe("a bot that has learnt nothing yet", () => {
  it("walks a guide, tells whoever writes that it is not ready, and stops at once", async () => {
    // Learning this takes longer than the test.
    const telegram = await startCold({ "en/examples/general.yaml": phrases(800, 15) }, { reportWaitMs: 100 });
    const person = await telegram.person({ languageCode: "en" });
    await person.says("/start g-registration");
    await person.waitFor(({ text }) => text.includes("step 1 of"), WAIT_MS);
    expect(await person.taps(texts.plain("en", { key: "ui-done" }))).toMatchObject({ answered: true });
    await person.waitFor(({ text }) => text.includes("step 2 of"), WAIT_MS);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
    await person.says("my word7 and thing9 do not fit");
    const told = await person.waitFor(({ text }) => text.includes("send it again in a moment"), WAIT_MS);
    expect(told.rows.flat()[0]?.label).toContain("step 2");
    const { travellers } = await telegram.support();
    const asker = await telegram.person({ languageCode: "en", groups: [travellers.id] });
    const group = asker.in(travellers);
    await group.says("my word7 and thing9 do not fit"); // nobody asked the bot
    await group.says("@AlipayAbroadBot my word8 and thing9 do not fit");
    await group.waitFor(({ text }) => text.includes("send it again in a moment"), WAIT_MS);
    expect((await group.sees()).filter(({ from }) => from === "bot")).toHaveLength(1);
    expect(app.learning.isLearnt("en")).toBe(false);
    expect(await (await fetch(`${app.url}/readyz`)).json()).toMatchObject({ languages: { en: "learning" } });
    expect((await telegram.state()).notice).toContain("The bot is learning to read English.");
    await app.stop();
    expect(log()).toContain("app.stopped");
    expect(log()).not.toContain("matcher.ready");
    expect(log()).not.toContain("matcher.training_failed");
  });

  it("answers a report that was sent at once, as soon as it has learnt its language", async () => {
    const telegram = await startCold({
      "en/examples/general.yaml": CODE,
      "fr/examples/general.yaml": CODE.replaceAll("code", "le code"),
    });
    const lines: string[] = [];
    sayLearning(app.learning, (line) => lines.push(line));
    const person = await telegram.person({ languageCode: "en" });
    await person.says("the code does not arrive");
    const title = texts.plain("en", { key: "topic-registration-sms-code-missing.title" });
    await person.waitFor(({ text }) => text.includes(title), WAIT_MS);
    await app.learning.whole();
    expect(lines).toEqual([
      "Guides work. Learning to read English and French ...",
      "English is ready (1 of 2).",
      "French is ready (2 of 2).",
    ]);
    expect((await telegram.state()).notice).toBe("");
    expect(await (await fetch(`${app.url}/readyz`)).json()).toMatchObject({
      languages: { en: "ready", fr: "ready" },
    });
    expect(readdirSync(join(dir, "cache")).sort()).toEqual(["matcher-en.bin", "matcher-fr.bin"]);
  });
});
