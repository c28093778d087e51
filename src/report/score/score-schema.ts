import * as z from 'zod';
import {
  diagnostic,
  eligibility,
  location,
  type node,
  points,
  type requirement,
  side,
  tool,
} from '../shared/schema-parts.js';
import { advice, assessment, type neededIndex, type safety } from './schema-assessment.js';

/** Causes of a difference between the workbook's stored total and ours; their points add up to the difference. */
const cause = z.strictObject({
  kind: z.enum(['formula-skips', 'overwritten', 'blanks-left-out', 'not-counted', 'stale', 'error']),
  node: z.string(),
  /** The child that the formula does not reach, or the error value. */
  detail: z.string().nullable(),
  points: points.nullable(),
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

/** The report of one worksheet, version 1. Points are doubles of exact rationals; fractions 0–1. */
export const reportSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool,
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    regulation: z.string(),
    sha256: z.string(),
    /** Of what is scored; files that differ in words and sources only share it. Absent before it was told. */
    fingerprint: z.string().optional(),
  }),
  source: z.strictObject({
    path: z.string(),
    format: z.enum(['yaml', 'xlsx', 'portalrb']),
    layout: z.string().nullable(),
    /** A file of its own that unit data and prerequisites were taken from. */
    unitFile: z.string().optional(),
    /** What of it: keys of the unit and ids of prerequisites; `rest`: the worksheet itself says more. */
    unitFileTaken: z
      .strictObject({
        unit: z.array(z.string()),
        prerequisites: z.array(z.string()),
        rest: z.boolean(),
      })
      .optional(),
    /** The cells of a workbook that ask for prerequisites, "Ringkasan!L19:L29". */
    prerequisiteCells: z.string().optional(),
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
    /** Only where nothing names the unit: its name is that of the file. */
    named: z.literal(false).optional(),
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
  advice: advice.optional(),
  gates: z.array(
    z.strictObject({
      id: z.string(),
      passed: z.boolean(),
      reasons: z.array(z.string()),
      /** Of a minimum that a house asks for. */
      points: z.strictObject({ actual: points, minimum: points, margin: points }).optional(),
    }),
  ),
  diagnostics: z.array(diagnostic),
});

export type Report = z.output<typeof reportSchema>;
export type NodeReport = z.output<typeof node>;
export type AnswerReport = NonNullable<NodeReport['answer']>;
export type AssessmentReport = z.output<typeof assessment>;
export type NeededIndexReport = z.output<typeof neededIndex>;
export type RequirementReport = z.output<typeof requirement>;
export type DiagnosticReport = z.output<typeof diagnostic>;
export type CauseReport = z.output<typeof cause>;
export type SafetyReport = z.output<typeof safety>;
export type WhatIfReport = z.output<typeof whatIf>;
