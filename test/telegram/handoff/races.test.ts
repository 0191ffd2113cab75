/** The bot and the staff in the same moment, and a crash in the middle: forced at the exact place. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCompanion } from "../../../src/companion/companion.ts";
import { createRecordChanges } from "../../../src/companion/record-changes.ts";
import { buildMatcher } from "../../../src/core/matcher/matcher.ts";
import { learntMatcher } from "../../../src/core/matcher/matcher-port.ts";
import {
  createPlaygroundClient,
  type PersonClient,
  type PlaygroundClient,
} from "../../../src/playground/control/client.ts";
import { createPlayground } from "../../../src/playground/server.ts";
import { createAlbums } from "../../../src/records/albums.ts";
import { createGroups } from "../../../src/records/groups.ts";
import { createHandoffRecords } from "../../../src/records/handoff-records.ts";
import type { Outbox } from "../../../src/records/outbox.ts";
import { createPairings } from "../../../src/records/pairings.ts";
import { createPeople, type People } from "../../../src/records/people.ts";
import { createRateLimits } from "../../../src/records/rate-limits.ts";
import { createUnanswered } from "../../../src/records/unanswered.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/store.ts";
import type { Store } from "../../../src/store/store.ts";
import { createBot } from "../../../src/telegram/bot.ts";
import { DeliverAgainError } from "../../../src/telegram/deliver-again-error.ts";
import { createHandoffService, type HandoffService } from "../../../src/telegram/handoff/service.ts";
import { createWordReader } from "../../../src/telegram/typed-words.ts";
import { pressUpdate, textUpdate } from "../../bench/updates.ts";
import { logSink } from "../../support/bot-harness.ts";
import { line } from "../../support/reading.ts";
import { realContent } from "../../support/real-content.ts";
import { tempDir } from "../../support/temp-dir.ts";
import { START_MS } from "../../support/waiting.ts";

const BOT = { id: 3_000_001, username: "RaceBot", firstName: "Race" };
const TOKEN = `${BOT.id}:AAOnlyForTestsOnlyForTestsOnly`;
const dataDir = tempDir();
const content = realContent();
let server: { url: string; close(): Promise<void> };
let playground: ReturnType<typeof createPlayground>;
let telegram: PlaygroundClient;
let store: Store;
let people: People;
let handoff: HandoffService;
let outbox: Outbox;
/** Happens once, just before the next record of a person is written. */
let beforeSaving: (() => Promise<unknown>) | undefined;
/** Happens once, just before the next thing is put in an outbox. */
let beforeSending: (() => void) | undefined;
let bot: ReturnType<typeof createBot>;

beforeAll(async () => {
  playground = createPlayground({
    token: TOKEN,
    bot: BOT,
    staffGroup: true,
  });
  server = await playground.listen({ port: 0 });
  telegram = createPlaygroundClient(server.url);
  store = await openEmbeddedStore({ dataDir, now: Date.now });
  const botId = BOT.id;
  const now = Date.now;
  const { logger: log } = logSink();
  const record = () => {};
  const live = createRecordChanges({ store, botId, now });
  people = createPeople({ store, botId, now, retentionDays: 180 });
  people.onChange(live.changed);
  const pairings = createPairings({ store, botId, now, hours: 24 });
  const matcher = learntMatcher(buildMatcher([]));
  const records = createHandoffRecords({ store, botId, retentionDays: 180, now });
  outbox = records.outbox;
  handoff = createHandoffService({
    chatId: playground.supportChatId ?? 0,
    hours: { zone: "UTC" },
    content,
    people,
    records,
    log,
    record,
    now,
  });
  bot = createBot(
    {
      content,
      store,
      people: {
        ...people,
        async savePerson(...args) {
          const happens = beforeSaving;
          beforeSaving = undefined;
          await happens?.();
          return people.savePerson(...args);
        },
      },
      log,
      record,
      support: {
        ...handoff,
        async send(...args) {
          const happens = beforeSending;
          beforeSending = undefined;
          happens?.();
          return handoff.send(...args);
        },
      },
      devices: {
        pairings,
        companion: createCompanion({ content, people, pairings, live, matcher, log, record }),
        live,
        publicUrl: "http://127.0.0.1",
        hours: 24,
      },
      matcher,
      unanswered: createUnanswered({ store, botId, retentionDays: 180, now }),
      readWord: createWordReader(content.texts),
      groups: createGroups({ store, botId, retentionDays: 180, now }),
      albums: createAlbums(store, botId),
      rateLimits: createRateLimits(store, botId),
      offerWords: [],
      retentionDays: 180,
      now,
      newIncident: () => "test",
    },
    {
      token: TOKEN,
      client: { apiRoot: server.url },
      botInfo: {
        id: BOT.id,
        username: BOT.username,
        first_name: BOT.firstName,
        is_bot: true,
        can_join_groups: true,
        can_read_all_group_messages: false,
        supports_inline_queries: false,
        can_connect_to_business: false,
        has_main_web_app: false,
        has_topics_enabled: false,
        allows_users_to_create_topics: false,
        can_manage_bots: false,
        supports_guest_queries: false,
        supports_join_request_queries: false,
      },
    },
  );
}, START_MS);

