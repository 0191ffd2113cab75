/** People and the staff of one playground, with words for what they do to each other. */
import type {
  ChatClient,
  GroupClient,
  PersonClient,
  PlaygroundClient,
} from "../../src/playground/control/client.ts";
import type { NewMessage, ShownMessage } from "../../src/playground/protocol.ts";
import { seen } from "./reading.ts";
import { until } from "./waiting.ts";

/** What a message must have in its text, or be like. */
type Wanted = string | ((message: ShownMessage) => boolean);

/** The forum topic of one person, as the staff have it open. */
export interface TopicClient {
  readonly threadId: number;
  /** What stands in it, oldest first, without the notes of Telegram itself. */
  sees(): Promise<ShownMessage[]>;
  waitFor(wanted: Wanted): Promise<ShownMessage>;
  /** @param who by default Sam */
  says(what: string | Omit<NewMessage, "by">, who?: PersonClient): Promise<ShownMessage>;
}

export interface StaffHarness {
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
  /** Waits longer than the chat's own `waitFor`: what passes from one side to the other takes a while. */
  waitFor(chat: ChatClient, wanted: Wanted): Promise<ShownMessage>;
}

const fits = (wanted: Wanted) => (message: ShownMessage) =>
  typeof wanted === "string" ? seen(message.text).includes(wanted) : wanted(message);

const waitFor: StaffHarness["waitFor"] = (chat, wanted) =>
  until(
    async () => (await chat.sees()).findLast(fits(wanted)),
    `a message ${typeof wanted === "string" ? `with "${wanted}"` : "that fits"}`,
  );

let names = 0;

/** @param telegram of a playground with staff */
export async function meetStaff(telegram: PlaygroundClient): Promise<StaffHarness> {
  const { team, travellers, sam, mei } = await telegram.support();
  const topics = async () => {
    const { chats, support } = await telegram.state();
    return chats.find(({ id }) => id === support?.chatId)?.topics ?? [];
  };

  function topicClient(threadId: number): TopicClient {
    const isInside = ({ threadId: id, kind }: ShownMessage) => id === threadId && kind !== "service";
    return {
      threadId,
      sees: async () => (await sam.in(team).sees()).filter(isInside),
      waitFor: (wanted) => waitFor(sam.in(team), (message) => isInside(message) && fits(wanted)(message)),
      says: (what, who = sam) =>
        who.in(team).says({ ...(typeof what === "string" ? { text: what } : what), threadId }),
    };
  }

  const harness: StaffHarness = {
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
      const found = await until(
        async () => (await topics()).findLast(({ name }) => name.startsWith(`${firstName} `)),
        `a topic for ${firstName}`,
      );
      return topicClient(found.threadId);
    },
    async callsPeople(person) {
      await person.says("/human");
      return harness.topicOf(person);
    },
    async talksWithSam(person) {
      const topic = await harness.callsPeople(person);
      await topic.says("Hello from Sam");
      await waitFor(person, "Hello from Sam");
      return topic;
    },
  };
  return harness;
}
