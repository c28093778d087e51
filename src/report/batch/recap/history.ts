import type { Sheet, Value } from '../../page/book.js';
import { formatMargin, formatNumber } from '../../page/numbers.js';
import { cell, type Section } from '../../page/section.js';
import { marginColumn, numberColumn, textColumn } from '../../page/sheet.js';
import { label, right } from '../../page/table.js';
import { none } from '../../shared/provenance.js';
import type { BatchHistory } from '../batch-schema.js';
import { type Faces, sectionFrom, sheetFrom } from './faces.js';
import { labelOf, predicatesOf, type RecapView } from './view.js';

/** Up to so many units are shown with every requirement. */
const fewUnits = 5;

/** One mark of one unit over the years: a requirement, or (null) the predicates as a whole. */
interface Mark {
  readonly history: BatchHistory;
  readonly id: string | null;
}

/** How units fared over the years: one line each, and every mark where the units are few. */
export function historySections(view: RecapView): Section[] {
  const { history } = view.result;
  if (history.length === 0) return [];
  return history.length > fewUnits
    ? [overview(view)]
    : [overview(view), ...history.map((unit) => detail(unit, view))];
}

function overview(view: RecapView): Section {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const rows = result.history.map((history): Mark => ({ history, id: null }));
  const last = ({ history }: Mark) => history.years.at(-1);
  return sectionFrom(text.batch.historyTitle, rows, [
    { text: label(head.unit, ({ history }) => history.unit.name) },
    { text: right(head.from, ({ history }) => String(history.years[0]?.year ?? '')) },
    { text: right(head.to, (row) => String(last(row)?.year ?? '')) },
    { text: right(head.total, (row) => cell(formatNumber(last(row)?.total ?? 0, 2, lang), 'strong')) },
    trendColumn(view),
    ...sinceColumns(view),
  ]);
}

function detail(history: BatchHistory, view: RecapView): Section {
  const ids = history.years.at(-1)?.requirements.map((r) => r.id) ?? [];
  return sectionFrom(
    view.text.batch.historyOf(history.unit.name),
    ids.map((id): Mark => ({ history, id })),
    markColumns(
      history.years.map(({ year }) => year),
      view,
    ),
  );
}

/** Every unit with several years: a line for each mark, its points by year, and since when it has been met. */
export function historySheet(view: RecapView): Sheet {
  const { history } = view.result;
  const years = [...new Set(history.flatMap((unit) => unit.years.map(({ year }) => year)))].sort();
  const rows = history.flatMap((unit): Mark[] => {
    const ids = new Set(unit.years.flatMap((year) => year.requirements.map((r) => r.id)));
    return [null, ...ids].map((id) => ({ history: unit, id }));
  });
  return sheetFrom(view.text.batchSheets.history, rows, markColumns(years, view), 1);
}

function markColumns(years: readonly number[], view: RecapView): Faces<Mark>[] {
  const { result, text, lang } = view;
  const { head } = text.batch;
  const name = ({ id }: Mark) =>
    id === null ? text.batchSheets.everyRequirement : labelOf(result.instrument.requirements, id);
  return [
    { sheet: textColumn(head.unit, 34, ({ history }) => history.unit.name, { wraps: true }) },
    { sheet: textColumn(head.institution, 28, ({ history }) => history.unit.institution, { wraps: true }) },
    { text: label(head.requirement, name), sheet: textColumn(head.requirement, 44, name, { wraps: true }) },
    ...years.map((year): Faces<Mark> => {
      const points = ({ history, id }: Mark) =>
        history.years.find((y) => y.year === year)?.requirements.find((r) => r.id === id)?.points ?? null;
      return {
        text: right(String(year), (row) => {
          const found = points(row);
          return found === null ? none : formatNumber(found, 2, lang);
        }),
        sheet: numberColumn(String(year), 'points', points),
      };
    }),
    trendColumn(view),
    ...sinceColumns(view),
  ];
}

/** Of the total where the mark is a whole; sheets leave that to its requirement. */
function trendColumn({ text, lang }: RecapView): Faces<Mark> {
  const { head } = text.batch;
  const change = ({ history }: Mark, of: string | null) => history.trend.find(({ id }) => id === of)?.change;
  return {
    text: right(head.trend, (mark) => {
      const found = change(mark, mark.id ?? 'total') ?? 0;
      // what is left of subtracting doubles is no change
      return Math.abs(found) < 1e-9 ? formatNumber(0, 2, lang) : formatMargin(found, lang);
    }),
    sheet: marginColumn(head.trend, (mark) => change(mark, mark.id) ?? null),
  };
}

/** The first year in which each mark was met. */
function sinceColumns({ result, text }: RecapView): Faces<Mark>[] {
  const { batch } = text;
  return predicatesOf(result).map(({ id: predicate, name }) => {
    const head = batch.head.since(name);
    const found = ({ history, id }: Mark) =>
      history.firstMet.find((f) => f.predicate === predicate && f.id === id);
    const year = (mark: Mark): Value => {
      const first = found(mark);
      return first ? (first.year ?? batch.never) : null;
    };
    return {
      text: right(head, (mark) => {
        const first = found(mark);
        if (!first) return none;
        return first.year === null ? cell(batch.never, 'bad') : cell(String(first.year), 'good');
      }),
      sheet: numberColumn(head, 'year', year, {
        width: 13,
        centred: true,
        rules: [{ when: batch.never, tone: 'bad' }],
      }),
    };
  });
}
