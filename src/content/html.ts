/** Telegram HTML: escaping of arguments, and a strict reading of the few tags that texts may use. */

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
]);

/** For text between tags and, with no quotes in the argument, for `href`. */
export const escapeHtml = (text: string): string =>
  /[&<>]/.test(text) ? text.replace(/[&<>]/g, (char) => ESCAPES.get(char) ?? char) : text;

/** Tags that texts may use, of those in https://core.telegram.org/bots/api#html-style */
const TAGS: ReadonlySet<string> = new Set(["b", "i", "code", "a"]);
const ENTITY = /^&(?:amp|lt|gt|quot|#\d{1,6}|#x[0-9a-fA-F]{1,6});/;
const TAG = /^<(\/?)([a-z]+)(\s[^<>]*)?>/;
const LINK = /^ href="(?:https?:\/\/|tg:\/\/|tel:|mailto:)?[^"<>\s]+"$/;

/**
 * Reads a text as Telegram does.
 *
 * @returns `ok` with the visible text (its length is what Telegram limits), or `broken` with the reason
 */
export function readHtml(
  text: string,
): { readonly kind: "ok"; readonly visible: string } | { readonly kind: "broken"; readonly reason: string } {
  const broken = (reason: string) => ({ kind: "broken", reason }) as const;
  const open: string[] = [];
  let visible = "";
  let at = 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 2048);
    const char = rest.charAt(0);
    if (char === "&") {
      const entity = ENTITY.exec(rest)?.[0];
      if (entity === undefined) return broken("`&` must be written `&amp;`");
      visible += "&";
      at += entity.length;
    } else if (char === "<") {
      const tag = TAG.exec(rest);
      if (tag === null) return broken("`<` must be written `&lt;`");
      const [whole, slash, name = "", attributes] = tag;
      if (!TAGS.has(name)) return broken(`<${name}> is not allowed`);
      if (slash === "/") {
        if (attributes !== undefined || open.pop() !== name) return broken(`</${name}> closes nothing`);
      } else {
        if (name === "a" ? !LINK.test(attributes ?? "") : attributes !== undefined) {
          return broken(`<${name}> has wrong attributes`);
        }
        if (open.includes("code") || open.includes(name))
          return broken(`<${name}> cannot stand inside <${open.at(-1)}>`);
        open.push(name);
      }
      at += whole.length;
    } else if (char === ">") {
      return broken("`>` must be written `&gt;`");
    } else {
      visible += char;
      at += 1;
    }
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? { kind: "ok", visible } : broken(`<${unclosed}> is not closed`);
}
