import * as z from 'zod';
import { invalidAnswer, mistyped, neededIndex } from '../score/schema-assessment.js';
import { reportSchema } from '../score/score-schema.js';

const points = z.number();
const { tool, instrument, source, unit, policy, whatIf, diagnostics, prerequisites } = reportSchema.shape;
const assessment = reportSchema.shape.assessments.element.shape;
const eligibility = assessment.eligibility.element;

const step = z.strictObject({
  /** Indicator. */
  id: z.string(),
  label: z.string(),
  /** The area of change that counts it; null outside them. */
  area: z.strictObject({ id: z.string(), label: z.string() }).nullable(),
  /** Level, index or percentage; null when nothing usable is answered. */
  from: z.string().nullable(),
  /** What is answered in place of that and means nothing. */
  invalid: invalidAnswer.optional(),
  /** Some of the counts that it asks for are there. */
  partial: z.literal(true).optional(),
  to: z.string(),
  /** Counts that change, of a computed indicator. */
  inputs: z.array(
    z.strictObject({ key: z.string(), label: z.string(), from: z.string().nullable(), to: z.string() }),
  ),
  /** Indicators that share a count with it and change along. */
  linked: z.array(z.string()),
  effort: z.int(),
  /** Points that it adds after the steps before it. */
  gain: points,
  /** Total points after it. */
  total: points,
  /** What the new level asks for; null without words for it. */
  asks: z.string().nullable(),
  /** Usual evidence. */
  evidence: z.array(z.string()),
});

/** The plan of one worksheet, version 1. Ids are those of the instrument. */
export const planSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool,
  instrument,
  source: source.omit({ cached: true }),
  unit,
  /** `blank` is always zero here: a blank counts as the lowest level. */
  policy,
  whatIf,
  /** What was permitted, as asked for. */
  asked: z.strictObject({
    lock: z.array(z.string()),
    allow: z.array(z.string()),
    only: z.array(z.string()),
    maxEffort: z.int().nullable(),
  }),
  target: z.string(),
  /** Who set the target: `--target`, the unit, or neither, as the unit's is met or not named; with the predicates met already. Absent in older plans. */
  targetChosen: z
    .strictObject({ by: z.enum(['option', 'unit', 'next']), met: z.array(z.string()) })
    .optional(),
  /** The steps meet every requirement of the target. */
  reachable: z.boolean(),
  /** Requirements that no permitted change can meet; the steps then meet all others. */
  blockedBy: z.array(z.string()),
  /** Blocked by what is not filled in: that can still decide. */
  undecided: z.boolean(),
  /** Answers that are missing and not the team's to change, supposed to be just enough: everything else is judged under them. */
  assumptions: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      minimum: z.string(),
      /** Where it is answered with what means nothing, in place of being blank. */
      invalid: invalidAnswer.optional(),
    }),
  ),
  /** The effort at hand is less than needed: the steps meet as many requirements as it can. */
  shortOfEffort: z.boolean(),
  effort: z.int(),
  /** Least effort that meets every requirement that can be met. */
  effortNeeded: z.int(),
  /** Area by area. */
  steps: z.array(step),
  /** Other plans of the same effort that meet the same, with their total points. */
  alternatives: z.array(
    z.strictObject({
      points,
      steps: z.array(
        step.pick({
          id: true,
          from: true,
          invalid: true,
          partial: true,
          to: true,
          effort: true,
          gain: true,
        }),
      ),
    }),
  ),
  /** No other plan has this effort; false where there may be more than are listed. */
  alternativesComplete: z.boolean(),
  /** `assumed`: what the assumptions alone make of `before`. */
  points: z.strictObject({ before: points, assumed: points, after: points, gain: points }),
  before: eligibility,
  after: eligibility,
  /** For each blocking requirement: the most that permitted changes can reach. */
  best: z.array(z.strictObject({ id: z.string(), label: z.string(), minimum: points, best: points })),
  /** Indicators that stay as they are, and the points they leave. */
  fixed: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      reason: z.enum(['locked', 'outside', 'not-adjustable', 'incomplete']),
      room: points,
    }),
  ),
  neededIndexes: z.array(neededIndex),
  unanswered: z.int(),
  /** Of these, indicators with some of the counts that they ask for; absent in older plans. */
  partial: z.int().optional(),
  invalid: z.int(),
  /** Of the unanswered; absent where there are none. */
  mistyped: mistyped.optional(),
  /** Of the target; beside the score, and no part of the plan. */
  prerequisites: prerequisites.element.nullable(),
  /** Only with --margin. */
  safety: assessment.safety,
  diagnostics,
});

export type PlanReport = z.output<typeof planSchema>;
export type StepReport = PlanReport['steps'][number];
