/** Looks at start whether the staff group can take people: it is there, it has topics, and the bot may make them. */
import { type Api, GrammyError } from "grammy";
import { movedTo } from "../telegram-errors.ts";

/** @returns what is wrong and what to do, in one line; `undefined` when all is well */
export async function staffGroupProblem(
  api: Api,
  chatId: number,
  botId: number,
): Promise<string | undefined> {
  try {
    const chat = await api.getChat(chatId);
    if (chat.type === "group")
      return `${chatId} is a group without topics: turn on Topics in its settings (its id changes then)`;
    if (chat.type !== "supergroup" || !chat.is_forum)
      return `${chatId} has no topics: turn on Topics in the settings of the group`;
    const me = await api.getChatMember(chatId, botId);
    if (me.status !== "administrator" || !me.can_manage_topics)
      return `${chatId}: make the bot an administrator there with the right "Manage topics"`;
    return undefined;
  } catch (error) {
    const newId = movedTo(error);
    if (newId !== undefined) return `${chatId} became another group: set SUPPORT_CHAT_ID=${newId}`;
    // The bot waits for Telegram with everything else; only a clear no stops the start.
    if (!(error instanceof GrammyError) || error.error_code >= 500 || error.error_code === 429)
      return undefined;
    return `${chatId} was not found by the bot: check the number, and add the bot to the group`;
  }
}
