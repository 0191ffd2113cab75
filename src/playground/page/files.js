// Turns a chosen, pasted or dropped file into what a person can send.

/** @typedef {{ name: string, base64: string, picture: boolean, previewUrl: string | undefined }} Attachment */

/** Bots may download files of up to 20 MB (Bot API, getFile). */
const MAX_FILE_BYTES = 20 * 1024 * 1024;
const PICTURE_TYPES = new Set(["image/png", "image/jpeg"]);

/**
 * @param {File} file
 * @returns {Promise<Attachment>} `previewUrl` must be revoked by whoever drops the attachment
 * @throws {Error} when the file is too large, with a line for the person
 */
export async function readAttachment(file) {
  if (file.size > MAX_FILE_BYTES)
    throw new Error(`${file.name} is larger than 20 MB; a bot could not read it.`);
  const picture = PICTURE_TYPES.has(file.type);
  return {
    name: file.name,
    base64: await base64(file),
    picture,
    previewUrl: picture ? URL.createObjectURL(file) : undefined,
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
