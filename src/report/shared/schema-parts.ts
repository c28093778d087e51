import * as z from 'zod';

export const side = z.enum(['unit', 'tpi']);
export const points = z.number();
export const location = z
  .union([
    z.strictObject({ path: z.string(), line: z.int(), column: z.int() }),
    z.strictObject({ path: z.string(), sheet: z.string(), cell: z.string() }),
    z.strictObject({ path: z.string() }),
  ])
  .nullable();

const answer = z.strictObject({
  value: z.string().nullable(),
  raw: z.string().nullable(),
  notes: z.string().nullable(),
  evidence: z.array(z.string()),
  location,
});

export const node = z.strictObject({
  id: z.string(),
  label: z.string(),
  max: points,
  points,
  /** points ÷ max; null when max is 0. */
  fraction: z.number().nullable(),
  status: z.enum(['scored', 'partial', 'unanswered', 'invalid', 'excluded']),
  get children() {
    return z.array(node).optional();
  },
  answer: answer.extend({ inputs: z.record(z.string(), answer).optional() }).optional(),
});

export const requirement = z.strictObject({
  id: z.string(),
  label: z.string(),
  max: points,
  minimum: points,
  /** 0–100, when the minimum is a percentage of max. */
  minimumPercent: z.number().nullable(),
  actual: points,
  margin: points,
  passed: z.boolean(),
});

export const eligibility = z.strictObject({
  predicate: z.string(),
  passed: z.boolean(),
  provisional: z.boolean(),
  reachableByAnswering: z.boolean(),
  /** Present where the questions are not those of the instrument: then `passed` is false whatever the score. */
  mismatched: z.literal(true).optional(),
  requirements: z.array(requirement),
});

export const diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  indicator: z.string().nullable(),
  input: z.string().nullable(),
  by: side.nullable(),
  points: points.nullable(),
  /** Points that it may cost once answers change, where it costs none now or nobody can tell; absent otherwise. */
  risk: points.optional(),
  /** A known fault of the official workbook, which no user made; absent for everything else. */
  official: z.literal(true).optional(),
  /** A workbook of ours shows it only because nothing has calculated it since it was filled in: Excel mends it (F9, then save). */
  stale: z.literal(true).optional(),
  /** Stays the same while the problem does, wherever its row moves. */
  fingerprint: z.string(),
  /** The line of text, or the text of the workbook's row, that it is about; only `check` gives it. */
  excerpt: z.string().nullable(),
  location,
});

export const tool = z.strictObject({ name: z.string(), version: z.string() });
