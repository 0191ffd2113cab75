/** /privacy, /export_my_data, /delete_my_data. */
import { Composer, InputFile } from "grammy";
import { isOpen } from "../../core/handoff/ticket.ts";
import { body, menuButton, ui, type View } from "../../core/view/view.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { forgetTicket } from "../handoff/forget.ts";
import { answerPress } from "../middleware/press.ts";

const menuRow = [menuButton()];

function privacyView(ctx: BotContext): View {
  return {
    blocks: [
      body(ui("privacy-text", { days: ctx.deps.retentionDays })),
      body(ui("privacy-devices")),
      ...(ctx.deps.support ? [body(ui("privacy-people"))] : []),
    ],
    domainFacts: [],
    rows: [
      [
        { label: ui("export"), action: { kind: "export-data" } },
        { label: ui("delete"), action: { kind: "ask-delete-data" } },
      ],
      menuRow,
    ],
  };
}

export async function exportData(ctx: BotContext): Promise<void> {
  const { people, content } = ctx.deps;
  const data = await people.exportPerson(ctx.visit.personId, ctx.update.update_id);
  if (Object.keys(data).length === 0) {
    return showCard(ctx, { blocks: [body(ui("export-nothing"))], domainFacts: [], rows: [menuRow] });
  }
  const file = new InputFile(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), "alipay-abroad-my-data.json");
  await Promise.all([
    ctx.replyWithDocument(file, { caption: content.texts.plain(ctx.visit.locale, ui("export-caption")) }),
    answerPress(ctx),
  ]);
}

export async function askDelete(ctx: BotContext): Promise<void> {
  // Who only follows the guide of somebody else has no record, but a link.
  const { people } = ctx.deps;
  const isNew = ctx.visit.standing === "new";
  if (
    isNew &&
    Object.keys(await people.exportPerson(ctx.visit.personId, ctx.update.update_id)).length === 0
  ) {
    return showCard(ctx, { blocks: [body(ui("delete-nothing"))], domainFacts: [], rows: [menuRow] });
  }
  await showCard(ctx, {
    blocks: [body(ui("delete-ask")), ...(isOpen(ctx.visit.person.ticket) ? [body(ui("delete-people"))] : [])],
    domainFacts: [],
    rows: [
      [{ label: ui("delete-yes"), action: { kind: "delete-data" }, style: "danger" }],
      [{ label: ui("delete-no"), action: { kind: "privacy" } }],
    ],
  });
}

export async function deleteData(ctx: BotContext): Promise<void> {
  const { locale, personId, person } = ctx.visit;
  if (ctx.deps.support && person.ticket) await forgetTicket(ctx, ctx.deps.support, personId, person.ticket);
  await ctx.deps.liveCards?.ended(await ctx.deps.devices.pairings.list(personId));
  await ctx.deps.people.forgetPerson(personId);
  ctx.deps.record("data-deleted");
  // From here on nothing may be written for this person; `new` makes sure of that.
  ctx.visit.standing = "new";
  ctx.visit.locale = locale;
  await showCard(ctx, { blocks: [body(ui("delete-done"))], domainFacts: [], rows: [] });
}

export const showPrivacy = (ctx: BotContext): Promise<void> => showCard(ctx, privacyView(ctx));

export function privacyFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const typed = feature.on("message");
  typed.command("privacy", showPrivacy);
  typed.command("export_my_data", exportData);
  typed.command("delete_my_data", askDelete);
  return feature;
}
