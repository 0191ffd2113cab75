/** Commands in a group: a short word of help, the group's settings, and for everything personal the direct chat. */
import type { Message } from "grammy/types";
import { ui } from "../../core/view/view.ts";
import { plainView } from "../../screens/group.ts";
import type { BotContext } from "../context.ts";
import { COMMANDS } from "../receive/profile.ts";
import type { Addressed, Speaker } from "./address.ts";
import { toPeople } from "./answer.ts";
import { type Asker, askerOf, mayAnswer, only, placeOf } from "./asker.ts";
import type { Saying } from "./group-sender.ts";
import { settings } from "./settings.ts";
import { privateChat, words } from "./words.ts";

type Command = Extract<Addressed, { kind: "command" }>;

export async function onCommand(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  command: Command,
): Promise<void> {
  // With several bots in a group, a command that names none of them may be for another one.
  const isKnown = command.command === "settings" || COMMANDS.some((known) => known === command.command);
  if (!isKnown && !command.named) return;
  const asker = await askerOf(ctx, speaker);
  const place = placeOf(message);
  if (!(await mayAnswer(ctx, place, asker))) return;
  await ctx.groupSender.say(place, await answerOf(ctx, message, speaker, asker, command));
}

async function answerOf(
  ctx: BotContext,
  message: Message,
  speaker: Speaker,
  asker: Asker,
  { command, argument }: Command,
): Promise<Saying> {
  const { locale } = asker;
  switch (command) {
    case "settings":
      return words(ctx, locale, plainView(...(await settings(ctx, message, speaker, argument))));
    case "human":
      return { ...toPeople(ctx, locale, ui("group-people")), ...only(asker) };
    case "start":
    case "help":
      return privateChat(ctx, locale, ui("group-ask-how", { bot: `@${ctx.me.username}` }));
    default:
      return { ...privateChat(ctx, locale, ui("group-personal")), ...only(asker) };
  }
}
