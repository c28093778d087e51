import type { RankedRow } from './batch-schema.js';
import { assessmentBy } from './standing.js';

/** What rows can be sorted and filtered by: a number, a text, yes or no, or several texts. */
export type FieldValue = number | string | boolean | readonly string[] | null;

const fields: Readonly<Record<string, (row: RankedRow) => FieldValue>> = {
  rank: (row) => row.rank,
  path: (row) => row.path,
  status: (row) => row.status,
  unit: (row) => row.unit.name,
  institution: (row) => row.unit.institution,
  year: (row) => row.unit.year,
  target: (row) => row.standing?.target ?? row.unit.target?.toLowerCase() ?? null,
  margin: (row) => row.standing?.thinnest?.margin ?? null,
  thinnest: (row) => row.standing?.thinnest?.id ?? null,
  fails: (row) => row.standing?.failing ?? null,
  failing: (row) => row.standing?.failing.length ?? null,
  answered: (row) => row.standing?.answered ?? null,
  unanswered: (row) => row.standing?.unanswered ?? null,
  invalid: (row) => row.standing?.invalid ?? null,
  errors: (row) => (row.status === 'scored' ? row.diagnostics.errors : null),
  warnings: (row) => (row.status === 'scored' ? row.diagnostics.warnings : null),
  /** Percent of the answers with points that something stands behind. */
  evidence: ({ evidence }) =>
    evidence && evidence.claimed > 0 ? (100 * evidence.supported) / evidence.claimed : null,
  /** TPI - unit, in points. */
  difference: (row) => row.comparison?.difference ?? null,
  duplicate: (row) => row.duplicate,
};

/** Names that are the same for every instrument. */
export const fieldNames: readonly string[] = Object.keys(fields);

/** A field by name: one of the above, a predicate (whether its requirements are met), a requirement (its points). */
export function fieldOf(row: RankedRow, name: string): FieldValue {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (known) return known(row);
  const { standing } = row;
  const verdict = standing?.verdicts.find((v) => v.predicate === name);
  if (verdict) return verdict.passed;
  const assessment = standing && assessmentBy(row, standing.by);
  const judged = assessment?.eligibility.flatMap((e) => e.requirements).find((r) => r.id === name);
  return judged?.actual ?? null;
}
