/** What staff can do with a ticket. Each says what it did, in the language of whoever asked, and may be repeated. */
import { GrammyError } from "grammy";
import { type StaffCommand, USUAL_BAN_MS } from "../../core/handoff/staff-command.ts";
import { isOpen } from "../../core/handoff/ticket.ts";
import { mask } from "../../core/privacy/mask.ts";
import { type Text, ui } from "../../core/view/view.ts";
import { formatDateTime } from "../../screens/dates.ts";
import { closeTicket } from "./close.ts";
import { keepHere } from "./staff-album.ts";
import { answerCommand, topicsLike } from "./staff-answer.ts";
import { list } from "./staff-list.ts";
import { type At, answer, languageOf } from "./staff-message.ts";

export async function runCommand(at: At, command: StaffCommand): Promise<void> {
  const { personId } = at;
  // What needs no person works everywhere in the group.
  if (command.kind === "help") return answer(at, ui("staff-help"));
  if (command.kind === "list") return list(at);
  if (command.kind === "note") return note(at);
  if (personId === undefined) return answer(at, ui("staff-no-person"));
  switch (command.kind) {
    case "close":
      await close(at, command);
      return undefined;
    case "reopen":
      return reopen(at, personId);
    case "claim":
      await claim(at, personId);
      return undefined;
    case "transfer":
      return transfer(at, personId);
    case "ban":
      return ban(at, personId, command.durationMs ?? USUAL_BAN_MS);
    case "unban":
      await at.handoff.bans.lift(personId);
      return answer(at, ui("staff-unbanned"));
    case "answer":
      return answerCommand(at, personId, command.topic);
    case "wrong":
      return answer(at, ui(command.command === "ban" ? "staff-wrong-ban" : "staff-wrong-close"));
    case "unknown":
      return answer(at, ui("staff-unknown-command"));
  }
}

/** ! A note goes nowhere: it is a message of the group that is only marked, so that answers to it stay here too. */
async function note({ ctx, handoff, message, personId }: At): Promise<void> {
  if (personId !== undefined && message !== undefined) await keepHere(ctx, handoff, personId, message);
}

/** @returns whether there was anything to close */
export async function close(at: At, command: Extract<StaffCommand, { kind: "close" }>): Promise<boolean> {
  const { ctx, handoff, personId, id, locale, message } = at;
  const { topic, quiet } = command;
  if (personId === undefined) return false;
  if (topic !== undefined && !ctx.deps.content.topics.has(topic)) {
    const found = await topicsLike(at, topic);
    const like = ui("staff-topics-like", { topics: found.join("\n") });
    await answer(at, found.length === 0 ? ui("staff-unknown-topic") : like);
    return false;
  }
  const closed = await closeTicket({ handoff, content: ctx.deps.content }, personId, {
    by: "staff",
    id,
    quiet,
    staffLocale: locale,
    staffText: ui(quiet ? "staff-closed-quiet" : "staff-closed"),
  });
  const learnt = await teachAuthors(at, personId, command);
  // A press has its toast; closing the topic in the app comes back as an update of its own.
  if (!closed && message !== undefined && message.forum_topic_closed === undefined)
    await answer(at, ui(learnt ? "staff-is-closed-noted" : "staff-is-closed"));
  return closed;
}

/** What solved it is often said only after the end, so it counts then too. @returns whether anything was kept */
async function teachAuthors(
  { ctx }: At,
  personId: number,
  { topic, answer: words }: Extract<StaffCommand, { kind: "close" }>,
): Promise<boolean> {
  const { unanswered } = ctx.deps;
  if (topic !== undefined) return unanswered.answered(personId, { topic });
  return words !== undefined && unanswered.answered(personId, { words: mask(words).masked });
}

async function reopen(at: At, personId: number): Promise<void> {
  const { handoff, id, locale } = at;
  const { before, after } = await handoff.change(personId, { kind: "reopen" });
  if (after === undefined) return answer(at, ui("staff-no-person"));
  if (isOpen(before)) return at.message?.forum_topic_reopened ? undefined : answer(at, ui("staff-is-open"));
  // The person hears of it, so the next word is theirs.
  await handoff.change(personId, { kind: "staff-wrote", ...(at.by ? { by: at.by } : {}) });
  const language = await languageOf(at, personId);
  await handoff.send(personId, "person", [handoff.notice(id, language, ui("people-reopened"))]);
  await handoff.send(personId, "staff", [
    { kind: "topic-state", id: `${id}.topic`, open: true },
    handoff.notice(`${id}.answer`, locale, ui("staff-reopened")),
  ]);
  return undefined;
}

/** Also by a press it is said in the topic, for the colleagues. @returns what was said */
export async function claim(at: At, personId: number): Promise<Text> {
  const { before } = await at.handoff.change(personId, { kind: "claim", ...(at.by ? { by: at.by } : {}) });
  const text = isOpen(before) ? ui("staff-claimed", { staff: at.by?.name ?? "–" }) : ui("staff-is-closed");
  await answer(at, text);
  return text;
}

/** To whoever is answered, or named by a mention that carries the account. */
async function transfer(at: At, personId: number): Promise<void> {
  const { message, handoff } = at;
  const mention = message?.entities?.find((entity) => entity.type === "text_mention");
  const replied = message?.reply_to_message;
  const toUser =
    mention?.type === "text_mention"
      ? mention.user
      : replied?.forum_topic_created
        ? undefined
        : replied?.from;
  if (toUser === undefined || toUser.is_bot) return answer(at, ui("staff-transfer-how"));
  if (!(await isStaff(at, toUser.id)))
    return answer(at, ui("staff-transfer-not-here", { person: toUser.first_name }));
  const { before } = await handoff.change(personId, {
    kind: "claim",
    by: { id: toUser.id, name: toUser.first_name },
  });
  return answer(
    at,
    isOpen(before) ? ui("staff-claimed", { staff: toUser.first_name }) : ui("staff-is-closed"),
  );
}

/** Whoever is in the group is staff, and who has left it is not any more. */
async function isStaff({ ctx, handoff }: At, userId: number): Promise<boolean> {
  try {
    const member = await ctx.api.getChatMember(handoff.staffChatId(), userId);
    if (member.status === "restricted") return member.is_member;
    return member.status !== "left" && member.status !== "kicked";
  } catch (error) {
    // Telegram does not know them there.
    if (error instanceof GrammyError && error.error_code === 400) return false;
    throw error;
  }
}

async function ban(at: At, personId: number, durationMs: number): Promise<void> {
  const { ctx, handoff, id, locale } = at;
  const untilMs = handoff.now() + durationMs;
  await handoff.bans.set(personId, untilMs);
  await closeTicket({ handoff, content: ctx.deps.content }, personId, { by: "ban", id, staffLocale: locale });
  await answer(at, ui("staff-banned", { until: formatDateTime(locale, untilMs, handoff.hours.zone) }));
}
