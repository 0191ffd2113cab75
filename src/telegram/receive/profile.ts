/** Tells Telegram what the bot is called and can do, in every language: the command menu and profile texts. */
import type { Api } from "grammy";
import type { LanguageCode } from "grammy/types";
import type { Content } from "../../content/content.ts";
import { ui } from "../../core/view/view.ts";
import type { Logger } from "../../log.ts";

/** In the order of the menu; each has its text `ui-command-<name>`. */
export const COMMANDS = [
  "start",
  "menu",
  "continue",
  "restart",
  "device",
  "language",
  "human",
  "privacy",
  "export_my_data",
  "delete_my_data",
  "cancel",
  "guide",
  "help",
] as const;

/** What works in groups; everything else is for the direct chat. */
const GROUP_COMMANDS = ["help", "human"] as const;
const GROUP_ADMIN_COMMANDS = [...GROUP_COMMANDS, "settings"] as const;

/**
 * Publishes commands and descriptions. Never rejects: a bot without a fresh menu still helps.
 *
 * Languages go one after the other, so that a start does not run into Telegram's flood limits.
 */
export async function publishProfile(api: Api, { texts }: Content, log: Logger): Promise<void> {
  for (const locale of texts.locales) {
    const say = (name: string) => texts.plain(locale, ui(name));
    // The default language has no code: it is what everybody else sees.
    const language = locale === texts.defaultLocale ? {} : { language_code: locale as LanguageCode };
    const list = (commands: readonly string[]) =>
      commands.map((command) => ({ command, description: say(`command-${command}`) }));
    try {
      await api.setMyCommands(list(COMMANDS), language);
      await api.setMyCommands(list(GROUP_COMMANDS), { ...language, scope: { type: "all_group_chats" } });
      await api.setMyCommands(list(GROUP_ADMIN_COMMANDS), {
        ...language,
        scope: { type: "all_chat_administrators" },
      });
      await api.setMyDescription(say("profile-description"), language);
      await api.setMyShortDescription(say("profile-short"), language);
    } catch (error) {
      log.warn({ event: "telegram.profile_not_published", locale, error });
      return;
    }
  }
}
