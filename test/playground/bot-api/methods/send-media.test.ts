// What Telegram refuses of pictures and files, with the exact words that it answers.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PersonClient } from "../../../../src/playground/control/client.ts";
import { type PlaygroundHarness, photoForm, startPlayground } from "../../../support/playground-harness.ts";
import { PIXEL } from "../../../support/samples.ts";

let playground: PlaygroundHarness;
let ana: PersonClient;

beforeAll(async () => {
  playground = await startPlayground();
  ana = await playground.person();
  await ana.says("hello");
});
afterAll(() => playground.close());

const sendPhoto = (bytes?: Buffer) => playground.call("sendPhoto", photoForm(ana.id, bytes));

describe("pictures and files", () => {
  it.each<[string, Record<string, unknown>, string]>([
    ["no photo", {}, "Bad Request: there is no photo in the request"],
    ["an address", { photo: "https://example.com/x.png" }, "Bad Request: failed to get HTTP URL content"],
    ["an unknown file", { photo: "AgACAgIAAx" }, "Bad Request: wrong file identifier/HTTP URL specified"],
    [
      "a caption that is too long",
      { photo: "x", caption: "x".repeat(1025) },
      "Bad Request: message caption is too long",
    ],
  ])("%s", async (_name, args, expected) => {
    expect(await playground.why("sendPhoto", { chat_id: ana.id, ...args })).toBe(expected);
  });

  it("refuses bytes that are no picture, empty files and extreme sizes", async () => {
    expect((await sendPhoto(Buffer.from("not a picture"))).description).toBe(
      "Bad Request: IMAGE_PROCESS_FAILED",
    );
    expect((await sendPhoto(Buffer.alloc(0))).description).toBe("Bad Request: file must be non-empty");
    const wide = Buffer.from(PIXEL, "base64");
    wide.writeUInt32BE(5000, 16);
    expect((await sendPhoto(wide)).description).toBe("Bad Request: PHOTO_INVALID_DIMENSIONS");
  });

  it("sends a file again by its id, but not as another kind", async () => {
    const { result } = await sendPhoto();
    const photo = result.photo.at(-1).file_id;
    expect(await playground.why("sendPhoto", { chat_id: ana.id, photo })).toBe("ok");
    expect(await playground.why("sendDocument", { chat_id: ana.id, document: photo })).toBe(
      "Bad Request: can't use file of type Photo as Document",
    );
    expect(await playground.why("getFile", { file_id: "x" })).toBe("Bad Request: invalid file_id");
  });

  it("refuses an upload over the limit in Telegram's form", async () => {
    const answer = await sendPhoto(Buffer.alloc(21 * 1024 * 1024));
    expect(answer).toEqual({ ok: false, error_code: 413, description: "Request Entity Too Large" });
  });
});
