// An empty world -> one with staff in a support group and a group of travellers, as if they had always been there.

import type { PlaygroundState } from "../protocol.ts";
import type { Backend } from "../world/backend.ts";
import type { WorldChat } from "../world/world.ts";

/**
 * Adds two of the staff, their forum and the travellers' group, with the bot as an administrator of both. Nothing of
 * it is an event: the bot is told nothing, as of groups that it was in before it started.
 */
export function seedStaff({ world, nowMs }: Backend): NonNullable<PlaygroundState["support"]> {
  const sam = world.addPerson({ firstName: "Sam", languageCode: "en" });
  const mei = world.addPerson({ firstName: "Mei", languageCode: "zh-hans" });

  function addGroup(title: string, forum: boolean, memberIds: readonly number[]): WorldChat {
    const [ownerId = 0] = memberIds;
    const group = world.addGroup({ type: "supergroup", title, forum, botRole: "administrator", ownerId });
    group.members = new Set(memberIds);
    // As in every supergroup the first message is about its making, so that no topic gets the number of "General".
    const content = {
      kind: "service",
      fields: { supergroup_chat_created: true },
      text: "created the group",
    } as const;
    world.addMessage(group, { from: ownerId, dateMs: nowMs(), content });
    return group;
  }
  const team = addGroup("Support team", true, [sam.id, mei.id]);
  const travellers = addGroup("Travellers in China", false, [sam.id]);
  return { chatId: team.id, staffIds: [sam.id, mei.id], travellersId: travellers.id };
}
