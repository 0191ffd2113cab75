// Uploaded bytes -> files with an id, kept in memory, found again by id or by download path.

import type { ImageSize } from "../formats/image.ts";
import type { CaptionedKind } from "./world.ts";

export type FileKind = CaptionedKind | "video_note" | "sticker";

export interface StoredFile {
  fileId: string;
  uniqueId: string;
  kind: FileKind;
  /** As in the Bot API's `File.file_path`. */
  path: string;
  bytes: Buffer;
  mimeType: string;
  fileName?: string;
  size?: ImageSize;
}

export interface FileShelf {
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

/** @param firstNumber  where file numbers start, so that ids of two runs differ */
export function createFileShelf(firstNumber: number): FileShelf {
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
