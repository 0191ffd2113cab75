// Command menus by scope and language -> the menu that a person's app would show.

/** Bot API `BotCommand`: the name without its slash. */
export interface BotCommand {
  command: string;
  description: string;
}

/** Menus by scope (`default`, `all_private_chats`, `chat:<id>` ...) and language (two letters, or empty for all). */
export interface CommandMenus {
  /** An empty list deletes the menu. */
  set(scopeKey: string, language: string, commands: BotCommand[]): void;
  get(scopeKey: string, language: string): BotCommand[];
  /**
   * Finds the menu that an app would show: the first one that is not empty, in Telegram's order (Bot API
   * "Determining list of commands"): narrow scope first, the person's language before none.
   */
  shown(scopeKeys: readonly string[], language: string | undefined): BotCommand[];
}

/** Keeps menus in memory. */
export function createCommandMenus(): CommandMenus {
  const menus = new Map<string, BotCommand[]>();
  const key = (scopeKey: string, language: string) => `${scopeKey}|${language}`;
  const get = (scopeKey: string, language: string) => menus.get(key(scopeKey, language)) ?? [];
  return {
    set: (scopeKey, language, commands) => {
      if (commands.length === 0) menus.delete(key(scopeKey, language));
      else menus.set(key(scopeKey, language), commands);
    },
    get,
    shown(scopeKeys, language) {
      const short = language?.slice(0, 2).toLowerCase() ?? "";
      for (const scopeKey of scopeKeys) {
        for (const code of new Set([short, ""])) {
          const menu = get(scopeKey, code);
          if (menu.length > 0) return menu;
        }
      }
      return [];
    },
  };
}
