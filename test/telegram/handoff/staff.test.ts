/** What staff do with a ticket, what stays among them, and that only one side speaks at a time. */
import { describe } from "vitest";
import { useLab } from "../../support/handoff-harness.ts";
import { oneOwner } from "./one-owner.ts";
import { closing } from "./staff-closing.ts";
import { notes } from "./staff-notes.ts";
import { tools } from "./staff-tools.ts";

const lab = useLab();
describe("closing", () => closing(lab));
describe("tools", () => tools(lab));
describe("notes", () => notes(lab));
describe("one owner", () => oneOwner(lab));
