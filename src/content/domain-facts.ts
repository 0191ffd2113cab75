/** Facts about Alipay with their dates: from `flows/facts.yaml` to Fluent variables. */
import type { DomainFactId } from "../core/guide/guide.ts";
import { domainFactVariable } from "../core/view/text-ids.ts";

export interface DomainFact {
  readonly id: DomainFactId;
  /** The author's note in English; not shown to people. */
  readonly about: string;
  /** Date of the newest source behind it, YYYY-MM-DD. */
  readonly asOf: string;
  readonly confidence: "confirmed" | "conflicting" | "unknown";
  /** How it may be said: `plain` as it is, `dated` with its date, `open` as an open question with its date. */
  readonly say: "plain" | "dated" | "open";
  /** Keys of the list of sources in the facts file. */
  readonly sources: readonly string[];
  /** When somebody has to look at it again, YYYY-MM-DD. */
  readonly reviewBy: string;
  /** Figures and short texts by name, e.g. `fee_percent`: 3. */
  readonly values: ReadonlyMap<string, number | string>;
}

/**
 * The Fluent variables that a step or topic may use.
 *
 * @param ids `domainFacts` of the step or topic; ids that do not exist are passed over
 * @returns e.g. `{ f03_fee_percent: 3 }`
 */
export function domainFactArgs(
  content: { readonly domainFacts: ReadonlyMap<DomainFactId, DomainFact> },
  ids: readonly DomainFactId[],
): Record<string, number | string> {
  return Object.fromEntries(
    ids.flatMap((id) =>
      [...(content.domainFacts.get(id)?.values ?? [])].map(([name, value]) => [
        domainFactVariable(id, name),
        value,
      ]),
    ),
  );
}
