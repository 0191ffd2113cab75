// getMe, command menus, name and descriptions of the bot, menu button, logOut, close.

import { z } from "zod";
import { chatId, int, json, text } from "../../formats/args.ts";
import { badRequest } from "../../formats/errors.ts";
import {
  MAX_BOT_DESCRIPTION_CHARS,
  MAX_BOT_NAME_CHARS,
  MAX_BOT_SHORT_DESCRIPTION_CHARS,
  MAX_COMMAND_DESCRIPTION_CHARS,
  MAX_COMMANDS,
} from "../../formats/limits.ts";
import { openChat } from "../../world/access.ts";
import type { Backend } from "../../world/backend.ts";
import { defineMethod, type Method } from "./method.ts";

const scope = json(
  z.looseObject({
    type: z.enum(
      [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
      ],
      { error: "can't parse BotCommandScope: unsupported type specified" },
    ),
    chat_id: chatId.optional(),
    user_id: int().optional(),
  }),
).optional();

const languageCode = text.optional();

/** Two letters (ISO 639-1) or nothing. */
function checkLanguage(code: string | undefined): string {
  if (code !== undefined && code !== "" && !/^[a-z]{2}$/.test(code)) {
    throw badRequest("invalid language code specified");
  }
  return code ?? "";
}

function scopeKey(backend: Backend, value: z.output<typeof scope>): string {
  if (value === undefined) return "default";
  if (!value.type.startsWith("chat")) return value.type;
  if (value.chat_id === undefined) throw badRequest("chat_id is empty");
  const chat = openChat(backend, value.chat_id, "read");
  return [value.type, chat.id, value.type === "chat_member" ? value.user_id : undefined].join(":");
}

const commandsShape = { scope, language_code: languageCode };
const commandJson = z.object(
  { command: z.string(), description: z.string() },
  { error: "can't parse BotCommand: expected an Object" },
);

/** A text of the bot's profile that differs by language. */
function profileText(setter: string, getter: string, field: string, maxChars: number): Method[] {
  const key = (language: string) => `${field}|${language}`;
  return [
    defineMethod(setter, z.looseObject({ language_code: languageCode }), (args, backend) => {
      const language = checkLanguage(args.language_code);
      const value = args[field] ?? "";
      if (typeof value !== "string") throw badRequest(`wrong parameter "${field}" in the request`);
      if (value.length > maxChars) throw badRequest(`${field.replaceAll("_", " ")} is too long`);
      backend.profile.set(key(language), value);
      return true;
    }),
    defineMethod(getter, z.object({ language_code: languageCode }), (args, backend) => {
      const own = backend.profile.get(key(checkLanguage(args.language_code)));
      return { [field]: own || backend.profile.get(key("")) || fallback(backend, field) };
    }),
  ];
}

const fallback = (backend: Backend, field: string) => (field === "name" ? backend.bot.firstName : "");

export const profileMethods: Method[] = [
  defineMethod("getMe", z.object({}), (_args, backend) => ({
    id: backend.bot.id,
    is_bot: true,
    first_name: backend.bot.firstName,
    username: backend.bot.username,
    can_join_groups: true,
    can_read_all_group_messages: !backend.privacyMode,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
  })),
  defineMethod(
    "setMyCommands",
    z.object({
      ...commandsShape,
      commands: json(z.array(commandJson, { error: "expected an Array of BotCommand" })),
    }),
    (args, backend) => {
      const language = checkLanguage(args.language_code);
      if (args.commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
      const commands = args.commands.map(({ command, description }) => {
        const name = command.replace(/^\//, "");
        if (!/^[a-z0-9_]{1,32}$/.test(name)) throw badRequest("BOT_COMMAND_INVALID");
        const shown = description.trim();
        if (shown.length === 0 || shown.length > MAX_COMMAND_DESCRIPTION_CHARS)
          throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        return { command: name, description: shown };
      });
      backend.commandMenus.set(scopeKey(backend, args.scope), language, commands);
      backend.events.emit({ kind: "commands" });
      return true;
    },
  ),
  defineMethod("getMyCommands", z.object(commandsShape), (args, backend) =>
    backend.commandMenus.get(scopeKey(backend, args.scope), checkLanguage(args.language_code)),
  ),
  defineMethod("deleteMyCommands", z.object(commandsShape), (args, backend) => {
    backend.commandMenus.set(scopeKey(backend, args.scope), checkLanguage(args.language_code), []);
    backend.events.emit({ kind: "commands" });
    return true;
  }),
  ...profileText("setMyName", "getMyName", "name", MAX_BOT_NAME_CHARS),
  ...profileText("setMyDescription", "getMyDescription", "description", MAX_BOT_DESCRIPTION_CHARS),
  ...profileText(
    "setMyShortDescription",
    "getMyShortDescription",
    "short_description",
    MAX_BOT_SHORT_DESCRIPTION_CHARS,
  ),
  defineMethod(
    "setChatMenuButton",
    z.object({
      chat_id: chatId.optional(),
      menu_button: json(
        z.looseObject({
          type: z.enum(["commands", "web_app", "default"], {
            error: "can't parse menu button: unsupported type",
          }),
          text: z.string().optional(),
          web_app: z.object({ url: z.string() }).optional(),
        }),
      ).optional(),
    }),
    (args, backend) => {
      if (args.chat_id !== undefined && openChat(backend, args.chat_id, "read").type !== "private") {
        throw badRequest("menu button can be changed only in private chats");
      }
      const button = args.menu_button;
      if (button?.type === "web_app" && (!button.text || !button.web_app?.url.startsWith("https://"))) {
        throw badRequest("BUTTON_URL_INVALID");
      }
      return true;
    },
  ),
  defineMethod("logOut", z.object({}), () => true),
  defineMethod("close", z.object({}), () => true),
];
