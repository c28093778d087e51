import * as z from 'zod';
import { leftOut } from '../shared/left-out.js';
import { yearSources } from './year.js';

export const side = z.enum(['unit', 'tpi']);
export const points = z.number();

export const policy = z.strictObject({
  by: side,
  blank: z.enum(['zero', 'exclude']),
  zeroDivision: z.enum(['full', 'zero', 'exclude']),
  areaHalves: z.boolean(),
});

/** One passing mark; all in points. */
const requirement = z.strictObject({
  id: z.string(),
  minimum: points,
  actual: points,
  margin: points,
  passed: z.boolean(),
});

const assessment = z.strictObject({
  by: side,
  /** The total. */
  points,
  areas: z.array(z.strictObject({ id: z.string(), points })),
  eligibility: z.array(
    z.strictObject({
      predicate: z.string(),
      passed: z.boolean(),
      provisional: z.boolean(),
      reachableByAnswering: z.boolean(),
      mismatched: z.literal(true).optional(),
      requirements: z.array(requirement),
    }),
  ),
  answered: z.int(),
  unanswered: z.int(),
  invalid: z.int(),
});

/**
 * One file of a batch (version 1), and one line of `ndjson`. It names ids only: labels are in the recap's `instrument`,
 * so that rows of any shard, in any language, make the same recap.
 */
export const batchRowSchema = z.strictObject({
  version: z.literal(1),
  path: z.string(),
  /** Null when not even the bytes could be read. */
  sha256: z.string().nullable(),
  /** `missing`: nothing was sent by this unit of the list (`--units`). */
  status: z.enum(['scored', 'unreadable', 'missing']),
  /** Why nothing could be scored; absent on scored rows. */
  reason: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  /** Null on rows that could not be read. */
  instrument: z
    .strictObject({ id: z.string(), sha256: z.string(), fingerprint: z.string().optional() })
    .nullable(),
  unit: z.strictObject({
    id: z.string().nullable(),
    /** The file's name where the file names no unit: see `named`. */
    name: z.string(),
    institution: z.string().nullable(),
    institutionType: z.string().nullable(),
    year: z.int().nullable(),
    target: z.string().nullable(),
  }),
  /** Whether the file itself, its unit file or the list names the unit. */
  named: z.boolean(),
  policy,
  /** The unit's, and the TPI's when it has answers; none on rows that could not be read. */
  assessments: z.array(assessment),
  /** TPI - unit in points, over indicators both answered; null without answers of the TPI. */
  comparison: z
    .strictObject({
      compared: z.int(),
      difference: points,
      areas: z.array(z.strictObject({ id: z.string(), difference: points })),
    })
    .nullable(),
  /** Indicators on which the TPI gave less than the unit: points taken away, positive, most first. */
  cuts: z.array(z.strictObject({ id: z.string(), points })),
  /** How the side that decides stands against each minimum that the house asked for; absent where it asked for none. */
  minimums: z.array(requirement.extend({ asked: z.string() })).optional(),
  prerequisites: z.array(
    z.strictObject({
      predicate: z.string(),
      /** False when any fails; null when none fails and some are not evaluated. */
      passed: z.boolean().nullable(),
      /** Ids that are not met. */
      failed: z.array(z.string()),
      /** Ids that are not evaluated. */
      open: z.array(z.string()),
    }),
  ),
  /** Answers of the unit that bring points, and how many have a note or evidence; null where the file has no place for them. */
  evidence: z.strictObject({ claimed: z.int(), supported: z.int() }).nullable(),
  /** Findings of scoring and of `lke check` together. */
  diagnostics: z.strictObject({ errors: z.int(), warnings: z.int() }),
  /** A file of its own that unit data and prerequisites were taken from. */
  unitFile: z.string().optional(),
  /** Nothing is said in that file. */
  unitFileBlank: z.literal(true).optional(),
  /** A unit file beside it that was not read because of its name, and the name that it has to have. */
  unitFileMisnamed: z.strictObject({ path: z.string(), expected: z.string() }).optional(),
  /** Who says the year: `--year`, the list of units, the file or its unit file, the nearest folder's name, the file's name. */
  yearFrom: z.enum(yearSources).nullable().optional(),
  /** The line of the list of units (`--units`) that it belongs to, and what the list says otherwise; null for none. */
  listed: z
    .strictObject({
      line: z.int(),
      differences: z.array(z.strictObject({ key: z.string(), file: z.string(), list: z.string() })),
    })
    .nullable()
    .optional(),
  /** What was left out since the row before; absent when nothing was, and in recaps, which count it in `files`. */
  leftOut: leftOut.optional(),
});

export type BatchRow = z.output<typeof batchRowSchema>;
