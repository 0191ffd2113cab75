/** A hundred people and ten of the staff, all at once and in any order: nobody ever sees what is for somebody else. */
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { PersonClient } from "../../../src/playground/control/client.ts";
import type { ShownMessage } from "../../../src/playground/protocol.ts";
import { useHandoffHarness } from "../../support/handoff-harness.ts";
import type { TopicClient } from "../../support/staff-harness.ts";

const PEOPLE = 100;
const STAFF = 10;
const DEEDS = 450;
/** How many people act at the same time. */
const AT_ONCE = 25;

const anyDeed = fc.record({
  about: fc.nat({ max: PEOPLE - 1 }),
  staff: fc.nat({ max: STAFF - 1 }),
  act: fc.constantFrom(
    "asks",
    "asks",
    "asks again",
    "corrects",
    "answers",
    "answers",
    "replies",
    "amends",
    "notes",
  ),
});
type Deed = { about: number; staff: number; act: string };

const harness = useHandoffHarness();
let staff: readonly PersonClient[];
beforeAll(async () => {
  const more = await Promise.all(Array.from({ length: STAFF - 2 }, () => harness.person("en", "Staff")));
  await harness.team.change({ addMembers: more.map(({ id }) => id) });
  staff = [harness.sam, harness.mei, ...more];
});

/** What was said in one conversation, and must be seen on the other side. */
interface Said {
  text: string;
  readonly messageId: number;
  /** Who of the staff. */
  readonly by?: PersonClient;
  /** Text of the message that it answers. */
  readonly answers?: string;
}

class Conversation {
  readonly questions: Said[] = [];
  readonly answers: Said[] = [];
  #count = 0;
  constructor(
    readonly number: number,
    readonly person: PersonClient,
    readonly topic: TopicClient,
  ) {}

  /** Says what it is and whom it is about, so that a stray one gives itself away. */
  #tag(what: string): string {
    this.#count += 1;
    return `${what} <${this.number}> ${this.#count}`;
  }

  async does({ act, staff: index }: Deed): Promise<void> {
    const { person, topic, questions, answers } = this;
    const colleague = staff[index] ?? harness.sam;
    const lastQuestion = questions.at(-1);
    const lastAnswer = answers.at(-1);
    if (act === "notes") {
      await topic.says(this.#tag("// note"), colleague);
    } else if (act === "corrects" && lastQuestion !== undefined) {
      lastQuestion.text = this.#tag("question");
      await person.edits(lastQuestion.messageId, lastQuestion.text);
    } else if (act === "amends" && lastAnswer !== undefined) {
      lastAnswer.text = this.#tag("answer");
      await (lastAnswer.by ?? colleague).in(harness.team).edits(lastAnswer.messageId, lastAnswer.text);
    } else if (["answers", "replies", "amends"].includes(act)) {
      const replyTo = act === "replies" ? copyOf(await topic.sees(), questions) : undefined;
      const text = this.#tag("answer");
      const { messageId } = await topic.says(
        { text, ...(replyTo ? { replyTo: replyTo.messageId } : {}) },
        colleague,
      );
      answers.push({ text, messageId, by: colleague, ...(replyTo ? { answers: replyTo.text } : {}) });
    } else {
      const replyTo = act === "asks again" ? copyOf(await person.sees(), answers) : undefined;
      const text = this.#tag("question");
      const { messageId } = await person.says({ text, ...(replyTo ? { replyTo: replyTo.messageId } : {}) });
      questions.push({ text, messageId, ...(replyTo ? { answers: replyTo.text } : {}) });
    }
  }
}

/** The newest copy that has arrived of something said on the other side. */
const copyOf = (messages: readonly ShownMessage[], said: readonly Said[]) =>
  messages.findLast(({ from, text }) => from === "bot" && said.some((one) => one.text === text));

/** What the bot brought, of what people and staff said. */
const brought = (messages: readonly ShownMessage[]) =>
  messages.filter(({ from, text }) => from === "bot" && /<\d+>/.test(text));

async function each<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

it("conversations of a hundred people with ten of the staff never cross, and nothing is missing in any", async () => {
  const run = fc.asyncProperty(fc.array(anyDeed, { minLength: DEEDS, maxLength: DEEDS }), async (deeds) => {
    const conversations: Conversation[] = [];
    await each(
      Array.from({ length: PEOPLE }, (_, number) => number),
      8,
      async (number) => {
        const person = await harness.person("en", "P");
        conversations[number] = new Conversation(number, person, await harness.callsPeople(person));
      },
    );
    await each(conversations, AT_ONCE, async (conversation) => {
      for (const deed of deeds) if (deed.about === conversation.number) await conversation.does(deed);
    });
    await harness.passedOn();
    const team = await harness.sam.in(harness.team).sees();
    for (const { number, person, topic, questions, answers } of conversations) {
      const here = await person.sees();
      const there = team.filter(({ threadId }) => threadId === topic.threadId);
      expect(
        brought(here).map(({ text }) => text),
        `person ${number}`,
      ).toEqual(answers.map(({ text }) => text));
      expect(
        brought(there).map(({ text }) => text),
        `topic ${number}`,
      ).toEqual(questions.map(({ text }) => text));
      for (const said of [...questions, ...answers]) {
        if (said.answers === undefined) continue;
        const side = questions.includes(said) ? there : here;
        const copy = side.find(({ text, from }) => from === "bot" && text === said.text);
        expect(copy?.replyTo, `${said.text} answers ${said.answers}`).toBeDefined();
        const quoted = side.find(({ messageId }) => messageId === copy?.replyTo);
        expect(quoted?.text).toMatch(new RegExp(`<${number}>`));
      }
    }
  });
  // A failure names its seed; there is nothing to make smaller in what happens at the same time.
  await fc.assert(run, { numRuns: 1, endOnFailure: true });
}, 120_000);
