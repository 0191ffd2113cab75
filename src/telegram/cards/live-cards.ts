/**
 * Keeps cards at the newest step when something else than their own button moved it: the person's card after a
 * companion, the cards of followers after anybody.
 *
 * One drawing at a time for each person, always of the record as it is then. Whoever draws looks at the record again
 * afterwards, so that of two drawings that cross, in whatever process, the one that ends last puts the newest step there.
 */
import type { Api } from "grammy";
import { LRUCache } from "lru-cache";
import { followEndedView, followStepView } from "../../companion/follow-screens.ts";
import { companionStep } from "../../companion/step.ts";
import type { Content } from "../../content/content.ts";
import { isLinked, type Person, withOverlay } from "../../core/person/person.ts";
import { activeGuide, isHeld, whereIs } from "../../core/person/place.ts";
import type { View } from "../../core/view/view.ts";
import type { Logger } from "../../log.ts";
import type { Pairing, Pairings } from "../../records/pairings.ts";
import type { People } from "../../records/people.ts";
import { stepView } from "../../screens/step-card.ts";
import { isUnreachable } from "../telegram-errors.ts";
import {
  type CardPlace,
  closeMessage,
  dropButtons,
  editMessage,
  senderTo,
  sendMessage,
} from "./card-message.ts";
import { render } from "./render.ts";

export interface LiveCards {
  /** A companion moved the person: their own card follows. */
  moved(personId: number): Promise<void>;
  /** The record changed: the cards of followers follow. For `People.onChange`. */
  changed(personId: number, person: Person | undefined): void;
  /** The person's own card was drawn from this record; draws it again if the guide moved meanwhile. */
  settle(personId: number, drawn: Person): void;
  /** Draws the card of one follower, although nothing changed. */
  redraw(personId: number, link: string): Promise<void>;
  /** Tells followers that their links ended. */
  ended(links: readonly Pairing[]): Promise<void>;
  /** Resolves when nothing is left to draw. */
  idle(): Promise<void>;
}

interface Todo {
  owner: boolean;
  followers: boolean;
}

const MAX_FAILURES = 3;
const PAUSE_AFTER_FAILURE_MS = 1_000;
/** Followers whose last card is remembered; forgetting one costs a call that changes nothing. */
const MAX_REMEMBERED = 10_000;

/** What the person's card depends on. */
const stateOf = ({ active, guides, facts }: Person) =>
  JSON.stringify([active, active && guides[active.guide], facts]);

