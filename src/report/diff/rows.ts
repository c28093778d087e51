import { type Rows, recordRows, type Value } from '../page/rows.js';
import type { AnswerSide, Diff } from './diff-schema.js';

const columns = [
  'kind',
  'predicate',
  'id',
  'label',
  'max',
  'a',
  'b',
  'difference',
  'changed',
  'only',
  'answer_a',
  'answer_b',
  'state_a',
  'state_b',
  'minimum_a',
  'minimum_b',
] as const;

type Row = Partial<Record<(typeof columns)[number], Value>>;

/** One row each for the total, verdicts, requirements, parts, indicators and prerequisites that differ. */
export function diffRows(diff: Diff): Rows {
  const flag = (value: boolean) => (value ? 'yes' : 'no');
  const rows: Row[] = [
    { kind: 'total', id: 'total', ...diff.total },
    ...diff.verdicts.map(({ predicate, changed, a, b }) => ({
      kind: 'verdict',
      predicate,
      changed: flag(changed),
      state_a: a.passed ? 'met' : 'short',
      state_b: b.passed ? 'met' : 'short',
    })),
    ...diff.requirements.map(({ changed, a, b, ...rest }) => ({
      kind: 'requirement',
      ...rest,
      changed: flag(changed),
      a: a?.points ?? null,
      b: b?.points ?? null,
      state_a: a && (a.passed ? 'met' : 'short'),
      state_b: b && (b.passed ? 'met' : 'short'),
      minimum_a: a?.minimum ?? null,
      minimum_b: b?.minimum ?? null,
    })),
    ...diff.nodes.map((node) => ({ kind: 'node', ...node })),
    ...diff.indicators.map(({ a, b, asks: _, ...rest }) => ({
      kind: 'indicator',
      ...rest,
      a: a?.points ?? null,
      b: b?.points ?? null,
      answer_a: answerText(a),
      answer_b: answerText(b),
      state_a: a?.state ?? null,
      state_b: b?.state ?? null,
    })),
    ...diff.prerequisites.map(({ id, label, a, b }) => ({
      kind: 'prerequisite',
      id,
      label,
      answer_a: a,
      answer_b: b,
    })),
  ];
  return recordRows(columns, rows);
}

/** The answer, or its counts where it is computed from them. */
export function answerText(answer: AnswerSide | null): string | null {
  if (!answer) return null;
  const counts = Object.entries(answer.counts).map(([key, count]) => `${key}=${count}`);
  return [answer.value ?? answer.raw ?? '', ...counts].filter((part) => part !== '').join(' ') || null;
}
