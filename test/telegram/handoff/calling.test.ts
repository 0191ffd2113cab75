/** How people are called, and what everybody is told then. Staff are there on weekdays from nine to six. */
import { describe } from "vitest";
import { createClock, useLab } from "../../support/handoff-harness.ts";
import { told } from "./calling-told.ts";
import { ways } from "./calling-ways.ts";

const clock = createClock();
clock.to(Date.parse("2027-03-03T10:00:00+08:00")); // a Wednesday
const lab = useLab({ SUPPORT_HOURS: "Mo-Fr 09:00-18:00", SUPPORT_TIMEZONE: "Asia/Shanghai" }, clock.now);
describe("ways", () => ways(lab));
describe("told", () => told(lab, clock)); // last, because it puts the clock forward
