/**
 * The second-device view of a guide, whatever shows it: look, act, report, watch. The web page and the cards of linked
 * Telegram accounts stand on this, and everything moves through the one engine.
 */

import type { Content } from "../content/content.ts";
import { answerWhenReady, type ReportAnswer } from "../core/faq/report.ts";
import type { Advance, Input, Outcome } from "../core/guide/engine.ts";
import type { MatcherPort } from "../core/matcher/matcher-port.ts";
import { isMove, moved } from "../core/person/move.ts";
import type { Logger } from "../log.ts";
import { NotSavedError } from "../records/not-saved-error.ts";
import type { Link, Pairings } from "../records/pairings.ts";
import type { People } from "../records/people.ts";
import type { RecordChanges } from "./record-changes.ts";
import { type CompanionStep, companionStep, type Seen } from "./step.ts";
import { createWatcher, type Watch } from "./watch.ts";

/** What a companion may do; each names the revision that its button was drawn for. */
export type Move = Extract<Input, { kind: "choose" | "tick" | "back" | "restart" }> & {
  readonly rev: number;
};

export type Acted =
  /** `held`: people help now, so nothing moved. */
  | { readonly kind: "acted"; readonly outcome: Outcome | "held"; readonly step: CompanionStep }
  | { readonly kind: "gone" };

export interface CompanionDeps {
  readonly content: Content;
  readonly people: People;
  readonly pairings: Pairings;
  readonly live: RecordChanges;
  readonly matcher: MatcherPort;
  readonly log: Logger;
  /** See `BotDeps.record`. */
  readonly record: (event: string, about?: Readonly<Record<string, string | number>>) => void;
}

export interface Companion {
  /** Where the person is now. */
  look(link: Link): Promise<Seen>;
  act(link: Link, move: Move): Promise<Acted>;
  /**
   * Answers words on the companion alone: the person's place, card and counts stay as they are.
   *
   * @returns `undefined` while the bot has not learnt the language yet
   */
  report(link: Link, text: string, lang: string): Promise<ReportAnswer | undefined>;
  /** Hands over the newest state at once and after every change, and `gone` when the link ends. */
  watch(link: Link, show: (seen: Seen) => void): Promise<Watch>;
  /** Adds a listener, called after a companion moved somebody. */
  onMoved(listener: (personId: number) => void): void;
}

export function createCompanion(deps: CompanionDeps): Companion {
  const { content, people, pairings, live, matcher, log, record } = deps;
  const moveListeners: ((personId: number) => void)[] = [];

  async function look(link: Link): Promise<Seen> {
    const open = await pairings.current(link);
    if (open === undefined) return { kind: "gone" };
    const loaded = await people.loadPerson(link.personId);
    if (loaded.kind !== "known") return { kind: "gone" };
    const step = companionStep(content, loaded.person, loaded.revision, link.pairing.guide);
    return step === undefined ? { kind: "gone" } : { kind: "step", step };
  }

  async function act(link: Link, move: Move): Promise<Acted> {
    const guide = content.guides.get(link.pairing.guide);
    if (guide === undefined || (await pairings.current(link)) === undefined) return { kind: "gone" };
    const changed = await people.changePerson<Advance | "held" | "gone">(link.personId, (person, isNew) =>
      isNew ? { person, result: "gone" } : moved(person, guide, move, { kind: "companion" }),
    );
    if (changed.kind === "damaged") return { kind: "gone" };
    if (changed.kind !== "changed") throw new NotSavedError(`the move was not saved: ${changed.kind}`);
    const { result, person, revision } = changed;
    if (result === "gone") return { kind: "gone" };
    const step = companionStep(content, person, revision, guide.id);
    if (step === undefined) return { kind: "gone" };
    if (result === "held") return { kind: "acted", outcome: "held", step };
    for (const event of result.events)
      log.info({ event: `guide.${event.kind}`, ...event, kind: undefined, via: link.pairing.kind });
    if (isMove(result.outcome)) {
      record("companion-moved", { guide: guide.id });
      for (const tell of moveListeners) tell(link.personId);
    }
    return { kind: "acted", outcome: result.outcome, step };
  }

  return {
    look,
    act,
    watch: createWatcher({ look, live, log }),
    async report(link, text, lang) {
      const seen = await look(link);
      const step = seen.kind === "step" ? seen.step : undefined;
      const answer = await answerWhenReady(matcher, text, { lang, stepProblems: step?.problems ?? [] });
      if (answer === undefined) return undefined;
      record(`companion-report-${answer.kind === "off-topic" ? "answer" : answer.kind}`, {
        ...(answer.topics[0] === undefined ? {} : { topic: answer.topics[0] }),
        ...(step === undefined ? {} : { guide: step.guide.id, step: step.step }),
      });
      return answer;
    },
    onMoved: (listener) => void moveListeners.push(listener),
  };
}
