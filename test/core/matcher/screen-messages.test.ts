/** A report -> the words of the app that it quotes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/core/matcher/normalise.ts";
import { createScreenMessages } from "../../../src/core/matcher/screen-messages.ts";

const PASSWORD = "payment.wrong-password";
const SYSTEM = "registration.system-error";
const CARD = "card.link-rejected";
const messages = createScreenMessages([
  new Map([
    [PASSWORD, ["Incorrect payment password, please try again", "支付密码错误，请重试"]],
    [SYSTEM, ["System error, we are checking it", "Error", "网络异常"]],
  ]),
  new Map([[CARD, ["This card cannot be added now, please use another card", "Error", "操作失败"]]]),
]);
const find = (text: string) => messages.find(normalise(text));
const topicsOf = (text: string) => find(text).map(({ topics }) => topics);

describe("what the app says", () => {
  it.each([
    ["alone", "Incorrect payment password, please try again"],
    ["in a sentence", "hi, it says “Incorrect payment password, please try again” since today"],
    ["without its punctuation and capitals", "incorrect payment password please try again"],
    ["with a slip of the finger", "it says incorect payment pasword please try again"],
    ["nearly whole", "it told me incorrect payment password try again"],
    ["in Chinese", "它说支付密码错误，请重试，怎么办"],
    ["in traditional Chinese", "支付密碼錯誤,請重試"],
  ])("is recognised %s: %s", (_, text) => {
    expect(topicsOf(text)).toEqual([[PASSWORD]]);
  });

  it("is not seen in the same words in another order, or in half of them", () => {
    expect(find("try the payment again please, is the password incorrect")).toEqual([]);
    expect(find("this card cannot be declined")).toEqual([]);
    expect(find("my payment password is lost")).toEqual([]);
  });

  it("names every topic that shows it", () => {
    expect(topicsOf("Error")).toEqual([[SYSTEM, CARD]]);
  });

  it("counts only alone when it is as short as other people's words", () => {
    expect(topicsOf("网络异常")).toEqual([[SYSTEM]]);
    expect(find("i typed the wrong code and got an error")).toEqual([]);
    expect(topicsOf("操作失败")).toEqual([[CARD]]);
  });

  it("comes with the message first that says most", () => {
    const both =
      "System error, we are checking it. then: This card cannot be added now, please use another card";
    expect(topicsOf(both)).toEqual([[CARD], [SYSTEM]]);
  });

  it("tells how much of it was quoted, and how long it is", () => {
    expect(find("Incorrect payment password, please try again")).toEqual([
      { topics: [PASSWORD], share: 1, length: 6 },
    ]);
    expect(find("it said incorrect payment password try again")[0]?.share).toBeCloseTo(5 / 6, 6);
    expect(find("it said incorrect payment password try try again")[0]?.share).toBeCloseTo(5 / 6, 6);
    expect(find("支付密码错误，请重试")[0]?.length).toBe(9);
  });
});

describe("a report that repeats the first words of a message", () => {
  it("is read to the sixth time, not to its end", () => {
    const quote = "incorrect payment password please try again";
    const repeated = (times: number) =>
      `${"incorrect payment password weather ".repeat(times)}${"weather ".repeat(12)}${quote}`;
    expect(topicsOf(repeated(5))).toEqual([[PASSWORD]]);
    expect(find(repeated(6))).toEqual([]);
  });
});

describe("any report", () => {
  it("quotes a share from 0.8 to 1 of what it quotes, each message once", () => {
    const word = fc.constantFrom(
      "incorrect",
      "payment",
      "password",
      "please",
      "try",
      "again",
      "error",
      "支付密码",
      "错误",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const hits = find(words.join(" "));
        expect(new Set(hits.map(({ topics }) => topics.join())).size).toBe(hits.length);
        for (const { share } of hits) {
          expect(share).toBeGreaterThanOrEqual(0.8);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
