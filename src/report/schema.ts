import * as z from 'zod';

const side = z.enum(['unit', 'tpi']);
const points = z.number();
const location = z
  .union([
    z.strictObject({ path: z.string(), line: z.int(), column: z.int() }),
    z.strictObject({ path: z.string(), sheet: z.string(), cell: z.string() }),
    z.strictObject({ path: z.string() }),
  ])
  .nullable();

const answer = z.strictObject({
  value: z.string().nullable(),
  raw: z.string().nullable(),
  notes: z.string().nullable(),
  evidence: z.array(z.string()),
  location,
});

const node = z.strictObject({
  id: z.string(),
  label: z.string(),
  max: points,
  points,
  /** points ÷ max; null when max is 0. */
  fraction: z.number().nullable(),
  status: z.enum(['scored', 'partial', 'unanswered', 'invalid', 'excluded']),
  get children() {
    return z.array(node).optional();
  },
  answer: answer.extend({ inputs: z.record(z.string(), answer).optional() }).optional(),
});

const requirement = z.strictObject({
  id: z.string(),
  label: z.string(),
  max: points,
  minimum: points,
  /** 0–100, when the minimum is a percentage of max. */
  minimumPercent: z.number().nullable(),
  actual: points,
  margin: points,
  passed: z.boolean(),
});

const eligibility = z.strictObject({
  predicate: z.string(),
  passed: z.boolean(),
  provisional: z.boolean(),
  reachableByAnswering: z.boolean(),
  requirements: z.array(requirement),
});

const drops = z.strictObject({
  /** A drop is one level on one choice indicator. */
  count: z.int(),
  steps: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      from: z.string(),
      to: z.string(),
      levels: z.int(),
      loss: points,
    }),
  ),
});

/** How far a predicate that is met can be marked down before it is lost. Requirements by id; fractions 0-1. */
const safety = z.strictObject({
  predicate: z.string(),
  /** The fewest drops that lose it, and the requirement that they break; null when none do. */
  drops: drops.extend({ requirement: z.string() }).nullable(),
  thinnest: z.strictObject({ requirement: z.string(), margin: points }),
  /** Largest even cut of all adjustable points that it stands, and the requirement that ends it. */
  scale: z.strictObject({ requirement: z.string(), fraction: z.number() }).nullable(),
  /** Only `plan --margin` gives it. */
  requirements: z
    .array(
      z.strictObject({
        id: z.string(),
        label: z.string(),
        margin: points,
        drops: drops.nullable(),
        /** Above 1: even without any adjustable point. */
        scale: z.number().nullable(),
      }),
    )
    .optional(),
});

const assessment = z.strictObject({
  by: side,
  answered: z.int(),
  unanswered: z.int(),
  invalid: z.int(),
  score: node,
  areas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      max: points,
      points,
      fraction: z.number(),
      nodes: z.array(z.string()),
    }),
  ),
  /** The total as the official workbook counts it, when that differs from ours. */
  workbook: z.strictObject({ points, difference: points }).nullable(),
  eligibility: z.array(eligibility),
  /** The predicate that `clears` of the shortfalls speaks of. */
  target: z.string(),
  shortfalls: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string(),
      gain: points,
      clears: z.array(z.string()),
      /** A team can change it by its own work, or some count of it. */
      adjustable: z.boolean().optional(),
    }),
  ),
  /** Of every predicate that is met; null when none is. */
  safety: z.array(safety).nullable(),
});

/** Causes of a difference between the workbook's stored total and ours; their points add up to the difference. */
const cause = z.strictObject({
  kind: z.enum(['formula-skips', 'overwritten', 'blanks-left-out', 'not-counted', 'stale', 'error']),
  node: z.string(),
  /** The child that the formula does not reach, or the error value. */
  detail: z.string().nullable(),
  points: points.nullable(),
  location,
});

const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  indicator: z.string().nullable(),
  input: z.string().nullable(),
  by: side.nullable(),
  points: points.nullable(),
  /** Stays the same while the problem does, wherever its row moves. */
  fingerprint: z.string(),
  /** The line of text, or the text of the workbook's row, that it is about; only `check` gives it. */
  excerpt: z.string().nullable(),
  location,
});

