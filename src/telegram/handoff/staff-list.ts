/** "/list": the open tickets, longest waiting first, with a link to each topic. */
import { ui } from "../../core/view/view.ts";
import { formatDuration } from "../../screens/dates.ts";
import { placeText } from "../../screens/ticket-summary.ts";
import type { At } from "./staff-message.ts";

/** Telegram takes a message of this many lines easily. */
const MOST_LISTED = 20;

export async function list({ ctx, handoff, locale, threadId }: At): Promise<void> {
  const { content } = ctx.deps;
  const { texts } = content;
  const open = await handoff.listOpen();
  const lines = open.slice(0, MOST_LISTED).map(({ person, ticket }) => {
    const language = person.locale ?? ticket.locale;
    const line = texts.t(
      locale,
      ui("staff-list-line", {
        wait: formatDuration(locale, Math.max(0, handoff.now() - ticket.openedMs)),
        staff: ticket.owner?.name ?? "–",
        language: texts.name(language),
        // The name of the person is not kept, so what they need has to tell them apart.
        about: person.active === undefined ? ui(`staff-called-${ticket.reason}`) : placeText(content, person),
      }),
    );
    return ticket.thread === undefined ? line : `<a href="${topicLink(ticket.thread)}">${line}</a>`;
  });
  const title = texts.t(locale, ui("staff-list", { count: open.length }));
  await ctx.api.sendMessage(handoff.staffChatId(), [title, ...lines].join("\n"), {
    parse_mode: "HTML",
    link_preview_options: { is_disabled: true },
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
  });
}

/** `https://t.me/c/<chat id without -100>/<thread>` opens a topic of a private group for its members. */
function topicLink({ chatId, id }: { readonly chatId: number; readonly id: number }): string {
  return `https://t.me/c/${String(chatId).replace(/^-100/, "")}/${id}`;
}
