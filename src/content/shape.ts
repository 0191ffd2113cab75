/** The shape of every YAML file an author writes, and the step from a YAML value to a typed one. */
import { z } from "zod";
import { type Problem, problem } from "./problem.ts";
import type { YamlFile } from "./yaml-file.ts";

const id = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case words joined by dashes, like `enter-code`");
const topicId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9]+(-[a-z0-9]+)*$/, "must look like `card.link-rejected`");
const domainFactId = z.string().regex(/^F\d{2,3}[a-z]?$/, "must look like `F03`");
const sourceId = z.string().regex(/^S\d{1,3}[a-z]?$/, "must look like `S2`");
const day = z.iso.date("must be a date like 2026-05-04");

const shown = {
  id,
  facts: z.array(domainFactId).default([]),
  problems: z.array(topicId).default([]),
  media: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*\.(png|jpg|jpeg)$/, "must be a file name like `passport-photo.png`")
    .optional(),
};

const option = z.strictObject({ id, to: id.optional(), redo: id.optional() });

const step = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ ...shown, kind: z.literal("do"), next: id.optional() }),
    z.strictObject({
      ...shown,
      kind: z.literal("checklist"),
      items: z.array(id).min(1),
      next: id.optional(),
    }),
    z.strictObject({ ...shown, kind: z.literal("choice"), options: z.array(option).min(1) }),
    z.strictObject({ ...shown, kind: z.literal("ask"), fact: id, next: id.optional() }),
    z.strictObject({
      id,
      kind: z.literal("branch"),
      on: id,
      cases: z.record(z.string(), id),
      else: id.optional(),
    }),
    z.strictObject({
      ...shown,
      kind: z.literal("end"),
      outcome: z.enum(["completed", "stopped"]),
      offers: z.array(id).default([]),
    }),
  ],
  "must be one of do, checklist, choice, ask, branch, end",
);

export type StepShape = z.output<typeof step>;

export const guideFile = z.strictObject({
  guide: id,
  emoji: z.string().min(1).max(16),
  start: id.optional(),
  steps: z.array(step).min(1),
  moved: z
    .record(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?$/, "must be `step` or `step.option`"), id.nullable())
    .default({}),
});
export type GuideShape = z.output<typeof guideFile>;

export const menuFile = z.strictObject({
  guides: z.array(id).min(1),
  retired: z.record(z.string(), id.nullable()).default({}),
});

export const personFactsFile = z.array(z.strictObject({ id, values: z.array(id).min(2) })).min(1);

export const domainFactsFile = z.strictObject({
  sources: z.record(
    sourceId,
    z.strictObject({
      address: z.string().min(1),
      date: z.union([z.string(), z.number()]).transform(String).optional(),
      seen: z.string().min(1),
    }),
  ),
  facts: z.array(
    z.strictObject({
      id: domainFactId,
      about: z.string().min(1),
      as_of: day.optional(),
      confidence: z.enum(["confirmed", "conflicting", "unknown"]),
      say: z.enum(["plain", "dated", "open"]),
      sources: z.array(sourceId).default([]),
      review_by: day,
      values: z
        .record(
          z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "must look like `fee_percent`"),
          z.union([z.number(), z.string().min(1)], "must be a number or a text"),
        )
        .default({}),
    }),
  ),
});

export const topicsFile = z.array(
  z.strictObject({
    topic: topicId,
    kind: z.enum(["problem", "chatter", "safety", "outofscope"]),
    facts: z.array(domainFactId).default([]),
    fixed_at: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must be `guide/step`")
      .optional(),
    related: z.array(topicId).default([]),
    ask: z
      .strictObject({
        id,
        fact: id.optional(),
        options: z.record(id, topicId).refine((options) => Object.keys(options).length > 0, "needs options"),
      })
      .optional(),
    escalates: z.boolean().default(false),
  }),
);

/** `ids.lock.yaml`: option ids by step and guide. */
export const idsLockFile = z.strictObject({ guides: z.record(id, z.record(id, z.array(id))) });
export type IdsLock = z.output<typeof idsLockFile>;

/** `source-hashes.lock.yaml`: by locale and message id, the hashes of the English text and of its translation. */
export const hashesLockFile = z.record(
  z.string(),
  z.record(z.string(), z.string().regex(/^[0-9a-f]{8} [0-9a-f]{8}$/, "must be two hashes")),
);
export type HashesLock = z.output<typeof hashesLockFile>;

export type ShapeResult<T> =
  | { readonly kind: "ok"; readonly value: T }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/** Checks one file; every problem says where in the file and what was expected. */
export function readShape<S extends z.ZodType>(schema: S, yaml: YamlFile): ShapeResult<z.output<S>> {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { kind: "ok", value: result.data };
  const problems = result.error.issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const extra = issue.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : undefined;
    const place = extra === undefined ? yaml.locate(...path) : yaml.locate(...path, extra);
    return problem("shape", place, `${showPath(path)}${explain(issue)}`);
  });
  return { kind: "broken", problems };
}

const showPath = (path: readonly (string | number)[]) =>
  path.length === 0
    ? ""
    : `${path.map((key, at) => (typeof key === "number" ? `[${key + 1}]` : at === 0 ? key : `.${key}`)).join("")}: `;

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys")
    return `unknown key ${issue.keys.map((key) => `\`${key}\``).join(", ")}`;
  // The reason inside a wrong key of a record is one level down.
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  return issue.message.replace(/^Invalid input: /, "").replace(/^Invalid option: /, "");
}