/** What `--set` supposed: every answer changed, and how the deciding side stood before. Nothing of it is in the file. */
const whatIf = z.strictObject({
  changes: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      inputs: z.array(
        z.strictObject({ key: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
      ),
      /** Points of the indicator, new - old. */
      difference: points,
    }),
  ),
  before: z.strictObject({ points, eligibility: z.array(eligibility) }),
  /** Total, new - old. */
  difference: points,
});

const tool = z.strictObject({ name: z.string(), version: z.string() });

/** The report of one worksheet, version 1 (design, section 7). Points are doubles of exact rationals; fractions 0–1. */
export const reportSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool,
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    regulation: z.string(),
    sha256: z.string(),
  }),
  source: z.strictObject({
    path: z.string(),
    format: z.enum(['yaml', 'xlsx', 'portalrb']),
    layout: z.string().nullable(),
    sha256: z.string(),
    cached: z
      .strictObject({
        total: points.nullable(),
        error: z.string().nullable(),
        /** Stored total − ours, on the side that the workbook's score column counts. */
        difference: points.nullable(),
        causes: z.array(cause),
      })
      .nullable(),
  }),
  unit: z.strictObject({
    id: z.string().nullable(),
    name: z.string(),
    institution: z.string().nullable(),
    institutionType: z.string().nullable(),
    year: z.int().nullable(),
    target: z.string().nullable(),
  }),
  policy: z.strictObject({
    by: side,
    blank: z.enum(['zero', 'exclude']),
    zeroDivision: z.enum(['full', 'zero', 'exclude']),
    areaHalves: z.boolean(),
  }),
  whatIf: whatIf.optional(),
  assessments: z.array(assessment),
  /** TPI against unit, over the indicators both answered; null without TPI answers. Differences are TPI − unit. */
  comparison: z
    .strictObject({
      compared: z.int(),
      difference: points,
      areas: z.array(z.strictObject({ id: z.string(), difference: points })),
      changes: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          unit: z.string().nullable(),
          tpi: z.string().nullable(),
          difference: points,
        }),
      ),
    })
    .nullable(),
  prerequisites: z.array(
    z.strictObject({
      predicate: z.string(),
      passed: z.boolean().nullable(),
      items: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          level: z.enum(['instansi', 'unit']),
          minimum: z.string().nullable(),
          actual: z.string().nullable(),
          passed: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  gates: z.array(z.strictObject({ id: z.string(), passed: z.boolean(), reasons: z.array(z.string()) })),
  diagnostics: z.array(diagnostic),
});

/** What a machine format carries when there is no report. */
export const failureSchema = z.strictObject({
  version: z.literal(1),
  tool,
  source: z.strictObject({ path: z.string() }),
  failure: z.strictObject({ code: z.string(), message: z.string() }),
  diagnostics: z.array(diagnostic),
});

/** What `lke check` says of one file: the report without its score trees. */
const checkedFileSchema = reportSchema.omit({ assessments: true, comparison: true }).extend({
  assessments: z.array(assessment.omit({ score: true, shortfalls: true })),
});

/** The result of `lke check`, version 1. A file that could not be read has a failure in place of its report. */
export const checkSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool,
  files: z.array(z.union([checkedFileSchema, failureSchema])),
});

export type Report = z.output<typeof reportSchema>;
export type CheckedFile = z.output<typeof checkedFileSchema>;
export type CheckResult = z.output<typeof checkSchema>;
export type Failure = z.output<typeof failureSchema>;
export type NodeReport = z.output<typeof node>;
export type AnswerReport = NonNullable<NodeReport['answer']>;
export type AssessmentReport = z.output<typeof assessment>;
export type RequirementReport = z.output<typeof requirement>;
export type DiagnosticReport = z.output<typeof diagnostic>;
export type CauseReport = z.output<typeof cause>;
export type SafetyReport = z.output<typeof safety>;
export type WhatIfReport = z.output<typeof whatIf>;