export function createLiveCards(deps: {
  readonly api: Api;
  readonly content: Content;
  readonly people: People;
  readonly pairings: Pairings;
  readonly log: Logger;
  /** Unix time in milliseconds. */
  readonly now: () => number;
}): LiveCards {
  const { api, content, people, pairings, log, now } = deps;
  const todos = new Map<number, Todo>();
  const running = new Map<number, Promise<void>>();
  /** The HTML that each follower saw last, by link. */
  const lastShown = new LRUCache<string, string>({ max: MAX_REMEMBERED });

  function plan(personId: number, todo: Todo): Promise<void> {
    const before = todos.get(personId);
    todos.set(personId, {
      owner: todo.owner || before?.owner === true,
      followers: todo.followers || before?.followers === true,
    });
    const current = running.get(personId) ?? work(personId);
    return current;
  }

  function work(personId: number): Promise<void> {
    const done = drawAll(personId);
    running.set(personId, done);
    return done;
  }

  async function drawAll(personId: number): Promise<void> {
    // Begins in the next turn, so that what is planned together is drawn together.
    await Promise.resolve();
    let failures = 0;
    for (let todo = todos.get(personId); todo !== undefined; todo = todos.get(personId)) {
      todos.delete(personId);
      try {
        await draw(personId, todo);
      } catch (error) {
        failures += 1;
        log.warn({ event: "telegram.live_card_failed", error });
        // The next press shows the newest step in any case.
        if (failures >= MAX_FAILURES) break;
        await new Promise((resolve) => setTimeout(resolve, PAUSE_AFTER_FAILURE_MS));
        const since = todos.get(personId);
        todos.set(personId, {
          owner: todo.owner || since?.owner === true,
          followers: todo.followers || since?.followers === true,
        });
      }
    }
    running.delete(personId);
  }

  async function draw(personId: number, todo: Todo): Promise<void> {
    const [loaded, links] = await Promise.all([people.loadPerson(personId), pairings.list(personId)]);
    if (loaded.kind !== "known") return;
    const { person, revision } = loaded;
    const shownIn = todo.owner ? await drawOwner(personId, person, links) : undefined;
    if (shownIn !== undefined) {
      const after = await people.loadPerson(personId);
      if (after.kind === "known" && after.person.card?.aside && after.person.card.messageId === shownIn)
        await noteOverdrawn(personId, shownIn);
      if (after.kind === "known" && stateOf(after.person) !== stateOf(person))
        void plan(personId, { owner: true, followers: false });
    }
    if (todo.followers)
      for (const link of links)
        if (link.kind === "account") await drawFollower(personId, link, person, revision);
  }

  /** The person opened something while the step was on its way to the same message: the step is there now. */
  async function noteOverdrawn(personId: number, messageId: number): Promise<void> {
    await people.changePerson(personId, (current) => ({
      person: current.card?.messageId === messageId ? withOverlay(current, false) : current,
      result: undefined,
    }));
  }

  /** @returns the message where the step stands now; `undefined` when there is none to show, or something else is read */
  async function drawOwner(
    personId: number,
    person: Person,
    links: readonly Pairing[],
  ): Promise<number | undefined> {
    const { active, card } = person;
    const guide = activeGuide(content.guides, person);
    if (guide === undefined || active?.paused === true || isHeld(person)) return undefined;
    // It is not taken from under the person's eyes; the way back from there leads to the newest step.
    if (card?.aside) return undefined;
    const link = links.find((one) => one.guide === guide.id);
    const locale = person.locale ?? link?.ownerLocale ?? link?.locale ?? content.texts.defaultLocale;
    const seen = whereIs(person, guide);
    const view = stepView({ guide, personFacts: content.personFacts, ...seen });
    const chatId = card?.chatId ?? personId;
    const drawn = await put(chatId, card, locale, view);
    if (drawn !== undefined && drawn.messageId !== card?.messageId)
      await people.changePerson(personId, (current) => ({
        person: { ...current, card: { chatId, ...drawn } },
        result: undefined,
      }));
    return drawn?.messageId;
  }

  async function drawFollower(
    personId: number,
    link: Pairing,
    person: Person,
    revision: number,
  ): Promise<void> {
    const step = companionStep(content, person, revision, link.guide);
    if (step === undefined || link.account === undefined) return;
    const view = followStepView(link.id, step);
    const { html, keyboard } = render(content, link.locale, view);
    const shown = html + JSON.stringify(keyboard);
    if (lastShown.get(link.id) === shown) return;
    const drawn = await put(link.account, link.card, link.locale, view);
    lastShown.set(link.id, shown);
    if (drawn !== undefined && drawn.messageId !== link.card?.messageId)
      await pairings.keep({ personId, pairing: link }, { card: drawn });
  }

  /** @returns where the view stands now; `undefined` when the account cannot be reached */
  async function put(
    chatId: number,
    card: CardPlace | undefined,
    locale: string,
    view: View,
  ): Promise<CardPlace | undefined> {
    const shown = render(content, locale, view);
    try {
      if (card && (await editMessage(api, chatId, card, shown, content.mediaDir)) === "shown") return card;
      const sent = await sendMessage(senderTo(api, chatId), shown, content.mediaDir);
      if (card) await dropButtons(api, chatId, card.messageId);
      return sent;
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      log.info({ event: "telegram.person_unreachable" });
      return undefined;
    }
  }

  return {
    moved: (personId) => plan(personId, { owner: true, followers: true }),
    changed(personId, person) {
      if (person !== undefined && isLinked(person, now()))
        void plan(personId, { owner: false, followers: true });
    },
    settle(personId, drawn) {
      if (!isLinked(drawn, now())) return;
      void people.loadPerson(personId).then(
        (loaded) => {
          if (loaded.kind === "known" && stateOf(loaded.person) !== stateOf(drawn))
            void plan(personId, { owner: true, followers: false });
        },
        (error: unknown) => log.warn({ event: "telegram.live_card_failed", error }),
      );
    },
    redraw(personId, link) {
      lastShown.delete(link);
      return plan(personId, { owner: false, followers: true });
    },
    async ended(links) {
      for (const { id, account, card, locale } of links) {
        lastShown.delete(id);
        if (account === undefined || card === undefined) continue;
        try {
          await closeMessage(api, account, card, render(content, locale, followEndedView()).html);
        } catch (error) {
          // The link is ended all the same; its buttons say so when they are pressed.
          log.warn({ event: "telegram.live_card_failed", error });
        }
      }
    },
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
