/** Turns environment variables into a checked configuration, or into one line per problem. */
import { z } from "zod";
import { isZone, type OpeningHours, readSpans } from "./core/handoff/opening-hours.ts";

export interface Config {
  /** Absent: the playground runs. */
  readonly botToken?: string;
  readonly telegramApiRoot: string;
  readonly mode: "polling" | "webhook";
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash; absent: where the HTTP server listens. */
  readonly publicUrl?: string;
  /** Present iff `mode` is `webhook`. */
  readonly webhookSecret?: string;
  /** One: a single server; several: the nodes of a Cluster; none: the embedded store. */
  readonly redisUrls: readonly string[];
  readonly dataDir: string;
  /** The staff forum group; absent: nobody can be called. */
  readonly supportChatId?: number;
  readonly supportHours: OpeningHours;
  readonly defaultLocale: string;
  readonly retentionDays: number;
  /** How long a link to a second device works. */
  readonly pairingHours: number;
  readonly logLevel: string;
}

export type ConfigResult =
  | { readonly kind: "ok"; readonly config: Config }
  /** Each names the variable, what is wrong and an example. */
  | { readonly kind: "wrong"; readonly problems: readonly string[] };

interface Variable {
  readonly schema: z.ZodType<string | number | undefined>;
  readonly meaning: string;
  readonly example: string;
}

const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

/** Every variable, once: what it must be, what it means, an example. The README table follows this order. */
export const VARIABLES = {
  BOT_TOKEN: {
    schema: z
      .string()
      .regex(/^\d+:[A-Za-z0-9_-]{20,}$/)
      .optional(),
    meaning: "must be a token from @BotFather (digits, a colon, at least 20 letters)",
    example: "123456789:AAExampleExampleExampleExample",
  },
  TELEGRAM_API_ROOT: {
    schema: url("http:", "https:").default("https://api.telegram.org"),
    meaning: "must be the http(s) address of a Bot API server",
    example: "https://api.telegram.org",
  },
  BOT_MODE: {
    schema: z.enum(["polling", "webhook"]).default("polling"),
    meaning: "must be polling or webhook",
    example: "webhook",
  },
  HOST: {
    schema: z.string().min(1).default("127.0.0.1"),
    meaning: "must be an address to listen on",
    example: "0.0.0.0",
  },
  PORT: {
    schema: z.coerce.number().int().min(0).max(65_535).default(8080),
    meaning: "must be a whole number from 0 to 65535",
    example: "8080",
  },
  PUBLIC_URL: {
    schema: url("http:", "https:").optional(),
    meaning: "must be the http(s) address under which people and Telegram reach this server",
    example: "https://help.example.org",
  },
  WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9_-]{16,256}$/)
      .optional(),
    meaning: "must be 16 to 256 letters, digits, _ or -",
    example: "$(openssl rand -hex 32)",
  },
  REDIS_URL: {
    schema: z
      .string()
      .refine(
        (text) =>
          splitList(text).length > 0 &&
          splitList(text).every((part) => url("redis:", "rediss:").safeParse(part).success),
      )
      .optional(),
    meaning: "must be one redis:// or rediss:// address, or several separated by commas for a Cluster",
    example: "redis://127.0.0.1:6379",
  },
  DATA_DIR: { schema: z.string().min(1).default("./data"), meaning: "must be a folder", example: "./data" },
  SUPPORT_CHAT_ID: {
    schema: z.coerce.number().int().max(-1).optional(),
    meaning: "must be the id of a forum group: a whole number below 0",
    example: "-1001234567890",
  },
  SUPPORT_HOURS: {
    schema: z
      .string()
      .refine((text) => readSpans(text) !== undefined)
      .optional(),
    meaning: "must be days and times, rules separated by semicolons, each day in one rule only",
    example: '"Mo-Fr 09:00-18:00; Sa 10:00-14:00"',
  },
  SUPPORT_TIMEZONE: {
    schema: z.string().refine(isZone).default("UTC"),
    meaning: "must be an IANA time zone",
    example: "Asia/Shanghai",
  },
  DEFAULT_LOCALE: {
    schema: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .default("en"),
    meaning: "must be a folder name under locales/",
    example: "en",
  },
  RETENTION_DAYS: {
    schema: z.coerce.number().int().min(1).max(3650).default(180),
    meaning: "must be a whole number of days from 1 to 3650",
    example: "180",
  },
  PAIRING_HOURS: {
    schema: z.coerce.number().int().min(1).max(168).default(24),
    meaning: "must be a whole number of hours from 1 to 168",
    example: "24",
  },
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
    meaning: "must be fatal, error, warn, info, debug, trace or silent",
    example: "info",
  },
} satisfies Record<string, Variable>;

