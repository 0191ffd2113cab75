// People who speak and correct themselves -> messages, in the right thread and in the right name, and updates.

import { ControlError } from "../formats/errors.ts";
import { MAX_ALBUM_MESSAGES } from "../formats/limits.ts";
import { shownMessage } from "../json/shown.ts";
import type { Rewrite, Say, SayAlbum } from "../protocol.ts";
import type { Play } from "../world/backend.ts";
import {
  type Behalf,
  isAdmin,
  isCaptioned,
  isTopic,
  type NewMessage,
  type StoredMessage,
  threadOfReply,
  type WorldChat,
} from "../world/world.ts";
import { albumContents, spokenCaption, spokenContent, spokenText } from "./content.ts";
import { deliverMessage } from "./delivery.ts";
import { enter, getMessage, getMessageFor } from "./people.ts";

function put(play: Play, chat: WorldChat, message: NewMessage): StoredMessage {
  const stored = play.world.addMessage(chat, message);
  play.events.emit({ kind: "message", message: shownMessage(play, stored) });
  deliverMessage(play, chat, stored);
  return stored;
}

/** Everything about a message but what it holds. */
function address(play: Play, chat: WorldChat, say: Omit<SayAlbum, "parts">): Omit<NewMessage, "content"> {
  const person = enter(play, chat, say.by);
  const topic = say.threadId === undefined ? undefined : chat.topics.get(say.threadId);
  if (say.threadId !== undefined && topic === undefined)
    throw new ControlError(`there is no topic ${say.threadId}`);
  const replied = say.replyTo === undefined ? undefined : getMessageFor(chat, say.replyTo, say.by);
  if (replied?.onlyFor !== undefined) throw new ControlError("an ephemeral message can not be answered");
  const threadId = say.threadId ?? (replied === undefined ? undefined : threadOfReply(chat, replied));
  const open = isTopic(chat, threadId) ? chat.topics.get(threadId) : undefined;
  if (open?.closed && !isAdmin(chat, say.by) && open.by !== say.by)
    throw new ControlError("this topic is closed");
  const behalf = say.as === undefined ? undefined : readBehalf(play, chat, say.by, say.as);
  if (chat.type === "private") person.wroteToBot = true;
  return {
    from: say.by,
    dateMs: play.nowMs(),
    ...(threadId === undefined ? {} : { threadId }),
    ...(replied === undefined ? {} : { replyTo: replied.messageId }),
    ...(behalf === undefined ? {} : { behalf }),
  };
}

function readBehalf(play: Play, chat: WorldChat, by: number, as: NonNullable<Say["as"]>): Behalf {
  if (chat.type !== "supergroup")
    throw new ControlError("only in a supergroup people write as somebody else");
  if (as === "group") {
    if (!isAdmin(chat, by)) throw new ControlError("only administrators write as the group");
    return { kind: "group" };
  }
  return { kind: as.linked ? "linked-channel" : "channel", channel: play.world.channel(as.channel) };
}

/** A person sends a message. The first one in the private chat lets the bot write back from then on. */
export function speak(play: Play, chat: WorldChat, say: Say): StoredMessage {
  enter(play, chat, say.by);
  const content = spokenContent(play, say);
  return put(play, chat, { ...address(play, chat, say), content });
}

/** A person sends several pictures or files at once: one message each, which belong together. */
export function speakAlbum(play: Play, chat: WorldChat, say: SayAlbum): StoredMessage[] {
  if (say.parts.length < 2 || say.parts.length > MAX_ALBUM_MESSAGES)
    throw new ControlError(`an album holds 2 to ${MAX_ALBUM_MESSAGES} files`);
  enter(play, chat, say.by);
  const contents = albumContents(play, say.parts, say);
  const common = { ...address(play, chat, say), mediaGroupId: play.world.newMediaGroupId() };
  return contents.map((content) => put(play, chat, { ...common, content }));
}

/** A person changes the words of their own message, or the caption. */
export function rewrite(play: Play, chat: WorldChat, messageId: number, change: Rewrite): StoredMessage {
  enter(play, chat, change.by);
  const message = getMessage(chat, messageId);
  if (message.from !== change.by) throw new ControlError("only one's own messages can be edited");
  const { content } = message;
  if (content.kind === "text") message.content = { ...content, ...spokenText(change.text, change) };
  else if (isCaptioned(content)) message.content = { ...content, ...spokenCaption(change.text, change) };
  else throw new ControlError("there is no text to edit");
  message.editedMs = play.nowMs();
  play.events.emit({ kind: "message", message: shownMessage(play, message) });
  deliverMessage(play, chat, message);
  return message;
}
