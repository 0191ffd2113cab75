/** Turns an update into a visit: who it is, what is kept of them, and the language to speak. */

import type { NextFunction } from "grammy";
import { isOpen } from "../../core/handoff/ticket.ts";
import { dayOf } from "../../core/person/day.ts";
import { newPerson, type Person } from "../../core/person/person.ts";
import { ui } from "../../core/view/view.ts";
import { NotSavedError } from "../../records/not-saved-error.ts";
import type { ReadRecord } from "../../records/people.ts";
import { StoreUnavailableError } from "../../store/store.ts";
import type { BotContext, BotDeps, Visit } from "../context.ts";
import { attemptOf } from "../receive/attempt.ts";

/** Reads the person's record and builds the visit. @throws {StoreUnavailableError} when the store is away */
export async function openVisit(
  deps: BotDeps,
  personId: number,
  languageCode: string | undefined,
  known?: ReadRecord,
): Promise<Visit> {
  const { people, content } = deps;
  const today = dayOf(deps.now());
  const loaded = await people.loadPerson(personId, known);
  let revision = loaded.kind === "known" ? loaded.revision : 0;
  const speak = (person: Person) =>
    person.locale !== undefined && content.texts.locales.includes(person.locale)
      ? person.locale
      : content.texts.negotiate(languageCode);
  const person = loaded.kind === "known" ? loaded.person : newPerson(today);

  async function write(edit: (person: Person) => Person): Promise<Person> {
    const edited = edit(visit.person);
    if (edited === visit.person && (visit.standing === "new" || edited.seenDay === today)) return edited;
    // Most often nobody else wrote meanwhile, and the record read at the start of the visit still holds.
    const saved = await people.savePerson(personId, edited, revision);
    if (saved.kind === "saved") {
      revision = saved.revision;
      return saved.person;
    }
    const changed = await people.changePerson(personId, (current) => ({
      person: edit(current),
      result: undefined,
    }));
    if (changed.kind !== "changed") throw new NotSavedError(`the record was not saved: ${changed.kind}`);
    revision = changed.revision;
    return changed.person;
  }

  const visit: Visit = {
    personId,
    standing: loaded.kind === "damaged" ? (loaded.reason === "future" ? "future" : "damaged") : loaded.kind,
    person,
    locale: speak(person),
    async change(edit) {
      visit.person = await write(edit);
      if (visit.standing === "new" && revision > 0) visit.standing = "known";
      visit.locale = speak(visit.person);
      return visit.person;
    },
  };
  return visit;
}

/** A visit of somebody whose record cannot be read now: only the language is known. */
export function anonymousVisit(deps: BotDeps, personId: number, languageCode: string | undefined): Visit {
  const today = dayOf(deps.now());
  return {
    personId,
    standing: "new",
    person: newPerson(today),
    locale: deps.content.texts.negotiate(languageCode),
    change: () => Promise.reject(new NotSavedError("nothing is saved for a visit without a record")),
  };
}

/** Middleware: everything after it may rely on `ctx.visit`. Updates that no person sent are passed over. */
export function meetPerson(deps: BotDeps) {
  return async function meet(ctx: BotContext, next: NextFunction): Promise<void> {
    if (!ctx.from || ctx.from.is_bot) return;
    // Replaced below; set first so that the error boundary can speak when the store is away.
    ctx.visit = anonymousVisit(deps, ctx.from.id, ctx.from.language_code);
    const { read, isStoreAway } = attemptOf(ctx.update);
    if (isStoreAway) throw new StoreUnavailableError("the update itself could not be put down");
    const known = read && ctx.chat?.id === ctx.from.id ? { stored: read.person } : undefined;
    ctx.visit = await openVisit(deps, ctx.from.id, ctx.from.language_code, known);
    ctx.word = ctx.message?.text === undefined ? undefined : deps.readWord(ctx.message.text);
    await next();
  };
}

/** Middleware: who writes faster than a person can read is told once a minute, and then waits. Presses are free. */
export async function limitRate(ctx: BotContext, next: NextFunction): Promise<void> {
  const { deps, visit } = ctx;
  // What is meant for people is never left out: their outbox has its own limit, and they can ban.
  const isFree = ctx.message === undefined || isOpen(visit.person.ticket);
  const allowed = isFree ? "yes" : await deps.rateLimits.person(visit.personId);
  if (allowed === "yes") return next();
  deps.log.info({ event: "person.too_fast", updateId: ctx.update.update_id });
  if (allowed === "told")
    await ctx.reply(deps.content.texts.t(visit.locale, ui("too-fast")), { parse_mode: "HTML" });
}