const ENVIRONMENT = z.object({
  BOT_TOKEN: VARIABLES.BOT_TOKEN.schema,
  TELEGRAM_API_ROOT: VARIABLES.TELEGRAM_API_ROOT.schema,
  BOT_MODE: VARIABLES.BOT_MODE.schema,
  HOST: VARIABLES.HOST.schema,
  PORT: VARIABLES.PORT.schema,
  PUBLIC_URL: VARIABLES.PUBLIC_URL.schema,
  WEBHOOK_SECRET: VARIABLES.WEBHOOK_SECRET.schema,
  REDIS_URL: VARIABLES.REDIS_URL.schema,
  DATA_DIR: VARIABLES.DATA_DIR.schema,
  SUPPORT_CHAT_ID: VARIABLES.SUPPORT_CHAT_ID.schema,
  SUPPORT_HOURS: VARIABLES.SUPPORT_HOURS.schema,
  SUPPORT_TIMEZONE: VARIABLES.SUPPORT_TIMEZONE.schema,
  DEFAULT_LOCALE: VARIABLES.DEFAULT_LOCALE.schema,
  RETENTION_DAYS: VARIABLES.RETENTION_DAYS.schema,
  PAIRING_HOURS: VARIABLES.PAIRING_HOURS.schema,
  LOG_LEVEL: VARIABLES.LOG_LEVEL.schema,
});

function readHours(zone: string, hours: string | undefined): OpeningHours {
  const spans = hours === undefined ? undefined : readSpans(hours);
  return spans === undefined ? { zone } : { zone, spans };
}

const SECRET_VARIABLES = new Set(["BOT_TOKEN", "WEBHOOK_SECRET", "REDIS_URL"]);

function splitList(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function isVariable(name: PropertyKey | undefined): name is keyof typeof VARIABLES {
  return typeof name === "string" && Object.hasOwn(VARIABLES, name);
}

function describe(name: PropertyKey | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (!isVariable(name)) return `${String(name)}: not understood`;
  const { meaning, example } = VARIABLES[name];
  const shown = SECRET_VARIABLES.has(name) ? "the value given" : `"${env[name]}"`;
  return `${name} ${meaning}; ${shown} is not. Example: ${name}=${example}`;
}

/**
 * Reads the configuration. Empty variables count as absent, since compose files pass them that way.
 *
 * @returns every problem at once; values of secrets are never repeated
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = ENVIRONMENT.safeParse(given);
  const problems = parsed.success
    ? []
    : [...new Set(parsed.error.issues.map((issue) => issue.path[0]))].map((name) => describe(name, env));
  if (given.BOT_MODE === "webhook") {
    for (const needed of ["BOT_TOKEN", "WEBHOOK_SECRET", "PUBLIC_URL"] as const) {
      if (given[needed] === undefined) {
        problems.push(
          `${needed} is missing: BOT_MODE=webhook needs it. Example: ${needed}=${VARIABLES[needed].example}`,
        );
      }
    }
  }
  if (!parsed.success || problems.length > 0) return { kind: "wrong", problems };
  const values = parsed.data;
  return {
    kind: "ok",
    config: {
      ...(values.BOT_TOKEN === undefined ? {} : { botToken: values.BOT_TOKEN }),
      telegramApiRoot: values.TELEGRAM_API_ROOT.replace(/\/+$/, ""),
      mode: values.BOT_MODE,
      host: values.HOST,
      port: values.PORT,
      ...(values.PUBLIC_URL === undefined ? {} : { publicUrl: values.PUBLIC_URL.replace(/\/+$/, "") }),
      ...(values.WEBHOOK_SECRET === undefined ? {} : { webhookSecret: values.WEBHOOK_SECRET }),
      redisUrls: splitList(values.REDIS_URL ?? ""),
      dataDir: values.DATA_DIR,
      ...(values.SUPPORT_CHAT_ID === undefined ? {} : { supportChatId: values.SUPPORT_CHAT_ID }),
      supportHours: readHours(values.SUPPORT_TIMEZONE, values.SUPPORT_HOURS),
      defaultLocale: values.DEFAULT_LOCALE,
      retentionDays: values.RETENTION_DAYS,
      pairingHours: values.PAIRING_HOURS,
      logLevel: values.LOG_LEVEL,
    },
  };
}
