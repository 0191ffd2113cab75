// A file argument (upload, attach:// or file id) -> a stored file, with Telegram's checks of photos.

import type { RawArgs } from "../formats/args.ts";
import { badRequest } from "../formats/errors.ts";
import { readImageSize } from "../formats/image.ts";
import { MAX_PHOTO_BYTES, MAX_PHOTO_RATIO, MAX_PHOTO_SIDES_PX } from "../formats/limits.ts";
import type { Backend } from "./backend.ts";
import type { FileKind, StoredFile } from "./files.ts";

/**
 * Finds or stores the file that a call names (Bot API "Sending files"); addresses on the web are refused, since
 * the playground asks nothing elsewhere.
 *
 * @param value  a file id, `attach://<upload>`, or nothing when the upload has the argument's own name
 * @param name   the argument's name, e.g. `photo`
 * @throws {ApiError} 400 when there is no such file, or it was sent as another kind
 */
export function resolveFile(
  backend: Backend,
  raw: RawArgs,
  kind: FileKind,
  value: string | undefined,
  name: string,
): StoredFile {
  const attached = value?.startsWith("attach://") ? value.slice("attach://".length) : undefined;
  const upload = raw.uploads.get(attached ?? name);
  if (upload !== undefined && (attached !== undefined || value === undefined)) {
    return storeFile(backend, kind, upload.bytes, upload.mimeType, upload.fileName);
  }
  if (value === undefined || value === "") throw badRequest(`there is no ${name} in the request`);
  if (/^https?:\/\//i.test(value)) throw badRequest("failed to get HTTP URL content");
  const known = backend.files.find(value);
  if (known === undefined) throw badRequest("wrong file identifier/HTTP URL specified");
  if (known.kind !== kind) {
    const title = (k: string) => k.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
    throw badRequest(`can't use file of type ${title(known.kind)} as ${title(kind)}`);
  }
  return known;
}

/**
 * Keeps uploaded bytes; photos must be PNG or JPEG of a possible size.
 *
 * @throws {ApiError} 400 for an empty file, or a photo that Telegram would not take
 */
export function storeFile(
  backend: Backend,
  kind: FileKind,
  bytes: Buffer,
  mimeType: string,
  fileName?: string,
): StoredFile {
  if (bytes.length === 0) throw badRequest("file must be non-empty");
  if (kind !== "photo") {
    return backend.files.add({ kind, bytes, mimeType, ...(fileName === undefined ? {} : { fileName }) });
  }
  if (bytes.length > MAX_PHOTO_BYTES) {
    throw badRequest(
      `file of size ${bytes.length} bytes is too big for a photo; the maximum size is ${MAX_PHOTO_BYTES} bytes`,
    );
  }
  const size = readImageSize(bytes);
  if (size === undefined) throw badRequest("IMAGE_PROCESS_FAILED");
  const ratio = Math.max(size.width, size.height) / Math.min(size.width, size.height);
  if (size.width + size.height > MAX_PHOTO_SIDES_PX || ratio > MAX_PHOTO_RATIO) {
    throw badRequest("PHOTO_INVALID_DIMENSIONS");
  }
  return backend.files.add({ kind, bytes, mimeType: size.mimeType, size });
}
