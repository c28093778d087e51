import { type Field, type Rows, rowsOf, type Value } from '../page/rows.js';
import type { AboutInstrument, BatchResult, RankedRow } from './batch-schema.js';
import { together } from './recap/instruments.js';
import { assessmentBy } from './standing.js';

type Column = Field<RankedRow>;

/** One row a file, in the order of the recap. Names and states never change with `--lang`. */
export const batchRows = (result: BatchResult): Rows =>
  rowsOf(columnsOf(together(result), result.register), result.rows);

/** How a file stands to the list of units, where there is one. */
function listedAs({ status, listed, path }: RankedRow, register: BatchResult['register']): string | null {
  if (status === 'missing') return 'missing';
  if (listed === undefined) return null;
  if (listed === null) return 'unlisted';
  return register?.twice.some(({ paths }) => paths.includes(path)) ? 'twice' : 'sent';
}

function columnsOf(instrument: AboutInstrument, register: BatchResult['register']): Column[] {
  const scored = (value: (row: RankedRow) => Value) => (row: RankedRow) =>
    row.status === 'scored' ? value(row) : null;
  return [
    ['rank', (row) => row.rank],
    ['status', (row) => row.status],
    ['path', (row) => row.path],
    ['unit_id', (row) => row.unit.id],
    ['unit', (row) => row.unit.name],
    ['institution', (row) => row.unit.institution],
    ['year', (row) => row.unit.year],
    ['duplicate', (row) => (row.duplicate ? 'yes' : 'no')],
    ['by', ({ standing }) => standing?.by ?? null],
    ['total', ({ standing }) => standing?.total ?? null],
    ['target', ({ standing }) => standing?.target ?? null],
    ...instrument.predicates.flatMap(({ id }) => verdictColumns(id)),
    ...instrument.areas.map(({ id }): Column => [id, ({ standing }) => pointsOf(standing?.areas, id)]),
    ['thinnest', ({ standing }) => standing?.thinnest?.id ?? null],
    ['margin', ({ standing }) => standing?.thinnest?.margin ?? null],
    ['failing', ({ standing }) => standing?.failing.join(' ') ?? null],
    ...instrument.requirements
      .filter(({ id }) => id !== 'total' && !instrument.areas.some((area) => area.id === id))
      .map(({ id }): Column => [id, (row) => requirementOf(row, id)]),
    ['answered', ({ standing }) => standing?.answered ?? null],
    ['unanswered', ({ standing }) => standing?.unanswered ?? null],
    ['invalid', ({ standing }) => standing?.invalid ?? null],
    ['errors', scored((row) => row.diagnostics.errors)],
    ['warnings', scored((row) => row.diagnostics.warnings)],
    ['claimed', ({ evidence }) => evidence?.claimed ?? null],
    ['supported', ({ evidence }) => evidence?.supported ?? null],
    ['compared', ({ comparison }) => comparison?.compared ?? null],
    ['difference', ({ comparison }) => comparison?.difference ?? null],
    ...instrument.areas.map(
      ({ id }): Column => [`difference_${id}`, ({ comparison }) => differenceOf(comparison?.areas, id)],
    ),
    ['reason', ({ reason }) => reason?.code ?? null],
    ['message', ({ reason }) => reason?.message ?? null],
    ['sha256', (row) => row.sha256],
    ['year_from', (row) => row.yearFrom ?? null],
    ['listed_line', (row) => row.listed?.line ?? null],
    ['listed', (row) => listedAs(row, register)],
  ];
}

function verdictColumns(predicate: string): Column[] {
  const verdict = (row: RankedRow) => row.standing?.verdicts.find((v) => v.predicate === predicate);
  const prerequisites = (row: RankedRow) => row.prerequisites.find((p) => p.predicate === predicate);
  return [
    [predicate, (row) => said(verdict(row)?.passed)],
    [`${predicate}_provisional`, (row) => said(verdict(row)?.provisional)],
    [`${predicate}_sure`, (row) => said(verdict(row)?.sure)],
    [`${predicate}_prerequisites`, (row) => said(prerequisites(row)?.passed)],
    [`${predicate}_prerequisites_failed`, (row) => prerequisites(row)?.failed.join(' ') ?? null],
  ];
}

const said = (value: boolean | null | undefined): string | null =>
  value === null || value === undefined ? null : value ? 'yes' : 'no';

const pointsOf = (list: readonly { id: string; points: number }[] | undefined, id: string): number | null =>
  list?.find((item) => item.id === id)?.points ?? null;

const differenceOf = (
  list: readonly { id: string; difference: number }[] | undefined,
  id: string,
): number | null => list?.find((item) => item.id === id)?.difference ?? null;

function requirementOf(row: RankedRow, id: string): number | null {
  const assessment = row.standing && assessmentBy(row, row.standing.by);
  return assessment?.eligibility.flatMap((e) => e.requirements).find((r) => r.id === id)?.actual ?? null;
}
