import * as z from 'zod';
import { columnUses } from '../../instrument/layouts.js';
import { branch, indicator, named } from './schema-node.js';
import { advice, predicate, prerequisite, requirement } from './schema-rule.js';

/** What is known of a finding's code. */
const code = z.strictObject({
  kind: z.literal('code'),
  id: z.string(),
  group: z.string(),
  /** Before any policy changes it. */
  severity: z.enum(['error', 'warning', 'info']),
  title: z.string(),
  why: z.string(),
  example: z.string(),
  fix: z.string(),
});

/** Several ids that words were found in, those of codes after those of the instrument. */
const search = z.strictObject({ kind: z.literal('search'), words: z.string(), found: z.array(named) });

/** An everyday word of the outputs, and what else it is found in. */
const term = z.strictObject({
  kind: z.literal('term'),
  id: z.string(),
  says: z.string(),
  words: z.string(),
  found: z.array(named),
});

const meaning = z.strictObject({
  /** An official layout, or that of the file. */
  workbook: z.string(),
  label: z.string(),
  sheet: z.string().nullable(),
  /** Null where nothing is known of the column. */
  use: z.enum(columnUses).nullable(),
  node: named,
  /** The count of a computed indicator that the row is of. */
  input: z.string().nullable(),
});

const rule = [indicator, branch, requirement, prerequisite, advice, predicate] as const;

/** A cell by every workbook that it may be of, with what is known of what it is in the first. */
const cellOf = z.strictObject({
  kind: z.literal('cell'),
  id: z.string(),
  /** As asked for. */
  sheet: z.string().nullable(),
  /** The workbook that was asked about; null for official ones. */
  path: z.string().nullable(),
  meanings: z.array(meaning),
  explanation: z.discriminatedUnion('kind', [indicator, branch]),
});

/** Everything that can be asked for, by kind. */
const list = z.strictObject({
  kind: z.literal('list'),
  groups: z.array(
    z.strictObject({
      kind: z.enum([
        'predicate',
        'requirement',
        'prerequisite',
        'advice',
        'branch',
        'indicator',
        'soal',
        'cell',
        'code',
        'term',
        'words',
      ]),
      /** Null where there is no end of them. */
      count: z.int().nullable(),
      example: z.string(),
      /** With `--all`, where they have ids of their own. */
      items: z.array(named).optional(),
    }),
  ),
});

const one = [...rule, code, search, term, cellOf, list] as const;
const anyOne = z.discriminatedUnion('kind', one);
const several = z.strictObject({ kind: z.literal('several'), items: z.array(anyOne) });

const version = { version: z.literal(1) };

/** What `lke explain` says, version 1: its `kind` tells what it is. */
export const explainSchema = z.discriminatedUnion('kind', [
  indicator.extend(version),
  branch.extend(version),
  requirement.extend(version),
  prerequisite.extend(version),
  advice.extend(version),
  predicate.extend(version),
  code.extend(version),
  search.extend(version),
  term.extend(version),
  cellOf.extend(version),
  list.extend(version),
  several.extend(version),
]);

export type Explanation = z.output<(typeof rule)[number]>;
export type CodeExplanation = z.output<typeof code>;
export type SearchExplanation = z.output<typeof search>;
export type TermExplanation = z.output<typeof term>;
export type CellExplanation = z.output<typeof cellOf>;
export type ListExplanation = z.output<typeof list>;
/** One thing that was asked for. */
export type ExplainedOne = z.output<typeof anyOne>;
export type Explained = ExplainedOne | z.output<typeof several>;
