// Command menus by scope and language -> the menu that a person's app would show.

export interface BotCommand {
  command: string;
  description: string;
}

export interface CommandBook {
  set(scopeKey: string, language: string, commands: BotCommand[]): void;
  get(scopeKey: string, language: string): BotCommand[];
  /** The first menu that is not empty, in Telegram's order: narrow scope first, language before none. */
  shown(scopeKeys: readonly string[], language: string | undefined): BotCommand[];
}

export function createCommandBook(): CommandBook {
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
