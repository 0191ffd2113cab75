/**
 * Puts a rendered view into one message: edits it in place or sends a new one. Knows Telegram's rules for edits; does
 * not know whose message it is or what it says.
 */
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { type Api, InputFile, type InputMediaBuilder } from "grammy";
import type { Message } from "grammy/types";
import { isNotEditable, isNotModified } from "../telegram-errors.ts";
import type { Rendered } from "./render.ts";

export interface CardPlace {
  readonly messageId: number;
  /** It is a picture with a caption. */
  readonly media: boolean;
}

/** File ids that Telegram gave to pictures, by file name, so that each is uploaded once per process. */
const uploaded = new Map<string, string>();

function picture(mediaDir: string, media: string): string | InputFile {
  const file = join(mediaDir, media);
  return uploaded.get(media) ?? new InputFile(() => createReadStream(file), basename(file));
}

function rememberPicture(media: string, message: Message | true): void {
  const fileId = message === true ? undefined : message.photo?.at(-1)?.file_id;
  if (fileId !== undefined) uploaded.set(media, fileId);
}

/** @returns `impossible`: the message is gone or of the other kind, so that a new one is needed */
export async function editMessage(
  api: Api,
  chatId: number,
  card: CardPlace,
  shown: Rendered,
  mediaDir: string,
): Promise<"shown" | "impossible"> {
  if (card.media !== (shown.media !== undefined)) return "impossible";
  const reply_markup = shown.keyboard;
  try {
    if (shown.media === undefined) {
      await api.editMessageText(chatId, card.messageId, shown.html, {
        parse_mode: "HTML",
        reply_markup,
        link_preview_options: { is_disabled: true },
      });
    } else {
      const photo: ReturnType<typeof InputMediaBuilder.photo> = {
        type: "photo",
        media: picture(mediaDir, shown.media),
        caption: shown.html,
        parse_mode: "HTML",
      };
      rememberPicture(
        shown.media,
        await api.editMessageMedia(chatId, card.messageId, photo, { reply_markup }),
      );
    }
    return "shown";
  } catch (error) {
    if (isNotModified(error)) return "shown";
    if (isNotEditable(error)) return "impossible";
    throw error;
  }
}

/** The two ways to send; a context answers in the chat and thread that it came from. */
export interface Sender {
  text(html: string, other: NonNullable<Parameters<Api["sendMessage"]>[2]>): Promise<Message>;
  photo(photo: string | InputFile, other: NonNullable<Parameters<Api["sendPhoto"]>[2]>): Promise<Message>;
}

export const senderTo = (api: Api, chatId: number): Sender => ({
  text: (html, other) => api.sendMessage(chatId, html, other),
  photo: (photo, other) => api.sendPhoto(chatId, photo, other),
});

export async function sendMessage(sender: Sender, shown: Rendered, mediaDir: string): Promise<CardPlace> {
  const reply_markup = shown.keyboard;
  if (shown.media === undefined) {
    const message = await sender.text(shown.html, {
      parse_mode: "HTML",
      reply_markup,
      link_preview_options: { is_disabled: true },
    });
    return { messageId: message.message_id, media: false };
  }
  const message = await sender.photo(picture(mediaDir, shown.media), {
    caption: shown.html,
    parse_mode: "HTML",
    reply_markup,
  });
  rememberPicture(shown.media, message);
  return { messageId: message.message_id, media: true };
}

/** Puts last words into a message and takes its buttons away; of a picture only the text changes. */
export async function closeMessage(api: Api, chatId: number, card: CardPlace, html: string): Promise<void> {
  try {
    if (card.media)
      await api.editMessageCaption(chatId, card.messageId, { caption: html, parse_mode: "HTML" });
    else
      await api.editMessageText(chatId, card.messageId, html, {
        parse_mode: "HTML",
        link_preview_options: { is_disabled: true },
      });
  } catch (error) {
    if (!isNotModified(error) && !isNotEditable(error)) throw error;
  }
}

/** Takes the buttons of a message away, if it is still there. */
export async function dropButtons(api: Api, chatId: number, messageId: number): Promise<void> {
  try {
    await api.editMessageReplyMarkup(chatId, messageId);
  } catch (error) {
    // Deleted, too old or without buttons already: it cannot act, which is all we want.
    if (!isNotModified(error) && !isNotEditable(error)) throw error;
  }
}
