import * as z from 'zod';
import { mistyped, neededIndex } from '../score/schema-assessment.js';

// Points are doubles of exact rationals.

export const named = z.strictObject({ id: z.string(), label: z.string() });
/** A part of the tree with the points that it is worth at the most. */
export const weighed = named.extend({ weight: z.number() });

/** Row (1-based) by official workbook. */
const rows = z.record(z.string(), z.int());

const level = z.strictObject({
  name: z.string(),
  /** Fraction of the weight, 0–1. */
  score: z.number(),
  points: z.number(),
  text: z.string().nullable(),
});

const input = z.strictObject({
  key: z.string(),
  label: z.string(),
  optional: z.boolean(),
  /** PortalRB question number. */
  soal: z.int().nullable(),
  rows,
});

/** What a worksheet answers to an indicator. */
const current = z.strictObject({
  /** Level, index or percentage; null when nothing usable is answered. */
  value: z.string().nullable(),
  /** As written, when it means nothing on the scale. */
  invalid: z.string().nullable(),
  /** Where it is blank and stands under a code that there is not. */
  mistyped: mistyped.optional(),
  notes: z.string().nullable(),
  evidence: z.array(z.string()),
  counts: z.record(z.string(), z.string()),
  place: z.string(),
  points: z.number(),
  /** What predicates ask of an index, and the distance to it. */
  needed: neededIndex.nullable(),
  /** What one step better brings to the total; null at the best. */
  next: z.strictObject({ to: z.string(), gain: z.number() }).nullable(),
});

export const indicator = z.strictObject({
  kind: z.literal('indicator'),
  ...weighed.shape,
  /** Ids and labels from the top of the tree down to the sub-component. */
  path: z.array(named),
  scale: z.enum(['choice', 'index', 'ratio']),
  maximum: z.number().nullable(),
  question: z.string().nullable(),
  levels: z.array(level),
  inputs: z.array(input),
  formula: z.string().nullable(),
  evidence: z.array(z.string()),
  evaluator: z.string().nullable(),
  /** Who set its weight, and its scale; null when the instrument does not say. */
  reference: z.string().nullable(),
  scaleReference: z.string().nullable(),
  soal: z.int().nullable(),
  rows,
  requirements: z.array(named),
  current: current.nullable(),
  /** The count that was asked for by its number or its cell. */
  asked: z.string().optional(),
});

export const branch = z.strictObject({
  kind: z.literal('branch'),
  ...weighed.shape,
  path: z.array(named),
  mean: z.boolean(),
  children: z.array(weighed),
  rows,
  /** Who set its weight. */
  reference: z.string().nullable(),
  requirements: z.array(named),
});

export type Named = z.output<typeof named>;
export type CurrentAnswer = z.output<typeof current>;
export type IndicatorExplanation = z.output<typeof indicator>;
export type BranchExplanation = z.output<typeof branch>;
