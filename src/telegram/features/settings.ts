/** /language and "my answers": what the person can change about themselves, also in the middle of a step. */

import { Composer } from "grammy";
import { type PersonFactId, UNKNOWN } from "../../core/guide/guide.ts";
import { factOf } from "../../core/guide/path.ts";
import { activeGuide } from "../../core/person/place.ts";
import { personFactText } from "../../core/view/text-ids.ts";
import { type Button, body, heading, menuButton, type Text, ui, type View } from "../../core/view/view.ts";
import { menuView } from "../../screens/menu.ts";
import { showCard } from "../cards/card.ts";
import type { BotContext } from "../context.ts";
import { openGuide } from "../guide/turn.ts";

const menuRow: Button[] = [menuButton()];

/** Each language is named in itself, so that it can be found by somebody who reads nothing else. */
function languagesView(ctx: BotContext): View {
  const { texts } = ctx.deps.content;
  const buttons = texts.locales.map((locale): Button => {
    const label = ui("language-choice", { name: texts.name(locale) });
    return {
      label: locale === ctx.visit.locale ? ui("chosen", { label }) : label,
      action: { kind: "language", locale },
    };
  });
  return {
    blocks: [body(ui("language-ask"))],
    domainFacts: [],
    rows: [...buttons.map((button) => [button]), menuRow],
  };
}

function factsView(ctx: BotContext): View {
  const { facts } = ctx.visit.person;
  const rows = [...ctx.deps.content.personFacts.keys()].map((fact): Button[] => {
    const known = factOf(facts, fact);
    const value: Text =
      known === undefined ? ui("fact-not-asked") : { key: personFactText(fact, `value-${known}`) };
    return [
      {
        label: ui("fact-line", { fact: { key: personFactText(fact, "title") }, value }),
        action: { kind: "fact", fact },
      },
    ];
  });
  return { blocks: [body(ui("facts-ask"))], domainFacts: [], rows: [...rows, menuRow] };
}

function factView(ctx: BotContext, fact: string): View {
  const values = ctx.deps.content.personFacts.get(fact)?.values;
  if (!values) return factsView(ctx);
  const known = factOf(ctx.visit.person.facts, fact);
  const rows = values.map((value): Button[] => {
    const label: Text = { key: personFactText(fact, `value-${value}`) };
    return [
      { label: known === value ? ui("chosen", { label }) : label, action: { kind: "set-fact", fact, value } },
    ];
  });
  return {
    blocks: [heading({ key: personFactText(fact, "ask") }), body({ key: personFactText(fact, "why") })],
    domainFacts: [],
    rows: [...rows, [{ label: ui("back"), action: { kind: "facts" } }]],
  };
}

/** Keeps an answer of the person about themselves. */
export async function setFact(ctx: BotContext, fact: string, value: string): Promise<void> {
  const values = ctx.deps.content.personFacts.get(fact)?.values ?? [UNKNOWN];
  if (values.includes(value)) {
    await ctx.visit.change((person) => ({ ...person, facts: { ...person.facts, [fact]: value } }));
    ctx.toast = ui("toast-saved");
  }
  await showCard(ctx, factsView(ctx));
}

export const showLanguages = (ctx: BotContext): Promise<void> => showCard(ctx, languagesView(ctx));
export const showFacts = (ctx: BotContext): Promise<void> => showCard(ctx, factsView(ctx));
export const showFact = (ctx: BotContext, fact: PersonFactId): Promise<void> =>
  showCard(ctx, factView(ctx, fact));

/** Speaks another language from now on; in the middle of a guide the step itself comes back in it. */
export async function chooseLanguage(ctx: BotContext, locale: string): Promise<void> {
  const { content } = ctx.deps;
  if (content.texts.locales.includes(locale))
    await ctx.visit.change((person) => (person.locale === locale ? person : { ...person, locale }));
  const { person } = ctx.visit;
  const guide = activeGuide(content.guides, person);
  if (!guide || person.active?.paused) return showCard(ctx, menuView(content, person));
  await openGuide(ctx, guide.id);
}

export function settingsFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  const typed = feature.on("message");
  typed.command("language", showLanguages);
  typed.filter((ctx) => ctx.word === "language", showLanguages);
  return feature;
}
