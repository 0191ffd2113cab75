/** The one live card of a chat, through a strict Bot API: what a person sees after a press and after a word. */
import { Api, Context } from "grammy";
import type { Update } from "grammy/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newPerson, type Person } from "../../../src/core/person/person.ts";
import { body, menuButton, type View } from "../../../src/core/view/view.ts";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { ShownMessage } from "../../../src/playground/protocol.ts";
import { createPeople, type People } from "../../../src/records/people.ts";
import { say, showBeside, showCard } from "../../../src/telegram/cards/card.ts";
import type { BotContext, BotDeps } from "../../../src/telegram/context.ts";
import { openVisit } from "../../../src/telegram/middleware/visit.ts";
import { logSink } from "../../support/bot-harness.ts";
import { BOT, type PlaygroundHarness, startPlayground, TOKEN } from "../../support/playground-harness.ts";
import { dataOf } from "../../support/reading.ts";
import { realContent } from "../../support/real-content.ts";
import { openEmbeddedHarness, type StoreHarness } from "../../support/store-harness.ts";

const NOW_MS = Date.UTC(2026, 10, 25, 9);
const TODAY = "2026-11-25";
const LINKED: Partial<Person> = { linkedDay: TODAY };

let telegram: PlaygroundHarness;
let api: Api;
let storage: StoreHarness;
let people: People;
let log: ReturnType<typeof logSink>;
/** Whose newest step was asked for after a card was drawn. */
let settled: number[];
beforeAll(async () => {
  telegram = await startPlayground();
  api = new Api(TOKEN, { apiRoot: telegram.url });
  storage = await openEmbeddedHarness();
  people = createPeople({ store: await storage.open(), botId: BOT.id, now: () => NOW_MS, retentionDays: 30 });
});
afterAll(async () => {
  await telegram.close();
  await storage.close();
});
beforeEach(() => {
  log = logSink();
  settled = [];
});

/** A view of one line; with `place` it is a step, without it something that is read over the step. */
const step = (line: "ui-menu" | "ui-paused" = "ui-menu"): View => ({
  ...reading(line),
  place: { guide: "card", step: "direct-link", rev: 0, stepNumber: 1, stepCount: 3, finished: false },
});
const reading = (line: "ui-menu" | "ui-paused" = "ui-menu"): View => ({
  blocks: [body({ key: line })],
  domainFacts: [],
  rows: [[menuButton()]],
});
const read = (line: string) =>
  realContent()
    .texts.plain("en", { key: line })
    .replace(/<[^>]+>/g, "");

/** What a handler finds on `ctx`, of which cards look at no more than this. */
async function contextOf(update: Update): Promise<BotContext> {
  const deps = {
    content: realContent(),
    people,
    log: log.logger,
    now: () => NOW_MS,
    liveCards: { settle: (personId: number) => settled.push(personId) },
  } as unknown as BotDeps;
  const ctx = new Context(update, api, { ...(await api.getMe()) });
  const visit = await openVisit(deps, ctx.from?.id ?? 0, "en");
  return Object.assign(ctx, { deps, visit, toast: undefined, pressAnswered: false }) as unknown as BotContext;
}

/** The person writes something, and the bot takes it. */
async function writes(person: PersonClient): Promise<BotContext> {
  await person.says("words");
  const update = (await telegram.updates()).at(-1);
  return contextOf(update);
}

/** The person presses the button of a message, and `act` is what the bot does. */
async function presses(
  person: PersonClient,
  message: ShownMessage,
  act: (ctx: BotContext) => Promise<unknown>,
) {
  const pressing = telegram.press(person.chatId, message.messageId, {
    by: person.id,
    data: dataOf(message, ""),
  });
  const query = await telegram.nextPress();
  await act(await contextOf({ update_id: 1, callback_query: query }));
  return pressing;
}

async function known(more: Partial<Person> = {}): Promise<PersonClient> {
  const person = await telegram.person();
  await people.changePerson(person.id, () => ({
    person: { ...newPerson(TODAY), ...more },
    result: undefined,
  }));
  return person;
}
const fromBot = async (person: PersonClient) => (await person.sees()).filter(({ from }) => from === "bot");
async function cardOf({ id }: PersonClient) {
  const loaded = await people.loadPerson(id);
  return loaded.kind === "known" ? loaded.person.card : undefined;
}

/** Somebody with a live card, and the card as they see it. */
async function withCard(more: Partial<Person> = {}): Promise<[PersonClient, ShownMessage]> {
  const person = await known(more);
  await showCard(await writes(person), step());
  const [message] = await fromBot(person);
  if (message === undefined) throw new Error("there is no card");
  return [person, message];
}

const refusesEdits = ({ chatId }: PersonClient) =>
  telegram.fault({
    method: "editMessageText",
    chatId,
    errorCode: 400,
    description: "Bad Request: message can't be edited",
  });

/** Somebody with an older card that still has its buttons, and a newer one that is the live one. */
async function withOlderCard(): Promise<[PersonClient, ShownMessage]> {
  const person = await known();
  await say(await writes(person), step());
  const [old] = await fromBot(person);
  if (old === undefined) throw new Error("there is no older card");
  await showCard(await writes(person), step());
  return [person, old];
}

