/** What people in a group experience when they ask the bot something. */
import { describe, expect, it } from "vitest";
import type { GroupClient } from "../../../src/playground/control/client.ts";
import { BOT_NAME } from "../../support/bot-harness.ts";
import { type Member, useGroupHarness } from "../../support/group-harness.ts";
import { labels, links, say } from "../../support/reading.ts";

const NO_CODE = "topic-registration-sms-code-missing.title";
/** Between two topics for the matcher: it asks. */
const UNCLEAR = `@${BOT_NAME} lol my payment failed again at the metro`;

const harness = useGroupHarness();

async function newGroup(role: "member" | "administrator", more = {}) {
  const group = await harness.group(role, more);
  return { group, zoe: await harness.member(group) };
}

/** What was said after the introduction. */
async function answers(group: GroupClient) {
  return (await harness.said(group)).slice(1);
}

/** A group in which the bot has asked `zoe` "did you mean". */
async function asked(role: "member" | "administrator") {
  const { group, zoe } = await newGroup(role);
  await zoe.says(UNCLEAR);
  const [question] = await answers(group);
  expect(question?.text).toContain(say("ui-report-did-you-mean"));
  return { group, zoe, question };
}

describe("a question", () => {
  it.each(["member", "administrator"] as const)(
    "that names the bot (a %s) is answered shortly, as an answer to it, with the way to the whole answer",
    async (role) => {
      const { group, zoe } = await newGroup(role);
      const question = await zoe.says(`@${BOT_NAME} my sms code never arrives`);
      const [answer, ...more] = await answers(group);
      expect(more).toEqual([]);
      expect(answer?.text).toContain(say(NO_CODE));
      expect(answer?.text.length).toBeLessThan(900);
      expect(answer?.replyTo).toBe(question.messageId);
      const [link = ""] = links(answer);
      expect(link).toBe(`https://t.me/${BOT_NAME}?start=t-registration__sms-code-missing`);
      // The link does what it says.
      await zoe.person.says(`/start ${new URL(link).searchParams.get("start")}`);
      await harness.telegram.settled();
      expect((await zoe.person.sees()).at(-1)?.text).toContain(say(NO_CODE));
    },
  );

  it("is answered alike whoever asks: nobody sees where the asker stands in a guide", async () => {
    const { group, zoe } = await newGroup("member");
    await zoe.person.says("/start g-registration");
    await harness.telegram.settled();
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    const ben = await harness.member(group, "en", "Ben");
    await ben.says(`@${BOT_NAME} my sms code never arrives`);
    const [first, second] = await answers(group);
    expect([first?.text, labels(first), links(first)]).toEqual([second?.text, labels(second), links(second)]);
  });

  it("that answers a message of the bot needs no name", async () => {
    const { group, zoe } = await newGroup("member");
    const [hello] = await harness.said(group);
    await zoe.says({ text: "my sms code never arrives", replyTo: hello?.messageId ?? 0 });
    expect((await answers(group)).at(-1)?.text).toContain(say(NO_CODE));
  });

  it("of somebody else is answered to them when a bare mention answers it", async () => {
    const { group, zoe } = await newGroup("administrator");
    const amina = await harness.member(group, "fr", "Amina");
    const question = await amina.says("le code sms n'arrive jamais");
    await zoe.says({ text: `@${BOT_NAME}`, replyTo: question.messageId });
    const [answer] = await answers(group);
    expect(answer?.replyTo).toBe(question.messageId);
    expect(answer?.text).toContain(say(NO_CODE, "fr"));
  });

  it("of somebody else that is not clear asks the one who called the bot, and keeps nothing of the other", async () => {
    const { group, zoe } = await newGroup("administrator");
    const amina = await harness.member(group, "fr", "Amina");
    const question = await amina.says("lol my payment failed again at the metro");
    await zoe.says({ text: `@${BOT_NAME}`, replyTo: question.messageId });
    const [asked] = await answers(group);
    expect(asked?.onlyFor).toBe(zoe.person.id);
    expect(asked?.text).toContain(say("ui-report-did-you-mean"));
    await amina.person.says("/export_my_data");
    await harness.telegram.settled();
    expect((await amina.person.sees()).at(-1)?.text).toContain(say("ui-export-nothing", "fr"));
  });

  it("in a forum topic is answered in that topic, and nowhere else", async () => {
    const { group, zoe } = await newGroup("administrator", { forum: true });
    const threadId = await zoe.opensTopic("Payments");
    await zoe.says({ text: `@${BOT_NAME} my sms code never arrives`, threadId });
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    const threads = (await answers(group)).map((answer) => answer.threadId);
    expect(threads).toEqual([threadId, undefined]);
  });

  it("among the comments of a channel is answered there; the channel's own posts are not", async () => {
    const { group, zoe } = await newGroup("administrator");
    const post = await harness.owner.in(group).says({
      text: "my sms code never arrives",
      as: { channel: "China news", linked: true },
    });
    await harness.telegram.settled();
    expect(await answers(group)).toEqual([]);
    const comment = await zoe.says({
      text: `@${BOT_NAME} my sms code never arrives`,
      replyTo: post.messageId,
    });
    expect((await answers(group)).map(({ replyTo }) => replyTo)).toEqual([comment.messageId]);
  });

  it("is answered in the language of whoever asks, whatever others chose", async () => {
    const { group, zoe } = await newGroup("member");
    const li = await harness.member(group, "zh-hans", "Li");
    await li.says(`@${BOT_NAME} 收不到短信验证码`);
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    const [first, second] = await answers(group);
    expect(first?.text).toContain(say(NO_CODE, "zh"));
    expect(second?.text).toContain(say(NO_CODE, "en"));
  });

  it("without words is answered with how to ask", async () => {
    const { group, zoe } = await newGroup("member");
    await zoe.says(`@${BOT_NAME}`);
    expect((await answers(group)).at(-1)?.text).toContain(
      say("ui-group-ask-how", "en", { bot: `@${BOT_NAME}` }),
    );
  });

  it("that the bot does not understand gets the truth and the way to people", async () => {
    const { group, zoe } = await newGroup("member");
    await zoe.says(`@${BOT_NAME} qwrtz platypus xxyyzz`);
    const answer = (await answers(group)).at(-1);
    expect(answer?.text).toContain(say("ui-group-unknown").split("\n")[0]);
    expect(links(answer)).toEqual([`https://t.me/${BOT_NAME}?start=human`]);
    await zoe.person.says("/start human");
    await harness.telegram.settled();
    const told = (await zoe.person.sees()).at(-1)?.text;
    expect(told).toContain(say("ui-people-called").split("\n")[0]);
  });

  it("of people to each other, or to another bot, is left alone", async () => {
    const { group, zoe } = await newGroup("administrator");
    const first = await zoe.says("my sms code never arrives");
    const ben = await harness.member(group, "en", "Ben");
    await ben.says({ text: "did you try again?", replyTo: first.messageId });
    await ben.says("/help@some_other_bot");
    await ben.says("/ban everybody");
    expect(await answers(group)).toEqual([]);
  });
});

