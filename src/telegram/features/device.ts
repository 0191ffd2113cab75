/** /device: links a second device to the open guide, lists what is linked, ends links. */
import { Composer, InputFile } from "grammy";
import { guideTitle } from "../../companion/step.ts";
import type { Guide } from "../../core/guide/guide.ts";
import { dayOf } from "../../core/person/day.ts";
import { activeGuide } from "../../core/person/place.ts";
import {
  type Block,
  type Button,
  body,
  heading,
  menuButton,
  type Text,
  ui,
  type View,
} from "../../core/view/view.ts";
import { COARSE_MS, type Pairing } from "../../records/pairings.ts";
import { menuView } from "../../screens/menu.ts";
import { encodeAction } from "../buttons.ts";
import { say, showBeside, showCard } from "../cards/card.ts";
import { qrPng } from "../cards/qr.ts";
import type { BotContext } from "../context.ts";
import { startLink } from "../deep-links.ts";
import { answerPress } from "../middleware/press.ts";
import { isNotEditable } from "../telegram-errors.ts";

const HOUR_MS = 3_600_000;

/** Makes a link and sends it: a picture to scan, the address of the page, the address for another account. */
export async function linkDevice(ctx: BotContext, guide: Guide): Promise<void> {
  const { visit, deps } = ctx;
  const { pairings, publicUrl, hours } = deps.devices;
  // First, so that whoever moves the guide from now on tells the second device.
  const linkedDay = dayOf(deps.now() + hours * HOUR_MS);
  await visit.change((person) =>
    person.linkedDay !== undefined && person.linkedDay >= linkedDay ? person : { ...person, linkedDay },
  );
  const { token, pairing, ended } = await pairings.create(visit.personId, {
    guide: guide.id,
    locale: visit.locale,
  });
  // The oldest made room.
  await endOthers(ctx, ended);
  deps.record("device-linked", { guide: guide.id });
  const { texts } = deps.content;
  const t = (text: Text) => texts.t(visit.locale, text);
  const url = `${publicUrl}/c/${token}`;
  // Addresses stand on lines of their own: in a text from right to left they would be torn apart.
  const caption = [
    t(ui("device-title", { guide: guideTitle(guide.id) })),
    `${t(ui("device-page"))}\n${url}`,
    `${t(ui("device-account"))}\n${startLink(ctx.me.username, { kind: "follow", token })}`,
    t(ui("device-rules", { hours })),
  ].join("\n\n");
  const button = (text: Text, callback_data: Button["action"]) => ({
    text: texts.plain(visit.locale, text),
    callback_data: encodeAction(callback_data),
  });
  await Promise.all([
    ctx.replyWithPhoto(new InputFile(qrPng(url), "qr.png"), {
      caption,
      parse_mode: "HTML",
      reply_markup: {
        inline_keyboard: [
          [button(ui("device-list"), { kind: "devices" })],
          [button(ui("device-joined-end"), { kind: "end-link", link: pairing.id })],
        ],
      },
    }),
    answerPress(ctx),
  ]);
}

/** "3 hours ago", as coarse as it is kept; `undefined` for just now. */
function timeAgo(ctx: BotContext, ms: number): string | undefined {
  const ageMs = ctx.deps.now() - ms;
  if (ageMs < 2 * COARSE_MS) return undefined;
  const format = new Intl.RelativeTimeFormat(ctx.visit.locale, { numeric: "always" });
  return ageMs < HOUR_MS
    ? format.format(-Math.floor(ageMs / COARSE_MS) * (COARSE_MS / 60_000), "minute")
    : format.format(-Math.floor(ageMs / HOUR_MS), "hour");
}

function usedText(ctx: BotContext, { usedMs }: Pairing): Text {
  if (usedMs === undefined) return ui("device-used-never");
  const when = timeAgo(ctx, usedMs);
  return when === undefined ? ui("device-used-now") : ui("device-used", { when });
}

/** No name is kept: the time says which account is which. */
function joinedText(ctx: BotContext, { createdMs }: Pairing): Text {
  const when = timeAgo(ctx, createdMs);
  return when === undefined ? ui("device-joined-now") : ui("device-joined-ago", { when });
}

async function linkedView(ctx: BotContext): Promise<View> {
  const linked = await ctx.deps.devices.pairings.list(ctx.visit.personId);
  if (linked.length === 0)
    return { blocks: [body(ui("devices-none"))], domainFacts: [], rows: [[menuButton()]] };
  const lines = linked.map((pairing, index): Block => {
    const args = {
      number: index + 1,
      guide: guideTitle(pairing.guide),
      used: usedText(ctx, pairing),
    };
    return body(
      pairing.kind === "page"
        ? ui("device-line-page", args)
        : ui("device-line-account", { ...args, joined: joinedText(ctx, pairing) }),
    );
  });
  const ends = linked.map(({ id }, index): Button[] => [
    { label: ui("device-end", { number: index + 1 }), action: { kind: "end-link", link: id } },
  ]);
  const all: Button[] = [{ label: ui("device-end-all"), action: { kind: "end-links" }, style: "danger" }];
  return {
    blocks: [heading(ui("devices-title")), ...lines],
    domainFacts: [],
    rows: [...ends, ...(linked.length > 1 ? [all] : [])],
  };
}

/** Tells the other side of links that ended. */
async function endOthers(ctx: BotContext, ended: readonly Pairing[]): Promise<void> {
  if (ended.length === 0) return;
  ctx.deps.devices.live.linksChanged(ctx.visit.personId);
  await ctx.deps.liveCards?.ended(ended);
}

/** Ends a link of the person, or `all` of them. */
export async function endLink(ctx: BotContext, id: string): Promise<void> {
  const { deps, visit } = ctx;
  await endOthers(ctx, await deps.devices.pairings.revoke(visit.personId, id));
  deps.record("device-ended");
  ctx.toast = ui("device-toast-ended");
  const tapped = ctx.callbackQuery?.message;
  if (tapped && "photo" in tapped) {
    await dropMessage(ctx);
    return say(ctx, await linkedView(ctx));
  }
  await showBeside(ctx, await linkedView(ctx));
}

/** A picture that leads nowhere any more is in nobody's interest. */
async function dropMessage(ctx: BotContext): Promise<void> {
  try {
    await ctx.deleteMessage();
  } catch (error) {
    if (!isNotEditable(error)) throw error;
  }
}

/** Lists what is linked, with a button to end each. */
export const showDevices = async (ctx: BotContext): Promise<void> => say(ctx, await linkedView(ctx));

export function deviceFeature(): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.on("message").command("device", async function onDevice(ctx) {
    const guide = activeGuide(ctx.deps.content.guides, ctx.visit.person);
    if (guide) await linkDevice(ctx, guide);
    else await showCard(ctx, menuView(ctx.deps.content, ctx.visit.person, [ui("device-no-guide")]));
    const { length } = await ctx.deps.devices.pairings.list(ctx.visit.personId);
    // What was linked before is shown at once; a first link stands in the picture's text.
    if (length > (guide ? 1 : 0)) await say(ctx, await linkedView(ctx));
  });
  return feature;
}
