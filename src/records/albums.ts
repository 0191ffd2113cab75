/**
 * Remembers for two minutes which messages of a group belong to one album, and whether one of them held a secret:
 * the pictures of an album arrive one by one, and its words stand under one of them only.
 */
import { z } from "zod";
import { groupAlbumKey } from "../store/keys.ts";
import type { Store } from "../store/store.ts";

const Album = z.object({ messages: z.array(z.int()), secret: z.boolean() });
type Album = z.output<typeof Album>;

export interface Albums {
  /** Adds a message to its album. @returns the album with it: all its messages so far, whether it holds a secret */
  add(chatId: number, album: string, messageId: number, hasSecret: boolean): Promise<Album>;
}

const KEPT_SECONDS = 120;
const MAX_RETRIES = 20;

export function createAlbums(store: Store, botId: number): Albums {
  return {
    async add(chatId, album, messageId, hasSecret) {
      const key = groupAlbumKey(botId, chatId, album);
      for (let retries = 0; retries <= MAX_RETRIES; retries += 1) {
        const stored = await store.read(key);
        const before = stored === undefined ? undefined : read(stored.value);
        const known = before?.messages ?? [];
        const after: Album = {
          messages: known.includes(messageId) ? known : [...known, messageId],
          secret: hasSecret || before?.secret === true,
        };
        const written = await store.write(key, JSON.stringify(after), stored?.revision ?? 0, KEPT_SECONDS);
        if (written.kind === "written") return after;
      }
      return { messages: [messageId], secret: hasSecret };
    },
  };
}

/** Only this program writes these keys; anything else counts as no album. */
function read(text: string): Album | undefined {
  try {
    return Album.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
