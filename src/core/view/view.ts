/** Channel-free description of what to show: message ids with arguments, and buttons with actions. */
import type { DomainFactId, GuideId, OptionId, PersonFactId, StepId, TopicId } from "../guide/guide.ts";

/** A Fluent message, as `id` or `id.attribute`, with its arguments; an argument may be a message itself. */
export interface Text {
  readonly key: string;
  readonly args?: Readonly<Record<string, string | number | Text>>;
}

/** One paragraph, or one line under the paragraph before it when `tight`. */
export interface Block {
  readonly text: Text;
  readonly as: "heading" | "body";
  readonly tight?: boolean;
  /** Left out when the base locale has no such message (`.see`, `.note`, `.avoid`). */
  readonly optional?: boolean;
}

/** What a button does. `rev` is the progress revision that the button was drawn for. */
export type Action =
  | { readonly kind: "open"; readonly guide: GuideId }
  | {
      readonly kind: "choose";
      readonly guide: GuideId;
      readonly step: StepId;
      readonly option: OptionId;
      readonly rev: number;
    }
  | {
      readonly kind: "tick";
      readonly guide: GuideId;
      readonly step: StepId;
      readonly item: string;
      readonly on: boolean;
    }
  | { readonly kind: "back"; readonly guide: GuideId; readonly rev: number }
  | { readonly kind: "pause"; readonly guide: GuideId }
  | { readonly kind: "ask-restart"; readonly guide: GuideId }
  | { readonly kind: "restart"; readonly guide: GuideId; readonly rev: number }
  /** "It does not work" at a step. */
  | { readonly kind: "problems"; readonly guide: GuideId; readonly step: StepId }
  /** Opens a topic; it may ask its follow-up question first. */
  | { readonly kind: "topic"; readonly topic: TopicId }
  /** An answer to a topic's follow-up question. */
  | { readonly kind: "follow-up"; readonly topic: TopicId; readonly option: OptionId }
  /** The person says which of the offered topics they meant. */
  | { readonly kind: "pick"; readonly topic: TopicId }
  | { readonly kind: "none-of-these" }
  | { readonly kind: "helped"; readonly topic: TopicId }
  | { readonly kind: "stuck"; readonly topic: TopicId }
  /** Goes back to the guide at `step`, or shows where the person is when the step is not on their path. */
  | { readonly kind: "fix"; readonly guide: GuideId; readonly step: StepId }
  | { readonly kind: "menu" }
  | { readonly kind: "ask-problem" }
  | { readonly kind: "languages" }
  | { readonly kind: "language"; readonly locale: string }
  | { readonly kind: "facts" }
  | { readonly kind: "fact"; readonly fact: PersonFactId }
  | { readonly kind: "set-fact"; readonly fact: PersonFactId; readonly value: string }
  | { readonly kind: "privacy" }
  | { readonly kind: "delete-data" }
  | { readonly kind: "ask-delete-data" }
  | { readonly kind: "export-data" }
  /** Calls people. */
  | { readonly kind: "human" }
  /** Goes back from people to the bot. */
  | { readonly kind: "leave-people" }
  /** Buttons in the staff group; the forum topic they stand in says whom they are about. */
  | { readonly kind: "staff-claim" }
  | { readonly kind: "staff-close" }
  | { readonly kind: "staff-answer"; readonly topic: TopicId }
  /** "Did you mean" in a group; `owner`: the person who asked, 0 when nobody in particular did. */
  | { readonly kind: "group-pick"; readonly topic: TopicId; readonly owner: number }
  | { readonly kind: "group-none"; readonly owner: number }
  /** Links a second device to a guide. */
  | { readonly kind: "device"; readonly guide: GuideId }
  | { readonly kind: "devices" }
  | { readonly kind: "end-link"; readonly link: string }
  | { readonly kind: "end-links" }
  /** Buttons of a guide that another account follows; `link` says whose and which guide, `rev` which step. */
  | { readonly kind: "follow-choose"; readonly link: string; readonly option: OptionId; readonly rev: number }
  | {
      readonly kind: "follow-tick";
      readonly link: string;
      readonly item: string;
      readonly on: boolean;
      readonly rev: number;
    }
  | { readonly kind: "follow-back"; readonly link: string; readonly rev: number }
  | { readonly kind: "follow-ask-restart"; readonly link: string }
  | { readonly kind: "follow-restart"; readonly link: string; readonly rev: number }
  | { readonly kind: "follow-show"; readonly link: string }
  | { readonly kind: "follow-problems"; readonly link: string }
  /** `answered`: the topic's question was answered with this very topic, so it is not asked again. */
  | {
      readonly kind: "follow-topic";
      readonly link: string;
      readonly topic: TopicId;
      readonly answered: boolean;
    }
  | { readonly kind: "follow-leave"; readonly link: string }
  /** Replaces a record that cannot be read by an empty one, after the person agreed. */
  | { readonly kind: "start-afresh" };

export interface Button {
  readonly label: Text;
  readonly action: Action;
  readonly style?: "primary" | "success" | "danger";
}

export interface View {
  readonly blocks: readonly Block[];
  /** Facts whose date is shown under the text. */
  readonly domainFacts: readonly DomainFactId[];
  /** Picture, relative to `flows/media/`. */
  readonly media?: string;
  readonly rows: readonly (readonly Button[])[];
  /** Present when the view is a step of a guide, or its pause. */
  readonly place?: ViewPlace;
}

export interface ViewPlace {
  readonly guide: GuideId;
  readonly step: StepId;
  readonly rev: number;
  /** 1 or more; equals `stepCount` only at the last step and at the end. */
  readonly stepNumber: number;
  readonly stepCount: number;
  readonly finished: boolean;
}

/** Makes a paragraph that stands out as a title. */
export const heading = (text: Text): Block => ({ text, as: "heading" });
/** Makes a plain paragraph. */
export const body = (text: Text): Block => ({ text, as: "body" });
/** Makes a paragraph that is left out where the base locale has no such message. */
export const optional = (text: Text): Block => ({ text, as: "body", optional: true });
/**
 * Names a text of the interface (`locales/<lang>/ui.ftl`), with its arguments.
 *
 * @example ui("back-to-step", { step: 3 }) // { key: "ui-back-to-step", args: { step: 3 } }
 */
export const ui = (name: string, args?: Text["args"]): Text =>
  args === undefined ? { key: `ui-${name}` } : { key: `ui-${name}`, args };
/** Makes the button that leads to the menu. */
export const menuButton = (): Button => ({ label: ui("menu-button"), action: { kind: "menu" } });
