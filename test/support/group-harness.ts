/** A bot in groups of every kind, with people in them who speak different languages. */
import type { ChatClient, GroupClient, PersonClient } from "../../src/playground/control/client.ts";
import type { ShownMessage } from "../../src/playground/protocol.ts";
import { type BotLab, realContent, startBotLab } from "./bot-harness.ts";

export const { texts } = realContent();
export const BOT = "AlipayAbroadBot";

/** The words of a text as an app shows them, without markup; arguments as given. */
export const say = (key: string, locale = "en", args: Record<string, string | number> = {}) =>
  texts.plain(locale, { key, args }).replace(/<[^>]+>/g, "");

export interface GroupLab {
  readonly lab: BotLab;
  readonly owner: PersonClient;
  /** A new group of which `owner` is the owner. */
  group(role: "member" | "administrator", more?: Record<string, unknown>): Promise<GroupClient>;
  member(group: GroupClient, languageCode?: string, firstName?: string): Promise<Member>;
  /** Everything that the bot said in a group, oldest first. */
  said(group: { readonly id: number }): Promise<ShownMessage[]>;
  stop(): Promise<void>;
}

export type Member = ChatClient & { readonly person: PersonClient };

export async function startGroupLab(): Promise<GroupLab> {
  const lab = await startBotLab();
  const { telegram } = lab;
  const owner = await telegram.person({ firstName: "Owner", languageCode: "en" });
  return {
    lab,
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
      return (await telegram.messages(group.id)).filter(
        ({ from, kind, deleted }) => from === "bot" && kind !== "service" && !deleted,
      );
    },
    stop: () => lab.stop(),
  };
}

export const links = (message: ShownMessage | undefined): string[] =>
  (message?.rows ?? []).flat().flatMap(({ url }) => url ?? []);

export const labels = (message: ShownMessage | undefined): string[] =>
  (message?.rows ?? []).flat().map(({ label }) => label);
