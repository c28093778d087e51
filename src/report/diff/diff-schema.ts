import * as z from 'zod';
import { round } from './round/round-schema.js';
import { answer, asks, judged, subject, verdict } from './schema-parts.js';

const points = z.number();
const side = z.enum(['a', 'b']);

/** The result of `lke diff`, version 1. Every difference is B − A, in points. */
export const diffSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  instrument: z.strictObject({ id: z.string(), title: z.string(), regulation: z.string() }),
  /**
   * `learn`: what B is stronger in comes first; `unit-tpi`: A is the unit, B the TPI of one file; `round`: A was returned by
   * the TPI, B is the unit's reply.
   */
  mode: z.enum(['change', 'learn', 'unit-tpi', 'round']),
  /** Differences are of exact rationals; otherwise of a saved report's doubles, to nine decimals. */
  exact: z.boolean(),
  a: subject,
  b: subject,
  /** What else differs between the two, or that nothing does (`same-file`). */
  notes: z.array(
    z.strictObject({
      kind: z.enum([
        'same-file',
        'unit',
        'year',
        'instrument',
        'minimums',
        'blank',
        'zero-division',
        'area-halves',
      ]),
      a: z.string().nullable(),
      b: z.string().nullable(),
    }),
  ),
  total: z.strictObject({ a: points, b: points, difference: points }),
  /** How many indicators both answered, or one; and the difference that comes from each kind. */
  answered: z.strictObject({
    both: z.int(),
    onlyA: z.int(),
    onlyB: z.int(),
    neither: z.int(),
    differenceBoth: points,
    differenceRest: points,
  }),
  verdicts: z.array(z.strictObject({ predicate: z.string(), changed: z.boolean(), a: verdict, b: verdict })),
  requirements: z.array(
    z.strictObject({
      predicate: z.string(),
      id: z.string(),
      label: z.string(),
      max: points,
      /** Met by one side and not by the other. */
      changed: z.boolean(),
      a: judged.nullable(),
      b: judged.nullable(),
      difference: points,
    }),
  ),
  /** Branches of the tree without the total. */
  nodes: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      max: points,
      a: points.nullable(),
      b: points.nullable(),
      difference: points,
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      max: points,
      /** The side that alone answered it. */
      only: side.nullable(),
      a: answer.nullable(),
      b: answer.nullable(),
      difference: points,
      /** In mode `learn`, where B is stronger. */
      asks: asks.nullable(),
    }),
  ),
  prerequisites: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      a: z.string().nullable(),
      b: z.string().nullable(),
    }),
  ),
  /** In mode `round`. */
  round: round.optional(),
});

export type Diff = z.output<typeof diffSchema>;
export type DiffMode = Diff['mode'];
export type AnswerSide = z.output<typeof answer>;
export type IndicatorDiff = Diff['indicators'][number];
export type RequirementDiff = Diff['requirements'][number];
export type VerdictSide = z.output<typeof verdict>;
