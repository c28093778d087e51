import { marginColumn, numberColumn, type Sheet, textColumn, type Value } from '../page/book.js';
import { predicateName } from '../shared/marks.js';
import type { Spread } from './schema.js';
import { type BatchView, labelOf } from './view-cells.js';

/** How many files reach each predicate, and what stands most in the way. */
export function reachSheet({ result, text }: BatchView): Sheet {
  const { head } = text.batch;
  const words = text.batchSheets.head;
  const columns = [
    textColumn(words.instrument, 24),
    numberColumn(head.year, 'year', { centred: true }),
    textColumn(words.predicate, 11, { centred: true }),
    numberColumn(head.files, 'count'),
    numberColumn(words.passed, 'count', { width: 16 }),
    numberColumn(words.sure, 'count', { width: 22 }),
    textColumn(words.worst, 42, { wraps: true }),
    numberColumn(words.failingFiles, 'count', { width: 16 }),
  ];
  const rows = result.summary.flatMap(({ instrument, year, files, predicates }) =>
    predicates.map(({ predicate, passed, sure, requirements }): Value[] => {
      const worst = requirements.find(({ failing }) => failing > 0);
      const name = worst ? labelOf(result.instrument.requirements, worst.id) : null;
      return [instrument, year, predicateName(predicate), files, passed, sure, name, worst?.failing ?? null];
    }),
  );
  return { name: text.batchSheets.summary, columns, rows, frozen: 0 };
}

/** How many files fail each requirement, by predicate. */
export function failingSheet({ result, text }: BatchView): Sheet {
  const { predicates, requirements } = result.instrument;
  const columns = [
    textColumn(text.batchSheets.head.instrument, 24),
    numberColumn(text.batch.head.year, 'year', { centred: true }),
    textColumn(text.batch.head.requirement, 42, { wraps: true }),
    ...predicates.map(({ id }) =>
      numberColumn(text.batchSheets.head.failing(predicateName(id)), 'count', { width: 16 }),
    ),
  ];
  const rows = result.summary.flatMap((group) =>
    (group.predicates[0]?.requirements ?? []).map(({ id }): Value[] => {
      const counts = predicates.map(({ id: predicate }) => {
        const found = group.predicates.find((p) => p.predicate === predicate);
        return found?.requirements.find((r) => r.id === id)?.failing ?? null;
      });
      return [group.instrument, group.year, labelOf(requirements, id), ...counts];
    }),
  );
  return { name: text.batchSheets.failing, columns, rows, frozen: 0 };
}

/** How the total and the areas spread, and what the TPI gives more or less on average. */
export function spreadSheet({ result, text }: BatchView): Sheet {
  const { head } = text.batch;
  const columns = [
    textColumn(text.batchSheets.head.instrument, 24),
    numberColumn(head.year, 'year', { centred: true }),
    textColumn(head.area, 42, { wraps: true }),
    numberColumn(head.files, 'count'),
    ...[head.min, head.lowerQuartile, head.median, head.upperQuartile, head.max, head.mean].map((name) =>
      numberColumn(name, 'points'),
    ),
    numberColumn(text.batchSheets.head.comparedFiles, 'count', { width: 14 }),
    marginColumn(text.batchSheets.head.meanDifference, { width: 14 }),
  ];
  const rows = result.summary.flatMap(({ instrument, year, total, areas, comparison }) => {
    const row = (name: string, spread: Spread, difference: number | undefined): Value[] => {
      const { count, min, lowerQuartile, median, upperQuartile, max, mean } = spread;
      const numbers = [count, min, lowerQuartile, median, upperQuartile, max, mean];
      return [instrument, year, name, ...numbers, comparison?.files ?? null, difference ?? null];
    };
    return [
      ...(total
        ? [row(labelOf(result.instrument.requirements, 'total'), total, comparison?.difference)]
        : []),
      ...areas.map(({ id, spread }) => {
        const found = comparison?.areas.find((area) => area.id === id);
        return row(labelOf(result.instrument.areas, id), spread, found?.difference);
      }),
    ];
  });
  return { name: text.batchSheets.spread, columns, rows, frozen: 0 };
}

/** Indicators that the TPI cuts, all of them. */
export function cutsSheet({ result, text }: BatchView): Sheet {
  const { head } = text.batch;
  const columns = [
    textColumn(text.batchSheets.head.instrument, 24),
    numberColumn(head.year, 'year', { centred: true }),
    textColumn('ID', 16),
    textColumn(head.indicator, 70, { wraps: true }),
    numberColumn(head.files, 'count'),
    numberColumn(text.batchSheets.head.pointsCut, 'points', { width: 14 }),
  ];
  const rows = result.summary.flatMap(({ instrument, year, cuts }) =>
    cuts.map(({ id, files, points }): Value[] => [
      instrument,
      year,
      id,
      labelOf(result.instrument.indicators, id),
      files,
      points,
    ]),
  );
  return { name: text.batchSheets.cuts, columns, rows, frozen: 0 };
}
