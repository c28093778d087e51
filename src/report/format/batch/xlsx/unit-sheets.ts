import type { RankedRow, Standing } from '../../../batch/schema.js';
import { assessmentBy } from '../../../batch/standing.js';
import {
  type BatchView,
  decimalsOf,
  isJudged,
  labelOf,
  predicatesOf,
  stateCell,
  verdictCell,
} from '../../../batch/view-cells.js';
import { marginDecimals } from '../../../numbers.js';
import { count, points, prose, type SheetValue, type SheetView, signed, state, words } from './sheet.js';

type Judged = RankedRow & { readonly standing: Standing };

/** Rank, unit and year: what every sheet with a row a unit begins with. */
const whoColumns = ({ text: { batch } }: BatchView) => [
  count(batch.head.rank),
  words(batch.head.unit),
  count(batch.head.year),
];
const who = ({ rank, unit, duplicate }: RankedRow): SheetValue[] => [
  rank,
  `${unit.name}${duplicate ? ' *' : ''}`,
  unit.year,
];
const fixed = 2;

/** A positive or negative difference, never so short that it reads as none. */
const difference = (value: number): SheetValue => ({ points: value, decimals: marginDecimals(value) });

/** Where every file stands: total, verdicts, thinnest requirement, findings, completeness and evidence. */
export function rankSheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const columns = [
    ...whoColumns(view),
    words(head.institution),
    points(head.total),
    ...predicatesOf(result).map(({ name }) => state(name)),
    words(head.thinnest),
    signed(head.margin),
    words(head.failing),
    count(head.errors),
    count(head.warnings),
    count(head.answered),
    count(head.all),
    count(head.supported),
    count(head.claimed),
    words(head.file),
  ];
  const label = (id: string) => labelOf(result.instrument.requirements, id);
  const rows = result.rows
    .filter(({ status }) => status === 'scored')
    .map((row): SheetValue[] => {
      const { standing, unit, diagnostics, evidence, path } = row;
      const verdict = (id: string) => standing?.verdicts.find((v) => v.predicate === id);
      return [
        ...who(row),
        unit.institution,
        standing && { points: standing.total, decimals: decimalsOf(row, 'total') },
        ...predicatesOf(result).map(({ id }) => {
          const found = verdict(id);
          return found ? verdictCell(found, view) : null;
        }),
        standing?.thinnest ? label(standing.thinnest.id) : null,
        standing?.thinnest ? difference(standing.thinnest.margin) : null,
        standing?.failing.map(label).join('; ') ?? null,
        diagnostics.errors,
        diagnostics.warnings,
        standing?.answered ?? null,
        standing && standing.answered + standing.unanswered + standing.invalid,
        evidence?.supported ?? null,
        evidence?.claimed ?? null,
        path,
      ];
    });
  return { name: sheet.rank, columns, rows, fixed };
}

/** How far every requirement of one predicate is from its minimum. */
export function marginSheet(view: BatchView, predicate: { id: string; name: string }): SheetView {
  const { requirements } = view.result.instrument;
  const judged = (row: Judged) =>
    assessmentBy(row, row.standing.by)?.eligibility.find((e) => e.predicate === predicate.id)?.requirements;
  return {
    name: view.text.batch.sheet.margins(predicate.name),
    columns: [...whoColumns(view), ...requirements.map(({ label }) => signed(label))],
    rows: view.result.rows.filter(isJudged).map((row) => [
      ...who(row),
      ...requirements.map(({ id }): SheetValue => {
        const found = judged(row)?.find((r) => r.id === id);
        return found ? difference(found.margin) : null;
      }),
    ]),
    fixed,
  };
}

/** The points of every area. */
export function areaSheet(view: BatchView): SheetView {
  const { areas } = view.result.instrument;
  return {
    name: view.text.batch.sheet.areas,
    columns: [...whoColumns(view), ...areas.map(({ label, max }) => points(`${label} (${max})`))],
    rows: view.result.rows.filter(isJudged).map((row) => [
      ...who(row),
      ...areas.map(({ id }): SheetValue => {
        const area = row.standing.areas.find((a) => a.id === id);
        return area ? { points: area.points, decimals: decimalsOf(row, id) } : null;
      }),
    ]),
    fixed,
  };
}

/** Whether the prerequisites of every predicate are met; which are not, which are not evaluated. */
export function prerequisiteSheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const named = (ids: readonly string[]) =>
    ids.map((id) => labelOf(result.instrument.prerequisites, id)).join('; ');
  return {
    name: sheet.prerequisites,
    columns: [
      ...whoColumns(view),
      ...predicatesOf(result).flatMap(({ name }) => [
        state(head.prerequisites(name)),
        prose(head.failed(name)),
        prose(head.open(name)),
      ]),
    ],
    rows: result.rows
      .filter(isJudged)
      .map((row) => [
        ...who(row),
        ...row.prerequisites.flatMap(({ passed, failed, open }): SheetValue[] => [
          stateCell(passed, text),
          named(failed),
          named(open),
        ]),
      ]),
    fixed,
  };
}

/** What the TPI gave more or less than the unit, in all and by area. */
export function tpiSheet(view: BatchView): SheetView {
  const { instrument, rows } = view.result;
  const { head, sheet } = view.text.batch;
  return {
    name: sheet.tpi,
    columns: [
      ...whoColumns(view),
      count(head.compared),
      signed(head.difference),
      ...instrument.areas.map(({ label }) => signed(label)),
    ],
    rows: rows.flatMap((row) => {
      const { comparison } = row;
      if (!comparison || comparison.compared === 0) return [];
      const byArea = instrument.areas.map(
        ({ id }) => comparison.areas.find((a) => a.id === id)?.difference ?? 0,
      );
      return [[...who(row), comparison.compared, ...[comparison.difference, ...byArea].map(difference)]];
    }),
    fixed,
  };
}
