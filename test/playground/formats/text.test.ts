// What Telegram stores of a text: characters that it removes, entities that it finds, how many it keeps.

import { describe, expect, it } from "vitest";
import { formatText } from "../../../src/playground/formats/text.ts";

const html = (text: string) => formatText(text, { parseMode: "HTML" });

describe("what Telegram stores of a text", () => {
  it("finds commands, links, mentions and addresses in plain text", () => {
    const found = formatText("/start see https://alipay.com/x, @someone me@x.org #tag example.com.").entities;
    expect(found.map((e) => `${e.type} ${e.offset} ${e.length}`)).toEqual([
      "bot_command 0 6",
      "url 11 20",
      "mention 33 8",
      "email 42 8",
      "hashtag 51 4",
      "url 56 11",
    ]);
  });

  it("removes characters that Telegram removes, and moves the entities", () => {
    expect(html("a\r\u202eb\u0007<b>c</b>")).toEqual({
      text: "ab c",
      entities: [{ type: "bold", offset: 3, length: 1 }],
    });
  });

  it("keeps 100 formatted pieces and silently drops the rest", () => {
    expect(html("<b>x</b> ".repeat(120)).entities).toHaveLength(100);
  });

  it("keeps the isolation marks of right-to-left texts", () => {
    expect(html("\u2068abc\u2069").text).toBe("\u2068abc\u2069");
  });
});
