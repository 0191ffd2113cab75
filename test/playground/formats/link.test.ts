// Which addresses Telegram takes for a link, and what it makes of them.

import { describe, expect, it } from "vitest";
import { checkedLink } from "../../../src/playground/formats/link.ts";

describe("an address", () => {
  it.each([
    ["https://alipay.com", "https://alipay.com/"],
    ["alipay.com/x?y#z", "http://alipay.com/x?y#z"],
    ["http://127.0.0.1:8080/c/x", "http://127.0.0.1:8080/c/x"],
    ["example.com:8080", "http://example.com:8080/"],
    ["tg://resolve?domain=abroad", "tg://resolve?domain=abroad"],
  ])("%s leads to %s", (address, url) => {
    expect(checkedLink(address)).toEqual({ kind: "url", url });
  });

  it("of a person names the person", () => {
    expect(checkedLink("tg://user?id=42")).toEqual({ kind: "person", userId: 42 });
  });

  it.each(["", "http://localhost", "https://a b.c", "javascript:alert(1)", "mailto:me@x.org", "http://"])(
    "%j is none",
    (address) => {
      expect(checkedLink(address)).toEqual({ kind: "none" });
    },
  );
});
