/** /privacy, /export_my_data, /delete_my_data, and the way out of a record that cannot be read. */
import { Composer, InputFile } from "grammy";
import { isOpen } from "../../core/handoff/ticket.ts";
import { body, menuButton, ui, type View } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
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

async function exportData(ctx: BotContext): Promise<void> {
  const { people, content } = ctx.deps;
  const data = await people.exportPerson(ctx.visit.personId);
  if (Object.keys(data).length === 0) {
    return showCard(ctx, { blocks: [body(ui("export-nothing"))], domainFacts: [], rows: [menuRow] });
  }
  const file = new InputFile(Buffer.from(`${JSON.stringify(data, null, 2)}\n`), "alipay-abroad-my-data.json");
  await Promise.all([
    ctx.replyWithDocument(file, { caption: content.texts.plain(ctx.visit.locale, ui("export-caption")) }),
    answerPress(ctx),
  ]);
}

async function askDelete(ctx: BotContext): Promise<void> {
  // Who only follows the guide of somebody else has no record, but a link.
  const { people } = ctx.deps;
  const isNew = ctx.visit.standing === "new";
  if (isNew && Object.keys(await people.exportPerson(ctx.visit.personId)).length === 0) {
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

async function deleteData(ctx: BotContext): Promise<void> {
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

export function privacyFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const typed = feature.on("message");
  typed.command("privacy", (ctx) => showCard(ctx, privacyView(ctx)));
  typed.command("export_my_data", exportData);
  typed.command("delete_my_data", askDelete);
  feature.on("callback_query:data", async function onPrivacyButton(ctx, next) {
    switch (ctx.action?.kind) {
      case "privacy":
        return showCard(ctx, privacyView(ctx));
      case "export-data":
        return exportData(ctx);
      case "ask-delete-data":
        return askDelete(ctx);
      case "delete-data":
        return deleteData(ctx);
      default:
        return next();
    }
  });
  return feature;
}

/**
 * Stands before everything else: while a record cannot be read, nothing may act on it. The person is told,
 * and may start from zero; data commands still work.
 */
export function damagedFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const isDamaged = (ctx: BotContext) => ctx.visit.standing === "damaged" || ctx.visit.standing === "future";
  const damaged = feature.filter(isDamaged);
  damaged.use(async function onlyDataCommands(ctx, next) {
    const { log, people } = ctx.deps;
    if (ctx.action?.kind === "start-afresh") {
      const loaded = await people.startAfresh(ctx.visit.personId);
      if (loaded.kind === "known") {
        ctx.visit.standing = "known";
        ctx.visit.person = loaded.person;
      }
      return showCard(ctx, menuView(ctx.deps.content, ctx.visit.person));
    }
    const dataAction =
      ctx.action?.kind === "delete-data" ||
      ctx.action?.kind === "ask-delete-data" ||
      ctx.action?.kind === "export-data";
    if (dataAction || ctx.hasCommand(["privacy", "export_my_data", "delete_my_data"])) return next();
    log.error({
      event: "store.record_unreadable",
      reason: ctx.visit.standing,
      updateId: ctx.update.update_id,
    });
    await showCard(ctx, {
      blocks: [body(ui(ctx.visit.standing === "future" ? "damaged-future" : "damaged"))],
      domainFacts: [],
      rows: [[{ label: ui("start-afresh"), action: { kind: "start-afresh" } }]],
    });
  });
  return feature;
}