describe("'did you mean' in a group", () => {
  it("is shown to the asker alone where Telegram can do that, and becomes the answer", async () => {
    const { group, zoe, question } = await asked("administrator");
    expect(question?.onlyFor).toBe(zoe.person.id);
    const [first = ""] = labels(question);
    await zoe.taps(first);
    const [answer, ...more] = await answers(group);
    expect(more).toEqual([]);
    expect(answer?.onlyFor).toBe(zoe.person.id);
    expect(answer?.text).toContain(first);
  });

  it("belongs to the asker where everybody sees it: others are told so, and nothing changes", async () => {
    const { group, zoe, question } = await asked("member");
    expect(question?.onlyFor).toBeUndefined();
    const ben = await harness.member(group, "fr", "Ben");
    const [first = ""] = labels(question);
    expect((await ben.taps(first)).toast).toBe(say("ui-toast-group-not-yours", "fr"));
    expect((await answers(group)).at(-1)?.text).toBe(question?.text);
    expect((await zoe.taps(first)).answered).toBe(true);
    expect((await answers(group)).at(-1)?.text).toContain(first);
  });

  it("'none of these' shows the way to people", async () => {
    const { group, zoe } = await asked("member");
    await zoe.taps(say("ui-report-none-of-these"));
    expect(links((await answers(group)).at(-1))).toEqual([`https://t.me/${BOT_NAME}?start=human`]);
  });

  it("two people who ask at the same time never get each other's buttons", async () => {
    const { group, zoe } = await newGroup("member");
    const ben = await harness.member(group, "en", "Ben");
    await Promise.all([zoe.says(UNCLEAR), ben.says(UNCLEAR)]);
    const questions = await answers(group);
    expect(questions).toHaveLength(2);
    const messages = await harness.telegram.messages(group.id);
    for (const question of questions) {
      const asker = messages.find(({ messageId }) => messageId === question.replyTo)?.from;
      const [right, wrong] = String(zoe.person.id) === asker ? [zoe, ben] : [ben, zoe];
      const data = question.rows[0]?.[0]?.data ?? "";
      const press = (who: Member) =>
        harness.telegram.press(group.id, question.messageId, { by: who.person.id, data });
      expect((await press(wrong)).toast).toBe(say("ui-toast-group-not-yours"));
      expect((await press(right)).toast).toBeUndefined();
    }
  });
});

