// An HTTP request to the Bot API -> its arguments, whatever form they came in.

import { Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import busboy from "busboy";
import type { RawArgs, Upload } from "./args.ts";
import { ApiError, badRequest } from "./errors.ts";
import { MAX_BODY_BYTES } from "./limits.ts";

const TOO_LARGE = new ApiError(413, "Request Entity Too Large");

/**
 * Reads the arguments from the query and from a JSON, form or multipart body; the body wins over the query.
 *
 * @throws {ApiError} 400 for a broken body, 413 for one that is too large
 */
export async function readRequest(request: Request): Promise<RawArgs> {
  const fields = new Map<string, unknown>(new URL(request.url).searchParams);
  const uploads = new Map<string, Upload>();
  const type = (request.headers.get("content-type") ?? "").toLowerCase();
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES) throw TOO_LARGE;
  if (request.method === "POST" && request.body !== null) {
    if (type.startsWith("application/json")) readJson(await readAll(request.body), fields);
    else if (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data")) {
      await readForm(request.body, request.headers.get("content-type") ?? "", fields, uploads);
    }
  }
  return { fields: Object.fromEntries(fields), uploads };
}

/**
 * Reads a whole body.
 *
 * @throws {ApiError} 413 as soon as it is larger than `MAX_BODY_BYTES`
 */
export async function readAll(body: ReadableStream<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of toNode(body)) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw TOO_LARGE;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The web stream types of the DOM and of Node describe one thing, but do not know each other. */
function toNode(body: ReadableStream<Uint8Array>): Readable {
  return Readable.fromWeb(body as NodeWebStream<Uint8Array>);
}

function readJson(bytes: Buffer, fields: Map<string, unknown>): void {
  if (bytes.length === 0) return;
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw badRequest("can't parse request body as JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badRequest("request body must be a JSON object");
  }
  for (const [name, field] of Object.entries(value)) fields.set(name, field);
}

async function readForm(
  body: ReadableStream<Uint8Array>,
  contentType: string,
  fields: Map<string, unknown>,
  uploads: Map<string, Upload>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const broken = () => reject(badRequest("can't parse request body as a form"));
    let size = 0;
    let parser: busboy.Busboy;
    try {
      parser = busboy({
        headers: { "content-type": contentType },
        limits: { fileSize: MAX_BODY_BYTES, fieldSize: 1024 * 1024 },
        defParamCharset: "utf8",
      });
    } catch {
      broken();
      return;
    }
    const source = toNode(body);
    parser.on("field", (name, value) => fields.set(name, value));
    parser.on("file", (name, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > MAX_BODY_BYTES) {
          source.destroy();
          reject(TOO_LARGE);
        } else chunks.push(chunk);
      });
      stream.on("end", () => {
        uploads.set(name, {
          fileName: info.filename ?? name,
          mimeType: info.mimeType,
          bytes: Buffer.concat(chunks),
        });
      });
      stream.on("error", broken);
    });
    parser.on("close", resolve);
    parser.on("error", broken);
    source.on("error", broken);
    source.pipe(parser);
  });
}
