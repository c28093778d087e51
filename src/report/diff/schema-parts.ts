import * as z from 'zod';

const points = z.number();

/** One of the two that are compared. */
export const subject = z.strictObject({
  /** Whose answers. */
  by: z.enum(['unit', 'tpi']),
  kind: z.enum(['worksheet', 'report']),
  /** The file compared, and, when that is a report, the worksheet it was made from. */
  path: z.string(),
  worksheet: z.string(),
  format: z.string(),
  /** Of the worksheet. */
  sha256: z.string(),
  instrumentSha256: z.string(),
  /** Of what is scored; null in a report saved before it was told. */
  instrumentFingerprint: z.string().nullable(),
  toolVersion: z.string(),
  unit: z.strictObject({
    id: z.string().nullable(),
    name: z.string(),
    institution: z.string().nullable(),
    year: z.int().nullable(),
    /** Only where nothing names the unit: its name is that of the file. */
    named: z.literal(false).optional(),
  }),
  policy: z.strictObject({
    blank: z.enum(['zero', 'exclude']),
    zeroDivision: z.enum(['full', 'zero', 'exclude']),
    areaHalves: z.boolean(),
  }),
  answered: z.int(),
  unanswered: z.int(),
  invalid: z.int(),
  /** Known only of the side that its report decides by. */
  errors: z.int().nullable(),
});

/** What one side answers to an indicator. */
export const answer = z.strictObject({
  state: z.enum(['answered', 'blank', 'invalid']),
  /** Level, index, or percentage of counts; null unless answered. */
  value: z.string().nullable(),
  /** As written, when invalid. */
  raw: z.string().nullable(),
  counts: z.record(z.string(), z.string()),
  points,
  max: points,
});

/** One side's verdict on a predicate. */
export const verdict = z.strictObject({
  /** On score alone. */
  passed: z.boolean(),
  provisional: z.boolean(),
  mismatched: z.literal(true).optional(),
  failing: z.int(),
  requirements: z.int(),
  /** Null when none is false and some are not evaluated. */
  prerequisites: z.boolean().nullable(),
});

/** One side's points on a requirement. */
export const judged = z.strictObject({ points, minimum: points, margin: points, passed: z.boolean() });

/** What B's answer asks for, in the words of the instrument. */
export const asks = z.strictObject({
  level: z.string().nullable(),
  text: z.string().nullable(),
  question: z.string().nullable(),
  evidence: z.array(z.string()),
  /** What B itself wrote beside its answer. */
  notes: z.string().nullable(),
});
