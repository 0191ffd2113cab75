/**
 * The way out of a record that cannot be read. Stands before everything else: nothing may act on such a record. The
 * person is told, and may start from zero; data commands still work.
 */
import type { NextFunction } from "grammy";
import { type Action, body, ui } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";

const DATA_ACTIONS = new Set<Action["kind"] | undefined>(["delete-data", "ask-delete-data", "export-data"]);

/** Middleware: lets only data commands through while the record cannot be read. */
export async function damagedRecord(ctx: BotContext, next: NextFunction): Promise<void> {
  const { standing } = ctx.visit;
  if (standing !== "damaged" && standing !== "future") return next();
  const { log, people, content } = ctx.deps;
  if (ctx.action?.kind === "start-afresh") {
    const loaded = await people.startAfresh(ctx.visit.personId);
    if (loaded.kind === "known") {
      ctx.visit.standing = "known";
      ctx.visit.person = loaded.person;
    }
    return showCard(ctx, menuView(content, ctx.visit.person));
  }
  if (DATA_ACTIONS.has(ctx.action?.kind)) return next();
  if (ctx.hasCommand(["privacy", "export_my_data", "delete_my_data"])) return next();
  log.error({ event: "store.record_unreadable", reason: standing, updateId: ctx.update.update_id });
  await showCard(ctx, {
    blocks: [body(ui(standing === "future" ? "damaged-future" : "damaged"))],
    domainFacts: [],
    rows: [[{ label: ui("start-afresh"), action: { kind: "start-afresh" } }]],
  });
}
