import {
  type Column,
  type ExactNumber,
  numberColumn,
  type Rule,
  textColumn,
  type Value,
} from '../page/book.js';
import { decimalsToTell } from '../page/numbers.js';
import { predicateName } from '../shared/marks.js';
import type { RankedRow, Standing } from './schema.js';
import { assessmentBy } from './standing.js';
import { type BatchView, verdictCell } from './view-cells.js';

/** Columns by which every row is found again: rank, unit, year, and the instrument where there are several. */
export function whoColumns({ result, text }: BatchView): Column[] {
  const { head } = text.batch;
  return [
    numberColumn(head.rank, 'count', { width: 7, centred: true }),
    textColumn(head.unit, 34, { wraps: true }),
    numberColumn(head.year, 'year', { centred: true }),
    ...(severalInstruments(result) ? [textColumn(text.batchSheets.head.instrument, 22)] : []),
  ];
}

export function whoValues({ rank, unit, instrument }: RankedRow, { result }: BatchView): Value[] {
  return [rank, unit.name, unit.year, ...(severalInstruments(result) ? [instrument?.id ?? null] : [])];
}

const severalInstruments = ({ notices }: BatchView['result']): boolean =>
  notices.some(({ kind }) => kind === 'several-instruments');

/** What a verdict may say, each word with its colour. */
export function verdictRules({ text }: BatchView): Rule[] {
  const { sure, score, prerequisite } = text.batch.verdict;
  return [
    { when: sure, tone: 'good' },
    { when: score, tone: 'fair' },
    { when: prerequisite, tone: 'bad' },
    { when: text.short, tone: 'bad' },
  ];
}

export function verdictColumn(predicate: string, view: BatchView): Column {
  return textColumn(predicateName(predicate), 12, { centred: true, rules: verdictRules(view) });
}

export function verdictValue({ standing }: RankedRow, predicate: string, view: BatchView): Value {
  const verdict = standing?.verdicts.find((v) => v.predicate === predicate);
  return verdict ? verdictCell(verdict, view).text : null;
}

/** Points with as many decimals as tell them from the minimum of their requirement. */
export function exactPoints(row: RankedRow, { by }: Standing, id: string, value: number): ExactNumber {
  const judged = assessmentBy(row, by)?.eligibility.flatMap((e) => e.requirements) ?? [];
  const decimals = judged.filter((r) => r.id === id).map(decimalsToTell);
  return { value, decimals: Math.max(2, ...decimals) };
}

/** Yes and no, each with its colour. */
export const yesNoRules = ({ text }: BatchView): Rule[] => [
  { when: text.yes, tone: 'good' },
  { when: text.no, tone: 'bad' },
];