describe("after a word", () => {
  it("a person finds the card below what they wrote, and the older one has no buttons", async () => {
    const [person, old] = await withCard();
    await showCard(await writes(person), step("ui-paused"));
    const [before, after] = await fromBot(person);
    expect(before).toMatchObject({ messageId: old.messageId, rows: [] });
    expect(after).toMatchObject({ text: read("ui-paused") });
    expect(after?.rows).toHaveLength(1);
    expect(await cardOf(person)).toEqual({
      chatId: person.chatId,
      messageId: after?.messageId,
      media: false,
    });
  });

  it("somebody new gets their card, and nothing is kept of them for it", async () => {
    const person = await telegram.person();
    await showCard(await writes(person), step());
    expect(await fromBot(person)).toHaveLength(1);
    expect(await people.loadPerson(person.id)).toEqual({ kind: "new" });
  });

  it("the card comes also where the buttons of the older one cannot be taken away now", async () => {
    const [person, old] = await withCard();
    await telegram.fault({ method: "editMessageReplyMarkup", chatId: person.chatId, errorCode: 502 });
    await showCard(await writes(person), step("ui-paused"));
    expect((await fromBot(person)).map(({ messageId }) => messageId)).toHaveLength(2);
    expect((await cardOf(person))?.messageId).not.toBe(old.messageId);
    expect(log.text()).toContain("telegram.old_card_kept");
  });

  it("nothing comes to somebody who has blocked the bot, and that is no error", async () => {
    const person = await known();
    const ctx = await writes(person);
    await person.blocksBot();
    await showCard(ctx, step());
    await say(ctx, step());
    expect(await fromBot(person)).toEqual([]);
    expect(log.text().split("telegram.person_unreachable")).toHaveLength(3);
  });

  it("an answer stands beside the card, which lives on", async () => {
    const [person, card] = await withCard();
    await say(await writes(person), reading("ui-paused"));
    const [first, second] = await fromBot(person);
    expect(first).toEqual(card);
    expect(second?.text).toBe(read("ui-paused"));
    expect((await cardOf(person))?.messageId).toBe(card.messageId);
  });
});

describe("after a press", () => {
  it("the card changes where it is, and the press is answered", async () => {
    const [person, card] = await withCard();
    const pressed = await presses(person, card, (ctx) => showCard(ctx, step("ui-paused")));
    expect(pressed).toMatchObject({ answered: true });
    const shown = await fromBot(person);
    expect(shown.map(({ messageId, text }) => [messageId, text])).toEqual([
      [card.messageId, read("ui-paused")],
    ]);
  });

  it("a card that can no longer be changed gives way to a new one, and does nothing any more", async () => {
    const [person, card] = await withCard();
    await refusesEdits(person);
    await presses(person, card, (ctx) => showCard(ctx, step("ui-paused")));
    const [before, after] = await fromBot(person);
    expect(before?.rows).toEqual([]);
    expect(after?.text).toBe(read("ui-paused"));
    expect((await cardOf(person))?.messageId).toBe(after?.messageId);
  });

  it("of an older card that one becomes the live one, and the newer does nothing any more", async () => {
    const [person, old] = await withOlderCard();
    await presses(person, old, (ctx) => showCard(ctx, step("ui-paused")));
    const [first, second] = await fromBot(person);
    expect(first?.text).toBe(read("ui-paused"));
    expect(second?.rows).toEqual([]);
    expect((await cardOf(person))?.messageId).toBe(old.messageId);
  });

  it("of an older card that can no longer be changed, neither it nor the newer one does anything any more", async () => {
    const [person, old] = await withOlderCard();
    await refusesEdits(person);
    await presses(person, old, (ctx) => showCard(ctx, step("ui-paused")));
    const shown = await fromBot(person);
    expect(shown.map(({ rows }) => rows.length)).toEqual([0, 0, 1]);
    expect(shown.at(-1)?.text).toBe(read("ui-paused"));
  });

  it("of something that is not the card only that changes", async () => {
    const [person, card] = await withCard();
    await say(await writes(person), reading());
    const other = (await fromBot(person)).at(-1);
    if (other === undefined) throw new Error("nothing was said");
    const pressed = await presses(person, other, async (ctx) => {
      expect(await showBeside(ctx, reading("ui-paused"))).toMatchObject({ messageId: other.messageId });
    });
    expect(pressed).toMatchObject({ answered: true });
    const [first, second] = await fromBot(person);
    expect(first).toEqual(card);
    expect(second?.text).toBe(read("ui-paused"));
    expect((await cardOf(person))?.messageId).toBe(card.messageId);
  });
});

describe("while a second device may move the guide", () => {
  it("it is noted that the person reads something else on the card, before they see it", async () => {
    const [person, card] = await withCard(LINKED);
    await telegram.fault({ method: "editMessageText", chatId: person.chatId, drop: "before" });
    await presses(person, card, (ctx) => showCard(ctx, reading("ui-paused")).catch(() => undefined));
    expect(await cardOf(person)).toMatchObject({ messageId: card.messageId, aside: true });
  });

  it("it is noted that they are back at the step", async () => {
    const [person, card] = await withCard(LINKED);
    await presses(person, card, (ctx) => showCard(ctx, reading("ui-paused")));
    expect(await cardOf(person)).toMatchObject({ aside: true });
    await presses(person, card, (ctx) => showCard(ctx, step()));
    expect(await cardOf(person)).toEqual({ chatId: person.chatId, messageId: card.messageId, media: false });
  });

  it("the newest step is asked for after each card", async () => {
    const [person] = await withCard(LINKED);
    expect(settled).toEqual([person.id]);
  });

  it("and only then: nobody else's press writes that", async () => {
    const [person, card] = await withCard();
    await presses(person, card, (ctx) => showCard(ctx, reading("ui-paused")));
    expect(await cardOf(person)).toEqual({ chatId: person.chatId, messageId: card.messageId, media: false });
  });
});
