/** What everybody experiences while Telegram refuses, waits, or has thrown things away; and what is left of them. */
import { afterEach, describe } from "vitest";
import { createClock, useLab } from "../../support/handoff-harness.ts";
import { deleting } from "./privacy-deleting.ts";
import { logs } from "./privacy-logs.ts";
import { outOfReach } from "./trouble-reach.ts";
import { lostTopics } from "./trouble-topic.ts";
import { waiting } from "./trouble-waiting.ts";

const clock = createClock();
const lab = useLab({}, clock.now);
afterEach(async () => {
  const botRights = { canManageTopics: true, canDeleteMessages: true };
  await lab().team.change({ botRole: "administrator", botRights });
});
describe("waiting", () => waiting(lab));
describe("topics", () => lostTopics(lab));
describe("reach", () => outOfReach(lab, clock));
describe("logs", () => logs(lab, clock));
describe("deleting", () => deleting(lab));
