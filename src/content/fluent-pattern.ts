/** Looks inside Fluent patterns: which variables and references they use, and how they can come out. */
import type { CallArguments, Expression, Pattern } from "@fluent/syntax";
import type { FluentLocale } from "./fluent-file.ts";

/** Functions that Fluent has itself. */
const FUNCTIONS: ReadonlySet<string> = new Set(["NUMBER", "DATETIME"]);
/** Texts with more ways to come out are looked at in part. */
const MAX_OUTCOMES = 64;
/** Messages inside messages; deeper means a circle. */
const MAX_DEPTH = 6;

export interface Uses {
  /** Variables that the bot has to provide, also those of messages that are named. */
  readonly variables: ReadonlySet<string>;
  /** Messages, terms and functions that are named and do not exist. */
  readonly unknown: ReadonlySet<string>;
}

export function findUses(pattern: Pattern, locale: FluentLocale): Uses {
  const variables = new Set<string>();
  const unknown = new Set<string>();

  function inPattern(one: Pattern, depth: number): void {
    for (const element of one.elements) {
      if (element.type === "Placeable") inExpression(element.expression, depth);
    }
  }

  function inArguments(call: CallArguments | null, depth: number): void {
    for (const argument of call?.positional ?? []) inExpression(argument, depth);
  }

  function inExpression(expression: Expression, depth: number): void {
    switch (expression.type) {
      case "VariableReference":
        variables.add(expression.id.name);
        return;
      case "MessageReference": {
        const key = referenceKey(expression.id.name, expression.attribute?.name);
        const target = locale.texts.get(key);
        if (target === undefined || depth >= MAX_DEPTH) unknown.add(key);
        else inPattern(target.pattern, depth + 1);
        return;
      }
      case "TermReference": {
        const key = `-${expression.id.name}`;
        if (!locale.terms.has(key)) unknown.add(key);
        // Variables of a term come from its arguments, not from the bot.
        inArguments(expression.arguments, depth);
        return;
      }
      case "FunctionReference":
        if (!FUNCTIONS.has(expression.id.name)) unknown.add(`${expression.id.name}()`);
        inArguments(expression.arguments, depth);
        return;
      case "SelectExpression":
        inExpression(expression.selector, depth);
        for (const variant of expression.variants) inPattern(variant.value, depth);
        return;
      case "Placeable":
        inExpression(expression.expression, depth);
        return;
      case "StringLiteral":
      case "NumberLiteral":
        return;
    }
  }

  inPattern(pattern, 0);
  return { variables, unknown };
}

/**
 * The ways a text can come out, every variant of its choices, with `sample` in the place of each variable.
 *
 * @returns at least one, at most `MAX_OUTCOMES`
 */
export function listOutcomes(pattern: Pattern, locale: FluentLocale, sample: string): string[] {
  function ofPattern(one: Pattern | undefined, depth: number): string[] {
    if (one === undefined || depth > MAX_DEPTH) return [""];
    let outcomes = [""];
    for (const element of one.elements) {
      const parts =
        element.type === "TextElement" ? [element.value] : ofExpression(element.expression, depth);
      outcomes = outcomes.flatMap((start) => parts.map((part) => start + part)).slice(0, MAX_OUTCOMES);
    }
    return outcomes;
  }

  function ofExpression(expression: Expression, depth: number): string[] {
    switch (expression.type) {
      case "StringLiteral":
        return [expression.parse().value];
      case "NumberLiteral":
        return [expression.value];
      case "VariableReference":
      case "FunctionReference":
        return [sample];
      case "MessageReference": {
        const key = referenceKey(expression.id.name, expression.attribute?.name);
        return ofPattern(locale.texts.get(key)?.pattern, depth + 1);
      }
      case "TermReference": {
        const id = `-${expression.id.name}`;
        return ofPattern(locale.terms.get(id)?.texts.find((text) => text.key === id)?.pattern, depth + 1);
      }
      case "SelectExpression":
        return expression.variants.flatMap((variant) => ofPattern(variant.value, depth + 1));
      case "Placeable":
        return ofExpression(expression.expression, depth);
    }
  }

  return ofPattern(pattern, 0);
}

const referenceKey = (id: string, attribute: string | undefined) =>
  attribute === undefined ? id : `${id}.${attribute}`;
