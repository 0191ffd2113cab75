/** In one process, Telegram's answers at once: what a press costs beside a bare grammY echo. */
import { rmSync } from "node:fs";
import type { ApiClientOptions } from "grammy";
import { Bot } from "grammy";
import type { Update } from "grammy/types";
import { createCompanion } from "../../src/companion/companion.ts";
import { createLive } from "../../src/companion/record-changes.ts";
import { buildMatcher } from "../../src/core/matcher/matcher.ts";
import { createLogger } from "../../src/log.ts";
import { createAlbums } from "../../src/records/albums.ts";
import { createGroups } from "../../src/records/groups.ts";
import { createPairings } from "../../src/records/pairings.ts";
import { createPeople } from "../../src/records/people.ts";
import { createRateLimits } from "../../src/records/rate-limits.ts";
import { createUnanswered } from "../../src/records/unanswered.ts";
import { personKeys } from "../../src/store/keys.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { createBot } from "../../src/telegram/bot.ts";
import { createWordReader } from "../../src/telegram/typed-words.ts";
import { realContent, tempDir } from "../support/bot-harness.ts";
import { pressUpdate, textUpdate } from "./updates.ts";

const INFO = {
  id: 1,
  is_bot: true as const,
  first_name: "B",
  username: "b_bot",
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
};
const ANSWER = {
  ok: true,
  result: { message_id: 10, date: 1, chat: { id: 1, type: "private", first_name: "Ana" }, text: "card" },
};
/** Answers every call at once, inside conversations too. */
const client: ApiClientOptions = { fetch: (async () => ({ json: async () => ANSWER })) as never };

export interface Cost {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** Runs `handle` over the updates, `width` people at a time. */
async function measure(
  updates: readonly (readonly Update[])[],
  handle: (update: Update) => Promise<void>,
): Promise<Cost> {
  const times: number[] = [];
  const startedMs = performance.now();
  const cpu = process.cpuUsage();
  await Promise.all(
    updates.map(async (person) => {
      for (const update of person) {
        const beganMs = performance.now();
        await handle(update);
        times.push(performance.now() - beganMs);
      }
    }),
  );
  const used = process.cpuUsage(cpu);
  const seconds = (performance.now() - startedMs) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    perSecond: times.length / seconds,
    cpuMs: (used.user + used.system) / 1000 / times.length,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}

function createEcho(): Bot {
  const bot = new Bot("1:echo", { client, botInfo: INFO });
  bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
  return bot;
}

async function createGuideBot(store: Store) {
  const content = realContent();
  const log = createLogger("silent");
  const live = createLive({ store, botId: INFO.id, now: Date.now });
  const people = createPeople({
    store,
    botId: INFO.id,
    now: Date.now,
    retentionDays: 180,
  });
  people.onChange(live.changed);
  const pairings = createPairings({ store, botId: INFO.id, now: Date.now, hours: 24 });
  const matcher = buildMatcher([]);
  const record = () => {};
  const companion = createCompanion({ content, people, pairings, live, matcher, log, record });
  const deps = {
    content,
    store,
    people,
    log,
    record,
    devices: { pairings, companion, live, publicUrl: "http://127.0.0.1", hours: 24 },
    matcher,
    unanswered: createUnanswered({ store, botId: INFO.id, retentionDays: 180, now: Date.now }),
    readWord: createWordReader(content.texts),
    groups: createGroups({ store, botId: INFO.id, retentionDays: 180, now: Date.now }),
    rateLimits: createRateLimits(store, INFO.id),
    offerWords: [],
    albums: createAlbums(store, INFO.id),
    retentionDays: 180,
    now: Date.now,
    newIncident: () => "bench",
  };
  return createBot(deps, { token: "1:guide", client, botInfo: INFO, owner: "bench", takesOver: true });
}

export interface PressSeries {
  readonly presses: number;
  readonly cpuMs: number;
  readonly talkBytes: number;
  readonly personBytes: number;
}

export interface InProcessResult {
  readonly echo: Cost;
  readonly press: Cost;
  readonly pressWide: Cost;
  readonly series: readonly PressSeries[];
}

const ECHO_UPDATES = 5_000;
const PRESSES = 1_000;
const WIDTH = 32;
const WARM_UP = 200;
/** People who walk side by side while the cost at each depth is measured, and presses of each that count. */
const SERIES_PEOPLE = 12;
const SAMPLE = 60;

/** @param redisUrl absent: the embedded store */
export async function benchInProcess(redisUrl?: string): Promise<InProcessResult> {
  const dataDir = tempDir();
  const store = await openStore(
    { dataDir, redisUrls: redisUrl === undefined ? [] : [redisUrl] },
    { now: Date.now, onError: () => {} },
  );
  const echo = createEcho();
  const bot = await createGuideBot(store);
  const handle = (update: Update) => bot.handleUpdate(update);
  let nextPerson = Math.floor(Date.now() / 1000) * 100;
  async function walker(presses: number): Promise<{ person: number; updates: Update[] }> {
    const person = nextPerson++;
    await handle(textUpdate(person, "/start g-card"));
    return { person, updates: Array.from({ length: presses }, (_, n) => pressUpdate(person, n)) };
  }
  const echoes = (count: number) => Array.from({ length: count }, (_, n) => textUpdate(1, `hello ${n}`));

  await measure([echoes(WARM_UP)], (update) => echo.handleUpdate(update));
  await measure([(await walker(WARM_UP)).updates], handle);
  const echoCost = await measure([echoes(ECHO_UPDATES)], (update) => echo.handleUpdate(update));
  const press = await measure([(await walker(PRESSES)).updates], handle);
  const wide = await Promise.all(Array.from({ length: WIDTH }, () => walker(PRESSES / 10)));
  const pressWide = await measure(
    wide.map(({ updates }) => updates),
    handle,
  );

  const series: PressSeries[] = [];
  const walkers = await Promise.all(Array.from({ length: SERIES_PEOPLE }, () => walker(1_000 + SAMPLE)));
  const part = (from: number, to: number) => walkers.map(({ updates }) => updates.slice(from, to));
  const [first] = walkers;
  const keys = personKeys(INFO.id, first?.person ?? 0);
  let done = 0;
  for (const presses of [10, 100, 1_000]) {
    await measure(part(done, presses), handle);
    // What the next presses cost at this depth.
    const { cpuMs } = await measure(part(presses, presses + SAMPLE), handle);
    done = presses + SAMPLE;
    const [record, talk] = await store.readMany([keys.person, keys.talk]);
    series.push({
      presses,
      cpuMs,
      talkBytes: Buffer.byteLength(talk?.value ?? ""),
      personBytes: Buffer.byteLength(record?.value ?? ""),
    });
  }
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
  return { echo: echoCost, press, pressWide, series };
}
