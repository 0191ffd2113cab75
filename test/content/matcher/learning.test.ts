/** How the matcher is learnt: kept per language, trained in a thread, and never in the way of anybody. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createLearning,
  type Learning,
  type LearningEvent,
  openMatcher,
} from "../../../src/content/matcher/learning.ts";
import type { LanguagePhrases } from "../../../src/core/matcher/phrases.ts";
import { tempDir } from "../../support/temp-dir.ts";

const english: LanguagePhrases = {
  language: "en",
  topics: new Map([
    ["a.code", ["the code does not arrive", "no sms code", "where is my code"]],
    ["a.card", ["my card is refused", "card declined", "they do not take my card"]],
  ]),
  screenMessages: new Map(),
  background: ["nice weather", "who won the game"],
};
const french: LanguagePhrases = {
  language: "fr",
  topics: new Map([
    ["a.code", ["le code n'arrive pas", "pas de sms", "où est mon code"]],
    ["a.card", ["ma carte est refusée", "carte non acceptée", "ils ne prennent pas ma carte"]],
  ]),
  screenMessages: new Map(),
  background: ["il fait beau", "qui a gagné le match"],
};
const both = [english, french];

/** Enough that its training cannot end before a test looks. */
const endless: LanguagePhrases = {
  ...french,
  topics: new Map(
    Array.from({ length: 300 }, (_, topic) => [
      `b.topic-${topic}`,
      Array.from(
        { length: 40 },
        (_, line) => `le mot${topic} et la chose${line} ne vont pas ensemble ${topic + line}`,
      ),
    ]),
  ),
};

let cacheDir: string;
let learning: Learning | undefined;
beforeEach(() => {
  cacheDir = tempDir();
});
afterEach(async () => {
  await learning?.stop();
  learning = undefined;
  rmSync(cacheDir, { recursive: true });
});

/** @returns what happened, e.g. `en trained` */
async function open(phrases: readonly LanguagePhrases[], dir = cacheDir) {
  const happened: string[] = [];
  const matcher = await openMatcher(phrases, { cacheDir: dir }, (event) => happened.push(line(event)));
  return { matcher, happened: happened.filter((one) => !one.startsWith("training")) };
}
const line = (event: LearningEvent) =>
  event.kind === "training"
    ? `training ${event.languages}`
    : `${event.language} ${event.kind === "ready" ? event.how : event.kind}`;

function begin(phrases: readonly LanguagePhrases[]): {
  readonly learning: Learning;
  readonly happened: string[];
} {
  learning = createLearning(phrases, { cacheDir });
  const happened: string[] = [];
  learning.onEvent((event) => happened.push(line(event)));
  learning.begin();
  return { learning, happened };
}

describe("what was learnt before", () => {
  it("is taken from the last start, and answers the same", async () => {
    const first = await open(both);
    expect(first.happened).toEqual(["en trained", "fr trained"]);
    const second = await open(both);
    expect(second.happened).toEqual(["en cached", "fr cached"]);
    for (const text of ["the code did not arrive", "on refuse ma carte"])
      expect(second.matcher.match(text)).toEqual(first.matcher.match(text));
  });

  it("is trained again for the one language whose phrases changed", async () => {
    await open(both);
    const changed = { ...french, topics: new Map([...french.topics, ["b.other", ["tout autre chose"]]]) };
    const { matcher, happened } = await open([english, changed]);
    expect(happened).toEqual(["en cached", "fr trained"]);
    expect(matcher.match("tout autre chose").topics[0]?.id).toBe("b.other");
  });

  it.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, 100)],
    [
      "changed in one byte",
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte))),
    ],
    ["empty", () => Buffer.alloc(0)],
  ])("is trained again for the one language whose file is %s", async (_how, damage) => {
    const { matcher } = await open(both);
    const path = join(cacheDir, "matcher-fr.bin");
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    const again = await open(both);
    expect(again.happened).toEqual(["en cached", "fr trained"]);
    expect(again.matcher.match("on refuse ma carte")).toEqual(matcher.match("on refuse ma carte"));
    expect(readFileSync(path)).toEqual(whole);
  });

  it("is missing where the folder cannot be written, and everything works all the same", async () => {
    const { matcher, happened } = await open(both, "package.json");
    expect(happened).toEqual(["en trained", "en not-kept", "fr trained", "fr not-kept"]);
    expect(matcher.match("no sms code").topics[0]?.id).toBe("a.code");
  });
});

describe("a report while the bot learns", () => {
  it("waits for its language, which is learnt next, and not for the others", async () => {
    const { learning, happened } = begin([english, french, { ...endless, language: "zh" }]);
    expect(learning.ifReady("ma carte est refusée", "fr")).toBeUndefined();
    const matcher = await learning.whenReady("ma carte est refusée", "fr");
    expect(matcher?.match("ma carte est refusée", { lang: "fr" }).topics[0]?.id).toBe("a.card");
    expect(happened).toEqual(["training en,zh,fr", "fr trained"]);
    expect(learning.isLearnt("zh")).toBe(false);
  });

  it("is told that it was not ready when the bot stops, which ends a training at once", async () => {
    const { learning } = begin([english, endless]);
    await learning.whenReady("no sms code", "en");
    const waiting = learning.whenReady("le mot7 et la chose9 ne vont pas", "fr");
    await learning.stop();
    expect(await waiting).toBeUndefined();
    expect(learning.isLearnt("fr")).toBe(false);
    expect(readdirSync(cacheDir)).toEqual(["matcher-en.bin"]);
  });
});

describe("a training that breaks", () => {
  it("is tried again", async () => {
    const broken: { topics: LanguagePhrases["topics"] } & LanguagePhrases = { ...french };
    // Nothing that a file can hold: the thread ends with an exception.
    Object.assign(broken, { background: [42] });
    const { learning, happened } = begin([english, broken]);
    await new Promise<void>((resolve) => learning.onEvent(({ kind }) => kind === "failed" && resolve()));
    Object.assign(broken, { background: french.background });
    await learning.whole();
    expect(happened).toEqual([
      ...["training en,fr", "undefined failed"],
      ...["training en,fr", "en trained", "fr trained"],
    ]);
    expect(statSync(join(cacheDir, "matcher-fr.bin")).isFile()).toBe(true);
  });
});
