/** Staff, people and the real bot on one playground, with words for what they do to each other. */
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { Person } from "../../src/core/person/person.ts";
import type { Text } from "../../src/core/view/view.ts";
import type {
  ChatClient,
  GroupClient,
  PersonClient,
  PlaygroundClient,
} from "../../src/playground/control/client.ts";
import type { Fault, NewMessage, ShownMessage } from "../../src/playground/protocol.ts";
import { decodePerson } from "../../src/records/person-record.ts";
import { openEmbeddedStore } from "../../src/store/embedded/store.ts";
import { KEY_PREFIX, personKeys } from "../../src/store/keys.ts";
import type { Store } from "../../src/store/store.ts";
import { type BotLab, realContent, startBotLab, tempDir } from "./bot-harness.ts";

export const CONTENT = realContent();

/** A 1x1 PNG. */
export const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
/** Where nothing but the time matters to a test, it waits this long at most, in milliseconds. */
const PATIENCE_MS = 18_000;
/** A start takes longer while everything else is being tested, in milliseconds. */
export const START_MS = 60_000;
/** The playground's own bot. */
export const BOT_ID = 1_000_001;
/** Looks often at first, to be quick, and then seldom, to leave the processor to the bot; in milliseconds. */
const FIRST_LOOK_MS = 10;
const MOST_BETWEEN_LOOKS_MS = 80;

