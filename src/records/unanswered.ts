/**
 * Keeps the reports that the bot could not answer, masked, for authors to learn from.
 *
 * They lie under the person's keys, so that export and deletion find them; whoever lists them sees no person.
 */

import { z } from "zod";
import type { TopicId } from "../core/guide/guide.ts";
import { dayOf } from "../core/person/day.ts";
import { KEY_PREFIX, personKeys, personKeysPrefix, retentionTtlSeconds } from "../store/keys.ts";
import { record } from "../store/record.ts";
import type { Store } from "../store/store.ts";
import { asJson, withoutField } from "./readable.ts";

const Entry = z.object({
  /** `YYYY-MM-DD` in UTC. */
  day: z.string(),
  /** The language the report was read in. */
  lang: z.string(),
  /** Masked before it came here. */
  text: z.string(),
  decision: z.enum(["clarify", "handoff"]),
  /** The nearest topics, best first. */
  topics: z.array(z.string()),
  /** `<guide>/<step>` where the person was. */
  step: z.string().exactOptional(),
  /** The offered topic that the person took. */
  chosen: z.string().exactOptional(),
  /** What the staff closed the ticket with: a topic that answers it ... */
  staffTopic: z.string().exactOptional(),
  /** ... or a new answer in their words, masked. */
  staffAnswer: z.string().exactOptional(),
});

/** One report, masked, with what the matcher thought and what people said since. */
export type UnansweredReport = z.output<typeof Entry>;
const Entries = z.array(Entry);
/** Newest last. Text that cannot be read counts as none: no loss to a person, and the next report writes over it. */
type Reports = readonly UnansweredReport[];

/** Each operation rejects with `StoreUnavailableError` when the store is away. */
export interface Unanswered {
  /** @param report its text must be masked */
  add(personId: number, report: UnansweredReport): Promise<void>;
  /** The person took one of the topics offered for their last report: a label from who knows best. */
  choose(personId: number, topic: TopicId): Promise<void>;
  /** The staff closed a ticket with this answer: it belongs to the person's last report. */
  answered(
    personId: number,
    answer: { readonly topic: TopicId } | { readonly words: string },
  ): Promise<boolean>;
  /** The reports of one person, newest last. */
  of(personId: number): Promise<readonly UnansweredReport[]>;
  /** All reports of all people, in no order. */
  list(): AsyncIterable<UnansweredReport>;
  /** Removes every report. @returns how many people's reports were removed */
  clear(): Promise<number>;
}

/** Long enough for an author who looks once a month. */
const KEPT_DAYS = 30;
const MOST_PER_PERSON = 10;
const MOST_CHARS = 500;
const UNANSWERED_KEY = /\{(\d+):\d+\}:unanswered$/;

/** The reports of all people of a bot, kept for `KEPT_DAYS` or the retention time, whichever is shorter. */
export function createUnanswered(deps: {
  readonly store: Store;
  readonly botId: number;
  readonly retentionDays: number;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): Unanswered {
  const { store, botId, now } = deps;
  const keptDays = Math.min(KEPT_DAYS, deps.retentionDays);
  const ttlSeconds = retentionTtlSeconds(keptDays);
  /** The key lives on when its person writes again, so each report is also judged by its own day. */
  const isKept = ({ day }: UnansweredReport) => day >= dayOf(now() - ttlSeconds * 1000);
  const at = (key: string) => record<Reports>({ store, key, schema: Entries, empty: [], ttlSeconds });
  const of = (personId: number) => at(personKeys(botId, personId).unanswered);
  const read = async (key: string) => (await at(key).read()).filter(isKept);

  /** @returns whether there is a last report, and it was changed */
  async function changeLast(
    personId: number,
    edit: (last: UnansweredReport) => UnansweredReport,
  ): Promise<boolean> {
    const changed = await of(personId).change((reports) => {
      const kept = reports.filter(isKept);
      const last = kept.at(-1);
      const edited = last && edit(last);
      return edited === undefined || edited === last ? reports : [...kept.slice(0, -1), edited];
    });
    return changed !== "contended" && changed.value !== changed.before;
  }

  async function* keys(): AsyncIterable<string> {
    for await (const key of store.keys(personKeysPrefix(botId))) if (key.endsWith(":unanswered")) yield key;
  }

  return {
    async add(personId, report) {
      const added = { ...report, text: report.text.slice(0, MOST_CHARS) };
      await of(personId).change((reports) => [...reports.filter(isKept), added].slice(-MOST_PER_PERSON));
    },
    async choose(personId, topic) {
      await changeLast(personId, (last) => (last.topics.includes(topic) ? { ...last, chosen: topic } : last));
    },
    answered(personId, answer) {
      const staff =
        "topic" in answer ? { staffTopic: answer.topic } : { staffAnswer: answer.words.slice(0, MOST_CHARS) };
      return changeLast(personId, (last) => ({ ...last, ...staff }));
    },
    of: (personId) => read(personKeys(botId, personId).unanswered),
    async *list() {
      for await (const key of keys()) yield* await read(key);
    },
    async clear() {
      let people = 0;
      for await (const key of keys()) {
        await store.remove([key]);
        people += 1;
      }
      return people;
    },
  };
}

/** The bots that have reports in this store; most often one. */
export async function listBots(store: Store): Promise<number[]> {
  const bots = new Set<number>();
  for await (const key of store.keys(KEY_PREFIX)) {
    const bot = UNANSWERED_KEY.exec(key)?.[1];
    if (bot !== undefined) bots.add(Number(bot));
  }
  return [...bots];
}

/** What the person wrote; what staff told the authors is theirs. */
export const exportUnanswered = (text: string): unknown => withoutField(asJson(text), "staffAnswer");
