/**
 * The shape of a guide after it was read and checked: plain data, no texts, no channel.
 *
 * Texts live in Fluent under ids that follow from the ids here (see `core/view/text-ids.ts`).
 */

export type GuideId = string;
export type StepId = string;
export type OptionId = string;
/** A fact about the person, e.g. `where`; its values are listed in `flows/person-facts.yaml`. */
export type PersonFactId = string;
/** A fact about Alipay, e.g. `F03`, from `flows/facts.yaml`. */
export type DomainFactId = string;
/** A help topic, e.g. `registration.sms-code-missing`; ids are stable for ever. */
export type TopicId = string;

/** The answer that a person fact has when the person does not know or does not want to say. */
export const UNKNOWN = "unknown";
/** The option recorded for a step that only has "done". */
export const DONE: OptionId = "done";

interface VisibleStep {
  readonly id: StepId;
  /** Domain facts whose figures or claims the step's text uses; their dates are shown with the step. */
  readonly domainFacts: readonly DomainFactId[];
  /** Topics behind "it does not work", most likely first. */
  readonly problems: readonly TopicId[];
  /** Picture shown with the step, relative to `flows/media/`. */
  readonly media?: string;
}

/** One thing to do; finished with "done". */
export interface DoStep extends VisibleStep {
  readonly kind: "do";
  readonly next: StepId;
}

/** Several things to do in any order; each can be ticked, then "done". */
export interface ChecklistStep extends VisibleStep {
  readonly kind: "checklist";
  readonly items: readonly string[];
  readonly next: StepId;
}

/** An option either leads on (`to`) or sends the person back to do an earlier step again (`redo`). */
export type ChoiceOption =
  | { readonly id: OptionId; readonly to: StepId }
  | { readonly id: OptionId; readonly redo: StepId };

/** A question about what the person sees; each option leads somewhere. */
export interface ChoiceStep extends VisibleStep {
  readonly kind: "choice";
  readonly options: readonly ChoiceOption[];
}

/** Asks a person fact, once for all guides; passed unseen when the fact is known. */
export interface AskStep extends VisibleStep {
  readonly kind: "ask";
  readonly fact: PersonFactId;
  /** Legal answers: the values of the fact. */
  readonly values: readonly string[];
  readonly next: StepId;
}

/** Never shown: picks the next step by a person fact. */
export interface BranchStep {
  readonly kind: "branch";
  readonly id: StepId;
  readonly fact: PersonFactId;
  readonly cases: ReadonlyMap<string, StepId>;
  readonly otherwise: StepId;
}

/** The end of a path. `completed`: the guide's aim is reached; `stopped`: a truthful "not this way". */
export interface EndStep extends VisibleStep {
  readonly kind: "end";
  readonly outcome: "completed" | "stopped";
  /** Guides that make sense next, in order. */
  readonly offers: readonly GuideId[];
}

export type Step = DoStep | ChecklistStep | ChoiceStep | AskStep | BranchStep | EndStep;

export interface Guide {
  readonly id: GuideId;
  readonly emoji: string;
  readonly start: StepId;
  /** In the order of the file. Acyclic along `next`, `to`, `cases` and `otherwise` (checked by lint). */
  readonly steps: ReadonlyMap<StepId, Step>;
  /** Ids that steps had before: renamed (`StepId`) or removed (`null`). */
  readonly moved: ReadonlyMap<StepId, StepId | null>;
  /** Hash of everything that can change where a person is; texts do not count. */
  readonly semanticHash: string;
}

/** A person fact: its id and its legal values, `unknown` always among them and last. */
export interface PersonFact {
  readonly id: PersonFactId;
  readonly values: readonly string[];
}

/** What is known about a person; an absent key means "not asked yet". */
export type PersonFacts = Readonly<Record<PersonFactId, string>>;
