import type { BatchHistory, Spread } from '../../../batch/schema.js';
import { type BatchView, labelOf, predicatesOf } from '../../../batch/view-cells.js';
import { count, points, prose, type SheetValue, type SheetView, signed, words } from './sheet.js';

/** One row a unit and year; the years in which each predicate was first met stand beside the unit's last year. */
export function historySheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const { requirements } = result.instrument;
  const since = ({ firstMet }: BatchHistory, predicate: string) =>
    firstMet.find((f) => f.predicate === predicate && f.id === null)?.year ?? text.batch.never;
  const rows = result.history.flatMap((history) =>
    history.years.map((year, i): SheetValue[] => {
      const isLast = i === history.years.length - 1;
      const before = history.years[i - 1];
      return [
        history.unit.name,
        history.unit.institution,
        year.year,
        before ? year.total - before.total : null,
        ...predicatesOf(result).map(({ id }) => (isLast ? since(history, id) : null)),
        ...requirements.map(({ id }) => year.requirements.find((r) => r.id === id)?.points ?? null),
      ];
    }),
  );
  const columns = [
    words(head.unit),
    words(head.institution),
    count(head.year),
    signed(head.trend),
    ...predicatesOf(result).map(({ name }) => count(head.since(name))),
    ...requirements.map(({ label }) => points(label)),
  ];
  return { name: sheet.history, columns, rows, fixed: 1 };
}

/** How many files fail each requirement. */
export function failingSheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const rows = result.summary.flatMap(({ year, files, predicates }) =>
    result.instrument.requirements.map(({ id, label }): SheetValue[] => [
      year,
      label,
      ...predicates.map((p) => p.requirements.find((r) => r.id === id)?.failing ?? 0),
      files,
    ]),
  );
  const columns = [
    count(head.year),
    words(head.requirement),
    ...predicatesOf(result).map(({ name }) => count(name)),
    count(head.all),
  ];
  return { name: sheet.failing, columns, rows, fixed: 2 };
}

/** How the total and every area spread over the files. */
export function spreadSheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const row = (year: number | null, label: string, spread: Spread): SheetValue[] => {
    const { min, lowerQuartile, median, upperQuartile, max, mean } = spread;
    return [year, label, spread.count, min, lowerQuartile, median, upperQuartile, max, mean];
  };
  const { requirements, areas } = result.instrument;
  const rows = result.summary.flatMap(({ year, total, areas: spreads }) => [
    ...(total ? [row(year, labelOf(requirements, 'total'), total)] : []),
    ...spreads.map(({ id, spread }) => row(year, labelOf(areas, id), spread)),
  ]);
  const numbers = [head.min, head.lowerQuartile, head.median, head.upperQuartile, head.max, head.mean];
  const columns = [count(head.year), words(head.area), count(head.files), ...numbers.map(points)];
  return { name: sheet.spread, columns, rows, fixed: 2 };
}

/** The indicators that the TPI cut, most files first. */
export function cutsSheet(view: BatchView): SheetView {
  const { result, text } = view;
  const { head, sheet } = text.batch;
  const rows = result.summary.flatMap(({ year, cuts }) =>
    cuts.map(({ id, files, points: lost }): SheetValue[] => [
      year,
      id,
      labelOf(result.instrument.indicators, id),
      files,
      -lost,
    ]),
  );
  const columns = [
    count(head.year),
    words('ID'),
    words(head.indicator),
    count(head.files),
    signed(head.points),
  ];
  return { name: sheet.cuts, columns, rows, fixed: 3 };
}

/** Every file that could not be read, and why. */
export function unreadableSheet({ result, text }: BatchView): SheetView {
  const { head, sheet } = text.batch;
  const rows = result.rows.flatMap(({ status, path, reason }): SheetValue[][] =>
    status === 'unreadable' ? [[path, reason?.code ?? null, reason?.message ?? null]] : [],
  );
  return {
    name: sheet.unreadable,
    columns: [words(head.file), words(head.code), prose(head.reason)],
    rows,
    fixed: 1,
  };
}
