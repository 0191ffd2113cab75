// Uploaded bytes -> files with an id, kept in memory, found again by id or by download path.

import type { ImageSize } from "../formats/image.ts";
import type { CaptionedKind } from "./world.ts";

/** What a file was sent as; another method cannot send it as another kind. */
export type FileKind = CaptionedKind | "video_note" | "sticker";

export interface StoredFile {
  /** Bot API `file_id`. */
  fileId: string;
  /** Bot API `file_unique_id`. */
  uniqueId: string;
  kind: FileKind;
  /** As in the Bot API's `File.file_path`. */
  path: string;
  bytes: Buffer;
  mimeType: string;
  fileName?: string;
  /** Photos only. */
  size?: ImageSize;
}

export interface Files {
  /** Keeps a file under new ids. */
  add(
    file: Pick<StoredFile, "kind" | "bytes" | "mimeType"> & { fileName?: string; size?: ImageSize },
  ): StoredFile;
  find(fileId: string): StoredFile | undefined;
  findByPath(path: string): StoredFile | undefined;
}

const EXTENSIONS = new Map([
  ["image/png", "png"],
  ["image/jpeg", "jpg"],
  ["audio/ogg", "oga"],
  ["image/webp", "webp"],
  ["video/mp4", "mp4"],
  ["audio/mpeg", "mp3"],
]);

/**
 * Keeps files in memory.
 *
 * @param firstNumber  where file numbers start, so that ids of two runs differ
 */
export function createFiles(firstNumber: number): Files {
  const byId = new Map<string, StoredFile>();
  const byPath = new Map<string, StoredFile>();
  let next = firstNumber;
  return {
    add(input) {
      const number = next;
      next += 1;
      const extension = EXTENSIONS.get(input.mimeType) ?? "bin";
      const file: StoredFile = {
        ...input,
        fileId: `PG-${input.kind}-${number}`,
        uniqueId: `U${number}`,
        path: `${input.kind}s/file_${number}.${extension}`,
      };
      byId.set(file.fileId, file);
      byPath.set(file.path, file);
      return file;
    },
    find: (fileId) => byId.get(fileId),
    findByPath: (path) => byPath.get(path),
  };
}
