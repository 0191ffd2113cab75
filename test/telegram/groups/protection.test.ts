/** What a group experiences when somebody posts a secret, offers accounts for money, or when the bot is turned on. */
import { describe, expect, it } from "vitest";
import { BOT_NAME } from "../../support/bot-harness.ts";
import { useGroupHarness } from "../../support/group-harness.ts";
import { say } from "../../support/reading.ts";
import { PIXEL } from "../../support/samples.ts";

const CARD = "4111 1111 1111 1111";
const REPORT = "I never receive the sms verification code when I register";
const NO_CODE = "topic-registration-sms-code-missing.title";
const OFFER = "topic-safety-account-made-by-others.title";

const harness = useGroupHarness();

async function visible(groupId: number): Promise<string> {
  await harness.telegram.settled();
  const messages = await harness.telegram.messages(groupId);
  return messages
    .filter(({ deleted }) => !deleted)
    .map(({ text }) => text)
    .join("\n");
}

describe("being added", () => {
  it("as a plain member, the bot explains itself once and says what it cannot do", async () => {
    const group = await harness.group("member");
    const [hello, ...more] = await harness.said(group);
    expect(more).toEqual([]);
    expect(hello?.text).toContain(`@${BOT_NAME}`);
    expect(hello?.text).toContain(say("ui-group-cannot-read"));
    expect(hello?.text).toContain(say("ui-group-cannot-delete"));
    await group.change({ botRole: "administrator" });
    const said = await harness.said(group);
    expect(said).toHaveLength(2);
    expect(said.at(-1)?.text).toBe(say("ui-group-rights-thanks"));
    await group.change({ botRights: { canDeleteMessages: false } });
    expect((await harness.said(group)).at(-1)?.text).toBe(say("ui-group-cannot-delete"));
  });

  it("where it may not write yet, it explains itself as soon as it may", async () => {
    const owner = harness.owner;
    await harness.telegram.fault({
      method: "sendMessage",
      errorCode: 400,
      description: "Bad Request: not enough rights to send text messages to the chat",
    });
    const group = await harness.telegram.group({ title: "Quiet", by: owner.id, botRole: "member" });
    expect(await harness.said(group)).toEqual([]);
    await group.change({ botRole: "administrator" });
    expect((await harness.said(group)).at(-1)?.text).toContain(`@${BOT_NAME}`);
  });

  it("as an administrator without the right to delete, it says just that", async () => {
    const group = await harness.group("administrator", { botRights: { canDeleteMessages: false } });
    const [hello] = await harness.said(group);
    expect(hello?.text).not.toContain(say("ui-group-cannot-read"));
    expect(hello?.text).toContain(say("ui-group-cannot-delete"));
  });

  it("again after it was put out, it explains itself again", async () => {
    const group = await harness.group("member");
    await group.change({ botRole: "none" });
    await harness.telegram.settled();
    await group.change({ botRole: "member" });
    expect(await harness.said(group)).toHaveLength(2);
  });
});

describe("a secret", () => {
  it("is deleted where the bot may, and only its author is warned, without repeating it", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    await zoe.says(`my card ${CARD} is refused`);
    expect(await visible(group.id)).not.toContain("4111");
    const warning = (await harness.said(group)).at(-1);
    expect(warning?.onlyFor).toBe(zoe.person.id);
    expect(warning?.text).toBe(say("ui-group-secret-deleted", "en", { name: "Zoe" }));
    expect(harness.log()).not.toContain("4111");
  });

  it("is deleted also when it comes by an edit, or under a picture", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    const message = await zoe.says("hello everybody");
    await zoe.edits(message.messageId, `hello everybody ${CARD}`);
    await zoe.says({ photo: PIXEL, caption: `my passport number is E12345678` });
    const text = await visible(group.id);
    expect(text).not.toContain("4111");
    expect(text).not.toContain("E12345678");
  });

  it("takes the whole album with it, whichever picture the words stand under", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    const parts = [{ photo: PIXEL }, { photo: PIXEL }, { photo: PIXEL }];
    const album = await zoe.sendsAlbum({ parts, caption: `my card ${CARD}` });
    const other = await zoe.sendsAlbum({ parts, caption: "the Great Wall" });
    await harness.telegram.settled();
    const left = (await zoe.sees()).map(({ messageId }) => messageId);
    expect(album.filter(({ messageId }) => left.includes(messageId))).toEqual([]);
    expect(other.filter(({ messageId }) => left.includes(messageId))).toHaveLength(3);
  });

  it("in the name of a file or behind a link is seen too", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    await zoe.says({ document: { fileName: "card 4111 1111 1111 1111.txt", base64: "aGVsbG8=" } });
    await zoe.says({
      poll: { question: `is ${CARD} a good card?`, options: ["yes", "no"] },
    });
    await harness.telegram.settled();
    expect((await zoe.sees()).filter(({ from }) => from === String(zoe.person.id))).toEqual([]);
  });

  it("stays where the bot may not delete, and its author is asked to do it", async () => {
    const group = await harness.group("administrator", { botRights: { canDeleteMessages: false } });
    const zoe = await harness.member(group, "fr");
    await zoe.says(`ma carte ${CARD}`);
    const warning = (await harness.said(group)).at(-1);
    expect(warning?.text).toBe(say("ui-group-secret-ask", "fr", { name: "Zoe" }));
    expect(warning?.onlyFor).toBe(zoe.person.id);
  });

  it("is warned of for everybody to see where a message to one member is not possible", async () => {
    const group = await harness.group("member");
    const zoe = await harness.member(group);
    const question = await zoe.says(`@${BOT_NAME} my card ${CARD} is refused`);
    const warning = (await harness.said(group)).find(({ text }) =>
      text.includes(say("ui-group-secret-ask", "en", { name: "Zoe" })),
    );
    expect(warning?.onlyFor).toBeUndefined();
    expect(warning?.replyTo).toBe(question.messageId);
  });
});