describe("commands in a group", () => {
  it("for personal things lead to the direct chat, and nothing personal is shown", async () => {
    const { group, zoe } = await newGroup("member");
    for (const command of ["/privacy", "/export_my_data", "/continue", "/language"])
      await zoe.says(`${command}@${BOT_NAME}`);
    const said = await answers(group);
    expect(said).toHaveLength(4);
    for (const { text } of said) expect(text).toContain(say("ui-group-personal"));
    expect(new Set(said.flatMap(links))).toEqual(new Set([`https://t.me/${BOT_NAME}?start=hello`]));
  });

  it("/help says how to ask", async () => {
    const { group, zoe } = await newGroup("member");
    await zoe.says("/help");
    expect((await answers(group)).at(-1)?.text).toContain(
      say("ui-group-ask-how", "en", { bot: `@${BOT_NAME}` }),
    );
  });
});

describe("somebody who asks again and again", () => {
  it("is told once to go on in the direct chat; others are answered as before", async () => {
    const { group, zoe } = await newGroup("administrator");
    for (let asking = 0; asking < 9; asking += 1) await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    const said = await answers(group);
    expect(said.filter(({ text }) => text.includes(say(NO_CODE)))).toHaveLength(6);
    expect(said.filter(({ text }) => text.includes(say("ui-group-enough")))).toHaveLength(1);
    const ben = await harness.member(group, "en", "Ben");
    await ben.says(`@${BOT_NAME} my sms code never arrives`);
    expect((await answers(group)).at(-1)?.text).toContain(say(NO_CODE));
  });

  it("as a channel is counted too", async () => {
    const { group } = await newGroup("administrator");
    const owner = harness.owner.in(group);
    for (let asking = 0; asking < 9; asking += 1)
      await owner.says({ text: `@${BOT_NAME} my sms code never arrives`, as: { channel: "Loud news" } });
    expect((await answers(group)).filter(({ text }) => text.includes(say(NO_CODE)))).toHaveLength(6);
  });

  it("holds up nobody's direct chat when Telegram asks to wait in the group", async () => {
    const { group, zoe } = await newGroup("member");
    await harness.telegram.fault({
      method: "sendMessage",
      chatId: group.id,
      errorCode: 429,
      retryAfterSeconds: 15,
    });
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    await zoe.person.says("/menu");
    await zoe.person.waitFor(({ text }) => text.includes(say("ui-menu")), 5_000);
    expect(await harness.telegram.messages(group.id).then((all) => all.at(-1)?.text)).not.toContain(
      say(NO_CODE),
    );
    await zoe.waitFor(({ text }) => text.includes(say(NO_CODE)), 20_000);
  }, 40_000);
});
