import { marginColumn, numberColumn, type Sheet, textColumn, type Value } from '../page/book.js';
import { predicateName } from '../shared/marks.js';
import type { BatchHistory } from './schema.js';
import { type BatchView, labelOf } from './view-cells.js';

/** Every unit with several years: a line for each mark, its points by year, and since when it has been met. */
export function historySheet(view: BatchView): Sheet {
  const { result, text } = view;
  const { history, instrument } = result;
  const { head } = text.batch;
  const years = [...new Set(history.flatMap((unit) => unit.years.map(({ year }) => year)))].sort();
  const columns = [
    textColumn(head.unit, 34, { wraps: true }),
    textColumn(head.institution, 28, { wraps: true }),
    textColumn(head.requirement, 44, { wraps: true }),
    ...years.map((year) => numberColumn(String(year), 'points')),
    marginColumn(head.trend),
    ...instrument.predicates.map(({ id }) =>
      numberColumn(head.since(predicateName(id)), 'year', {
        width: 13,
        centred: true,
        rules: [{ when: text.batch.never, tone: 'bad' }],
      }),
    ),
  ];
  const rows = history.flatMap((unit) => unitRows(unit, years, view));
  return { name: text.batchSheets.history, columns, rows, frozen: 1 };
}

function unitRows(history: BatchHistory, years: readonly number[], view: BatchView): Value[][] {
  const { result, text } = view;
  const { predicates, requirements } = result.instrument;
  const { unit, trend, firstMet } = history;
  const since = (id: string | null) =>
    predicates.map(({ id: predicate }): Value => {
      const found = firstMet.find((f) => f.predicate === predicate && f.id === id);
      return found ? (found.year ?? text.batch.never) : null;
    });
  const all = [
    unit.name,
    unit.institution,
    text.batchSheets.everyRequirement,
    ...years.map(() => null),
    null,
  ];
  const ids = [...new Set(history.years.flatMap((year) => year.requirements.map((r) => r.id)))];
  return [
    [...all, ...since(null)],
    ...ids.map((id) => [
      unit.name,
      unit.institution,
      labelOf(requirements, id),
      ...years.map((year) => {
        const found = history.years.find((y) => y.year === year);
        return found?.requirements.find((r) => r.id === id)?.points ?? null;
      }),
      trend.find((t) => t.id === id)?.change ?? null,
      ...since(id),
    ]),
  ];
}