describe("an offer to verify or sell accounts", () => {
  it.each([
    ["en", "I can verify your alipay account for 30$, DM me"],
    ["zh", "代实名认证支付宝，私聊我，便宜"],
    ["fr", "Je vérifie votre compte Alipay pour 25 euros, contactez moi en privé"],
    ["ar", "أقوم بتوثيق حساب علي باي مقابل 20 دولار راسلني خاص"],
  ])("is answered with the safety topic for everybody, in its language (%s)", async (locale, offer) => {
    const group = await harness.group("administrator");
    const seller = await harness.member(group, "en", "Seller");
    await seller.says(offer);
    expect((await harness.said(group)).at(-1)?.text).toContain(say(OFFER, locale));
  });

  it("is not seen in help between people", async () => {
    const group = await harness.group("administrator");
    const ben = await harness.member(group, "en", "Ben");
    await ben.says("I can help you with the verification, what do you see on the screen?");
    await ben.says("message me when you are at the airport");
    await ben.says("do not buy an account from anybody");
    expect(await harness.said(group)).toHaveLength(1); // the introduction
  });
});

describe("answering by itself", () => {
  it("is off at first, turned on by administrators only, and kept for the group", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    await zoe.says(REPORT);
    await zoe.says("/settings auto on");
    expect((await harness.said(group)).at(-1)?.text).toBe(say("ui-group-settings-admins"));
    await harness.owner.in(group).says("/settings auto on");
    expect((await harness.said(group)).at(-1)?.text).toBe(say("ui-group-auto-on"));
    await zoe.says(REPORT);
    expect((await harness.said(group)).at(-1)?.text).toContain(say(NO_CODE));
    const other = await harness.group("administrator");
    await (await harness.member(other)).says(REPORT);
    expect(await harness.said(other)).toHaveLength(1);
  });

  it("can be set by an administrator who writes as the group", async () => {
    const group = await harness.group("administrator");
    await harness.owner.in(group).says({ text: "/settings auto on", as: "group" });
    expect((await harness.said(group)).at(-1)?.text).toBe(say("ui-group-auto-on"));
  });

  it("stays out of talk between people, thanks, and whatever is not clear", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    const ben = await harness.member(group, "en", "Ben");
    await harness.owner.in(group).says("/settings auto on");
    const before = (await harness.said(group)).length;
    const first = await zoe.says("anybody here in Shanghai this week?");
    await ben.says({ text: REPORT, replyTo: first.messageId });
    await ben.says(`@zoe_travels ${REPORT}`);
    for (const text of ["thanks it worked!", "payment problem", "how much did you pay for the taxi", "ok"])
      await zoe.says(text);
    expect((await harness.said(group)).slice(before)).toEqual([]);
  });

  it("does not say the same again to who talks about it", async () => {
    const group = await harness.group("administrator");
    const zoe = await harness.member(group);
    await harness.owner.in(group).says("/settings auto on");
    await zoe.says(REPORT);
    const before = (await harness.said(group)).length;
    const ben = await harness.member(group, "en", "Ben");
    await ben.says("yes same for me, the sms verification code never comes when I register");
    expect((await harness.said(group)).slice(before)).toEqual([]);
  });

  it("moves along when the group becomes a supergroup", async () => {
    const group = await harness.group("administrator", { kind: "group" });
    await harness.owner.in(group).says("/settings auto on");
    await harness.telegram.settled();
    const moved = await group.change({ migrate: true });
    const zoe = await harness.member(moved);
    await zoe.says(REPORT);
    const said = await harness.said(moved);
    expect(said).toHaveLength(1); // no second introduction
    expect(said.at(-1)?.text).toContain(say(NO_CODE));
  });

  it("is left out first when the group has heard enough; who asks is always answered", async () => {
    const group = await harness.group("administrator");
    await harness.owner.in(group).says("/settings auto on");
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, index) => harness.member(group, "en", `P${index}`)),
    );
    for (const person of people) await person.says(`@${BOT_NAME} my sms code never arrives`);
    const before = (await harness.said(group)).length;
    const last = await harness.member(group, "en", "Last");
    await last.says(REPORT);
    expect(await harness.said(group)).toHaveLength(before);
    await last.says(`@${BOT_NAME} my sms code never arrives`);
    expect(await harness.said(group)).toHaveLength(before + 1);
  });
});

describe("trouble", () => {
  it("a group where the bot may not write costs nobody anything", async () => {
    const group = await harness.group("member");
    const zoe = await harness.member(group);
    await harness.telegram.fault({
      method: "sendMessage",
      chatId: group.id,
      errorCode: 400,
      description: "Bad Request: not enough rights to send text messages to the chat",
    });
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    await harness.telegram.settled();
    expect(harness.log()).toContain("group.may_not_write");
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    expect((await harness.said(group)).at(-1)?.text).toContain(say(NO_CODE));
  });

  it("a 429 delays the answer and loses nothing", async () => {
    const group = await harness.group("member");
    const zoe = await harness.member(group);
    await harness.telegram.fault({
      method: "sendMessage",
      chatId: group.id,
      errorCode: 429,
      retryAfterSeconds: 1,
    });
    await zoe.says(`@${BOT_NAME} my sms code never arrives`);
    await zoe.waitFor(({ text }) => text.includes(say(NO_CODE)));
  });
});
