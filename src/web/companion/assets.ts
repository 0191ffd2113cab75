/** The page's few files and the pictures of steps: read once, served under an address that changes with them. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** A file as it is served. */
export interface Asset {
  readonly body: Buffer;
  /** Media type, with its charset. */
  readonly type: string;
  /** Its name below `/companion/`: a hash of the content, and the ending. */
  readonly path: string;
}

/** All files that a page may load. */
export interface Assets {
  readonly css: Asset;
  readonly js: Asset;
  readonly icon: Asset;
  /** The file of this name; `undefined` for a name that no page was given. */
  find(path: string): Asset | undefined;
  /**
   * The picture of a step, read when it is asked for first.
   *
   * @param media relative to the folder of pictures
   * @returns `undefined` when it is too large for a page that has to come over a hotel's network
   */
  picture(media: string): Asset | undefined;
}

/** With the page itself this stays below 60 kB. */
const MAX_PICTURE_BYTES = 30_000;
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
};

/**
 * Reads the page's style, script and icon.
 *
 * @param pageDir holds these three
 * @param mediaDir holds the pictures of steps, and the drawings that they were made from
 * @throws when one of the three cannot be read
 */
export function openAssets(pageDir: string, mediaDir: string): Assets {
  const byPath = new Map<string, Asset>();
  const pictures = new Map<string, Asset | undefined>();

  function read(file: string): Asset | undefined {
    const type = TYPES[extname(file)];
    if (type === undefined) return undefined;
    const body = readFileSync(file);
    const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
    const asset = { body, type, path: `${hash}${extname(file)}` };
    byPath.set(asset.path, asset);
    return asset;
  }
  function readOwn(name: string): Asset {
    const asset = read(join(pageDir, name));
    if (asset === undefined) throw new Error(`${name} is no file of the page`);
    return asset;
  }

  /** The drawing that a picture was made from is smaller and sharper. */
  function findPicture(media: string): Asset | undefined {
    const drawing = join(mediaDir, media.replace(/\.[a-z]+$/, ".svg"));
    const file = [drawing, join(mediaDir, media)].find(
      (path) => existsSync(path) && statSync(path).size <= MAX_PICTURE_BYTES,
    );
    return file === undefined ? undefined : read(file);
  }

  return {
    css: readOwn("companion.css"),
    js: readOwn("companion.js"),
    icon: readOwn("icon.svg"),
    find: (path) => byPath.get(path),
    picture(media) {
      if (!pictures.has(media)) pictures.set(media, findPicture(media));
      return pictures.get(media);
    },
  };
}
