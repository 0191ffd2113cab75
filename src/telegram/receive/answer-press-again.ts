/** Answers a press whose effect is there already. */
import type { Api } from "grammy";
import type { Update } from "grammy/types";

/** Stops the button from spinning: the first answer may have been lost. Does nothing for other updates; never rejects. */
export async function answerPressAgain(api: Api, { callback_query: press }: Update): Promise<void> {
  if (press === undefined) return;
  try {
    await api.answerCallbackQuery(press.id);
  } catch {
    // Too late, or Telegram is away: the button stops spinning by itself, and the card shows the effect.
  }
}
