/** Whether somebody only says thanks, which asks for nothing: such a word after the end opens nothing again. Pure. */
import { normaliseWords } from "../typed-words.ts";

/** In all languages of the bot at once: people thank in the language of whoever helped them. */
const THANKS = new Set(
  [
    "thanks|thank you|thank you so much|thank you very much|many thanks|thanks a lot|thx|ty|ok thanks|ok thank you",
    "merci|merci beaucoup|merci bien|un grand merci|ok merci|谢谢|谢谢你|谢谢您|谢谢你们|多谢|好的谢谢|非常感谢|感谢",
    "شكرا|شكرا لك|شكرا لكم|شكرا جزيلا|الف شكر|مشكور|تسلم",
  ].flatMap((words) => words.split("|")),
);

/** Emoji that thank or agree, as somebody sends them alone. */
const KIND_EMOJI = new Set("👍🙏❤💙💚🧡💛💜🤍🖤😊🙂😀😃😄😁🥰😍🎉👌🤗🤝💪✅🌹");
/** What makes an emoji of another colour, or joins several. */
const MARKS = /\s|\p{Emoji_Modifier}|\uFE0F|\u200D/gu;

function isKindEmoji(text: string): boolean {
  const signs = [...text.replace(MARKS, "")];
  return signs.length > 0 && signs.every((sign) => KIND_EMOJI.has(sign));
}

/** @param text a message without a file */
export const isThanks = (text: string): boolean => isKindEmoji(text) || THANKS.has(normaliseWords(text));
