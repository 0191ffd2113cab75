/** The real bot with people and staff around it, in one playground: for tests of the hand-off. */
import type { Person } from "../../src/core/person/person.ts";
import type { PersonClient } from "../../src/playground/control/client.ts";
import type { Fault } from "../../src/playground/protocol.ts";
import { decodePerson } from "../../src/records/person-record.ts";
import { personKeys } from "../../src/store/keys.ts";
import { BOT_ID, type BotHarness, type BotOptions, startBotHarness } from "./bot-harness.ts";
import { meetStaff, type StaffHarness } from "./staff-harness.ts";
import { startedForFile } from "./started-for-file.ts";
import { untilPassedOn } from "./waiting.ts";
import { walkToPhoneQuestion } from "./walks.ts";

export interface HandoffHarness extends BotHarness, StaffHarness {
  /** Waits until nothing is on its way any more, in either direction. */
  passedOn(): Promise<void>;
  /** A fault of calls to the staff group. */
  groupFault(fault: Omit<Fault, "chatId">): Promise<void>;
  /** Somebody at the second step of the first guide: which phone? */
  personAtPhoneQuestion(languageCode?: string): Promise<PersonClient>;
  /** The stored record of a person. */
  recordOf(person: PersonClient): Promise<Person>;
}

async function startHandoffHarness(options?: BotOptions): Promise<HandoffHarness> {
  const bot = await startBotHarness(options);
  const staff = await meetStaff(bot.telegram);
  return {
    ...bot,
    ...staff,
    passedOn: async () => untilPassedOn(bot.telegram, await bot.store()),
    groupFault: (fault) => bot.telegram.fault({ chatId: staff.team.id, ...fault }),
    personAtPhoneQuestion: async (languageCode = "en") =>
      walkToPhoneQuestion(bot.telegram, await staff.person(languageCode), languageCode),
    async recordOf({ id }) {
      const stored = await (await bot.store()).read(personKeys(BOT_ID, id).person);
      const decoded = decodePerson(stored?.value ?? "");
      if (decoded.kind !== "ok") throw new Error(`there is no record of ${id}`);
      return decoded.person;
    },
  };
}

/** Starts the bot and its staff for the tests of a file. */
export const useHandoffHarness = (options?: BotOptions): HandoffHarness =>
  startedForFile(() => startHandoffHarness(options));
