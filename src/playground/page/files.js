// Turns a chosen, pasted or dropped file into what a person can send.

/** @typedef {"photo" | "video" | "audio" | "document"} FileKind */
/** @typedef {{ name: string, base64: string, kind: FileKind, previewUrl: string | undefined }} Attachment */

/** Bots may download files of up to 20 MB (Bot API, getFile). */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** @type {ReadonlyMap<string, FileKind>} as apps send them; everything else goes as a file */
const KINDS = new Map([
  ["image/png", "photo"],
  ["image/jpeg", "photo"],
  ["video/mp4", "video"],
  ["audio/mpeg", "audio"],
]);

/**
 * @param {File} file
 * @returns {Promise<Attachment>} `previewUrl` must be revoked by whoever drops the attachment
 * @throws {Error} when the file is too large, with a line for the person
 */
export async function readAttachment(file) {
  if (file.size > MAX_FILE_BYTES)
    throw new Error(`${file.name} is larger than 20 MB; a bot could not read it.`);
  const kind = KINDS.get(file.type) ?? "document";
  return {
    name: file.name,
    base64: await base64(file),
    kind,
    previewUrl: kind === "photo" ? URL.createObjectURL(file) : undefined,
  };
}

/** @param {File} file @returns {Promise<string>} */
function base64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new Error(`${file.name} cannot be read.`, { cause: reader.error }));
    reader.readAsDataURL(file);
  });
}

/** @param {Attachment} attachment @returns {import("../protocol.ts").AlbumPart} */
export function asPart({ kind, name, base64: content }) {
  return kind === "document" ? { document: { fileName: name, base64: content } } : { [kind]: content };
}
