/** A bot in groups of every kind, with people in them who speak different languages. */
import type { ChatClient, GroupClient, PersonClient } from "../../src/playground/control/client.ts";
import type { NewGroup, ShownMessage } from "../../src/playground/protocol.ts";
import { type BotHarness, startBotHarness } from "./bot-harness.ts";
import { seen } from "./reading.ts";
import { startedForFile } from "./started-for-file.ts";

/** Somebody in a group; `person` is the same account in its direct chat. */
export type Member = ChatClient & { readonly person: PersonClient };

export interface GroupHarness extends BotHarness {
  readonly owner: PersonClient;
  /** A new group of which `owner` is the owner. */
  group(role: "member" | "administrator", more?: Partial<NewGroup>): Promise<GroupClient>;
  member(group: GroupClient, languageCode?: string, firstName?: string): Promise<Member>;
  /** Everything that the bot said in a group and that is still there, oldest first, as it is read. */
  said(group: { readonly id: number }): Promise<ShownMessage[]>;
}

async function startGroupHarness(): Promise<GroupHarness> {
  const bot = await startBotHarness();
  const { telegram } = bot;
  const owner = await telegram.person({ firstName: "Owner", languageCode: "en" });
  return {
    ...bot,
    owner,
    async group(botRole, more = {}) {
      const group = await telegram.group({ title: "Travel talk", by: owner.id, botRole, ...more });
      await telegram.settled();
      return group;
    },
    async member(group, languageCode = "en", firstName = "Zoe") {
      const person = await telegram.person({ firstName, languageCode, groups: [group.id] });
      return { ...person.in(group), person };
    },
    async said(group) {
      await telegram.settled();
      return (await telegram.messages(group.id))
        .filter(({ from, kind, deleted }) => from === "bot" && kind !== "service" && !deleted)
        .map((message) => ({ ...message, text: seen(message.text) }));
    },
  };
}

/** Starts the bot for the tests of a file about groups. */
export const useGroupHarness = (): GroupHarness => startedForFile(startGroupHarness);
