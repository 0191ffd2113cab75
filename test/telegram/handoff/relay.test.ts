/** What is written on one side arrives on the other as it was written. */
import { describe } from "vitest";
import { useLab } from "../../support/handoff-harness.ts";
import { edits } from "./relay-edits.ts";
import { kinds } from "./relay-kinds.ts";
import { replies } from "./relay-replies.ts";

const lab = useLab();
describe("kinds", () => kinds(lab));
describe("replies", () => replies(lab));
describe("edits", () => edits(lab));
