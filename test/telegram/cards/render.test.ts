/** How a view looks as a message of Telegram, in the reader's language. */
import { describe, expect, it } from "vitest";
import { createTexts } from "../../../src/content/texts.ts";
import { body, heading, optional, type Text, type View } from "../../../src/core/view/view.ts";
import { render } from "../../../src/telegram/cards/render.ts";
import { SMALL } from "../../screens/small-content.ts";

const EN = `
ui-language-name = English
title = Cards & <i>more</i>
hello = Hello { $name }!
fee = The fee is { $f03_fee_percent }%.
note = Only in English
press = Done & go on
ui-fact-dated = As of { $date }: { $fact }
ui-fact-open = { $date }, nobody knows: { $fact }
domain-fact-f03 = fee
domain-fact-f11 = prepaid card
`;
const FR = `
ui-language-name = Français
title = Cartes
hello = Bonjour { $name } !
fee = Les frais : { $f03_fee_percent } %.
press = Continuer
ui-fact-dated = { $date } : { $fact }
domain-fact-f03 = frais
`;
const texts = createTexts({
  sources: new Map([
    ["en", EN],
    ["fr", FR],
  ]),
  defaultLocale: "en",
});
const content = { ...SMALL, texts };
const text = (key: string, args?: Text["args"]): Text => ({ key, ...(args === undefined ? {} : { args }) });
const shown = (view: Partial<View>, locale = "en") =>
  render(content, locale, { blocks: [], domainFacts: [], rows: [], ...view });

describe("the words of a message", () => {
  it("stand in paragraphs, titles in bold, and what belongs together without a gap", () => {
    const blocks = [
      heading(text("title")),
      body(text("hello", { name: "Ana" })),
      { ...body(text("note")), tight: true },
    ];
    expect(shown({ blocks }).html).toBe("<b>Cards & <i>more</i></b>\n\nHello Ana!\nOnly in English");
  });

  it("are those of the reader's language", () => {
    expect(shown({ blocks: [heading(text("title"))] }, "fr").html).toBe("<b>Cartes</b>");
  });

  it("leave out a paragraph that the language does not have, where it may be missing", () => {
    const blocks = [body(text("title")), optional(text("note"))];
    expect(shown({ blocks }, "fr").html).toBe("Cartes");
    expect(shown({ blocks: [body(text("title")), body(text("note"))] }, "fr").html).toBe(
      "Cartes\n\nOnly in English",
    );
  });

  it("begin with the first paragraph that is there, also when it belongs to one that is not", () => {
    const blocks = [optional(text("note")), { ...body(text("title")), tight: true }];
    expect(shown({ blocks }, "fr").html).toBe("Cartes");
  });

  it("cannot be broken by what a person is called", () => {
    const html = shown({ blocks: [body(text("hello", { name: "<b>Bo & co" }))] }).html;
    expect(html).toBe("Hello &lt;b&gt;Bo &amp; co!");
  });
});

describe("what is said of Alipay", () => {
  it("has its figures in it and its date below, in italics", () => {
    const view = { blocks: [body(text("fee"))], domainFacts: ["F03"] };
    expect(shown(view).html).toBe("The fee is 3%.\n\n<i>As of May 2026: fee</i>");
    expect(shown(view, "fr").html).toBe("Les frais : 3 %.\n\n<i>mai 2026 : frais</i>");
  });

  it("is dated once for each date and doubt, and not at all where it is sure", () => {
    const view = { blocks: [body(text("fee"))], domainFacts: ["F01", "F03", "F03", "F11"] };
    expect(shown(view).html).toBe(
      "The fee is 3%.\n\n<i>As of May 2026: fee\nJanuary 2026, nobody knows: prepaid card</i>",
    );
    expect(shown({ ...view, domainFacts: ["F03"] }).html).toContain("3%");
  });
});

describe("the buttons of a message", () => {
  it("stand in the rows of the view, with plain words and what they do", () => {
    const rows = [
      [
        { label: text("press"), action: { kind: "open", guide: "card" } },
        { label: text("hello", { name: "<Bo>" }), action: { kind: "menu" } },
      ],
      [{ label: text("title"), action: { kind: "topic", topic: "card.refused" } }],
    ] as const;
    expect(shown({ rows }).keyboard.inline_keyboard).toEqual([
      [
        { text: "Done & go on", callback_data: "1o:card" },
        { text: "Hello <Bo>!", callback_data: "1m" },
      ],
      [{ text: "Cards & <i>more</i>", callback_data: "1h:card.refused" }],
    ]);
  });

  it("have a colour where the view gives them one", () => {
    const label = text("press");
    const rows = [[{ label, action: { kind: "delete-data" }, style: "danger" }]] as const;
    expect(shown({ rows }).keyboard.inline_keyboard).toEqual([
      [{ text: "Done & go on", callback_data: "1D", style: "danger" }],
    ]);
  });
});

it("a picture comes along where the view has one", () => {
  expect(shown({ media: "add-card.png" }).media).toBe("add-card.png");
  expect("media" in shown({})).toBe(false);
});
