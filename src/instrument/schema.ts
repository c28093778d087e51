import * as z from 'zod';
import { adviceSchema, noteSchema, prerequisiteSchema } from './prerequisite-schema.js';
import { decimal, key, reference, references, text } from './schema-parts.js';

/** A weight, or the top of an index: nothing can be measured by 0. */
const positive = z.string().regex(/^(?=.*[1-9])\d{1,6}(\.\d{1,6})?$/, 'positive');
const percent = z.string().regex(/^\d{1,3}(\.\d{1,4})?%$/, 'percent');
export const nodeId = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'id');
const whole = z
  .string()
  .regex(/^\d{1,7}$/, 'whole')
  .transform(Number);
const flag = z.enum(['yes', 'no']).transform((v) => v === 'yes');
/** Effort of one step; a positive whole number without a unit: only proportions count. */
const effort = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, 'effort')
  .transform(Number);
const rows = z.record(z.string(), whole);

const choice = z.strictObject({
  kind: z.literal('choice'),
  levels: z.record(z.string(), decimal),
  synonyms: z.record(z.string(), z.array(z.string())).optional(),
  reference: reference.optional(),
});
const index = z.strictObject({
  kind: z.literal('index'),
  maximum: positive,
  reference: reference.optional(),
});
const ratio = z.strictObject({ kind: z.literal('ratio'), reference: reference.optional() });
export const scale = z.discriminatedUnion('kind', [choice, index, ratio]);

const input = z.strictObject({
  key,
  label: text,
  optional: flag.optional(),
  /** A team can change this count by its own work; without it, no. */
  adjustable: flag.optional(),
  /** Effort of one more (or one fewer); 1 without it. */
  effort: effort.optional(),
  /** What is added to this count is taken from that one, down to 0. */
  takes_from: key.optional(),
  soal: whole.optional(),
  rows: rows.optional(),
  match: z.string().optional(),
});

const formula = z.discriminatedUnion('kind', [
  /** part ÷ whole, at most 1; `total`, when answered, stands for the sum of `whole`. */
  z.strictObject({ kind: z.literal('share'), part: key, whole: z.array(key).min(1), total: key.optional() }),
  /** (before − after) ÷ before, at least 0; nothing before and nothing after counts full. */
  z.strictObject({ kind: z.literal('decrease'), before: key, after: key }),
]);

const wording = z.strictObject({
  question: z.string(),
  levels: z.record(z.string(), z.string()).optional(),
  evidence: z.array(z.string()),
  evaluator: z.string(),
});

/** A branch has children; an indicator has a scale. Cross-checks tell the two apart with a clearer message than a union. */
export const node = z.strictObject({
  id: nodeId,
  label: text,
  weight: positive.optional(),
  rows: rows.optional(),
  get children() {
    return z.array(node).min(1).optional();
  },
  scale: z.string().optional(),
  inputs: z.array(input).min(1).optional(),
  formula: formula.optional(),
  /** A team can change the answer by its own work; without it a choice can, an index cannot. Counts say it one by one. */
  adjustable: flag.optional(),
  /** Effort of one step up; 1 without it. */
  effort: effort.optional(),
  /** The source of its weight, and of everything below it that names none; null: none, whatever stands above. */
  reference: reference.nullable().optional(),
  soal: whole.optional(),
  match: z.string().optional(),
  wording: wording.optional(),
});

const minimum = z.union([decimal, percent]);
export const requirementSchema = z.strictObject({
  id: nodeId,
  label: text,
  nodes: z.array(z.string()).min(1),
  /** An area is judged on its nodes together; the house rule `--area-halves` judges each of them. */
  area: flag.optional(),
  minimum: z.record(z.string(), minimum),
  reference: references.optional(),
});

export const predicate = z.strictObject({ id: key, label: text });

/** An input of a computed indicator: `INDICATOR#input`. */
const inputId = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]*#[a-z][a-z0-9_]*$/, 'input');

/** What an answer says: one of these levels, or that a count is 0 or more than 0. */
const statement = z.union([
  z.strictObject({ answer: nodeId, levels: z.array(z.string()).min(1) }),
  z.strictObject({ count: inputId, is: z.enum(['none', 'some']) }),
]);

export const consistencyRule = z.discriminatedUnion('kind', [
  /** The parts, all given, make the total. */
  z.strictObject({ kind: z.literal('adds-up'), parts: z.array(inputId).min(1), total: inputId }),
  /** The part is no more than the sum of `whole`; `total`, when given, stands for that sum. */
  z.strictObject({
    kind: z.literal('at-most'),
    part: inputId,
    whole: z.array(inputId).min(1),
    total: inputId.optional(),
  }),
  /** One count that is asked for twice. */
  z.strictObject({ kind: z.literal('same'), inputs: z.tuple([inputId, inputId]) }),
  /** When the premise is said, the claim cannot be true. */
  z.strictObject({ kind: z.literal('denies'), premise: statement, claim: statement }),
  /** Words by which a note beside a survey index names the result that it states. */
  z.strictObject({
    kind: z.literal('stated'),
    indicator: nodeId,
    words: z.array(z.string().regex(/^[a-z]+$/, 'word')).min(1),
  }),
]);

/** An instrument file: scales, the weighted tree of indicators, requirements of each predicate, prerequisites, consistency. */
export const instrumentSchema = z.strictObject({
  version: z.literal('1'),
  id: nodeId,
  title: text,
  regulation: z.string(),
  scales: z.record(z.string(), scale),
  tree: z.array(node).min(1),
  predicates: z.array(predicate).min(1),
  requirements: z.array(requirementSchema).min(1),
  prerequisites: z.array(prerequisiteSchema).optional(),
  advice: z.array(adviceSchema).optional(),
  notes: z.array(noteSchema).optional(),
  /** Texts of rows of the official workbook that look like questions and ask for nothing that counts. */
  leftovers: z.array(z.string().min(1)).optional(),
  /** What answers that are all true cannot say together. Findings only, never a score. */
  consistency: z.array(consistencyRule).optional(),
});

export type InstrumentFile = z.output<typeof instrumentSchema>;
export type NodeFile = z.output<typeof node>;
export type ScaleFile = z.output<typeof scale>;
export type ConsistencyFile = z.output<typeof consistencyRule>;
export type StatementFile = z.output<typeof statement>;
export type WordingFile = z.output<typeof wording>;
