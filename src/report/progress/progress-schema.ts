import * as z from 'zod';
import { points, policy, side } from '../batch/schema-row.js';
import { allLeftOut } from '../shared/left-out.js';
import { copy, unit } from './copy-schema.js';
import { stepStates } from './steps.js';

/** `YYYY-MM`. */
const month = z.string();

/** A line in one month. */
const value = z.strictObject({
  month,
  /** Null where nothing that counts for it is answered: that is not zero. */
  points: points.nullable(),
  /** Points above or below the minimum; null without one. */
  margin: points.nullable(),
  passed: z.boolean().nullable(),
  /** Indicators that count for it and are not answered, or not validly. */
  open: z.int(),
  /** Of those, the ones that are answered, but not validly: no blanks. */
  invalid: z.int(),
});

const line = z.strictObject({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['total', 'area', 'requirement']),
  max: points,
  /** Of the target; null where it asks for none. */
  minimum: points.nullable(),
  values: z.array(value),
  /** First month to last, over the indicators that both answer: a blank is neither gain nor loss. */
  change: z.strictObject({
    points,
    compared: z.int(),
    /** Indicators blank in the first month and answered in the last. */
    appeared: z.int(),
    /** Indicators answered in the first month and blank in the last. */
    vanished: z.int(),
    /** Indicators whose answer was not valid in the first month and is in the last, and the other way round. */
    mended: z.int(),
    invalidated: z.int(),
  }),
});

const verdict = z.strictObject({
  predicate: z.string(),
  /** The score meets every requirement; prerequisites are not judged here. */
  passed: z.boolean(),
  /** Some answers are open, so that it may still change. */
  provisional: z.boolean(),
  mismatched: z.literal(true).optional(),
  failing: z.array(z.string()),
});

const step = z.strictObject({
  id: z.string(),
  label: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  /** The answer of the last month; null for a blank and for one that is not valid. */
  now: z.string().nullable(),
  /**
   * `still` where it began, `back` below that; `invalid`: something is written that is no valid answer; `unknown`: the
   * answer is blank, or the instrument has no such level.
   */
  state: z.enum(stepStates),
  /** The month from which on it has been done. */
  since: month.nullable(),
});

const series = z.strictObject({
  unit,
  named: z.boolean(),
  instrument: z.strictObject({
    id: z.string(),
    title: z.string(),
    regulation: z.string(),
    sha256: z.string(),
    fingerprint: z.string(),
  }),
  by: side,
  /** The predicate that minimums are of. */
  target: z.string(),
  /** Of which there is a copy, oldest first. */
  months: z.array(month),
  /** The total, the areas, the other requirements. */
  lines: z.array(line),
  /** Of the last month. */
  verdicts: z.array(verdict),
  /** With `--plan`, for the unit that it is of. */
  plan: z
    .strictObject({
      path: z.string(),
      target: z.string(),
      /** The unit that it says it was made for. */
      unit: z.string(),
      /** It was made by an instrument that scores the same. */
      sameInstrument: z.boolean(),
      counts: z.record(z.enum(stepStates), z.int()),
      steps: z.array(step),
    })
    .nullable(),
  /** Indicators below their best with the same answer in every month; points that they could bring, most first. */
  still: z.array(z.strictObject({ id: z.string(), label: z.string(), answer: z.string(), room: points })),
});

/** How units got on over the months, version 1. */
export const progressSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  policy,
  files: z.strictObject({
    counted: z.int(),
    superseded: z.int(),
    undated: z.int(),
    blank: z.int(),
    unreadable: z.int(),
    leftOut: allLeftOut,
  }),
  /** By name. */
  units: z.array(series),
  /** Every file that has a row, in the order of units and days. */
  copies: z.array(copy),
});

export type ProgressReport = z.output<typeof progressSchema>;
export type SeriesReport = ProgressReport['units'][number];
export type LineReport = SeriesReport['lines'][number];
export type ValueReport = LineReport['values'][number];
export type StepReport = z.output<typeof step>;
export type CopyReport = ProgressReport['copies'][number];
