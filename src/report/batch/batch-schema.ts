import * as z from 'zod';
import { allLeftOut } from '../shared/left-out.js';
import { registerSchema } from './schema-register.js';
import { batchRowSchema, points, policy, side } from './schema-row.js';

export type { BatchRow } from './schema-row.js';

/** How a file stands when one side decides and one predicate is aimed at; what every recap shows. */
const standing = z.strictObject({
  by: side,
  /** The predicate that `thinnest` and `failing` speak of: the one asked for, else the unit's own, else the first. */
  target: z.string(),
  total: points,
  areas: z.array(z.strictObject({ id: z.string(), points })),
  /** Requirement with the smallest margin, in points; negative is what is missing. */
  thinnest: z.strictObject({ id: z.string(), margin: points }).nullable(),
  /** Ids of the requirements of the target that fail. */
  failing: z.array(z.string()),
  /** For every predicate. */
  verdicts: z.array(
    z.strictObject({
      predicate: z.string(),
      /** Whether the score meets every requirement. */
      passed: z.boolean(),
      provisional: z.boolean(),
      /** The questions are not those of the instrument: then `passed` is false whatever the score. */
      mismatched: z.literal(true).optional(),
      failing: z.int(),
      prerequisites: z.boolean().nullable(),
      /** The score passes, no answer is open and every prerequisite is met. */
      sure: z.boolean(),
    }),
  ),
  answered: z.int(),
  unanswered: z.int(),
  invalid: z.int(),
});

const rankedRow = batchRowSchema.omit({ leftOut: true }).extend({
  /** 1 is the highest total among the files of the same instrument and year; equal totals share it. Null when not ranked. */
  rank: z.int().nullable(),
  /** Another file says it is the same unit in the same year, or holds the very same bytes. */
  duplicate: z.boolean(),
  /** Null when the file could not be read, or the side that decides has answered nothing. */
  standing: standing.nullable(),
});

/** Spread of a number over files; points. */
const spread = z.strictObject({
  count: z.int(),
  min: points,
  lowerQuartile: points,
  median: points,
  upperQuartile: points,
  max: points,
  mean: points,
});

/** What the files of one instrument and one year amount to. */
const summaryGroup = z.strictObject({
  instrument: z.string(),
  year: z.int().nullable(),
  /** Files that were ranked. */
  files: z.int(),
  predicates: z.array(
    z.strictObject({
      predicate: z.string(),
      /** Files whose score meets every requirement. */
      passed: z.int(),
      /** Of those: with every answer given and every prerequisite met. */
      sure: z.int(),
      /** How many files fail each requirement, most first. */
      requirements: z.array(z.strictObject({ id: z.string(), failing: z.int() })),
    }),
  ),
  total: spread.nullable(),
  areas: z.array(z.strictObject({ id: z.string(), spread })),
  /** TPI against unit over the files that have both; null without any. Points, TPI - unit, mean per file. */
  comparison: z
    .strictObject({
      files: z.int(),
      difference: points,
      areas: z.array(z.strictObject({ id: z.string(), difference: points })),
    })
    .nullable(),
  /** Indicators cut by the TPI: in how many files, and points in all; most files first. */
  cuts: z.array(z.strictObject({ id: z.string(), files: z.int(), points })),
});

/** One unit over several years, oldest first. */
const history = z.strictObject({
  unit: z.strictObject({ id: z.string().nullable(), name: z.string(), institution: z.string().nullable() }),
  years: z.array(
    z.strictObject({
      year: z.int(),
      path: z.string(),
      total: points,
      areas: z.array(z.strictObject({ id: z.string(), points })),
      requirements: z.array(z.strictObject({ id: z.string(), points })),
    }),
  ),
  /** Last year - first year, in points: `total`, areas and requirements by id. */
  trend: z.array(z.strictObject({ id: z.string(), change: points })),
  /** First year in which each mark was met; null when it never was. `id` null is the predicate as a whole. */
  firstMet: z.array(
    z.strictObject({ predicate: z.string(), id: z.string().nullable(), year: z.int().nullable() }),
  ),
});

/** What a reader of the recap has to know before comparing rows. */
const notice = z.strictObject({
  kind: z.enum([
    'same-unit',
    'same-bytes',
    'unit-assumed',
    'unit-unclear',
    'year-unknown',
    'unit-file-misnamed',
    'several-years',
    'several-instruments',
    'several-policies',
    'interrupted',
  ]),
  /** Paths, years, instruments or policies, by kind; for `interrupted`: files done and files asked for. */
  items: z.array(z.string()),
});

/** An instrument, as far as a recap needs it. */
const about = z.strictObject({
  id: z.string(),
  title: z.string(),
  regulation: z.string(),
  sha256: z.string(),
  /** Of what is scored; files that differ in words and sources only share it. Absent before it was told. */
  fingerprint: z.string().optional(),
  max: points,
  predicates: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  areas: z.array(z.strictObject({ id: z.string(), label: z.string(), max: points })),
  requirements: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      max: points,
      /** Points, by predicate. */
      minimum: z.record(z.string(), points),
    }),
  ),
  prerequisites: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  /** Labels of the indicators that `cuts` name. */
  indicators: z.array(z.strictObject({ id: z.string(), label: z.string() })),
});

/** The recap of many worksheets, version 1. */
export const batchSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(1),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  /** The instrument, for the labels of the ids in rows. */
  instrument: about,
  /** Where files are of several instruments: each of them, in the order of the recap. */
  instruments: z.array(about).optional(),
  policy,
  /** What was asked of the recap. */
  selection: z.strictObject({
    target: z.string().nullable(),
    sort: z.string(),
    filters: z.array(z.string()),
  }),
  files: z.strictObject({
    scored: z.int(),
    unreadable: z.int(),
    /** Scored, but not shown because of a filter; summary and history leave them out as well. */
    filtered: z.int(),
    leftOut: allLeftOut,
  }),
  /** With `--units`. */
  register: registerSchema.optional(),
  notices: z.array(notice),
  /** Sorted; rows that could not be read come last. */
  rows: z.array(rankedRow),
  history: z.array(history),
  summary: z.array(summaryGroup),
  /** Predicates and minimums (`min:ID`) asked for: how many files pass. */
  gates: z.array(z.strictObject({ id: z.string(), passed: z.int(), failed: z.int() })),
});

export type RankedRow = z.output<typeof rankedRow>;
export type Standing = z.output<typeof standing>;
export type AboutInstrument = z.output<typeof about>;
export type BatchResult = z.output<typeof batchSchema>;
export type BatchHistory = z.output<typeof history>;
export type BatchSummaryGroup = z.output<typeof summaryGroup>;
export type BatchNotice = z.output<typeof notice>;
export type Spread = z.output<typeof spread>;
