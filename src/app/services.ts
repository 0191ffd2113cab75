/** Builds everything that the bot's handlers and the companion page stand on. Opens and starts nothing. */
import { randomBytes } from "node:crypto";
import { Api, type ApiClientOptions } from "grammy";
import { type Companion, createCompanion } from "../companion/companion.ts";
import { createRecordChanges } from "../companion/record-changes.ts";
import type { Config } from "../config.ts";
import type { Content } from "../content/content.ts";
import type { MatcherPort } from "../core/matcher/matcher-port.ts";
import type { Logger } from "../log.ts";
import { createAlbums } from "../records/albums.ts";
import { createGroups } from "../records/groups.ts";
import { createHandoffRecords } from "../records/handoff-records.ts";
import { createPairings, type Pairings } from "../records/pairings.ts";
import { createPeople } from "../records/people.ts";
import { createRateLimits } from "../records/rate-limits.ts";
import { createUnanswered } from "../records/unanswered.ts";
import type { Store } from "../store/store.ts";
import { patience } from "../telegram/bot.ts";
import { createLiveCards, type LiveCards } from "../telegram/cards/live-cards.ts";
import type { BotDeps } from "../telegram/context.ts";
import { createHandoffService } from "../telegram/handoff/service.ts";
import { createWordReader, readOfferWords } from "../telegram/typed-words.ts";
import type { Metrics } from "../web/metrics.ts";

export interface ServicesDeps {
  readonly config: Config;
  readonly content: Content;
  readonly matcher: MatcherPort;
  readonly metrics: Metrics;
  readonly store: Store;
  readonly log: Logger;
  readonly token: string;
  readonly client: ApiClientOptions;
  readonly botId: number;
  /** Where the companion page is, without a trailing slash. */
  readonly publicUrl: string;
  /** The staff group; absent: no people are configured. */
  readonly supportChatId: number | undefined;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}

export interface Services {
  readonly deps: BotDeps;
  readonly pairings: Pairings;
  readonly companion: Companion;
  readonly liveCards: LiveCards;
}

export function buildServices(parts: ServicesDeps): Services {
  const { config, content, matcher, metrics, store, log, botId, supportChatId, now } = parts;
  const { retentionDays, pairingHours } = config;
  function record(event: string, about: Readonly<Record<string, string | number>> = {}): void {
    log.info({ event, ...about });
    metrics.happened(event, about);
  }

  const people = createPeople({ store, botId, now, retentionDays });
  const pairings = createPairings({ store, botId, now, hours: pairingHours });
  const live = createRecordChanges({ store, botId, now });
  const cardApi = new Api(parts.token, parts.client);
  cardApi.config.use(patience());
  const liveCards = createLiveCards({ api: cardApi, content, people, pairings, log, now });
  const companion = createCompanion({ content, people, pairings, live, matcher, log, record });
  people.onChange(live.changed);
  people.onChange(liveCards.changed);
  companion.onMoved((personId) => void liveCards.moved(personId));

  const records = createHandoffRecords({ store, botId, retentionDays, now });
  const hours = config.supportHours;
  const support =
    supportChatId === undefined
      ? undefined
      : createHandoffService({ chatId: supportChatId, hours, content, people, records, log, record, now });

  const deps: BotDeps = {
    content,
    store,
    people,
    log,
    record,
    ...(support === undefined ? {} : { support }),
    devices: { pairings, companion, live, publicUrl: parts.publicUrl, hours: pairingHours },
    liveCards,
    matcher,
    unanswered: createUnanswered({ store, botId, retentionDays, now }),
    groups: createGroups({ store, botId, retentionDays, now }),
    rateLimits: createRateLimits(store, botId),
    albums: createAlbums(store, botId),
    offerWords: readOfferWords(content.texts),
    readWord: createWordReader(content.texts),
    retentionDays,
    now,
    newIncident: () => randomBytes(3).toString("hex"),
  };
  return { deps, pairings, companion, liveCards };
}
