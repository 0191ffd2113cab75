/** Turns what staff write in the support group into a command, or says that it is a message for the person. */

export type StaffCommand =
  | { readonly kind: "close"; readonly quiet: boolean; readonly topic?: string; readonly answer?: string }
  | { readonly kind: "answer"; readonly topic: string }
  | { readonly kind: "ban"; readonly durationMs?: number }
  | { readonly kind: "reopen" | "claim" | "transfer" | "note" | "unban" | "list" | "help" }
  /** A command that takes something else than what stands behind it. */
  | { readonly kind: "wrong"; readonly command: "ban" | "close" }
  | { readonly kind: "unknown" };

const UNIT_MS: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};
/** A ban has an end; who needs a longer one renews it. */
export const LONGEST_BAN_MS = 366 * 86_400_000;
export const USUAL_BAN_MS = 7 * 86_400_000;

/** "30m", "12h", "7d", "2w" in milliseconds. */
export function readDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})\s*([mhdw])$/i.exec(text.trim()) ?? [];
  const durationMs = Number(count) * (UNIT_MS[unit?.toLowerCase() ?? ""] ?? Number.NaN);
  return durationMs > 0 && durationMs <= LONGEST_BAN_MS ? durationMs : undefined;
}

/** Marks around what the bot shows in a right-to-left text; they come along when staff copy an id. */
const ISOLATES = /[\u2066-\u2069\u200E\u200F]/g;
const TOPIC = /^[a-z0-9-]+\.[a-z0-9-]+$/;

/**
 * @param botUsername a command may name its bot: "/close@ThisBot"
 * @returns `undefined` for a message that is no command; what begins like one is never a message for the person:
 *          a command to another bot is a `note`
 */
export function readStaffCommand(written: string, botUsername: string): StaffCommand | undefined {
  const text = written.replace(ISOLATES, "");
  const [, name = "", bot, rest = ""] = /^\/([a-z_]+)(?:@(\w+))?(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  // Two strokes, as in a remark in a program, begin a note too.
  if (text.trimStart().startsWith("//")) return { kind: "note" };
  if (name === "") return text.trimStart().startsWith("/") ? { kind: "unknown" } : undefined;
  if (bot !== undefined && bot.toLowerCase() !== botUsername.toLowerCase()) return { kind: "note" };
  const argument = rest.trim();
  switch (name.toLowerCase()) {
    case "close":
      return readClose(argument);
    case "answer":
      return { kind: "answer", topic: argument };
    case "ban":
      return readBan(argument);
    case "reopen":
    case "claim":
    case "transfer":
    case "note":
    case "unban":
    case "list":
    case "help":
      return { kind: name.toLowerCase() as "reopen" };
    default:
      return { kind: "unknown" };
  }
}

function readBan(argument: string): StaffCommand {
  if (argument === "") return { kind: "ban" };
  const durationMs = readDuration(argument);
  return durationMs === undefined ? { kind: "wrong", command: "ban" } : { kind: "ban", durationMs };
}

/** "/close", "/close quiet", "/close payment.wrong-password", "/close new what solved it". */
function readClose(argument: string): StaffCommand {
  const [first = "", ...more] = argument.split(/\s+/);
  const quiet = first.toLowerCase() === "quiet";
  const [head = "", ...tail] = quiet ? more : [first, ...more];
  if (head === "") return { kind: "close", quiet };
  if (TOPIC.test(head) && tail.length === 0) return { kind: "close", quiet, topic: head };
  if (head.toLowerCase() === "new" && tail.length > 0)
    return { kind: "close", quiet, answer: tail.join(" ") };
  return { kind: "wrong", command: "close" };
}