/** A text of the product as it is read: no tags, no marks of direction. */
export function words(locale: string, key: string, args: Text["args"] = {}): string {
  return seen(
    CONTENT.texts
      .plain(locale, { key, args })
      .replace(/<[^>]+>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&"),
  );
}
/** Two reports that mean nothing, each in its own way. */
export const GIBBERISH = ["qwrtz platypus xxyyzz", "vbnm qwrtz hhjkl"] as const;

export const bold = (text: string, part: string) => ({
  entities: [{ type: "bold", offset: text.indexOf(part), length: part.length }],
});
export const seen = (text: string) => text.replace(/[\u2066-\u2069]/g, "");
/** The first line of a text of the product, in English. */
export const line = (key: string, args: Text["args"] = {}) => words("en", key, args).split("\n")[0] ?? "";

/** What stands in front of the last argument of a text of the product, in English. */
export const lead = (key: string, argument: string) =>
  words("en", key, { staff: "", title: "", [argument]: "\u0000" }).split("\u0000")[0] ?? "";

export type Clock = ReturnType<typeof createClock>;

/** A clock that goes on by itself and can be put forward. */
export function createClock() {
  let aheadMs = 0;
  return {
    now: () => Date.now() + aheadMs,
    forward: (ms: number) => {
      aheadMs += ms;
    },
    /** Puts the clock forward to a moment. */
    to: (ms: number) => {
      aheadMs = ms - Date.now();
    },
  };
}

/** The forum topic of one person, as the staff have it open. */
export interface TopicClient {
  readonly threadId: number;
  /** What stands in it, oldest first, without the notes of Telegram itself. */
  sees(): Promise<ShownMessage[]>;
  waitFor(part: string | ((message: ShownMessage) => boolean)): Promise<ShownMessage>;
  /** @param who by default Sam */
  says(what: string | Omit<NewMessage, "by">, who?: PersonClient): Promise<ShownMessage>;
}

export interface People {
  readonly team: GroupClient;
  readonly travellers: GroupClient;
  readonly sam: PersonClient;
  readonly mei: PersonClient;
  /** Somebody with a first name that nobody else has. */
  person(languageCode?: string, firstName?: string): Promise<PersonClient>;
  /** Waits for the topic that was made for this person. */
  topicOf(person: PersonClient): Promise<TopicClient>;
  topics(): Promise<GroupClient["topics"]>;
  /** `/human`, and the topic that this makes. */
  callsPeople(person: PersonClient): Promise<TopicClient>;
  /** As `callsPeople`, and Sam has answered "Hello from Sam". */
  talksWithSam(person: PersonClient): Promise<TopicClient>;
  waitFor(chat: ChatClient, part: string | ((message: ShownMessage) => boolean)): Promise<ShownMessage>;
  /** How many of the messages have this in them. */
  count(messages: readonly ShownMessage[], part: string): number;
}

let names = 0;

/** @param telegram of a playground with staff */
export async function meetPeople(telegram: PlaygroundClient): Promise<People> {
  const { team, travellers, sam, mei } = await telegram.support();
  const topics = async () => {
    const { chats, support } = await telegram.state();
    return chats.find(({ id }) => id === support?.chatId)?.topics ?? [];
  };
  const waitFor: People["waitFor"] = (chat, part) =>
    until(
      async () =>
        (await chat.sees()).findLast(
          typeof part === "string" ? ({ text }) => seen(text).includes(part) : part,
        ),
      `a message ${typeof part === "string" ? `with "${part}"` : "that fits"}`,
    );

  function topicClient(threadId: number): TopicClient {
    const inside = ({ threadId: id, kind }: ShownMessage) => id === threadId && kind !== "service";
    return {
      threadId,
      sees: async () => (await sam.in(team).sees()).filter(inside),
      waitFor: (part) =>
        waitFor(
          sam.in(team),
          (message) =>
            inside(message) && (typeof part === "string" ? seen(message.text).includes(part) : part(message)),
        ),
      says: (what, who = sam) =>
        who.in(team).says({ ...(typeof what === "string" ? { text: what } : what), threadId }),
    };
  }

  const people: People = {
    team,
    travellers,
    sam,
    mei,
    topics,
    waitFor,
    person(languageCode = "en", firstName = "Ana") {
      names += 1;
      return telegram.person({ languageCode, firstName: `${firstName} ${names}.` });
    },
    async topicOf({ firstName }) {
      const found = await until(async () =>
        (await topics()).findLast(({ name }) => name.startsWith(`${firstName} `)),
      );
      return topicClient(found.threadId);
    },
    async callsPeople(person) {
      await person.says("/human");
      return people.topicOf(person);
    },
    async talksWithSam(person) {
      const topic = await people.callsPeople(person);
      await topic.says("Hello from Sam");
      await waitFor(person, "Hello from Sam");
      return topic;
    },
    count: (messages, part) => messages.filter(({ text }) => seen(text).includes(part)).length,
  };
  return people;
}

/** Looks again and again until there is something. */
export async function until<T>(look: () => Promise<T | undefined>, what = "it"): Promise<T> {
  let pauseMs = FIRST_LOOK_MS;
  for (const endMs = Date.now() + PATIENCE_MS; Date.now() < endMs; await sleep(pauseMs)) {
    const found = await look();
    if (found !== undefined) return found;
    pauseMs = Math.min(pauseMs * 1.5, MOST_BETWEEN_LOOKS_MS);
  }
  throw new Error(`${what} did not come`);
}

/** Waits until every update was handled and nothing waits to be passed on. */
export async function untilPassedOn(
  telegram: PlaygroundClient,
  store: Store,
  prefix = KEY_PREFIX,
): Promise<void> {
  await until(async () => {
    await telegram.settled(PATIENCE_MS);
    for await (const key of store.keys(prefix)) {
      if (!/:to-(staff|person)$/.test(key)) continue;
      const stored = await store.read(key);
      if (stored !== undefined && JSON.parse(stored.value).items.length > 0) return undefined;
    }
    await telegram.settled(PATIENCE_MS);
    return true;
  }, "the end of all work");
}

export interface HandoffLab extends BotLab, People {
  /** A second look into the bot's store. */
  readonly store: Store;
  passedOn(): Promise<void>;
  /** A fault of the staff group, or of `chatId`. */
  fault(fault: Omit<Fault, "chatId"> & { chatId?: number }): Promise<void>;
  newest(person: PersonClient): Promise<ShownMessage>;
}

export async function startHandoffLab(
  env: Record<string, string> = {},
  now?: () => number,
): Promise<HandoffLab> {
  const dataDir = env.DATA_DIR ?? tempDir();
  const lab = await startBotLab({ ...env, DATA_DIR: dataDir }, undefined, now);
  const store = await openEmbeddedStore({ dataDir, now: Date.now });
  const people = await meetPeople(lab.telegram);
  return {
    ...lab,
    ...people,
    store,
    passedOn: () => untilPassedOn(lab.telegram, store),
    fault: (fault) => lab.telegram.fault({ chatId: people.team.id, ...fault }),
    async newest(person) {
      await lab.telegram.settled(PATIENCE_MS);
      const message = (await person.sees()).findLast(({ from }) => from === "bot");
      if (!message) throw new Error("the bot has said nothing");
      return message;
    },
    async stop() {
      await store.close();
      await lab.stop();
      if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Starts a lab for the tests of a file, and stops it after them. */
export function useLab(env: Record<string, string> = {}, now?: () => number): () => HandoffLab {
  let lab: HandoffLab;
  beforeAll(async () => {
    lab = await startHandoffLab(env, now);
  }, START_MS);
  afterEach(() => lab.telegram.clearFaults());
  afterAll(() => lab.stop());
  return () => lab;
}

/** At the second step of the first guide: which phone? */
export async function personInGuide(lab: HandoffLab, languageCode = "en"): Promise<PersonClient> {
  const person = await lab.person(languageCode);
  await person.says("/start g-registration");
  await lab.newest(person);
  await person.taps(words(languageCode, "ui-done"));
  await lab.waitFor(person, ({ rows }) => rows.flat().some(({ label }) => label === "iPhone"));
  return person;
}

/** The stored record of a person. */
export async function recordOf(lab: HandoffLab, personId: number): Promise<Person> {
  const stored = await lab.store.read(personKeys(BOT_ID, personId).person);
  const decoded = decodePerson(stored?.value ?? "");
  if (decoded.kind !== "ok") throw new Error(`there is no record of ${personId}`);
  return decoded.person;
}