afterAll(async () => {
  await server.close();
  playground.close();
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

async function traveller(): Promise<PersonClient> {
  const person = await telegram.person({ firstName: "Ana", languageCode: "en" });
  await person.says("hello"); // nobody fetches it; from now on the bot may write here
  return person;
}
async function recordOf({ id }: PersonClient) {
  const loaded = await people.loadPerson(id);
  if (loaded.kind !== "known") throw new Error("no record");
  return loaded.person;
}
const cards = async (person: PersonClient) => (await person.sees()).filter(({ from }) => from === "bot");
const SAM = { id: 77, name: "Sam" };

describe("somebody of the staff takes the ticket while a press is on its way", () => {
  it("the guide stays paused where it was, and the card as it is", async () => {
    const ana = await traveller();
    await bot.handleUpdate(textUpdate(ana.id, "/start g-card"));
    await bot.handleUpdate(textUpdate(ana.id, "/human"));
    const [before, shownBefore] = [await recordOf(ana), await cards(ana)];
    beforeSaving = () => handoff.change(ana.id, { kind: "claim", by: SAM });
    await bot.handleUpdate(pressUpdate(ana.id, 0));
    const after = await recordOf(ana);
    expect(after.ticket?.state).toBe("owned");
    expect(after.active).toEqual({ guide: "card", paused: true });
    expect(after.guides).toEqual(before.guides);
    expect(await cards(ana)).toEqual(shownBefore);
    const toasts = (await telegram.calls()).filter(({ method }) => method === "answerCallbackQuery");
    expect(toasts.at(-1)?.payload.text).toBe(line("ui-people-own-toast"));
  });

  it("a word for the guide moves nothing, and the person hears why", async () => {
    const ana = await traveller();
    await bot.handleUpdate(textUpdate(ana.id, "/start g-card"));
    await bot.handleUpdate(textUpdate(ana.id, "/human"));
    const before = await recordOf(ana);
    beforeSaving = () => handoff.change(ana.id, { kind: "claim", by: SAM });
    await bot.handleUpdate(textUpdate(ana.id, "done"));
    expect((await recordOf(ana)).guides).toEqual(before.guides);
    expect((await recordOf(ana)).active?.paused).toBe(true);
    expect((await cards(ana)).at(-1)?.text).toContain(line("ui-people-own"));
  });
});

describe("a crash after a word opened the ticket again and before the staff heard of it", () => {
  it("ends as if there had been none: topic open, staff told, word passed on", async () => {
    const ana = await traveller();
    await bot.handleUpdate(textUpdate(ana.id, "/human"));
    await handoff.change(ana.id, { kind: "staff-wrote", by: SAM });
    await handoff.change(ana.id, { kind: "close", by: "staff", id: "c1" });
    const ids = (await outbox.waiting(ana.id, "staff")).map(({ id }) => id);
    await outbox.done(ana.id, "staff", ids);
    const update = textUpdate(ana.id, "it came back");
    beforeSending = () => {
      throw new DeliverAgainError("the process died here");
    };
    await expect(bot.handleUpdate(update)).rejects.toThrow();
    expect(await outbox.waiting(ana.id, "staff")).toEqual([]);
    await bot.handleUpdate(update);
    const waits = await outbox.waiting(ana.id, "staff");
    expect(waits.map(({ kind }) => kind)).toEqual(["topic-state", "notice", "copy"]);
    expect(waits[0]).toMatchObject({ open: true });
    expect((await cards(ana)).at(-1)?.text).toContain(line("ui-people-called-again"));
  });
});
