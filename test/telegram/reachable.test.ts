/** Every card that a person can ever see, in every language: within Telegram's limits, and the same after a restart. */
import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { newPerson } from "../../src/core/person/person.ts";
import type { View } from "../../src/core/view/view.ts";
import { parseHtml } from "../../src/playground/formats/html.ts";
import { encodePerson } from "../../src/records/person-record.ts";
import { pausedView, restartQuestion, stepView } from "../../src/screens/step-card.ts";
import { followUpView, topicView } from "../../src/screens/topics.ts";
import { render } from "../../src/telegram/cards/render.ts";
import { readStartPayload, startPayload } from "../../src/telegram/deep-links.ts";
import { MAX_CALLBACK_DATA_BYTES, MAX_CAPTION_UNITS, MAX_MESSAGE_UNITS } from "../../src/telegram-limits.ts";
import { reachableStates } from "../support/reachable.ts";
import { realContent } from "../support/real-content.ts";
import { renderRecord } from "../support/render-states.ts";
import { tempDir } from "../support/temp-dir.ts";

const CONTENT = realContent();
const { guides, personFacts, texts, topics } = CONTENT;
const STATES = [...guides.values()].flatMap((guide) => reachableStates(guide, personFacts));
/** Longer labels are cut off on a narrow phone. */
const MAX_LABEL_UNITS = 60;

function checkCard(view: View, locale: string, where: string): void {
  const card = render(CONTENT, locale, view);
  const { text } = parseHtml(card.html);
  const limit = card.media === undefined ? MAX_MESSAGE_UNITS : MAX_CAPTION_UNITS;
  if (text.length === 0 || text.length > limit)
    throw new Error(`${where}: ${text.length} units, limit ${limit}`);
  for (const button of card.keyboard.inline_keyboard.flat()) {
    const data = "callback_data" in button ? button.callback_data : "";
    if (Buffer.byteLength(data) > MAX_CALLBACK_DATA_BYTES) throw new Error(`${where}: ${data}`);
    if (button.text.length > MAX_LABEL_UNITS) throw new Error(`${where}: label "${button.text}" is too long`);
  }
}

describe("every card of every guide", () => {
  it("there are guides, states and languages to look at", () => {
    expect([...guides.keys()]).toEqual(["registration", "verification", "card", "tourpass", "payment"]);
    expect(STATES.length).toBeGreaterThan(1_000);
    expect(texts.locales).toEqual(["ar", "en", "fr", "zh"]);
  });

  it.each(texts.locales)("fits into Telegram's limits (%s)", (locale) => {
    for (const state of STATES) {
      const input = { ...state, personFacts };
      const where = `${locale} ${state.guide.id}/${state.place.at.id}`;
      checkCard(stepView(input), locale, where);
      checkCard(pausedView(input), locale, `${where} paused`);
      checkCard(restartQuestion(input), locale, `${where} restart`);
    }
  });

  it.each(texts.locales)("is followed by answers that fit as well (%s)", (locale) => {
    expect(topics.size).toBe(70);
    for (const topic of topics.values()) {
      checkCard(topicView(topic, { guide: "registration", stepNumber: 3 }), locale, `${locale} ${topic.id}`);
      checkCard(followUpView(topic, undefined), locale, `${locale} ${topic.id} follow-up`);
    }
  });

  it("ends every path", () => {
    for (const guide of guides.values()) {
      const ends = STATES.filter((state) => state.guide === guide && state.place.at.kind === "end");
      expect(ends.length, guide.id).toBeGreaterThan(0);
    }
  });

  it("looks the same when the record is read by a process that has just started", async () => {
    const records = STATES.map(({ guide, progress, facts }) =>
      encodePerson({
        ...newPerson("2026-01-01"),
        facts,
        guides: { [guide.id]: progress },
        active: { guide: guide.id, paused: false },
      }),
    );
    const dir = tempDir();
    const file = join(dir, "records.jsonl");
    writeFileSync(file, records.join("\n"));
    const script = join(import.meta.dirname, "../support/render-states.ts");
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, file], {
      maxBuffer: 2 ** 26,
    });
    rmSync(dir, { recursive: true });
    expect(stdout.trim().split("\n")).toEqual(records.map((record) => renderRecord(CONTENT, record)));
  });
});

describe("deep links", () => {
  it("open every guide and every topic", () => {
    for (const guide of guides.keys()) {
      expect(readStartPayload(startPayload({ kind: "guide", guide }))).toEqual({ kind: "guide", guide });
    }
    for (const topic of topics.keys()) {
      expect(readStartPayload(startPayload({ kind: "topic", topic }))).toEqual({ kind: "topic", topic });
    }
  });
  it("ignore what this bot did not write", () => {
    for (const payload of ["", "hello", "g-", "x-registration", "g-a b", `g-${"a".repeat(99)}`]) {
      expect(readStartPayload(payload)).toBeUndefined();
    }
  });
});
