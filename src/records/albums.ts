/**
 * Remembers for two minutes which messages of a group belong to one album, and whether one of them held a secret:
 * the pictures of an album arrive one by one, and its words stand under one of them only.
 */
import { z } from "zod";
import { groupAlbumKey } from "../store/keys.ts";
import { record } from "../store/record.ts";
import type { Store } from "../store/store.ts";

const Album = z.object({ messages: z.array(z.int()), secret: z.boolean() });
type Album = z.output<typeof Album>;

/** Albums in the groups of one bot. */
export interface Albums {
  /**
   * Adds a message to its album.
   *
   * @param album the `media_group_id` that Telegram gave it
   * @returns the album with it: all its messages so far, whether it holds a secret; the message alone when others wrote
   *          again and again
   */
  add(chatId: number, album: string, messageId: number, hasSecret: boolean): Promise<Album>;
}

const KEPT_SECONDS = 120;
const NO_ALBUM: Album = { messages: [], secret: false };

/** Keeps each album for two minutes from its last picture. Rejects with `StoreUnavailableError` when the store is away. */
export function createAlbums(store: Store, botId: number): Albums {
  return {
    async add(chatId, album, messageId, hasSecret) {
      const withMessage = ({ messages, secret }: Album): Album => ({
        messages: messages.includes(messageId) ? messages : [...messages, messageId],
        secret: hasSecret || secret,
      });
      const key = groupAlbumKey(botId, chatId, album);
      const kept = record({ store, key, schema: Album, empty: NO_ALBUM, ttlSeconds: KEPT_SECONDS });
      const changed = await kept.change(withMessage);
      return changed === "contended" ? withMessage(NO_ALBUM) : changed.value;
    },
  };
}
