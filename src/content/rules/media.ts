/** Checks the pictures that steps name. */

import { MAX_PHOTO_BYTES } from "../../telegram-limits.ts";
import { type Flows, type Places, placeOf } from "../content.ts";
import { type Problem, problem } from "../problem.ts";
import type { MediaSource } from "../sources.ts";

const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], // PNG
  [0xff, 0xd8, 0xff], // JPEG
];

export function checkMedia(flows: Flows, places: Places, media: ReadonlyMap<string, MediaSource>): Problem[] {
  return [...flows.guides.values()].flatMap((guide) =>
    [...guide.steps.values()].flatMap((step) => {
      if (step.kind === "branch" || step.media === undefined) return [];
      const place = placeOf(places, `step ${guide.id}/${step.id}`, "media");
      const picture = media.get(step.media);
      if (picture === undefined) {
        return [problem("missing-media", place, `there is no flows/media/${step.media}`)];
      }
      const isPicture = SIGNATURES.some((bytes) =>
        bytes.every((byte, index) => picture.head[index] === byte),
      );
      if (!isPicture) return [problem("media-format", place, `${step.media} is neither PNG nor JPEG`)];
      return picture.bytes > MAX_PHOTO_BYTES
        ? [problem("media-format", place, `${step.media} has ${picture.bytes} bytes`)]
        : [];
    }),
  );
}
